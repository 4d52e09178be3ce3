import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonCopy } from "../src/call/json.ts";
import { isPayorchError } from "../src/index.ts";
import { type Acme, acme, failureOf } from "./support/client.ts";
import { json, provider } from "./support/provider.ts";

const runs = { numRuns: 3_000 };
class Refused extends Error {}
const copied = (value: unknown): unknown => jsonCopy(value, (problem) => new Refused(problem));

function copyOrRefusal(value: unknown): unknown {
  try {
    return copied(value);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** An array of nothing but holes. */
const holes = (length: number): unknown[] => Object.assign([], { length });

/** Whether JSON loses nothing of a value, as a careful reader says it. */
function arrives(value: unknown): boolean {
  if (typeof value === "number")
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (Array.isArray(value)) return Array.from(value as unknown[]).every(arrives);
  if (typeof value !== "object" || value === null)
    return ["string", "boolean"].includes(typeof value) || value === null;
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if ("toJSON" in value && typeof value.toJSON === "function" && !Buffer.isBuffer(value))
    return arrives((value.toJSON as () => unknown)());
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  return Object.values(value).every((each) => each === undefined || arrives(each));
}

describe("whatever is accepted arrives exactly, and whatever JSON would lose is refused", () => {
  const nearly = fc.oneof(
    { weight: 3, arbitrary: fc.jsonValue() },
    fc.constantFrom(
      undefined,
      Number.NaN,
      -0,
      2 ** 53,
      2 ** 53 - 1,
      1e21,
      0.1 + 0.2,
      new Date(0),
      new Date(Number.NaN),
    ),
    fc.constantFrom(new Map(), new Set([1]), /x/, new Error("x"), new FormData(), new URLSearchParams("a=1"), 1n),
    fc.constantFrom(
      new Headers(),
      new Uint8Array([1]),
      Buffer.from("a"),
      new ArrayBuffer(1),
      new DataView(new ArrayBuffer(1)),
    ),
    fc.constantFrom(Promise.resolve(1), () => 1, Symbol("x"), new WeakMap(), new Blob(["a"]), new Proxy(new Map(), {})),
    fc.constantFrom(Object("boxed"), Object(1), Object(false), Object(Symbol("x")), (function* () {})(), holes(3)),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      nearly,
      fc.array(tie("any"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toJSON", "then")), tie("any"), {
        maxKeys: 4,
      }),
    ),
  })).any;

  test("for any value", () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(value, (given) => {
        const taken = copyOrRefusal(given);
        expect(arrives(given)).toBe(!(taken instanceof Refused));
        if (taken instanceof Refused) {
          refused += 1;
          return;
        }
        accepted += 1;
        const written = JSON.stringify(taken);
        expect(written).toBe(JSON.stringify(given));
        const properties = (all: unknown): unknown => JSON.parse(JSON.stringify(all)) as unknown;
        expect(JSON.parse(written)).toEqual(properties(given));
      }),
      runs,
    );
    // Both ends were reached.
    expect(Math.min(accepted, refused)).toBeGreaterThan(200);
  });
});

/** What a function that was written long ago hands on. */
function argumentsOf(..._values: unknown[]): unknown {
  // oxlint-disable-next-line prefer-rest-params
  return arguments;
}

const money = { toJSON: () => ({ amount: "1.00", currency: "EGP" }) };
class Order {
  readonly id = "7";
  readonly total = 5;
}
class Hidden {
  readonly #amount = 1;
  doubled() {
    return this.#amount * 2;
  }
}

class Query {
  readonly table = "orders";
  // oxlint-disable-next-line unicorn/no-thenable -- as query builders are
  then() {}
}

describe("over the wire", () => {
  test.each<[string, unknown, unknown]>([
    ["a date", new Date(0), "1970-01-01T00:00:00.000Z"],
    ["an address", new URL("https://shop.example/a"), "https://shop.example/a"],
    ["what toJSON gives", money, { amount: "1.00", currency: "EGP" }],
    ["an instance that keeps its data in properties", new Order(), { id: "7", total: 5 }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ["the largest exact integer", 2 ** 53 - 1, 2 ** 53 - 1],
    ["half a character", "\ud800", "\ud800"],
    [
      "a name that JavaScript knows",
      JSON.parse('{"__proto__":1,"constructor":2}'),
      JSON.parse('{"__proto__":1,"constructor":2}'),
    ],
  ])("%s arrives as it was meant", async (_, given, expected) => {
    const { url, seen } = await provider(json(201, {}));
    await acme(url).payments.create({ given, list: [given], undefined });
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ given: expected, list: [expected] });
    expect(seen[0]?.body).not.toContain("undefined");
  });

  test.each<[string, unknown, string]>([
    ["a forgotten await", Promise.resolve({ id: "1" }), "is a Promise (is an `await` missing?)"],
    ["a call that nobody awaited", acme("http://127.0.0.1:1"), "which JSON cannot hold"],
    ["a query that was not sent", new Query(), "is an object (Query), which JSON cannot hold"],
    ["a class with nothing to see", new Hidden(), "is an object (Hidden)"],
    ["an object of the language", Math, "which JSON cannot hold"],
    ["the arguments of a function", argumentsOf(1), "which JSON cannot hold"],
    ["bytes with a toJSON", Buffer.from("abc"), "is an object (Buffer)"],
    [
      "a toJSON that gives itself",
      {
        toJSON() {
          return this;
        },
      },
      "is a function",
    ],
    ["a toJSON that gives nothing", { toJSON: () => undefined }, "is undefined"],
    ["a toJSON that gives a promise", { toJSON: async () => 1 }, "is a Promise"],
    ["a date that is none", new Date(Number.NaN), "is an object (Date) that JSON writes as null"],
    ["a number that was rounded", 2 ** 53 + 2, "is beyond 2^53"],
    ["a hole", holes(1), "is undefined"],
    [
      "itself",
      (() => {
        const self: Record<string, unknown> = {};
        self["self"] = self;
        return self;
      })(),
      "nested more than 200 levels",
    ],
  ])("%s is refused before anything is sent", async (_, given, message) => {
    const { url, seen } = await provider(json(201, {}));
    const calls: ((client: Acme) => Promise<unknown>)[] = [
      ({ payments }) => payments.create({ given }),
      ({ refunds }) => refunds.create({ list: [{ given }] }),
      ({ orders }) => orders.create({ deep: { given } }),
    ];
    for (const call of calls) {
      const error = await failureOf(call(acme(url)));
      expect(isPayorchError(error) && error).toMatchObject({ name: "InvalidCallError", outcome: "not_executed" });
      expect((error as Error).message).toContain(message);
      expect((error as Error).message).toMatch(/`(?:given|list\.0\.given|deep\.given)/);
    }
    expect(seen).toEqual([]);
  });

  test("a body with a toJSON keeps the key that belongs into it", async () => {
    const { url, seen } = await provider(json(201, {}));
    const order = { key: "hidden", toJSON: () => ({ amount: 5 }) };
    await acme(url).orders.create(order, { idempotencyKey: "order-1" });
    await acme(url).orders.create({ toJSON: () => ({ amount: 5, key: "order-2" }) });
    expect(seen.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { amount: 5, key: "order-1" },
      { amount: 5, key: "order-2" },
    ]);
  });

  test("what is checked is what is sent, though a getter gives something else the second time", async () => {
    let reads = 0;
    const body = {
      get amount() {
        return (reads += 1) === 1 ? 5 : Promise.resolve(5);
      },
    };
    const { url, seen } = await provider(json(201, {}));
    await acme(url).payments.create(body);
    expect([seen[0]?.body, reads]).toEqual(['{"amount":5}', 1]);
  });

  test("a body that is changed while the call is under way is not sent so, at the first attempt or the second", async () => {
    const body = { amount: 5, items: [{ id: 1 }] };
    const { url, seen } = await provider(
      (response) => {
        body.amount = 7;
        response.writeHead(503, { "content-type": "application/json" }).end('{"message":"No."}');
      },
      json(201, {}),
    );
    const on = () => {
      body.items[0] = { id: 2 };
    };
    await acme(url, { on }).refunds.create(body);
    expect(seen.map((request) => request.body)).toEqual(Array(2).fill('{"amount":5,"items":[{"id":1}]}'));
  });
});
