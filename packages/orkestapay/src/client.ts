import {
  type ClientOptions,
  type Operation,
  type Target,
  clientCredentials,
  checkOptions,
  createResources,
  createRuntime,
  environment,
  required,
  secret,
} from "@payorch/core";
import { type ApiClient, createApi } from "@payorch/core/openapi-fetch";
import manifest from "../package.json" with { type: "json" };
import { spec } from "./generated/operations.ts";
import type { OrkestapayResources } from "./generated/resources.ts";
import type { paths } from "./generated/schema.ts";

/** Options of `createOrkestapay`. */
export type OrkestapayOptions = ClientOptions &
  Target & {
    /** The client id of the portal's developer section ("Client ID" or "Access key"). */
    clientId: string;
    /** The client secret ("Secret key"). It belongs on a server only. */
    clientSecret: string;
  };

/** A client of OrkestaPay. */
export interface Orkestapay extends OrkestapayResources {
  /** Calls by method and path, as with openapi-fetch, through the same layers. */
  readonly api: ApiClient<paths>;
}

/**
 * Makes a client of OrkestaPay. It fetches an access token by the client credentials grant when the first call needs one,
 * and renews it as needed.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export function createOrkestapay(options: OrkestapayOptions): Orkestapay {
  checkOptions(spec, options, { environment: environment(spec, options), clientId: required, clientSecret: secret });
  const { clientId, clientSecret } = options;
  const operation = spec.operations["tokens.create"] as Operation;
  const credential = clientCredentials({ clientId, clientSecret, operation });
  const runtime = createRuntime({ spec, options, credential, userAgent: `payorch-orkestapay/${manifest.version}` });
  return { ...createResources<OrkestapayResources>(runtime), api: createApi<paths>(runtime) };
}
