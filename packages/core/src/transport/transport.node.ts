import type { Agent } from "node:http";
import type { Transport } from "../facts/request.ts";
import { isNode } from "../facts/runtime.ts";
import { fetchTransport } from "./fetch.ts";
import { transportIn } from "./given.ts";
import { nodeTransport } from "./node.ts";
import type { TransportOptions } from "./transport.ts";

/**
 * The transport on Node: `node:http` knows what `fetch` hides. A runtime that imitates Node, or a Node that is too old, also gets
 * here, and sends over `fetch`.
 */
export const transportOf = ({ fetch, agent, transport }: TransportOptions): Transport =>
  transportIn(transport) ?? (fetch || !isNode() ? fetchTransport(fetch) : nodeTransport(agent as Agent | undefined));
