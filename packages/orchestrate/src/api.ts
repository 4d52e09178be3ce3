import { createApi as createCoreApi } from "@payorch/core/api";
import type { Client } from "openapi-fetch";
import type { Orchestrate } from "./client.ts";
import type { paths } from "./generated/schema.ts";

export { callOf } from "@payorch/core/api";
export type { Orchestrate } from "./client.ts";
// Declarations can be emitted only where each name in them can be imported from here.
export type * from "@payorch/core/types";
export type * from "./generated/resources.ts";

/** The calls of Orchestrate by method and path, with the types and results of openapi-fetch. */
export interface OrchestrateApi extends Client<paths> {}

/**
 * openapi-fetch's own client, with its middleware, over the credentials, retries and idempotency of this client. It needs
 * openapi-fetch beside this package. `callOf(response)` tells what happened to a call.
 */
export const createApi = (client: Orchestrate): OrchestrateApi => createCoreApi<paths>(client);
