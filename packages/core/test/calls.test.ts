import { describe, expect, test } from "vitest";
import * as errors from "../src/facts/errors.ts";
import { type CallOptions, type InvalidCallError, isApiError, isPayorchError, keyFrom } from "../src/index.ts";
import { acme, failureOf, through } from "./support/client.ts";
import { json, page, provider, refusal } from "./support/provider.ts";

through("methods", "createApi").describe("path and query", () => {
  test.each(["", ".", "..", "\uD800", undefined, null, {}, Number.NaN])("refuses %s as an id", async (id) => {
    const { url, seen } = await provider(json(200, {}));
    const error = await failureOf(acme(url).payments.retrieve(id as string));
    expect(error).toMatchObject({ name: "InvalidCallError", outcome: "not_executed" });
    expect((error as Error).message).toContain("`id`");
    expect(seen).toHaveLength(0);
  });

  test("keeps an id within its segment", async () => {
    const { url, seen } = await provider(json(200, {}));
    await acme(url).payments.retrieve("../a/b?c=d#e%2F");
    expect(seen[0]?.url).toBe("/payments/..%2Fa%2Fb%3Fc%3Dd%23e%252F");
  });

  test("keeps the path prefix of the base URL", async () => {
    const { url, seen } = await provider(json(200, {}));
    await acme(`${url}/v1/`).payments.retrieve("1");
    expect(seen[0]?.url).toBe("/v1/payments/1");
  });

  test("repeats a query parameter for each member of a list", async () => {
    const { url, seen } = await provider(json(200, { items: [] }));
    await acme(url).payments.list({ filter: { id: ["$gt:1", "$lt:9"] }, page: undefined });
    expect(seen[0]?.url).toBe("/payments?filter.id=%24gt%3A1&filter.id=%24lt%3A9");
  });

  test("refuses a query parameter that the provider would ignore", async () => {
    const error = await failureOf(acme("http://127.0.0.1:1").payments.list({ filter: { ids: "1" } }));
    expect((error as Error).message).toContain("Unknown query parameter `filter.ids`. Known: page, filter.id.");
  });
});

test("asks no cache, and says who it is and what it takes", async () => {
  const { url, seen } = await provider(json(200, {}));
  await acme(url, { headers: { "x-team": "a" } }).payments.retrieve("1", { headers: { "X-Team": "b" } });
  const expected = {
    accept: "application/json",
    "cache-control": "no-cache",
    "user-agent": "acme-test",
    "x-team": "b",
  };
  expect(seen[0]?.headers).toMatchObject(expected);
  expect(seen[0]?.headers["content-type"]).toBeUndefined();
});

through("methods").describe("call options", () => {
  const client = acme("http://127.0.0.1:1");
  test.each<[unknown, string]>([
    [{ timeout: 5 }, "Unknown call option `timeout`"],
    [{ timeoutMs: "5" }, "`timeoutMs` must be a number"],
    [{ deadlineMs: 0 }, "`deadlineMs` must be a number"],
    [{ maxAttempts: 1.5 }, "`maxAttempts` must be an integer from 1; got 1.5."],
    [{ signal: {} }, "`signal` must be an AbortSignal"],
    [{ headers: { authorization: "x" } }, "`authorization` cannot be set"],
    [{ headers: { Host: "x" } }, "`Host` cannot be set"],
    [{ headers: { "x-a": "b\r\nc: d" } }, "line break"],
    [{ headers: { "x-a": "€" } }, "Latin-1"],
    [{ headers: { "x a": "b" } }, "is not a header name"],
    [{ idempotencyKey: "12345678" }, "takes no idempotency key"],
  ])("refuses %j", async (options, message) => {
    const error = (await failureOf(client.payments.create({ amount: 1 }, options as CallOptions))) as InvalidCallError;
    expect(error.name).toBe("InvalidCallError");
    expect(error.message).toContain(message);
    expect(error).toMatchObject({ outcome: "not_executed", attempts: [] });
  });

  test("refuses to send what JSON would lose", async () => {
    const error = await failureOf(client.payments.create({ amount: Number.NaN }));
    expect((error as Error).message).toContain("`amount` is NaN");
  });

  test("refuses a call without its body", async () => {
    const error = await failureOf(client.payments.create(undefined as never));
    expect((error as Error).message).toContain("The body is missing.");
  });
});

describe("idempotency keys", () => {
  through("methods", "client.fetch").describe("of the caller's own, where they are required", () => {
    test("a call without one is refused before anything is sent, and one with a key passes", async () => {
      const { url, seen } = await provider(json(201, {}));
      const { refunds, orders, payments } = acme(url, { idempotency: "required" });
      for (const call of [refunds.create({}), orders.create({ a: 1 })]) {
        const error = await failureOf(call);
        expect(error).toMatchObject({ name: "InvalidCallError", outcome: "not_executed" });
        expect((error as Error).message).toContain("Pass one, such as `keyFrom(");
      }
      expect(seen).toHaveLength(0);
      await refunds.create({}, { idempotencyKey: keyFrom("order-1024", "refund") });
      await orders.create({ key: "order-1024" });
      // Where no key is taken, none can be required.
      await payments.create({});
      expect(seen).toHaveLength(3);
    });
  });

  // `Headers` cuts off spaces at the ends, and openapi-fetch makes one of its own, which throws its own error.
  const methods = through("methods").among ? [" in front"] : [];
  const unlikeApi = through("methods", "client.fetch").among ? ["line\nbreak", "nul\0nul\0"] : [];
  test.each([...methods, ...unlikeApi, "short", "x".repeat(41), "behind   ", "ümlaut-key", ""])(
    "refuses %j in a header before anything is sent",
    async (idempotencyKey) => {
      const { url, seen } = await provider(json(200, {}));
      expect(await failureOf(acme(url).refunds.create({}, { idempotencyKey }))).toMatchObject({
        name: "InvalidCallError",
      });
      expect(seen).toHaveLength(0);
    },
  );

  test("goes into the body where the spec says so", async () => {
    const { url, seen } = await provider(json(201, { created: true }), json(200, { created: false }), json(200, {}));
    const { orders } = acme(url);
    const own = await orders.create({ a: 1 }, { idempotencyKey: "k1" }).withResponse();
    const placed = await orders.create({ key: "k2" }).withResponse();
    const unstated = await orders.create({}).withResponse();
    expect(seen.slice(0, 2).map(({ body }) => body)).toEqual(['{"a":1,"key":"k1"}', '{"key":"k2"}']);
    expect([own, placed, unstated].map(({ replayed }) => replayed)).toEqual([false, true, true]);
    expect([own, placed].map(({ idempotencyKey }) => idempotencyKey)).toEqual(["k1", "k2"]);
  });

  test("may have spaces in a header", async () => {
    const { url, seen } = await provider(json(200, {}));
    await acme(url).refunds.create({}, { idempotencyKey: "Order #123" });
    expect(seen[0]?.headers["idempotency-key"]).toBe("Order #123");
  });

  test.each(["Order #123", "ümlaut", " ", "x".repeat(300), "line\nbreak", "😀"])(
    "may be any string in a body: %j",
    async (idempotencyKey) => {
      const { url, seen } = await provider(json(201, {}));
      await acme(url).orders.create({}, { idempotencyKey });
      expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ key: idempotencyKey });
    },
  );

  test("is never empty", async () => {
    const error = await failureOf(acme("http://127.0.0.1:1").orders.create({}, { idempotencyKey: "" }));
    expect(error).toMatchObject({ outcome: "not_executed", attempts: [] });
    expect((error as Error).message).toContain("must be a non-empty string");
  });

  test("has as many characters as a reader counts, and the pattern of the spec", async () => {
    const { url, seen } = await provider(json(200, {}), json(200, {}));
    const { vouchers } = acme(url);
    await vouchers.create({}, { idempotencyKey: "😀😀😀😀" });
    for (const [idempotencyKey, message] of [
      ["😀😀😀", "must have 4 to 8 characters; got 3"],
      ["a b c", "must match ^\\S+$"],
    ] as const) {
      const error = await failureOf(vouchers.create({}, { idempotencyKey }));
      expect((error as Error).message).toContain(message);
    }
    expect(seen).toHaveLength(1);
  });

  through("methods").describe("of a method", () => {
    test("refuses two that differ", async () => {
      const error = await failureOf(acme("http://127.0.0.1:1").orders.create({ key: "a" }, { idempotencyKey: "b" }));
      expect((error as Error).message).toContain("differ");
    });

    test("may not hide in a header", async () => {
      const error = await failureOf(
        acme("http://127.0.0.1:1").refunds.create({}, { headers: { "idempotency-key": "12345678" } }),
      );
      expect((error as Error).message).toContain("Use the option `idempotencyKey`.");
    });
  });

  test("says whether the answer is a replay", async () => {
    const { url } = await provider(json(200, {}, { "x-replayed": "true" }), json(200, {}));
    const { refunds, payouts } = acme(url);
    expect((await refunds.create({}).withResponse()).replayed).toBe(true);
    expect((await refunds.create({}).withResponse()).replayed).toBe(false);
    expect((await payouts.create({}).withResponse()).replayed).toBeUndefined();
  });
});

describe("errors", () => {
  test("hold what the provider said, scrubbed of cards and addresses", async () => {
    const message = "Card 4111 1111 1111 1111 of jane@example.com was refused";
    const { url } = await provider(json(402, { message, code: "card_refused" }, { "x-request-id": "r-1" }));
    const error = await failureOf(acme(url).payments.create({}));
    expect(error).toMatchObject({
      status: 402,
      code: "card_refused",
      requestId: "r-1",
      body: { message, code: "card_refused" },
    });
    expect((error as Error).message).toBe(
      "acme payments.create: 402 Card [card number] of [e-mail address] was refused. The request did not take effect.",
    );
  });

  test("keep the status and text of a page", async () => {
    const { url } = await provider(page(502));
    expect(await failureOf(acme(url).payments.create({}))).toMatchObject({
      status: 502,
      body: "<h1>Sorry</h1>",
      code: undefined,
    });
  });

  test("are known by their brand, and by their operation", async () => {
    const { url } = await provider(refusal(422));
    const error = await failureOf(acme(url).payments.create({}));
    expect([
      isPayorchError(error),
      isApiError(error),
      isApiError(error, "payments.create"),
      isApiError(error, "refunds.create"),
    ]).toEqual([true, true, true, false]);
    expect([isPayorchError(new Error("x")), isApiError(undefined)]).toEqual([false, false]);
  });

  test("are known to another copy of the core", async () => {
    const copy = (await import(
      /* @vite-ignore */ `${new URL("../src/facts/errors.ts", import.meta.url).href}?copy`
    )) as typeof errors;
    expect(copy.ApiError).not.toBe(errors.ApiError);
    const { url } = await provider(refusal(422));
    const error = await failureOf(acme(url).payments.create({}));
    expect([copy.isPayorchError(error), copy.isApiError(error, "payments.create")]).toEqual([true, true]);
  });

  test("report what support needs", async () => {
    const { url } = await provider(json(422, { message: "No." }, { "x-request-id": "r-1" }));
    const error = await failureOf(acme(url).refunds.create({}, { idempotencyKey: "refund-1" }));
    const report = (error as InvalidCallError).report();
    for (const part of [
      "ApiError: acme refunds.create: 422 No.",
      "outcome: not_executed",
      "refund-1",
      "422, refused",
      "r-1",
    ]) {
      expect(report).toContain(part);
    }
  });
});

describe("observation", () => {
  test("reports each step, and nothing that is secret", async () => {
    const events: object[] = [];
    const { url } = await provider(refusal(429, { "retry-after-ms": "0" }), json(200, { secret: "answer" }));
    await acme(url, { on: (event) => events.push(event) }).payments.create({ secret: "body" });
    expect(events.map((event) => (event as { type: string }).type)).toEqual([
      "request",
      "attempt",
      "retry",
      "attempt",
      "response",
    ]);
    expect(JSON.stringify(events)).not.toMatch(/secret|body|answer"/);
  });

  test("a listener that throws changes no call", async () => {
    const { url } = await provider(json(200, { id: "1" }));
    const on = () => {
      throw new Error("broken listener");
    };
    expect(await acme(url, { on }).payments.retrieve("1")).toEqual({ id: "1" });
  });
});
