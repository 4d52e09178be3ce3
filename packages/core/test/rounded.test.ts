import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundedIn } from "../src/facts/rounded.ts";
import type { ClientEvent } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { json, provider } from "./support/provider.ts";

const runs = { numRuns: 3_000 };

/** A decimal number as an integer and a power of ten, the integer without zeros at its end. */
function exact(literal: string): [digits: bigint, exponent: number] {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  let [digits, exponent] = [BigInt(sign + whole + fraction), Number(power) - fraction.length];
  if (digits === 0n) return [0n, 0];
  for (; digits % 10n === 0n; digits /= 10n) exponent += 1;
  return [digits, exponent];
}
/** Whether a number still says what was written: as the shortest way to write it, or with all the digits that it has. */
function isKept(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  return [String(value), value.toPrecision(17)].some((kept) => String(exact(kept)) === String(exact(literal)));
}

/** Numbers as JSON writes them, most of them long. */
const literal = fc
  .record({
    sign: fc.constantFrom("", "-"),
    whole: fc.oneof(fc.stringMatching(/^[1-9]\d{0,24}$/), fc.constant("0")),
    fraction: fc.oneof(fc.constant(""), fc.stringMatching(/^\.\d{1,24}$/)),
    power: fc.oneof({ weight: 5, arbitrary: fc.constant("") }, fc.stringMatching(/^[eE][+-]?\d{1,2}$/)),
  })
  .map(({ sign, whole, fraction, power }) => sign + whole + fraction + power);
const near = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 40, max: 70 }))
  .map(([offset, power]) => String(2n ** BigInt(power) + BigInt(offset)));
const written = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value));

describe("a number that was rounded is found, and no other", () => {
  test.each([
    ["9007199254740993", true],
    ["9007199254740992", false],
    ["-9007199254740993", true],
    ["12345678901234567890", true],
    ["10000000000000000000", false],
    ["0.12345678901234567890", true],
    ["0.30000000000000004", false],
    ["1234567890123456e400", true],
    ["1234567890123456e-400", true],
    ["123456789012345", false],
    ["4.35e21", false],
  ])("%s", (number, rounded) => {
    expect([roundedIn(`{"id":${number}}`), !isKept(number)]).toEqual([rounded ? ["/id"] : [], rounded]);
  });

  test("by a reference with exact decimals", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(literal, near, written), (number) => {
        const rounded = roundedIn(`[${number}]`);
        // What has no sixteen digits in a row is not looked at.
        const looked = /\d{16}/.test(number);
        expect([number, rounded]).toEqual([number, looked && !isKept(number) ? ["/0"] : []]);
        found += rounded.length;
      }),
      runs,
    );
    expect(found).toBeGreaterThan(200);
  });
});

describe("its place is that of a JSON Pointer", () => {
  const id = 9007199254740992;
  const big = "9007199254740993";

  test("in any answer", () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom("a/b", "c~d", 'say "id"', "\\", "9007199254740993", "{", "id\n"),
    );
    const tree = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(id, 5, null, "9007199254740993", '"9007199254740993":', true, "\\"),
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(name, tie("any"), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).any;
    const places = (value: unknown, at: string): string[] => {
      if (value === id) return [at];
      if (typeof value !== "object" || value === null) return [];
      return Object.entries(value).flatMap(([key, each]) =>
        places(each, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
      );
    };
    const space = fc.constantFrom<number | string | undefined>(undefined, 2, " ".repeat(10), "\t");
    fc.assert(
      fc.property(tree, space, (value, indent) => {
        const text = JSON.stringify(value, null, indent).replaceAll(/(?<![\d"])9007199254740992(?!\d)/g, big);
        expect(roundedIn(text)).toEqual(places(value, "").slice(0, 20));
      }),
      runs,
    );
  });

  test("whatever spaces are between a name and its colon", () => {
    expect(roundedIn(`{"a"${" ".repeat(300)}: {"b"\n:${big}}}`)).toEqual(["/a/b"]);
  });
});

describe("an answer is never lost by it", () => {
  /** Strings and digits that regular expressions overflow on, or take minutes for. */
  const answers = [
    `{"big":"${"a".repeat(9_000_000)}","id":9007199254740993}`,
    `{"big":"${"\\n".repeat(4_000_000)}","id":9007199254740993}`,
    `{"big":"${"\\\\".repeat(2_000_000)}","id":9007199254740993}`,
  ];
  test.each(answers.map((text, index) => [index, text] as const))(
    "however long its strings are (%i)",
    async (_, text) => {
      const { url, seen } = await provider((response) => {
        response.writeHead(201, { "content-type": "application/json" }).end(text);
      });
      const events: ClientEvent[] = [];
      const on = (event: ClientEvent) => events.push(event);
      expect(await acme(url, { on }).payments.create({})).toMatchObject({ id: 9007199254740992 });
      expect(events.filter(({ type }) => type === "rounded")).toMatchObject([{ pointer: "/id", attempt: 1 }]);
      expect(seen).toHaveLength(1);
    },
  );

  test("however long its numbers are", () => {
    expect(roundedIn(`[1${"0".repeat(1_000_000)}1]`)).toEqual(["/0"]);
    expect(roundedIn(`[${"9007199254740993,".repeat(1_000)}1]`)).toHaveLength(20);
    expect(roundedIn(`${"[".repeat(100_000)}9007199254740993${"]".repeat(100_000)}`)).toHaveLength(1);
  });

  test("and the values stay as they are", async () => {
    const { url } = await provider((response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"ids":[1,9007199254740993],"a/b":0.123456789012345678}');
    });
    const lines: string[] = [];
    const logger = { debug() {}, info() {}, warn: (line: string) => lines.push(line), error() {} };
    expect(await callOf(acme(url, { logger }), "read")).toEqual({
      ids: [1, 9007199254740992],
      "a/b": 0.12345678901234568,
    });
    expect(lines.map((line) => line.replace(/ \[.*/, ""))).toEqual([
      "acme payments.retrieve: the number at /ids/1 in the answer has more digits than a number holds, and was rounded",
      "acme payments.retrieve: the number at /a~1b in the answer has more digits than a number holds, and was rounded",
    ]);
  });
});

describe("no request names another resource than the one meant", () => {
  test.each([2 ** 53, -(2 ** 53), 2 ** 64, 1e21])("an id of %d is refused", async (id) => {
    const { url, seen } = await provider(json(200, {}));
    const { payments, refunds } = acme(url);
    for (const call of [
      payments.retrieve(id as never),
      payments.confirm(id as never),
      payments.list({ page: id }),
      payments.list({ filter: { id: [1, id] } }),
      payments.create({ amount: id }),
      refunds.create({ items: [{ amount: id }] }),
    ])
      expect(await failureOf(call)).toMatchObject({ name: "InvalidCallError", outcome: "not_executed" });
    expect(seen).toEqual([]);
  });

  test("and a query that the caller changes later leads to no other page", async () => {
    const { url, seen } = await provider(
      json(200, { items: [{ id: 1 }], pages: 2 }),
      json(200, { items: [{ id: 2 }], pages: 2 }),
    );
    const query = { filter: { id: ["a"] } };
    const list = acme(url).payments.list(query);
    query.filter.id[0] = "b";
    for await (const _ of list) query.filter = { id: ["c"] };
    expect(seen.map((request) => request.url)).toEqual(["/payments?filter.id=a", "/payments?filter.id=a&page=2"]);
  });
});
