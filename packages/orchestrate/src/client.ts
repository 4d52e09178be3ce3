import {
  type ApiErrorGuard,
  type ClientOptions,
  type Resumable,
  type Target,
  bearer,
  checkOptions,
  createResources,
  createRuntime,
  environment,
  secret,
  isApiError as isAnyApiError,
} from "@payorch/core";
import { type ApiClient, createApi } from "@payorch/core/openapi-fetch";
import type { ValidateOptions, Validation } from "@payorch/core/validate";
import manifest from "../package.json" with { type: "json" };
import { spec } from "./generated/operations.ts";
import type { OrchestrateErrors, OrchestrateKeyedRoutes, OrchestrateResources } from "./generated/resources.ts";
import type { paths } from "./generated/schema.ts";

/** Options of `createOrchestrate`. */
export type OrchestrateOptions = ClientOptions &
  Target & {
    /** The API key of the dashboard, which shows it once. It belongs on a server only. */
    apiKey: string;
  };

/** A client of Orchestrate. */
export interface Orchestrate extends OrchestrateResources, Resumable {
  /** Calls by method and path, as with openapi-fetch, through the same layers. */
  readonly api: ApiClient<paths, OrchestrateKeyedRoutes>;
}

/**
 * Makes a client of Orchestrate.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrchestrate = (options: OrchestrateOptions): Orchestrate => orchestrateOf(options);

/** The client, which checks answers if there is what checks them. */
export function orchestrateOf(options: OrchestrateOptions & ValidateOptions, validation?: Validation): Orchestrate {
  checkOptions(spec, options, { environment: environment(spec), apiKey: secret, ...validation?.checks });
  const credential = bearer(options.apiKey);
  const runtime = createRuntime({
    spec,
    options,
    credential,
    userAgent: `payorch-orchestrate/${manifest.version}`,
    validation,
  });
  return { ...createResources<OrchestrateResources>(runtime), api: createApi<paths, OrchestrateKeyedRoutes>(runtime) };
}

/**
 * Whether Orchestrate answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<OrchestrateErrors> = isAnyApiError as ApiErrorGuard<OrchestrateErrors>;
