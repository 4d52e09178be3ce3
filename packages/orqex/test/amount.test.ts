import { expect, test } from "vitest";
import { type AmountInput, type ReadAmount, amount, readAmount } from "../src/index.ts";

test("sends major units", () => {
  expect([amount("50", "XOF"), amount("30.50", "EUR")]).toEqual([50, 30.5]);
});

test.each<[number, string, number | AmountInput, ReadAmount]>([
  [50, "XOF", "50", { amount: "50", unit: "major" }],
  [3050, "EUR", { minor: 3050 }, { amount: "30.50", unit: "minor" }],
  [5000, "XOF", "50", { amount: "50", unit: "minor" }],
  [5000, "XOF", 50, { amount: "50", unit: "minor" }],
  [30.5, "EUR", "30.50", { amount: "30.50", unit: "major" }],
  [3050, "EUR", "30.5", { amount: "30.50", unit: "minor" }],
  [1.234, "KWD", "1.234", { amount: "1.234", unit: "major" }],
])("reads %d %s after %j as %o", (value, currency, sent, read) => {
  expect(readAmount(value, currency, { sent })).toEqual(read);
});

test.each<[number, string, string, string]>([
  [7000, "XOF", "50", "it is neither that nor 100 times that"],
  [500, "XOF", "50", "it is neither that nor 100 times that"],
  [1234, "KWD", "1.234", "it is neither that nor 100 times that"],
  [Number.NaN, "XOF", "50", "it is neither that nor 100 times that"],
  [0, "XOF", "0", "it is the same in both units"],
  [50, "XOF", "50.5", "XOF has 0 decimals here"],
  [50, "XOFF", "50", "The currency must be an ISO 4217 code"],
])("refuses to guess what %d %s after %j is", (value, currency, sent, message) => {
  expect(() => readAmount(value, currency, { sent })).toThrow(message);
});

test("sends a refund in the unit that an answer showed", () => {
  const { unit } = readAmount(5000, "XOF", { sent: "50" });
  expect(amount("20", "XOF", { unit })).toBe(2000);
  expect(amount("20", "XOF", readAmount(50, "XOF", { sent: "50" }))).toBe(20);
});

test("sends the unit that the caller says, by its name or as decimal places", () => {
  expect([amount("20", "XOF", { unit: "major" }), amount("20", "XOF", { exponent: 0 })]).toEqual([20, 20]);
  expect([amount("20", "XOF", { unit: "minor" }), amount({ minor: 20 }, "XOF", { exponent: 2 })]).toEqual([2000, 2000]);
  expect([amount("30.50", "EUR", { exponent: 0 }), amount({ minor: 3050 }, "EUR")]).toEqual([30.5, 30.5]);
  expect(amount("1.234", "KWD", { exponent: 3 })).toBe(1234);
});

test("a misspelt unit is refused, and not taken for major units", () => {
  const wrong: unknown[] = [{ unit: "MINOR" }, { units: "minor" }, { exponent: "2" }, { unit: "minor", exponent: 0 }];
  for (const options of wrong) expect(() => amount("20", "EUR", options as object)).toThrow(RangeError);
});
