import type { Transport } from "../facts/request.ts";
import { type Fetch, fetchTransport } from "./fetch.ts";
import { type GivenTransport, transportIn } from "./given.ts";

/** What a user may replace of the transport, by one of these. */
export interface TransportOptions {
  /**
   * Sends the requests instead of the runtime's own transport. Give `init` as it is to the `fetch` underneath: on Bun and Deno it
   * holds what keeps a write from being sent twice, and on Bun a `Request` made from it loses that.
   * @defaultValue `node:http` on Node, else the global `fetch`
   */
  fetch?: Fetch | undefined;
  /**
   * On Node, the `http.Agent` or `https.Agent` that keeps the connections. Before a write that must not be repeated, the client
   * closes its idle connections to the provider that may have gone stale. The client's own agent uses the proxies of the
   * environment where Node was told to (`NODE_USE_ENV_PROXY=1`, `--use-env-proxy`), for https only.
   * @defaultValue one for all clients, which keeps connections alive
   */
  agent?: object | undefined;
  /** Sends the requests instead, over what you have made it of: `undiciTransport(dispatcher)` of `@payorch/core/undici`. */
  transport?: GivenTransport | undefined;
}

/** The transport where there is no `node:http`, or only an imitation of it: browsers, Deno, Bun, workers. */
export const transportOf = ({ fetch, transport }: TransportOptions): Transport =>
  transportIn(transport) ?? fetchTransport(fetch);
