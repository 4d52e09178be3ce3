import {
  type ApiErrorGuard,
  type ClientOptions,
  type Resumable,
  // <sandbox>
  type Target,
  // </sandbox>
  type Operation,
  type TokenStore,
  checkOptions,
  clientCredentials,
  createResources,
  createRuntime,
  // <sandbox>
  environment,
  // </sandbox>
  identifier,
  secret,
  store,
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
    /** The client id. */
    clientId: string;
    /** The client secret. It belongs on a server only. */
    clientSecret: string;
    /** Where a fleet shares its access token: anything in the shape of a Keyv. @defaultValue the client's own memory */
    tokenStore?: TokenStore | undefined;
  };

/** A client of Acme Payments. */
export interface Acme extends AcmeResources, Resumable {
  /** Calls by method and path, as with openapi-fetch, through the same layers. */
  readonly api: ApiClient<paths, AcmeKeyedRoutes>;
}

/**
 * Makes a client of Acme Payments. It fetches an access token by the client credentials grant when the first call needs one,
 * and renews it as needed.
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
    clientId: identifier,
    clientSecret: secret,
    tokenStore: store,
    ...validation?.checks,
  });
  // <sandbox>
  const { clientId, clientSecret, tokenStore, baseUrl = options.environment } = options;
  // </sandbox>
  // <no-sandbox>
  const { clientId, clientSecret, tokenStore, baseUrl = "production" } = options;
  // </no-sandbox>
  const operation = spec.operations["tokens.create"] as Operation;
  const credential = clientCredentials({
    clientId,
    clientSecret,
    operation,
    tokenStore,
    audience: `acme ${baseUrl}`,
  });
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
