import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scrub } from "../src/facts/scrub.ts";
import { stripError } from "../src/facts/strip-error.ts";
import { type AuthenticationError, ConnectionError, type PayorchError, bearer, isPayorchError } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { json, provider, refusal } from "./support/provider.ts";

const secret = "key-of-the-shop";
const card = "4000 0566 5566 5556";

/** What printing an error can show, as consoles and loggers print it. */
const shown = (error: unknown): string =>
  [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), (error as Error).stack].join("\n");

/** What HTTP libraries hang on their errors. */
const baggage = {
  config: { headers: { authorization: `Bearer ${secret}` }, data: `{"card":"${card}"}` },
  request: { body: card },
  response: { data: { card }, headers: { "set-cookie": secret } },
};

const circular = Object.assign(new Error("Request failed"), baggage);
circular.cause = circular;
const manyCauses = (): unknown => {
  let error: unknown = new Error("the deepest");
  for (let depth = 0; depth < 100_000; depth += 1) error = Object.assign(new Error(`level ${depth}`), { cause: error });
  return error;
};
const manyErrors = (): unknown => {
  let error: unknown = new Error("the deepest");
  for (let depth = 0; depth < 100_000; depth += 1) error = Object.assign(new Error("several"), { errors: [error] });
  return error;
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable(new Error("gone"), {});
  revoke();
  return proxy;
};
const hostile = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error(secret);
      },
      has: () => {
        throw new Error(secret);
      },
      getPrototypeOf: () => {
        throw new Error(secret);
      },
    },
  );
const getter = {
  get message(): string {
    throw new Error(secret);
  },
};

/** What somebody's function may throw. */
const thrown: [string, () => unknown][] = [
  ["an error with its request and response", () => Object.assign(new Error("Request failed"), baggage)],
  ["a plain object with its request", () => ({ message: "Request failed", ...baggage })],
  ["an error whose message quotes the body", () => new Error(`Cannot send {"card":"${card}"} with ${secret}`)],
  ["an error whose code and name quote it", () => Object.assign(new Error("no"), { code: secret, name: card })],
  ["an error that holds itself", () => circular],
  ["a hundred thousand causes", manyCauses],
  ["a hundred thousand errors, each in the next", manyErrors],
  [
    "several errors",
    () => new AggregateError([new Error(card), Object.assign(new Error("b"), baggage), secret], "several"),
  ],
  ["an object whose message cannot be read", () => getter],
  ["a proxy that throws at every touch", hostile],
  ["a revoked proxy", revoked],
  ["an object without a prototype", () => Object.assign(Object.create(null) as object, baggage)],
  ["a string", () => `no: ${secret} ${card}`],
  ["a symbol", () => Symbol(secret)],
  ["a function", () => () => secret],
  ["undefined", () => undefined],
  ["null", () => null],
  ["a bigint", () => 4000056655665556n],
  ["a message with a line break", () => new Error("no\nacme payments.create: 201")],
];

describe.each(thrown)("%s", (_, make) => {
  test("out of a `fetch` of one's own ends the call with an outcome, and shows nothing", async () => {
    const fetch = async () => {
      throw make();
    };
    const client = acme(
      "http://127.0.0.1:1",
      { fetch },
      bearer(() => secret),
    );
    const error = (await failureOf(callOf(client, "keyless"))) as PayorchError;
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", gaveUp: "unsafe" });
    expect(error.attempts).toHaveLength(1);
    expect(shown(error) + error.report()).not.toMatch(/key-of-the-shop|4000 ?0566/);
    expect(error.message).not.toMatch(/\p{Cc}/u);
  });

  test("out of a function that gives the token proves that nothing was sent, and shows nothing", async () => {
    const { url, seen } = await provider(json(200, {}));
    let calls = 0;
    // The first call tells the client what must not be shown.
    const client = acme(
      url,
      {},
      {
        authorization: async () => {
          if ((calls += 1) > 1) throw make();
          return `Bearer ${secret}`;
        },
        secrets: () => [secret],
      },
    );
    await callOf(client, "read");
    const error = (await failureOf(callOf(client, "keyless"))) as AuthenticationError;
    expect(error).toMatchObject({ name: "AuthenticationError", outcome: "not_executed" });
    expect(shown(error) + error.report()).not.toMatch(/key-of-the-shop|4000 ?0566/);
    expect(seen).toHaveLength(1);
  });
});

test("name, code and message of an error are kept, two causes deep", () => {
  const make = (message: string, cause?: unknown) =>
    Object.assign(new RangeError(message, { cause }), { code: message });
  const kept = stripError(make("a", make("b", make("c", make("d")))), scrub) as Error;
  expect(kept).toMatchObject({
    name: "RangeError",
    message: "a",
    code: "a",
    cause: { code: "b", cause: { code: "c" } },
  });
  expect(((kept.cause as Error).cause as Error).cause).toBeUndefined();
});

test("whatever is thrown, an error is kept that holds only strings and errors", () => {
  const value = fc.oneof(
    fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withBigInt: true, maxDepth: 4 }),
    fc.record(
      { message: fc.anything(), name: fc.anything(), code: fc.anything(), cause: fc.anything(), errors: fc.anything() },
      { requiredKeys: [] },
    ),
    fc
      .array(fc.record({ message: fc.string(), errors: fc.array(fc.anything()) }))
      .map((errors) => new AggregateError(errors)),
  );
  const holds = (kept: unknown, depth: number): boolean =>
    kept instanceof Error &&
    depth <= 3 &&
    Object.values(kept).every((each) => ["string", "number"].includes(typeof each)) &&
    (kept.cause === undefined || holds(kept.cause, depth + 1)) &&
    (!(kept instanceof AggregateError) || kept.errors.every((each) => holds(each, depth + 1)));
  fc.assert(
    fc.property(value, (given) => {
      expect(holds(stripError(given, scrub), 1)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

describe("an outcome is told once", () => {
  const other = acme("http://127.0.0.1:1");
  const sentences = /The request (?:did not take|may have taken|took) effect/g;

  test("where a `fetch` of one's own throws an error of another client", async () => {
    const fetch = () => other.payments.create({ amount: 1 }) as never;
    const error = (await failureOf(callOf(acme("http://127.0.0.1:1", { fetch }), "keyless"))) as PayorchError;
    expect(error).toMatchObject({ outcome: "unknown" });
    expect(error.message.match(sentences)).toEqual(["The request may have taken effect"]);
  });

  test("where a function that gives the token throws one", async () => {
    const { url } = await provider(refusal(500));
    const token = () => acme(url).payments.create({ amount: 1 }) as never;
    const error = (await failureOf(callOf(acme(url, {}, bearer(token)), "keyless"))) as PayorchError;
    expect(error).toMatchObject({ outcome: "not_executed", cause: { outcome: "unknown" } });
    expect(error.message).toBe(
      "acme payments.create: No access token: acme payments.create: 500 No. The request did not take effect.",
    );
  });

  test("and of a read never, since a repeat harms nobody", async () => {
    const scripts = [refusal(500), refusal(404), refusal(302), json(200, {})];
    for (const script of scripts) {
      const { url } = await provider(script);
      const fetch = () => other.payments.create({ amount: 1 }) as never;
      const clients = [acme(url, { maxAttempts: 1 }), acme(url, { maxAttempts: 1, fetch })];
      for (const client of clients) {
        const ended = await client.payments.retrieve("1").catch((error: unknown) => error);
        expect(isPayorchError(ended) ? ended.message : "a success").not.toMatch(/effect/);
      }
    }
  });
});

describe("what a `fetch` of one's own resolves with", () => {
  class Fields {
    readonly #broken: string;
    constructor(broken: string) {
      this.#broken = broken;
    }
    append() {}
    get(name: string) {
      if (name === this.#broken) throw new Error(secret);
      return name === "content-type" ? "application/json" : null;
    }
    *[Symbol.iterator]() {
      yield ["content-type", "application/json"];
      if (this.#broken === "all") throw new Error(secret);
    }
  }

  test.each(["all", "content-type", "retry-after", "x-request-id", "date"])(
    "ends as an outcome, though its headers throw at %s",
    async (broken) => {
      const bodies = [null, { getReader: () => ({ read: () => Promise.reject(new Error("lost")), cancel() {} }) }];
      for (const body of bodies) {
        const response = { status: 503, headers: new Fields(broken), body, bodyUsed: false };
        const fetch = async () => response as never;
        const client = acme("http://127.0.0.1:1", { fetch, maxAttempts: 1 }, bearer(secret));
        const error = await failureOf(callOf(client, "keyless"));
        expect(isPayorchError(error) && error.outcome).toBe("unknown");
        expect(shown(error)).not.toContain("the-shop");
      }
    },
  );
});

test("a list that is nested a hundred thousand levels deep is walked without an error of its own", async () => {
  const deep = `{"items":[${"[".repeat(100_000)}${"]".repeat(100_000)}],"pages":3}`;
  const { url, seen } = await provider((response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(deep);
  });
  const pages: unknown[] = [];
  for await (const page of acme(url).payments.list().pages()) pages.push(page);
  expect([pages.length, seen.length]).toEqual([3, 3]);
});

test("a body or a query that is nested so deep is refused by name", async () => {
  let deep: unknown = 1;
  for (let depth = 0; depth < 100_000; depth += 1) deep = depth % 2 ? [deep] : { a: deep };
  const client = acme("http://127.0.0.1:1");
  for (const call of [
    client.payments.create({ deep }),
    client.orders.create({ deep }),
    client.payments.list({ page: deep }),
    client.payments.retrieve("1", { headers: deep as never }),
  ])
    expect(await failureOf(call)).toMatchObject({ name: "InvalidCallError", outcome: "not_executed" });
});

test("an error of our own class that somebody else made is cleaned like any other", async () => {
  const thrown = new ConnectionError(`proxy refused ${secret} and ${card}`, { provider: "proxy" });
  const fetch = () => Promise.reject(thrown);
  const error = await failureOf(callOf(acme("https://acme.example", { fetch }, bearer(secret)), "keyless"));
  expect(error).toMatchObject({ outcome: "unknown" });
  expect(shown(error) + (error as PayorchError).report()).not.toMatch(new RegExp(`${secret}|${card}`));
});
