import {
  type ApiErrorGuard,
  type ClientOptions,
  type Resumable,
  bearer,
  checkOptions,
  createResources,
  createRuntime,
  secret,
  isApiError as isAnyApiError,
} from "@payorch/core";
import { type ApiClient, createApi } from "@payorch/core/openapi-fetch";
import type { ValidateOptions, Validation } from "@payorch/core/validate";
import manifest from "../package.json" with { type: "json" };
import { spec } from "./generated/operations.ts";
import type { OrqexErrors, OrqexKeyedRoutes, OrqexResources } from "./generated/resources.ts";
import type { paths } from "./generated/schema.ts";

/** Options of `createOrqex`. */
export interface OrqexOptions extends ClientOptions {
  /** The project's secret key, `sk_…`. It belongs on a server only. The key alone selects live or sandbox. */
  secretKey: string;
}

/** A client of Orqex. */
export interface Orqex extends OrqexResources, Resumable {
  /** Calls by method and path, as with openapi-fetch, through the same layers. */
  readonly api: ApiClient<paths, OrqexKeyedRoutes>;
}

/**
 * Makes a client of Orqex.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrqex = (options: OrqexOptions): Orqex => orqexOf(options);

/** The client, which checks answers if there is what checks them. */
export function orqexOf(options: OrqexOptions & ValidateOptions, validation?: Validation): Orqex {
  checkOptions(spec, options, {
    secretKey: (value, all) => secret(value, all) ?? prefixed(value),
    ...validation?.checks,
  });
  const credential = bearer(options.secretKey);
  const runtime = createRuntime({
    spec,
    // Live and sandbox have one address.
    options: { ...options, environment: "production" },
    credential,
    userAgent: `payorch-orqex/${manifest.version}`,
    validation,
  });
  return { ...createResources<OrqexResources>(runtime), api: createApi<paths, OrqexKeyedRoutes>(runtime) };
}

/** Orqex knows keys by their prefix; a publishable key is refused. */
const prefixed = (value: unknown): string | undefined =>
  String(value).startsWith("sk_") ? undefined : "must be a secret key, which starts with `sk_`";

/**
 * Whether Orqex answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<OrqexErrors> = isAnyApiError as ApiErrorGuard<OrqexErrors>;
