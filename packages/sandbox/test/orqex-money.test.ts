import { expect, test } from "vitest";
import { decimalsOf, exact, forPeople } from "../src/providers/amounts.ts";

test.each([
  [50, "XOF", "XOF 50"],
  [30.5, "EUR", "EUR 30.50"],
  [1234567.5, "USD", "USD 1,234,567.50"],
  [1.005, "KWD", "KWD 1.005"],
  [0.5, "JPY", "JPY 0.5"],
  [5, "ABC", "ABC 5.00"],
])("%d of %s is shown as %s", (amount, currency, shown) => {
  expect(forPeople(amount, currency)).toBe(shown);
});

test("sums and differences have no noise of binary fractions", () => {
  expect([exact(0.1 + 0.2), exact(100 - 99.9), exact(123456789012.1 - 0.1)]).toEqual([0.3, 0.1, 123456789012]);
});

test("a currency has its decimals by ISO 4217, and what is none has none", () => {
  expect(["EUR", "XOF", "KWD", "HUF", "ABC", "eur"].map(decimalsOf)).toEqual([2, 0, 3, 2, undefined, undefined]);
});
