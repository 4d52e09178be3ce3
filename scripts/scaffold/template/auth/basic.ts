import {
  type ApiErrorGuard,
  type ClientDefinition,
  type ClientMethods,
  type ClientOptions,
  // <sandbox>
  type Target,
  // </sandbox>
  apiErrorGuard,
  basic,
  createClient,
  // <sandbox>
  environment,
  // </sandbox>
  identifier,
  secret,
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
    /** The user. */
    username: string;
    /** The password. It belongs on a server only. */
    password: string;
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
    // A colon ends the user (RFC 7617).
    username: (value, all) =>
      identifier(value, all) ?? (String(value).includes(":") ? "must not have a colon" : undefined),
    password: secret,
  },
  credential: ({ username, password }) => basic(username, password),
};

/**
 * Makes a client of Acme Payments.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createAcme = (options: AcmeOptions): Acme => createClient(definition, options);

/**
 * Whether Acme Payments answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<AcmeErrors> = apiErrorGuard(spec.provider);
