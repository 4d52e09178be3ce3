import {
  type ApiErrorGuard,
  type ClientDefinition,
  type ClientMethods,
  type ClientOptions,
  type Operation,
  // <sandbox>
  type Target,
  // </sandbox>
  type TokenStore,
  apiErrorGuard,
  clientCredentials,
  createClient,
  // <sandbox>
  environment,
  // </sandbox>
  identifier,
  secret,
  store,
} from "@payorch/core";
import manifest from "../package.json" with { type: "json" };
import { spec } from "./generated/operations.ts";
import type { AcmeErrors, AcmeResources } from "./generated/resources.ts";

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
export interface Acme extends AcmeResources, ClientMethods {}

/** What makes a client one of Acme Payments. */
export const definition: ClientDefinition<AcmeOptions> = {
  spec,
  userAgent: `payorch-acme/${manifest.version}`,
  checks: {
    // <sandbox>
    environment: environment(spec),
    // </sandbox>
    clientId: identifier,
    clientSecret: secret,
    tokenStore: store,
  },
  // <sandbox>
  credential({ clientId, clientSecret, tokenStore, environment: target, baseUrl = target }) {
  // </sandbox>
  // <no-sandbox>
  credential({ clientId, clientSecret, tokenStore, baseUrl = "production" }) {
  // </no-sandbox>
    const operation = spec.operations["tokens.create"] as Operation;
    return clientCredentials({ clientId, clientSecret, operation, tokenStore, audience: `acme ${baseUrl}` });
  },
};

/**
 * Makes a client of Acme Payments. It fetches an access token by the client credentials grant when the first call needs one,
 * and renews it as needed.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createAcme = (options: AcmeOptions): Acme => createClient(definition, options);

/**
 * Whether Acme Payments answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<AcmeErrors> = apiErrorGuard(spec.provider);
