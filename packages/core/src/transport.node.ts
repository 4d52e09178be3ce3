import type { Agent } from "node:http";
import type { Transport } from "./call.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { nodeTransport } from "./node-transport.ts";
import { isNode } from "./runtime.ts";
import type { TransportOptions } from "./transport.ts";

/** The transport on Node: `node:http` knows what `fetch` hides. What only passes for Node, or is too old, has `fetch` too. */
export const transportOf = ({ fetch, agent }: TransportOptions): Transport =>
  fetch || !isNode() ? fetchTransport(fetch) : nodeTransport(agent as Agent | undefined);
