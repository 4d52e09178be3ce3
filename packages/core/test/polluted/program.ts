// A client in a process whose `Object.prototype` somebody has changed: `node -C @payorch/source program.ts <address> <transport>`.
// Its parent sends the names and values to add, one message each, and gets back what became of the calls.
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { poll } from "../../src/after/poll.ts";
import { hexHmac } from "../../src/facts/hmac.ts";
import { type Operation, bearer, clientCredentials, isPayorchError } from "../../src/index.ts";
import { signDelivery, verifyDelivery } from "../../src/webhooks/webhooks.ts";
import { type Acme, acme, spec } from "../support/client.ts";

const [url = "", transport = "node:http"] = process.argv.slice(2);
Math.random = () => 0;

const free = createServer().listen(0, "127.0.0.1");
await once(free, "listening");
const nobody = `http://127.0.0.1:${(free.address() as AddressInfo).port}`;
free.close();

/** Values that do the most harm under their names; all names get `true` and a string besides. */
const special: Readonly<Record<string, unknown>> = {
  fetch: () => Promise.reject(new Error("evil")),
  agent: { addRequest: () => {} },
  signal: AbortSignal.abort(),
  toJSON: () => "evil",
  baseUrl: `${url}/evil`,
  headers: { "x-evil": "1" },
  query: { page: 9 },
  body: { amount: 999 },
  on: () => {
    throw new Error("evil");
  },
  timeoutMs: 1,
  deadlineMs: 1,
  maxAttempts: 9,
  maxItems: 1,
  retryAfterMs: 3_600_000,
  idempotencyKey: "shared-by-all",
  message: "a refusal",
  code: "CERT_HAS_EXPIRED",
  syscall: "connect",
  errors: [],
  idempotency: { in: "header", name: "x-evil", honoured: true },
  pagination: { style: "page", items: "items", page: "page", totalPages: "pages" },
  refusals: [503, 500, 409, 499],
  tokenStore: { get: () => undefined, set: () => undefined },
  status: 200,
  http_proxy: "http://127.0.0.1:9",
  NODE_USE_ENV_PROXY: "1",
};

/** What a caller sees of a call; written down later, since that needs a whole prototype. */
async function seen(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (!isPayorchError(error)) return `RAW ${String(error)}`;
    const { name, message, outcome, gaveUp, attempts } = error;
    return `${name}, ${outcome}, ${gaveUp}, ${attempts.map(({ ending }) => ending).join("+")}: ${message}`;
  }
}

const operation = spec.operations["tokens.create"] as Operation;
const granted = () => clientCredentials({ clientId: "id", clientSecret: "top-secret", operation });
const rules = {
  provider: "acme",
  given: (delivery: { need(name: string): string }) => [delivery.need("x-signature")],
  expected: (secret: string, { body }: { body: ReturnType<InstanceType<typeof TextEncoder>["encode"]> }) =>
    hexHmac(secret, body),
  event: ({ id }: Record<string, unknown>) => ({ id }),
  dedupeKey: () => "1",
};

/** One call of each kind, each with options that leave out what could be found in a prototype. */
const calls: Readonly<Record<string, (client: Acme & ReturnType<typeof acme>) => Promise<unknown>>> = {
  read: ({ payments }) => payments.retrieve("1"),
  "read with options": ({ payments }) => payments.retrieve("1", {}),
  list: async ({ payments }) => {
    const ids: unknown[] = [];
    for await (const { id } of payments.list()) ids.push(id);
    return ids;
  },
  "write that is lost": ({ payments }) => payments.create({ reset: true, items: [{ amount: 1 }] }),
  "write that fails in another shape": ({ payments }) => payments.create({ foreign: true }),
  "write that fails": ({ payouts }) => payouts.create({ status: 503 }, { idempotencyKey: "payout-1" }),
  "refused token": ({ payments }) => payments.create({ status: 401 }),
  "write under an honoured key": ({ refunds }) => refunds.create({ once: 503 }, { idempotencyKey: "refund-1" }),
  "write with a key in the body": ({ orders }) => orders.create({ amount: 1 }, { idempotencyKey: "order-1" }),
  "resume and reconcile": async (client) => {
    const failed: unknown = await client.refunds.create({ status: 500 }).catch((error: unknown) => error);
    return [await seen(() => client.reconcile(failed)), await seen(() => client.resume(failed))];
  },
  fetch: async (client) => (await client.fetch("/payments/1")).json(),
  "fetch of what the spec does not have": (client) => client.fetch("/evil", { method: "POST", body: "{}" }),
  token: () => acme(url, {}, granted()).payments.retrieve("granted"),
  "nobody there": () => acme(nobody).payments.create({ amount: 1 }),
  wait: (client) => {
    const read = () => client.payments.retrieve("1");
    return poll({ provider: "acme", operationId: "payments.retrieve", read, until: () => true });
  },
  webhook: async () => {
    const signed = await signDelivery(rules, '{"id":7}', "top-secret", "x-signature");
    const forged = { headers: signed.headers, body: '{"id":8}' };
    return [
      await verifyDelivery(rules, signed, { secret: "top-secret" }),
      await seen(() => verifyDelivery(rules, forged, { secret: "top-secret" })),
    ];
  },
  "two keys": async ({ refunds }) => {
    const [one, other] = [await refunds.create({}).withResponse(), await refunds.create({}).withResponse()];
    return one.idempotencyKey !== other.idempotencyKey;
  },
};

async function all(): Promise<Record<string, unknown>> {
  const entries = await Promise.all(
    Object.entries(calls).map(async ([name, call]) => [
      name,
      await seen(async () => call(acme(url, {}, bearer("token-1")))),
    ]),
  );
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** Whether Node itself still works: without that no client could. */
async function works(): Promise<boolean> {
  try {
    Object.defineProperty({}, "a", { value: 1 });
    await crypto.subtle.importKey("raw", new Uint8Array(8), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    void new Response("a", { status: 200, headers: [["a", "b"]] });
    void new URL("http://a.example/?b");
    return transport === "fetch" ? await fetchWorks() : (await requested()) === "POST a";
  } catch {
    return false;
  }
}

async function fetchWorks(): Promise<boolean> {
  const failed = await fetch(`${url}/control?status=503`, { method: "POST", body: "a" });
  const refused: unknown = await fetch(nobody).catch(({ cause }: Error) => Object(cause).code);
  return (await failed.text()) === "POST a" && failed.status === 503 && refused === "ECONNREFUSED";
}

const requested = () =>
  new Promise<string>((resolve, reject) => {
    request(`${url}/control`, { method: "POST" }, (message) => message.setEncoding("utf8").on("data", resolve))
      .on("error", reject)
      .end("a");
  });

/** Runs while all objects seem to have these properties. */
async function polluted<Value>(names: readonly string[], value: (name: string) => unknown, run: () => Promise<Value>) {
  broken = undefined;
  const late = new Promise<undefined>((done) => {
    giveUp = () => done(undefined);
    setTimeout(done, 3_000);
  });
  const flags = { configurable: true, enumerable: true, writable: true, __proto__: null };
  const properties = names.map((name) => [name, { ...flags, value: value(name), __proto__: null }] as const);
  try {
    // oxlint-disable-next-line no-extend-native -- this is what the test is about
    for (const [name, property] of properties) Object.defineProperty(Object.prototype, name, property);
    const result = await Promise.race([run(), late]);
    // What is still to happen shall happen under the same conditions.
    await new Promise((done) => setTimeout(done, 2));
    return result;
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
}
/** What was thrown where nobody could catch it. */
let broken: unknown;
let giveUp: () => void = () => {};
process.on("uncaughtException", (error) => {
  broken = error;
  giveUp();
});

const text = (value: unknown) => JSON.stringify(value) ?? "undefined";

/** Tries the names together, and where something is different, halves of them, down to the one that makes the difference. */
async function search(names: readonly string[], value: (name: string) => unknown, baseline: Record<string, unknown>) {
  const halves = async () => {
    const middle = Math.ceil(names.length / 2);
    await search(names.slice(0, middle), value, baseline);
    await search(names.slice(middle), value, baseline);
  };
  const send = (report: object) => process.send?.({ names, value: String(value(names[0] ?? "")), ...report });
  if (!(await polluted(names, value, works)) || broken !== undefined)
    return names.length > 1 ? halves() : send({ skipped: true });
  const result = (await polluted(names, value, all)) ?? {};
  const different = Object.keys(baseline).filter((call) => text(baseline[call]) !== text(result[call]));
  if ((different.length > 0 || broken !== undefined) && names.length > 1) return halves();
  const uncaught = broken === undefined ? [] : [`uncaught: ${String(broken)}`];
  send({ different: [...different.map((call) => `${call}: ${text(result[call])}`), ...uncaught] });
}

/** Names under which Node 24 itself fails, or its `fetch`: tried alone, so that the others can be tried together. */
const known = "aborted body error get headers length query resume set signal socket status timeout".split(" ");

process.on("message", (names: string[]) => {
  void (async () => {
    const baseline = await all();
    process.send?.({ baseline });
    const others = names.filter((name) => !known.includes(name));
    for (const value of [true, "evil"]) {
      for (const name of known) await search([name], () => value, baseline);
      await search(others, () => value, baseline);
    }
    for (const name of Object.keys(special)) await search([name], () => special[name], baseline);
    process.disconnect();
  })();
});
