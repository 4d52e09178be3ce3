// A client in a process whose prototypes are frozen, before anything is imported: `node -C @payorch/source frozen.ts <address>`.
import { request } from "node:http";

const [url = ""] = process.argv.slice(2);
// Node sets properties of its own when it first loads a module.
request(url).on("error", () => {});
for (const { prototype } of [Object, Array, Function, Promise, Map, Set, RegExp, Error, TypeError, AggregateError])
  Object.freeze(prototype);

const { acme } = await import("../support/client.ts");
const { verifyDelivery } = await import("../../src/webhooks/webhooks.ts");
const { isPayorchError } = await import("../../src/index.ts");

const reported = (error: unknown): unknown =>
  isPayorchError(error)
    ? [error.name, error.outcome, error.message, (error.cause as Error | undefined)?.name]
    : String(error);
const fetch = () => Promise.reject(new TypeError("fetch failed"));
const calls: Record<string, () => Promise<unknown>> = {
  answered: () => acme(url).refunds.create({ amount: 1 }),
  refused: () => acme(url).payments.create({ refuse: true }),
  "nobody there": () => acme("http://127.0.0.1:1", { maxAttempts: 1 }).payments.create({}),
  "a fetch that fails": () => acme(url, { fetch }).payments.create({}),
  "a webhook": () => verifyDelivery({ provider: "acme" } as never, undefined as never, { secret: "top-secret" }),
};
const results: Record<string, unknown> = {};
for (const [name, call] of Object.entries(calls)) results[name] = await call().catch(reported);
process.send?.(results);
process.disconnect();
