import type { Transport } from "./call.ts";
import { type Fetch, fetchTransport } from "./fetch-transport.ts";

/** What a user may replace of the transport. */
export interface TransportOptions {
  /**
   * Sends the requests instead of the runtime's own transport. Give `init` as it is to the `fetch` underneath: on Bun and Deno it
   * holds what keeps a write from being sent twice, and on Bun a `Request` made from it loses that.
   * @defaultValue `node:http` on Node, else the global `fetch`
   */
  fetch?: Fetch | undefined;
  /**
   * On Node, the `http.Agent` or `https.Agent` that keeps the connections. Ours gives a write that must not be repeated a
   * connection that cannot have gone stale; another one does not.
   * @defaultValue one for all clients, which keeps connections alive
   */
  agent?: object | undefined;
}

/** The transport where there is no `node:http`, or only an imitation of it: browsers, Deno, Bun, workers. */
export const transportOf = ({ fetch }: TransportOptions): Transport => fetchTransport(fetch);
