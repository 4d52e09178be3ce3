import type { Transport } from "./call.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { isRepeatable } from "./spec.ts";
import type { TransportOptions } from "./transport.ts";

declare const Deno: { createHttpClient(options: { poolMaxIdlePerHost: number }): object };

/**
 * Deno sends a request again by itself where a kept connection breaks (as of 2.9): a write that must not be repeated gets a
 * connection of its own.
 */
const unpooled = { client: Deno.createHttpClient({ poolMaxIdlePerHost: 0 }) };

/** The transport on Deno. */
export const transportOf = ({ fetch }: TransportOptions): Transport =>
  fetchTransport(fetch, (operation) => (isRepeatable(operation) || fetch ? {} : unpooled));
