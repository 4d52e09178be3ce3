import {
  type ApiErrorGuard,
  type ClientDefinition,
  type ClientMethods,
  type ClientOptions,
  type Target,
  apiErrorGuard,
  bearer,
  createClient,
  environment,
  secret,
} from "@payorch/core";
import manifest from "../package.json" with { type: "json" };
import { spec } from "./generated/operations.ts";
import type { OrchestrateErrors, OrchestrateResources } from "./generated/resources.ts";

/** Options of `createOrchestrate`. */
export type OrchestrateOptions = ClientOptions &
  Target & {
    /** The API key of the dashboard, which shows it once. It belongs on a server only. */
    apiKey: string;
  };

/** A client of Orchestrate. */
export interface Orchestrate extends OrchestrateResources, ClientMethods {}

/** What makes a client one of Orchestrate. */
export const definition: ClientDefinition<OrchestrateOptions> = {
  spec,
  userAgent: `payorch-orchestrate/${manifest.version}`,
  checks: { environment: environment(spec), apiKey: secret },
  credential: ({ apiKey }) => bearer(apiKey),
};

/**
 * Makes a client of Orchestrate.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrchestrate = (options: OrchestrateOptions): Orchestrate => createClient(definition, options);

/**
 * Whether Orchestrate answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<OrchestrateErrors> = apiErrorGuard(spec.provider);
