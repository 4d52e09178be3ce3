import { inspect } from "node:util";
import { Keyv } from "keyv";
import { expect, test, vi } from "vitest";
import { isPayorchError } from "../src/index.ts";
import {
  type SeenStore,
  type VerifyOptions,
  type WebhookProblem,
  type WebhookRules,
  WebhookVerificationError,
  hexHmac,
  needHex,
  signDelivery,
  verifyDelivery,
} from "../src/webhooks/webhooks.ts";

const secret = "top-secret";
const rules: WebhookRules<{ id: unknown }, VerifyOptions> = {
  provider: "acme",
  given: (delivery) => [needHex(delivery, "x-signature")],
  expected: (key, { body }) => hexHmac(key, body),
  event: ({ id }) => ({ id }),
  dedupeKey: ({ id }) => `acme ${String(id)}`,
};
const signed = await signDelivery(rules, { id: 7 }, secret, "x-signature");
const verify = (options?: Partial<VerifyOptions>, input: object = signed) =>
  verifyDelivery(rules, input as typeof signed, { secret, ...options });
const refused = (reason: WebhookProblem, message = "") =>
  expect.objectContaining({ reason, message: expect.stringContaining(message) });

test("an error is one of payorch, and says what and where", async () => {
  const error: unknown = await verify({ secret: "another" }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect(isPayorchError(error) && error.report()).toBe(
    "WebhookVerificationError: acme: The proof does not match: the secret is not that of this endpoint, or the body is not the raw body that was sent.\noutcome: not_executed; gave up: final",
  );
});

test.each<[string, unknown, WebhookProblem, string]>([
  ["undefined", undefined, "bad_input", "got undefined without headers"],
  ["a text", "{}", "bad_input", "got a string without headers"],
  ["the parsed body alone", { id: 7 }, "bad_input", "The delivery must be a Request or { headers, body }"],
  ["a list of headers", { headers: [["x-signature", "x"]], body: "{}" }, "bad_input", "an object without headers"],
  [
    "headers in two cases",
    { ...signed, headers: { ...signed.headers, "X-Signature": "x" } },
    "malformed_header",
    "appears twice",
  ],
])("a delivery that is %s is refused by name", async (_, input, reason, message) => {
  await expect(verifyDelivery(rules, input as typeof signed, { secret })).rejects.toEqual(refused(reason, message));
});

test.each<[string, unknown, string]>([
  ["a store without set", { seen: { get() {} } }, "`seen` must have `get` and `set`, as a Keyv has"],
  ["a store that is a text", { seen: "redis://" }, "got a string"],
  ["an option that is misspelt", { sceret: secret }, "Unknown option `sceret`. Known: secret, seen."],
])("%s is refused", async (_, options, message) => {
  await expect(verify(options as VerifyOptions)).rejects.toEqual(refused("bad_option", message));
});

test("a call without options is refused by name", async () => {
  await expect(verifyDelivery(rules, signed, undefined as never)).rejects.toEqual(
    refused("bad_option", "The options must be an object; got undefined."),
  );
});

test("the bytes that are proved are the bytes that are parsed", async () => {
  const body = new TextEncoder().encode(signed.body);
  const verifying = verify({}, { headers: signed.headers, body });
  body.set(new TextEncoder().encode('{"id":8}'));
  await expect(verifying).resolves.toEqual({ id: 7 });
});

test("a header is read once: what is proved is what is used", async () => {
  const reads: string[] = [];
  const get = (name: string) => (reads.push(name), reads.length === 1 ? signed.headers[name] : "another");
  await expect(
    verifyDelivery(
      { ...rules, event: (_, delivery) => ({ id: delivery.need("x-signature") }) },
      { headers: { get } as unknown as Headers, body: signed.body },
      { secret },
    ),
  ).resolves.toEqual({ id: signed.headers["x-signature"] });
});

test("a part of a larger buffer is read as that part", async () => {
  const buffer = Buffer.concat([Buffer.from("xx"), Buffer.from(signed.body), Buffer.from("yy")]);
  await expect(verify({}, { ...signed, body: buffer.subarray(2, -2) })).resolves.toEqual({ id: 7 });
});

test("an event is kept for as long as a timer can take, under its key", async () => {
  const set = vi.fn<SeenStore["set"]>();
  await verify({ seen: { get: () => undefined, set } });
  expect(set.mock.calls).toEqual([["acme 7", true, 2_147_483_647]]);
});

test.each<[string, unknown]>([
  ["undefined", undefined],
  ["null", null],
])("a store that gives %s has not seen it", async (_, value) => {
  await expect(verify({ seen: { get: async () => value, set: () => {} } })).resolves.toEqual({ id: 7 });
});

const fails = () => Promise.reject(new Error("down"));
const throws = () => {
  throw new Error("down");
};
const hangs = () => new Promise(() => {});
const downKeyv = new Keyv({ store: Object.assign(new Map(), { get: throws, set: throws }) });
downKeyv.on("error", () => {});
test.each<[string, SeenStore]>([
  ["does not find", { get: fails, set: () => {} }],
  ["throws", { get: throws, set: () => {} }],
  ["never answers", { get: hangs, set: () => {} }],
  ["does not write", { get: () => undefined, set: fails }],
  ["throws while it writes", { get: () => undefined, set: throws }],
  ["never finishes writing", { get: () => undefined, set: hangs }],
  ["says that it has not written", { get: () => undefined, set: async () => false }],
  ["is a Keyv whose own store is down", downKeyv],
])("a store that %s refuses the delivery, so that the provider comes again", async (_, seen) => {
  await expect(verify({ seen })).rejects.toEqual(refused("store_failed", "The `seen` store failed"));
});

test("a store that writes too late does not refuse the next try", async () => {
  const entries = new Map<string, unknown>();
  let slow = true;
  const seen: SeenStore = {
    get: (key) => entries.get(key),
    async set(key, value) {
      if (slow) await new Promise((done) => setTimeout(done, 1_200));
      slow = false;
      entries.set(key, value);
    },
  };
  await expect(verify({ seen })).rejects.toEqual(refused("store_failed"));
  await vi.waitFor(() => expect([slow, entries.get("acme 7")]).toEqual([false, undefined]), 2_000);
  await expect(verify({ seen })).resolves.toEqual({ id: 7 });
});

test("of deliveries at once one is taken, in each store", async () => {
  const later = () => new Promise<void>((done) => setTimeout(done, 5));
  const store = () => {
    const entries = new Map<string, unknown>();
    return {
      get: async (key: string) => (await later(), entries.get(key)),
      set: async (key: string, value: unknown) => (await later(), entries.set(key, value)),
    };
  };
  const [one, other] = [store(), store()];
  const ended = await Promise.allSettled([one, one, one, other].map((seen) => verify({ seen })));
  expect(ended.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "fulfilled", "rejected", "rejected"]);
});

test("of deliveries at once none is told that it came before, unless one was taken", async () => {
  const entries = new Map<string, unknown>();
  let down = true;
  const seen: SeenStore = {
    get: (key) => entries.get(key),
    async set(key, value) {
      await new Promise((done) => setTimeout(done, 5));
      if (down) throw new Error("down");
      entries.set(key, value);
    },
  };
  const both = async () => (await Promise.allSettled([verify({ seen }), verify({ seen })])).map(reasonOf);
  expect(await both()).toEqual(["store_failed", "store_failed"]);
  down = false;
  await vi.waitFor(async () => expect(await both()).toEqual(["taken", "replayed"]));
});

const reasonOf = (ended: PromiseSettledResult<unknown>): string =>
  ended.status === "fulfilled" ? "taken" : (ended.reason as WebhookVerificationError).reason;

test("printing the error shows nothing of the body", async () => {
  const spoilt = await signDelivery(rules, '{"email":ama@example.com}', secret, "x-signature");
  const error: unknown = await verify({}, spoilt).catch((error: unknown) => error);
  expect(error).toEqual(refused("malformed_body", "The body is not valid JSON"));
  expect(inspect(error)).not.toContain("ama");
});
