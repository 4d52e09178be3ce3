import {
  type ApiErrorGuard,
  type ClientOptions,
  type Resumable,
  type Operation,
  type Target,
  type TokenStore,
  basic,
  checkOptions,
  clientCredentials,
  createResources,
  createRuntime,
  environment,
  identifier,
  secret,
  store,
  isApiError as isAnyApiError,
} from "@payorch/core";
import { type ApiClient, createApi } from "@payorch/core/openapi-fetch";
import type { ValidateOptions, Validation } from "@payorch/core/validate";
import manifest from "../package.json" with { type: "json" };
import { publicSpec, spec } from "./generated/operations.ts";
import type {
  OrkestapayErrors,
  OrkestapayKeyedRoutes,
  OrkestapayPublicPaths,
  OrkestapayPublicResources,
  OrkestapayResources,
} from "./generated/resources.ts";
import type { paths } from "./generated/schema.ts";

const userAgent = `payorch-orkestapay/${manifest.version}`;

/** Options of `createOrkestapay`. */
export type OrkestapayOptions = ClientOptions &
  Target & {
    /** The client id of the portal's developer section ("Client ID" or "Access key"). */
    clientId: string;
    /** The client secret ("Secret key"). It belongs on a server only. */
    clientSecret: string;
    /** Where a fleet shares its access token: anything in the shape of a Keyv. @defaultValue the client's own memory */
    tokenStore?: TokenStore | undefined;
  };

/** A client of OrkestaPay. */
export interface Orkestapay extends OrkestapayResources, Resumable {
  /** Calls by method and path, as with openapi-fetch, through the same layers. */
  readonly api: ApiClient<paths, OrkestapayKeyedRoutes>;
}

/**
 * Makes a client of OrkestaPay. It fetches an access token by the client credentials grant when the first call needs one,
 * and renews it as needed.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrkestapay = (options: OrkestapayOptions): Orkestapay => orkestapayOf(options);

/** The client, which checks answers if there is what checks them. */
export function orkestapayOf(options: OrkestapayOptions & ValidateOptions, validation?: Validation): Orkestapay {
  checkOptions(spec, options, {
    environment: environment(spec),
    clientId: identifier,
    clientSecret: secret,
    tokenStore: store,
    ...validation?.checks,
  });
  const { clientId, clientSecret, tokenStore, baseUrl = options.environment } = options;
  const operation = spec.operations["tokens.create"] as Operation;
  const credential = clientCredentials({
    clientId,
    clientSecret,
    operation,
    tokenStore,
    audience: `orkestapay ${baseUrl}`,
  });
  const runtime = createRuntime({ spec, options, credential, userAgent, validation });
  return { ...createResources<OrkestapayResources>(runtime), api: createApi<paths, OrkestapayKeyedRoutes>(runtime) };
}

/** Options of `createOrkestapayPublic`. */
export type OrkestapayPublicOptions = ClientOptions &
  Target & {
    /** The merchant's public id (`mch_…`, older `mid_…`). */
    merchantId: string;
    /** The merchant's public key (`pk_…`). */
    publicKey: string;
  };

/** A client of OrkestaPay that knows no secret. */
export interface OrkestapayPublic extends OrkestapayPublicResources, Resumable {
  /** Calls by method and path, as with openapi-fetch, through the same layers. */
  readonly api: ApiClient<OrkestapayPublicPaths>;
}

/**
 * Makes a client with the public credentials alone, for a browser page or an app: it can make payment methods, and read
 * what the merchant offers.
 *
 * Chromium sends a POST again by itself when a kept connection breaks, and no page can prevent that: `paymentMethods.create` may
 * then make two payment methods, while the client reports one attempt. This moves no money.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrkestapayPublic = (options: OrkestapayPublicOptions): OrkestapayPublic =>
  orkestapayPublicOf(options);

/** The client, which checks answers if there is what checks them. */
export function orkestapayPublicOf(
  options: OrkestapayPublicOptions & ValidateOptions,
  validation?: Validation,
): OrkestapayPublic {
  checkOptions(publicSpec, options, {
    environment: environment(publicSpec),
    merchantId: (value, all) =>
      identifier(value, all) ?? (String(value).includes(":") ? "must not hold a colon" : undefined),
    publicKey: identifier,
    ...validation?.checks,
  });
  const credential = basic(options.merchantId, options.publicKey);
  const runtime = createRuntime({ spec: publicSpec, options, credential, userAgent, validation });
  return { ...createResources<OrkestapayPublicResources>(runtime), api: createApi<OrkestapayPublicPaths>(runtime) };
}

/**
 * Whether OrkestaPay answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<OrkestapayErrors> = isAnyApiError as ApiErrorGuard<OrkestapayErrors>;
