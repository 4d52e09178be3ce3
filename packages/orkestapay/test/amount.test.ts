import { expect, test } from "vitest";
import { amount, readAmount } from "../src/index.ts";

test("sends major units, and reads them back with all decimals", () => {
  expect(JSON.stringify([amount("1000", "MXN"), amount("400.55", "MXN"), amount("990.50", "COP")])).toBe(
    "[1000,400.55,990.5]",
  );
  expect([readAmount(1250, "MXN"), readAmount(400.55, "MXN")]).toEqual(["1250.00", "400.55"]);
});

test("sends minor units as major units", () => {
  expect([{ minor: 100_050 }, { minor: 5 }, { minor: 0 }].map((each) => amount(each, "MXN"))).toEqual([
    1000.5, 0.05, 0,
  ]);
});

test("refuses what would not arrive exactly", () => {
  expect(() => amount("0.005", "MXN")).toThrow("MXN has 2 decimals here");
  // @ts-expect-error an amount is a string or `{ minor }`
  expect(() => amount(0.1 + 0.2, "MXN")).toThrow(TypeError);
});

test("refuses an exponent that contradicts the unit, instead of passing over it", () => {
  expect([amount("5", "MXN", { exponent: 0 }), readAmount(5, "MXN", { exponent: 0 })]).toEqual([5, "5.00"]);
  expect(() => amount("5", "MXN", { exponent: 2 })).toThrow("`exponent` must be 0 for MXN, as the documentation says");
  expect(() => readAmount(500, "MXN", { exponent: 2 })).toThrow("`exponent` must be 0 for MXN");
  expect(() => amount("5", "MXN", { unit: "minor" } as never)).toThrow("Unknown option `unit`");
});
