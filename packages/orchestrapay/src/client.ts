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
import type { OrchestrapayErrors, OrchestrapayKeyedRoutes, OrchestrapayResources } from "./generated/resources.ts";
import type { paths } from "./generated/schema.ts";

/** Options of `createOrchestrapay`. */
export type OrchestrapayOptions = ClientOptions &
  Target & {
    /** The API key of the dashboard. It belongs on a server only. */
    apiKey: string;
  };

/** A client of Orchestrapay. */
export interface Orchestrapay extends OrchestrapayResources, Resumable {
  /** Calls by method and path, as with openapi-fetch, through the same layers. */
  readonly api: ApiClient<paths, OrchestrapayKeyedRoutes>;
}

/**
 * Makes a client of Orchestrapay.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrchestrapay = (options: OrchestrapayOptions): Orchestrapay => orchestrapayOf(options);

/** The client, which checks answers if there is what checks them. */
export function orchestrapayOf(options: OrchestrapayOptions & ValidateOptions, validation?: Validation): Orchestrapay {
  checkOptions(spec, options, { environment: environment(spec), apiKey: secret, ...validation?.checks });
  const credential = bearer(options.apiKey);
  const runtime = createRuntime({
    spec,
    options,
    credential,
    userAgent: `payorch-orchestrapay/${manifest.version}`,
    validation,
  });
  return {
    ...createResources<OrchestrapayResources>(runtime),
    api: createApi<paths, OrchestrapayKeyedRoutes>(runtime),
  };
}

/**
 * Whether Orchestrapay answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<OrchestrapayErrors> = isAnyApiError as ApiErrorGuard<OrchestrapayErrors>;
