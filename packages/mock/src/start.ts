import { setTimeout } from "node:timers/promises";
import { answering } from "./answering.ts";
import { curlOf } from "./curl.ts";
import { line } from "./line.ts";
import { load } from "./load.ts";
import type { Mock, MockOptions } from "./mock-options.ts";
import type { Provider } from "./providers.ts";
import { anySeed } from "./random.ts";
import { serve } from "./server.ts";

/** Loads Prism, and starts a mock with options that were checked. */
export async function start(
  provider: Provider,
  { port = 0, delayMs = 0, errorRate = 0, seed = anySeed(), log }: MockOptions,
): Promise<Mock> {
  const operations = await load(provider);
  const answer = answering(operations, errorRate, seed);
  const server = await serve(port, async (request, body) => {
    const began = performance.now();
    const found = await answer(request, body);
    if (delayMs > 0) await setTimeout(delayMs, undefined, { ref: false });
    log?.(line(provider, request, found, performance.now() - began), found.violations.length > 0);
    return found;
  }).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "EADDRINUSE" ? "it is in use" : error.message;
    throw new Error(`The mock of ${provider} cannot listen on port ${port}: ${why}.`, { cause: error });
  });
  const url = `http://127.0.0.1:${server.port}`;
  return { url, curl: curlOf(url, operations), seed, close: server.close, [Symbol.asyncDispose]: server.close };
}
