import {
  type ApiErrorGuard,
  type ClientOptions,
  type Resumable,
  // <sandbox>
  type Target,
  // </sandbox>
  basic,
  checkOptions,
  createResources,
  createRuntime,
  // <sandbox>
  environment,
  // </sandbox>
  identifier,
  secret,
  isApiError as isAnyApiError,
} from "@payorch/core";
import { type ApiClient, createApi } from "@payorch/core/openapi-fetch";
import type { ValidateOptions, Validation } from "@payorch/core/validate";
import manifest from "../package.json" with { type: "json" };
import { spec } from "./generated/operations.ts";
import type { AcmeErrors, AcmeKeyedRoutes, AcmeResources } from "./generated/resources.ts";
import type { paths } from "./generated/schema.ts";

/** Options of `createAcme`. */
export type AcmeOptions = ClientOptions &
  // <sandbox>
  Target &
  // </sandbox>
  {
    /** The user. */
    username: string;
    /** The password. It belongs on a server only. */
    password: string;
  };

/** A client of Acme Payments. */
export interface Acme extends AcmeResources, Resumable {
  /** Calls by method and path, as with openapi-fetch, through the same layers. */
  readonly api: ApiClient<paths, AcmeKeyedRoutes>;
}

/**
 * Makes a client of Acme Payments.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createAcme = (options: AcmeOptions): Acme => acmeOf(options);

/** The client, which checks answers if there is what checks them. */
export function acmeOf(options: AcmeOptions & ValidateOptions, validation?: Validation): Acme {
  checkOptions(spec, options, {
    // <sandbox>
    environment: environment(spec),
    // </sandbox>
    // A colon ends the user (RFC 7617).
    username: (value, all) =>
      identifier(value, all) ?? (String(value).includes(":") ? "must not hold a colon" : undefined),
    password: secret,
    ...validation?.checks,
  });
  const credential = basic(options.username, options.password);
  const runtime = createRuntime({
    spec,
    // <sandbox>
    options,
    // </sandbox>
    // <no-sandbox>
    // There is one address.
    options: { ...options, environment: "production" },
    // </no-sandbox>
    credential,
    userAgent: `payorch-acme/${manifest.version}`,
    validation,
  });
  return { ...createResources<AcmeResources>(runtime), api: createApi<paths, AcmeKeyedRoutes>(runtime) };
}

/**
 * Whether Acme Payments answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<AcmeErrors> = isAnyApiError as ApiErrorGuard<AcmeErrors>;
