import type { ApiRequest } from "../facts/request.ts";
import { isRepeatable } from "../facts/spec.ts";
import { ownProperties } from "../facts/values.ts";

declare const Deno: { createHttpClient?(options: { poolMaxIdlePerHost: number }): object } | undefined;

/** A client of Deno's without a pool. */
let unpooled: object | undefined;

/**
 * The `init` for `fetch`, the global one or the user's: the same for both, since most of the latter call the former. Redirects
 * are not followed, and caches are neither asked nor filled.
 *
 * Bun and Deno send a request again by themselves when a kept connection breaks, so a write that must not be repeated gets a
 * connection of its own: `keepalive: false` makes Bun open one, and a `client` without a pool Deno; other runtimes ignore both.
 * Deno Deploy has no `createHttpClient`: it keeps none of our connections instead, so that none can break before a write.
 * Chromium also sends again, and no `init` can stop it.
 */
export function initOf({ operation, method, headers, body }: ApiRequest, signal: AbortSignal): RequestInit {
  const deno = typeof Deno === "object" && Object.hasOwn(globalThis, "Deno") ? Deno : undefined;
  unpooled ??= deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  // workerd throws at `cache` up to the compatibility date 2024-11-10. The header is what it sends for "no-store" from then on.
  const knowsCache = typeof Request === "function" && "cache" in Request.prototype;
  const init: RequestInit & { headers: Record<string, string>; client?: object | undefined } = ownProperties({
    method,
    headers: { ...headers },
    redirect: "manual",
    signal,
  });
  if (body !== undefined) init.body = body;
  if (knowsCache) init.cache = "no-store";
  else init.headers["cache-control"] = "no-cache";
  if (deno && !unpooled) init.headers["connection"] = "close";
  if (!isRepeatable(operation)) Object.assign(init, { keepalive: false, client: unpooled });
  return init;
}
