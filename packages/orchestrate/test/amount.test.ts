import { expect, test } from "vitest";
import { amount, readAmount } from "../src/index.ts";

test("sends major units as a number, of minor units too", () => {
  expect([amount({ minor: 9999 }, "USD"), amount({ minor: 50 }, "XOF")]).toEqual([99.99, 50]);
  expect([amount("100", "USD"), amount("99.99", "USD"), amount("0.10", "CAD")]).toEqual([100, 99.99, 0.1]);
});

test("reads a number and a string that is not padded alike", () => {
  expect([readAmount("500.0", "USD"), readAmount(500, "USD")]).toEqual(["500.00", "500.00"]);
  expect(readAmount(99.99, "USD")).toBe("99.99");
});

test("refuses an exponent that contradicts the unit, instead of passing over it", () => {
  expect([amount("5", "USD", { exponent: 0 }), readAmount(5, "USD", { exponent: 0 })]).toEqual([5, "5.00"]);
  expect(() => amount("5", "USD", { exponent: 2 })).toThrow("`exponent` must be 0 for USD, as the documentation says");
  expect(() => readAmount(500, "USD", { exponent: 2 })).toThrow("`exponent` must be 0 for USD");
  expect(() => amount("5", "USD", { unit: "minor" } as never)).toThrow("Unknown option `unit`");
});
