import {
  type ApiErrorGuard,
  type ClientDefinition,
  type ClientMethods,
  type ClientOptions,
  apiErrorGuard,
  bearer,
  createClient,
  secret,
} from "@payorch/core";
import manifest from "../package.json" with { type: "json" };
import { spec } from "./generated/operations.ts";
import type { OrqexErrors, OrqexResources } from "./generated/resources.ts";

/** Options of `createOrqex`. */
export interface OrqexOptions extends ClientOptions {
  /** The project's secret key, `sk_…`. It belongs on a server only. The key alone selects live or sandbox. */
  secretKey: string;
}

/** A client of Orqex. */
export interface Orqex extends OrqexResources, ClientMethods {}

/** Orqex knows keys by their prefix; a publishable key is refused. */
const prefixed = (value: unknown): string | undefined =>
  String(value).startsWith("sk_") ? undefined : "must be a secret key, which begins with `sk_`";

/** What makes a client one of Orqex. */
export const definition: ClientDefinition<OrqexOptions> = {
  spec,
  userAgent: `payorch-orqex/${manifest.version}`,
  checks: { secretKey: (value, all) => secret(value, all) ?? prefixed(value) },
  credential: ({ secretKey }) => bearer(secretKey),
};

/**
 * Makes a client of Orqex.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrqex = (options: OrqexOptions): Orqex => createClient(definition, options);

/**
 * Whether Orqex answered with an error status, and, where given, to that operation: then `status` and `body` are typed as
 * documented for it.
 */
export const isApiError: ApiErrorGuard<OrqexErrors> = apiErrorGuard(spec.provider);
