import { createApi as createCoreApi } from "@payorch/core/api";
import type { Client } from "openapi-fetch";
import type { Orkestapay, OrkestapayPublic } from "./client.ts";
import type { OrkestapayPublicPaths } from "./generated/resources.ts";
import type { paths } from "./generated/schema.ts";

export { callOf } from "@payorch/core/api";
export type { Orkestapay, OrkestapayPublic } from "./client.ts";
// Declarations can be emitted only where each name in them can be imported from here.
export type * from "@payorch/core/types";
export type * from "./generated/resources.ts";

/** The calls of OrkestaPay by method and path, with the types and results of openapi-fetch. */
export interface OrkestapayApi extends Client<paths> {}

/** The calls that the public credentials allow, by method and path. */
export interface OrkestapayPublicApi extends Client<OrkestapayPublicPaths> {}

/**
 * openapi-fetch's own client, with its middleware, over the credentials, retries and idempotency of this client. It needs
 * openapi-fetch beside this package. `callOf(response)` tells what happened to a call.
 */
export function createApi(client: Orkestapay): OrkestapayApi;
export function createApi(client: OrkestapayPublic): OrkestapayPublicApi;
export function createApi(client: Orkestapay | OrkestapayPublic): OrkestapayApi {
  return createCoreApi<paths>(client);
}
