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
import type { OrchestrapayErrors, OrchestrapayResources } from "./generated/resources.ts";

/** Options of `createOrchestrapay`. */
export type OrchestrapayOptions = ClientOptions &
  Target & {
    /** The API key of the dashboard. It belongs on a server only. */
    apiKey: string;
  };

/** A client of Orchestrapay. */
export interface Orchestrapay extends OrchestrapayResources, ClientMethods {}

/** What makes a client one of Orchestrapay. */
export const definition: ClientDefinition<OrchestrapayOptions> = {
  spec,
  userAgent: `payorch-orchestrapay/${manifest.version}`,
  checks: { environment: environment(spec), apiKey: secret },
  credential: ({ apiKey }) => bearer(apiKey),
};

/**
 * Makes a client of Orchestrapay.
 *
 * @throws ConfigurationError if an option is missing, misspelt or wrong
 */
export const createOrchestrapay = (options: OrchestrapayOptions): Orchestrapay => createClient(definition, options);

/**
 * Whether Orchestrapay answered with an error status, and if you name an operation, to that one: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<OrchestrapayErrors> = apiErrorGuard(spec.provider);
