import {
  type ApiErrorGuard,
  type ClientDefinition,
  type ClientMethods,
  type ClientOptions,
  type Operation,
  type Target,
  type TokenStore,
  apiErrorGuard,
  basic,
  clientCredentials,
  createClient,
  environment,
  identifier,
  secret,
  store,
} from "@payorch/core";
import manifest from "../package.json" with { type: "json" };
import { publicSpec, spec } from "./generated/operations.ts";
import type { OrkestapayErrors, OrkestapayPublicResources, OrkestapayResources } from "./generated/resources.ts";

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
export interface Orkestapay extends OrkestapayResources, ClientMethods {}

/** What makes a client one of OrkestaPay. */
export const definition: ClientDefinition<OrkestapayOptions> = {
  spec,
  userAgent,
  checks: { environment: environment(spec), clientId: identifier, clientSecret: secret, tokenStore: store },
  credential({ clientId, clientSecret, tokenStore, environment: target, baseUrl = target }) {
    const operation = spec.operations["tokens.create"] as Operation;
    return clientCredentials({ clientId, clientSecret, operation, tokenStore, audience: `orkestapay ${baseUrl}` });
  },
};

/**
 * Makes a client of OrkestaPay. It fetches an access token by the client credentials grant when the first call needs one,
 * and renews it as needed.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrkestapay = (options: OrkestapayOptions): Orkestapay => createClient(definition, options);

/** Options of `createOrkestapayPublic`. */
export type OrkestapayPublicOptions = ClientOptions &
  Target & {
    /** The merchant's public id (`mch_…`, older `mid_…`). */
    merchantId: string;
    /** The merchant's public key (`pk_…`). */
    publicKey: string;
  };

/** A client of OrkestaPay that knows no secret. */
export interface OrkestapayPublic extends OrkestapayPublicResources, ClientMethods {}

/** What makes a client one with the public credentials alone. */
export const publicDefinition: ClientDefinition<OrkestapayPublicOptions> = {
  spec: publicSpec,
  userAgent,
  checks: { environment: environment(publicSpec), merchantId: withoutColon, publicKey: identifier },
  credential: ({ merchantId, publicKey }) => basic(merchantId, publicKey),
};

/** A colon ends the user of HTTP Basic (RFC 7617). */
function withoutColon(value: unknown, all: Readonly<Record<string, unknown>>): string | undefined {
  return identifier(value, all) ?? (String(value).includes(":") ? "must not have a colon" : undefined);
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
  createClient(publicDefinition, options);

/**
 * Whether OrkestaPay answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<OrkestapayErrors> = apiErrorGuard(spec.provider);
