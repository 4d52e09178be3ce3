import type { ApiRequest } from "./call.ts";
import { isRepeatable } from "./spec.ts";

declare const Deno: { createHttpClient?(options: { poolMaxIdlePerHost: number }): object } | undefined;

/** A client of Deno's that keeps no connection. Deno Deploy has no `createHttpClient`, and other runtimes have no Deno. */
function unpooledClient(): object | undefined {
  try {
    return typeof Deno === "object" ? Deno.createHttpClient?.({ poolMaxIdlePerHost: 0 }) : undefined;
  } catch {
    return undefined;
  }
}
const client = unpooledClient();

/**
 * Bun and Deno send a request again by themselves when a kept connection breaks. A write that must not be repeated gets a
 * connection of its own: `keepalive: false` makes Bun open one, and a `client` without a pool makes Deno open one. Other
 * runtimes ignore both. Chromium also sends again, and no `init` can stop it.
 */
const ownConnection = { keepalive: false, ...(client && { client }) };

/** A Deno without `createHttpClient` keeps none of our connections instead, so that none can break before a write. */
const keepsNone = "Deno" in globalThis && !client;

/** workerd throws at `cache` up to the compatibility date 2024-11-10. The header is what it sends for `cache: "no-store"`. */
const knowsCache = typeof Request === "function" && "cache" in Request.prototype;

const headersOfRuntime: Readonly<Record<string, string>> = {
  ...(!knowsCache && { "cache-control": "no-cache" }),
  ...(keepsNone && { connection: "close" }),
};

/**
 * The `init` for `fetch`, the global one or the user's: the same for both, since most of the latter call the former. Redirects
 * are not followed, and caches are neither asked nor filled.
 */
export function initOf({ operation, method, headers, body }: ApiRequest, signal: AbortSignal): RequestInit {
  return {
    method,
    headers: { ...headers, ...headersOfRuntime },
    redirect: "manual",
    signal,
    ...(typeof body === "string" && { body }),
    ...(knowsCache && { cache: "no-store" }),
    ...(!isRepeatable(operation) && ownConnection),
  };
}
