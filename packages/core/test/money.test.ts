import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageUrl } from "../src/index.ts";
import { type AmountUnit, exponentOf, readAmount, writeAmount } from "../src/money/money.ts";

const major: AmountUnit = { unit: "major" };
const minor: AmountUnit = { unit: "minor" };
const hundredths: AmountUnit = { unit: "minor", exponent: 2 };

/** The official list of 25 June 2024: code and decimals, which some codes have not. */
const official = readFileSync(new URL(import.meta.resolve("currency-codes/iso-4217-list-one.xml")), "utf8");
const listed = new Map(
  [...official.matchAll(/<Ccy>(\w{3})<\/Ccy>.*?<CcyMnrUnts>(.*?)<\/CcyMnrUnts>/gs)].map(([, code = "", decimals]) => [
    code,
    Number(decimals),
  ]),
);

test("knows the currencies of ISO 4217, with their decimals, and no others", () => {
  const expected = new Map([...listed, ["XCG", 2] as const].filter(([, decimals]) => !Number.isNaN(decimals)));
  // Withdrawn since the list was published; XCG took the place of ANG.
  for (const withdrawn of ["ANG", "CUC"]) expected.delete(withdrawn);
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.flatMap((second) => letters.map((third) => first + second + third)));
  const known = codes.flatMap((code) => {
    try {
      return [[code, exponentOf(code)] as const];
    } catch {
      return [];
    }
  });
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(expected));
  expect(known).toHaveLength(165);
});

test.each(["ANG", "CUC", "XAU", "XXX", "XTS", "DEM", "EGX", "eur", "EURO", "EU", "D A", "", "constructor", undefined])(
  "refuses the currency %j",
  (currency) => {
    expect(() => writeAmount("1", currency as string, major)).toThrow(RangeError);
    expect(() => readAmount(1, currency as string, major)).toThrow("A currency is a code of ISO 4217");
  },
);

test.each<[string, string, AmountUnit, number]>([
  ["200.00", "EGP", hundredths, 20_000],
  ["100.25", "EGP", hundredths, 10_025],
  ["50", "XOF", hundredths, 5000],
  ["1.230", "KWD", hundredths, 123],
  ["0", "EGP", hundredths, 0],
  ["1.234", "KWD", minor, 1234],
  ["50", "XOF", minor, 50],
  ["0.29", "USD", minor, 29],
  ["1.15", "USD", minor, 115],
  ["4.35", "USD", minor, 435],
  ["99.99", "USD", major, 99.99],
  ["400.50", "MXN", major, 400.5],
  ["1000.25", "COP", major, 1000.25],
  ["0.10", "USD", major, 0.1],
  ["200.00", "JPY", major, 200],
  ["0.0001", "CLF", major, 0.0001],
  ["9999999999999.99", "USD", major, 9_999_999_999_999.99],
])("sends %s %s as %o: %d", (amount, currency, unit, number) => {
  expect(writeAmount(amount, currency, unit)).toBe(number);
});

test.each<[number | string, string, AmountUnit, string]>([
  [20_000, "EGP", hundredths, "200.00"],
  [5, "EGP", hundredths, "0.05"],
  ["5000", "XOF", hundredths, "50"],
  [123, "KWD", hundredths, "1.230"],
  [0, "EGP", hundredths, "0.00"],
  ["500.0", "USD", major, "500.00"],
  [100, "USD", major, "100.00"],
  [400.55, "MXN", major, "400.55"],
  [0.1, "USD", major, "0.10"],
  [50, "XOF", major, "50"],
  ["12345678901234567890.5", "USD", major, "12345678901234567890.50"],
])("reads %j %s in %o as %s", (value, currency, unit, amount) => {
  expect(readAmount(value, currency, unit)).toBe(amount);
});

test.each<[unknown, string, AmountUnit, string]>([
  [0.3, "USD", major, 'must be a string such as "0.30"; it is of the type number. As numbers, 0.1 + 0.2 is'],
  [null, "USD", major, "it is null"],
  ["", "USD", major, 'such as "200.00"; it is ""'],
  ["-1", "USD", major, "0 or more in digits"],
  ["+1", "USD", major, "0 or more in digits"],
  ["1e3", "USD", major, "0 or more in digits"],
  ["1,000.00", "USD", major, "0 or more in digits"],
  ["1 000", "USD", major, "0 or more in digits"],
  [" 1", "USD", major, "0 or more in digits"],
  ["1\n", "USD", major, "0 or more in digits"],
  ["1.", "USD", major, "0 or more in digits"],
  [".5", "USD", major, "0 or more in digits"],
  ["007", "USD", major, "0 or more in digits"],
  ["١٢", "EGP", major, "0 or more in digits"],
  ["0x10", "USD", major, "0 or more in digits"],
  ["NaN", "USD", major, "0 or more in digits"],
  ["0.005", "USD", major, 'USD has 2 decimals here; the amount "0.005" has 3'],
  ["0.5", "XOF", hundredths, "XOF has 0 decimals here"],
  ["1.234", "KWD", hundredths, "KWD has 2 decimals here"],
  ["10000000000000.00", "USD", major, "Up to 15 digits pass exactly as a number"],
  ["10000000000000", "XOF", hundredths, "Up to 15 digits pass exactly as a number"],
  ["4111111111111111", "USD", major, "[card number]"],
])("refuses to send %j %s in %o", (amount, currency, unit, message) => {
  const write = () => writeAmount(amount as string, currency, unit);
  expect(write).toThrow(message);
  expect(write).toThrow(typeof amount === "string" ? RangeError : TypeError);
});

test.each<[unknown, string, AmountUnit, string]>([
  [null, "USD", major, "a number or a text; it is null"],
  [Number.NaN, "USD", major, "0 or more in digits"],
  [Infinity, "USD", major, "0 or more in digits"],
  [-1, "USD", major, "0 or more in digits"],
  [1e21, "JPY", major, "0 or more in digits"],
  [1e-7, "USD", major, "0 or more in digits"],
  [0.1 + 0.2, "USD", major, "USD has 2 decimals here"],
  [100.5, "KWD", hundredths, "A minor unit has 0 decimals here"],
  [5050, "XOF", hundredths, "XOF has 0 decimals here"],
  [Number("90071992547409.93"), "USD", major, "Up to 15 digits pass exactly as a number"],
  [Number.MAX_SAFE_INTEGER, "EGP", hundredths, "Up to 15 digits pass exactly as a number"],
])("refuses to read %j %s in %o", (value, currency, unit, message) => {
  expect(() => readAmount(value as number, currency, unit)).toThrow(message);
});

test("does not take long over a long text", () => {
  const started = performance.now();
  expect(() => writeAmount(`1.${"0".repeat(100_000)}1`, "USD", major)).toThrow("has 100001");
  expect(performance.now() - started).toBeLessThan(2_000);
});

test.each<[unknown[], string | undefined]>([
  [["https://pay.example/1"], "https://pay.example/1"],
  [[undefined, null, "http://localhost:4010/pay"], "http://localhost:4010/pay"],
  [["javascript:alert(1)", "HTTPS://pay.example/2"], "HTTPS://pay.example/2"],
  [
    [
      "data:text/html,x",
      "javascript://pay.example/%0aalert(1)",
      "ftp://pay.example",
      "//pay.example",
      "/pay",
      "",
      5,
      "https://",
    ],
    undefined,
  ],
  [[" https://pay.example"], undefined],
])("of %j, the address of a web page is %j", (candidates, url) => {
  expect(pageUrl(...candidates)).toBe(url);
});
