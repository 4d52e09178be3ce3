import { expect, test } from "vitest";
import { amount, readAmount } from "../src/index.ts";

test.each([
  ["200.00", "EGP", 20_000],
  ["100.25", "EGP", 10_025],
  ["27.00", "EGP", 2700],
  ["2500.00", "NGN", 250_000],
  ["50", "XOF", 5000],
  ["0.00", "EGP", 0],
])("sends %s %s as %d, and reads it back", (text, currency, hundredths) => {
  expect(amount(text, currency)).toBe(hundredths);
  expect(readAmount(hundredths, currency)).toBe(text);
});

test("refuses what hundredths or the currency cannot express", () => {
  expect(() => amount("1.234", "KWD")).toThrow("KWD has 2 decimals here");
  expect(() => amount("50.50", "XOF")).toThrow("XOF has 0 decimals here");
  expect(() => readAmount(5050, "XOF")).toThrow("XOF has 0 decimals here");
});
