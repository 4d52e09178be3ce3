import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../src/facts/sha256.ts";
import { keyFrom } from "../src/index.ts";

test("SHA-256 is that of Node, for every string", () => {
  const reference = (text: string) => createHash("sha256").update(text).digest("hex");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(reference(text));
    }),
    { numRuns: 500 },
  );
  for (let length = 0; length < 130; length += 1)
    expect(sha256("x".repeat(length))).toBe(reference("x".repeat(length)));
});

test("the same facts give the same key in every process and release", () => {
  expect(keyFrom("order-1024", "checkout")).toBe("26d7a6fb-6b20-87d1-9066-6410a636ad13");
  expect(keyFrom("order-1024", "checkout")).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test("other facts, or the same in another order or cut elsewhere, give another key", () => {
  const keys = [
    keyFrom("order-1024", "checkout"),
    keyFrom("order-1024", "refund"),
    keyFrom("checkout", "order-1024"),
    keyFrom("order-1024", "checkout", "2"),
    keyFrom("order-1024c", "heckout"),
    keyFrom('order-1024","checkout', "x"),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test.each<[unknown[], string]>([
  [[], 'at least two strings, such as "order-1024" and "checkout"; got 0.'],
  [["order-1024"], "at least two strings"],
  [["order-1024", ""], "fact 2 must be a non-empty string; got an empty string."],
  [["order-1024", 5], "fact 2 must be a non-empty string; got 5."],
  [[undefined, "checkout"], "fact 1 must be a non-empty string; got undefined."],
])("refuses %j", (facts, message) => {
  expect(() => keyFrom(...(facts as [string, string]))).toThrow(message);
  expect(() => keyFrom(...(facts as [string, string]))).toThrow(TypeError);
});
