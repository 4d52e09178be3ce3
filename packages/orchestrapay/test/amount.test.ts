import { expect, test } from "vitest";
import { amount, readAmount } from "../src/index.ts";

test.each([
  ["200.00", "EGP", 20_000],
  ["100.25", "EGP", 10_025],
  ["27.00", "EGP", 2700],
  ["2500.00", "NGN", 250_000],
  ["0.00", "EGP", 0],
])("sends %s %s as %d, and reads it back", (decimal, currency, cents) => {
  expect(amount(decimal, currency)).toBe(cents);
  expect(amount({ minor: cents }, currency)).toBe(cents);
  expect(readAmount(cents, currency)).toBe(decimal);
});

test.each([
  ["50", "XOF", 0],
  ["1.234", "TND", 3],
  ["0.0001", "CLF", 4],
])("does not take hundredths for the unit of %s %s: no source says so", (decimal, currency, decimals) => {
  const message = `only for currencies with 2 decimals; ${currency} has ${decimals}. Pass \`exponent\``;
  expect(() => amount(decimal, currency)).toThrow(message);
  expect(() => amount({ minor: 50 }, currency)).toThrow(message);
  expect(() => readAmount(5000, currency)).toThrow(message);
});

test("takes the caller's word where no source says what one unit is", () => {
  expect([0, 2].map((exponent) => amount("50", "XOF", { exponent }))).toEqual([50, 5000]);
  expect([0, 2].map((exponent) => readAmount(5000, "XOF", { exponent }))).toEqual(["5000", "50"]);
  expect(amount({ minor: 1234 }, "TND", { exponent: 3 })).toBe(1234);
  expect(() => amount("1.234", "TND", { exponent: 2 })).toThrow("TND has 2 decimals here");
  expect(() => readAmount(5050, "XOF", { exponent: 2 })).toThrow("XOF has 0 decimals here");
});

test("one exponent for every currency does not charge a hundredth of EGP", () => {
  expect(() => amount("200.00", "EGP", { exponent: 0 })).toThrow("`exponent` must be 2 for EGP");
});
