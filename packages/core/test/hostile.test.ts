import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { scrub } from "../src/facts/scrub.ts";
import { type ApiError, type CallOptions, type ClientEvent, type PayorchError, bearer } from "../src/index.ts";
import { acme, callOf, failureOf, through } from "./support/client.ts";
import { json, page, provider, refusal } from "./support/provider.ts";

const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });

describe("what is not the transport's own word proves nothing", () => {
  test("a fetch that fails on its way back does not send a write again", async () => {
    const { url, seen } = await provider(json(201, { id: "1" }));
    const fetch = async (to: string, init: RequestInit) => {
      await globalThis.fetch(to, init);
      throw refused;
    };
    const error = await failureOf(callOf(acme(url, { fetch }), "keyless"));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", gaveUp: "unsafe" });
    expect(seen).toHaveLength(1);
  });

  test.each([refused, Object.assign(new Error("cert"), { code: "CERT_HAS_EXPIRED" })])(
    "an abort's reason is not read as a failure to connect: %s",
    async (reason) => {
      const controller = new AbortController();
      const { url, seen } = await provider(() => controller.abort(reason));
      const error = await failureOf(callOf(acme(url), "keyless", { signal: controller.signal }));
      expect(error).toMatchObject({ name: "AbortError", outcome: "unknown", cause: reason });
      expect(seen).toHaveLength(1);
    },
  );
});

describe("nothing secret is printed", () => {
  const shown = (error: unknown) => inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error);

  test("a token that no header can hold is not sent and not shown", async () => {
    const { url, seen } = await provider(json(200, {}));
    const error = await failureOf(
      callOf(
        acme(
          url,
          {},
          bearer(() => "top\nsecret"),
        ),
        "keyless",
      ),
    );
    expect(error).toMatchObject({ name: "AuthenticationError", outcome: "not_executed" });
    expect(shown(error)).not.toMatch(/top\W+secret/);
    expect(seen).toHaveLength(0);
  });

  test("the raw bytes of a broken answer are not shown", async () => {
    const server = createServer((socket) => {
      socket.on("data", () => socket.end('HTTP/1.1 200 OK\r\nbad header\r\n\r\n{"access_token":"top-secret"}'));
    }).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const error = await failureOf(callOf(acme(`http://127.0.0.1:${port}`), "keyless"));
    expect(error).toMatchObject({ outcome: "unknown" });
    expect(((error as PayorchError).cause as Error).message).toMatch(/invalid header token/i);
    expect(shown(error)).not.toContain("top-secret");
  });

  test("a provider that echoes the credential is not quoted", async () => {
    const { url } = await provider(
      json(401, { message: "Invalid key Bearer sk_live_SECRET, eyJhbGciOi.eyJzdWIi.c2ln" }),
    );
    const error = (await failureOf(callOf(acme(url), "keyless"))) as PayorchError;
    expect(error.report()).not.toMatch(/SECRET|eyJ/);
  });

  test.each([
    ["card_4242424242424242 was refused", "card_[card number] was refused"],
    ["4242.4242.4242.4242", "[card number]"],
    ["4242\u00a04242  4242-4242", "[card number]"],
    ["order 1700000000001 at 10:00", "order 1700000000001 at 10:00"],
  ])("%j is scrubbed", (text, expected) => {
    expect(scrub(text)).toBe(expected);
  });

  test("a long message costs no time", async () => {
    const { url } = await provider(json(400, { message: "a".repeat(1_000_000) }));
    const start = performance.now();
    const error = (await failureOf(callOf(acme(url), "keyless"))) as ApiError;
    expect(error.message.length).toBeLessThan(700);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

through("methods").describe("bad input is refused before anything is sent", () => {
  const client = acme("http://127.0.0.1:1");
  const key = { idempotencyKey: null } as never;
  test.each<[string, () => Promise<unknown>, string]>([
    ["a key that is null", () => client.refunds.create({}, key), "`idempotencyKey` must be a non-empty string"],
    [
      "a key in the body that is null",
      () => client.orders.create({ key: null }),
      "`idempotencyKey` must be a non-empty string",
    ],
    [
      "headers that are a Headers",
      () => client.refunds.create({}, { headers: new Headers({ "idempotency-key": "k" }) } as never),
      "plain object",
    ],
    ["options that are a number", () => client.refunds.create({}, 5 as never), "call options must be an object"],
    ["a body that is a text", () => client.orders.create('{"a":1}' as never), "must be an object; got"],
    ["a body that is null", () => client.refunds.create(null as never), "must be an object; got"],
    ["a body that is a list", () => client.orders.create([] as never), "must be an object; got"],
    [
      "a body that is a form",
      () => client.orders.create(new FormData() as never),
      "it is an object (FormData), which JSON cannot hold",
    ],
    ["a body that is a function", () => client.refunds.create((() => {}) as never), "must be an object; got"],
    [
      "a body that is written as a string",
      () => client.orders.create({ toJSON: () => "{}" }),
      "must be an object; got",
    ],
    [
      "an invalid date",
      () => client.payments.create({ at: new Date(Number.NaN) }),
      "`at` is an object (Date) that JSON writes as null",
    ],
    [
      "a signal that is null",
      () => client.payments.create({}, { signal: null } as never),
      "`signal` must be an AbortSignal",
    ],
    [
      "a signal that only looks like one",
      () => client.payments.create({}, { signal: { aborted: false } } as never),
      "`signal` must be",
    ],
    [
      "hop-by-hop headers",
      () => client.payments.create({}, { headers: { "Transfer-Encoding": "chunked" } }),
      "cannot be set",
    ],
    [
      "another form of the body",
      () => client.payments.create({}, { headers: { "content-type": "text/plain" } }),
      "cannot be set",
    ],
    ["a query of another kind", () => client.payments.list(new URLSearchParams() as never), "query must be an object"],
    ["a query that is a number", () => client.payments.list(7 as never), "query must be an object"],
    ["an empty filter", () => client.payments.list({ filter: { id: [] } }), "would filter nothing"],
    [
      "an infinite page",
      () => client.payments.list({ page: Number.POSITIVE_INFINITY }),
      "must be a string, a number up to 2^53 or a boolean",
    ],
    [
      "half a character",
      () => client.payments.list({ page: "\uD800" }),
      "must be a string, a number up to 2^53 or a boolean",
    ],
    [
      "an object without a prototype",
      () => client.payments.list({ page: Object.create(null) }),
      "must be a string, a number up to 2^53 or a boolean",
    ],
    [
      "an argument too many",
      () => (client.payments.retrieve as (...all: unknown[]) => Promise<unknown>)("1", undefined, {}),
      "takes at most 2",
    ],
  ])("%s", async (_, call, message) => {
    const error = (await failureOf(call())) as PayorchError;
    expect({ name: error.name, attempts: error.attempts }).toEqual({ name: "InvalidCallError", attempts: [] });
    expect(error.message).toContain(message);
  });
});

describe("observation changes nothing", () => {
  test("a listener that fails later raises no rejection", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const { url } = await provider(json(200, {}));
    await callOf(acme(url, { on: () => Promise.reject(new Error("broken listener")) }), "read");
    await new Promise((done) => setImmediate(done));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  test("a listener cannot make the client send again", async () => {
    const { url, seen } = await provider(refusal(500));
    const on = (event: ClientEvent) => {
      if (event.type === "attempt") Object.assign(event.record, { ending: "throttled" });
    };
    expect(await failureOf(callOf(acme(url, { on }), "keyless"))).toMatchObject({ gaveUp: "unsafe" });
    expect(seen).toHaveLength(1);
  });
});

describe("Retry-After", () => {
  test("is obeyed where the body was lost", async () => {
    const { url, seen } = await provider((response) => {
      response
        .writeHead(503, { "retry-after": "3600", "content-length": "99" })
        .write("{", () => response.socket?.destroy());
    });
    const error = await failureOf(callOf(acme(url), "read"));
    expect(error).toMatchObject({ gaveUp: "deadline", attempts: [{ retryAfterMs: 3_600_000 }] });
    expect(seen).toHaveLength(1);
  });

  test.each([
    ["5, 7", 7000],
    ["-5", undefined],
    ["+5", undefined],
    ["soon", undefined],
  ])("%j", async (value, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { url } = await provider(refusal(429, { "retry-after": value }));
    const error = (await failureOf(callOf(acme(url), "read", { maxAttempts: 1 }))) as ApiError;
    expect(error.retryAfterMs).toBe(expected);
  });
});

test("a message says each thing once, and ends like a sentence", async () => {
  const { url } = await provider(json(400, { message: "" }), json(400, { message: "No" }), page(200));
  const messages: string[] = [];
  for (let call = 0; call < 3; call += 1)
    messages.push(((await failureOf(callOf(acme(url), "keyless"))) as Error).message);
  expect(messages).toEqual([
    "acme payments.create: 400. The request did not take effect.",
    "acme payments.create: 400 No. The request did not take effect.",
    "acme payments.create: 200, but the body is not JSON, so not the provider's. The request may have taken effect.",
  ]);
});

test("a call that fails underneath is not hidden by an unused cause", async () => {
  const { url } = await provider(refusal(422));
  const error = await failureOf(callOf(acme(url), "keyless", {} satisfies CallOptions));
  expect("cause" in (error as ApiError)).toBe(false);
});
