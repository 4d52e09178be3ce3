import type { Agent } from "node:http";
import type { Transport } from "./call.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { nodeTransport } from "./node-transport.ts";
import type { TransportOptions } from "./transport.ts";

/** The transport on Node: `node:http` knows what `fetch` hides. */
export const transportOf = ({ fetch, agent }: TransportOptions): Transport =>
  fetch ? fetchTransport(fetch) : nodeTransport(agent as Agent | undefined);
