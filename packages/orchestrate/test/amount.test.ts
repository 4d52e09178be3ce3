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
