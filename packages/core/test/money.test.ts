import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageUrl } from "../src/index.ts";
import {
  type AmountInput,
  type AmountUnit,
  exponentIn,
  exponentOf,
  readAmount,
  writeAmount,
} from "../src/money/money.ts";

const major: AmountUnit = { unit: "major" };
const minor: AmountUnit = { unit: "minor" };
const hundredths: AmountUnit = { unit: "minor", exponent: 2 };
/** Stated for currencies with two decimals only. */
const cents: AmountUnit = { unit: "minor", decimals: 2 };

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
    expect(() => readAmount(1, currency as string, major)).toThrow("The currency must be an ISO 4217 code");
  },
);

test.each<[AmountInput, string, AmountUnit, number]>([
  ["200.00", "EGP", hundredths, 20_000],
  ["200.00", "EGP", cents, 20_000],
  ["90071992547409.91", "EGP", hundredths, Number.MAX_SAFE_INTEGER],
  [{ minor: 20_000 }, "EGP", cents, 20_000],
  [{ minor: 0 }, "EGP", cents, 0],
  [{ minor: -0 }, "EGP", cents, 0],
  [{ minor: Number.MAX_SAFE_INTEGER }, "EGP", cents, Number.MAX_SAFE_INTEGER],
  [{ minor: 5 }, "EUR", major, 0.05],
  [{ minor: 50 }, "XOF", major, 50],
  [{ minor: 50 }, "XOF", hundredths, 5000],
  [{ minor: 1234 }, "KWD", major, 1.234],
  [{ minor: 1234 }, "KWD", minor, 1234],
  [{ minor: 1 }, "CLF", major, 0.0001],
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
])("sends %j %s as %o: %d", (amount, currency, unit, number) => {
  expect(writeAmount(amount, currency, unit)).toBe(number);
});

test.each<[number | string, string, AmountUnit, string]>([
  [20_000, "EGP", hundredths, "200.00"],
  [5, "EGP", hundredths, "0.05"],
  ["5000", "XOF", hundredths, "50"],
  [123, "KWD", hundredths, "1.230"],
  [0, "EGP", hundredths, "0.00"],
  [Number.MAX_SAFE_INTEGER, "EGP", hundredths, "90071992547409.91"],
  [20_000, "EGP", cents, "200.00"],
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
  [0.3, "USD", major, 'must be a decimal string such as "200.00", or { minor: 20000 }; got 0.3. A number may have'],
  [null, "USD", major, "got null"],
  [[5], "USD", major, "got an array"],
  [{}, "USD", major, "got an object"],
  [{ minor: 1, major: 1 }, "USD", major, "got an object"],
  [Object.create({ minor: 1 }), "USD", major, "got an object"],
  [{ minor: "5" }, "USD", major, "`minor` must be an integer from 0 to 9007199254740991; got a string"],
  [{ minor: undefined }, "USD", major, "got undefined"],
  ["", "USD", major, 'such as "200.00"; got ""'],
  ["-1", "USD", major, "must be 0 or more, in plain digits"],
  ["+1", "USD", major, "must be 0 or more, in plain digits"],
  ["1e3", "USD", major, "must be 0 or more, in plain digits"],
  ["1,000.00", "USD", major, "must be 0 or more, in plain digits"],
  ["1 000", "USD", major, "must be 0 or more, in plain digits"],
  [" 1", "USD", major, "must be 0 or more, in plain digits"],
  ["1\n", "USD", major, "must be 0 or more, in plain digits"],
  ["1.", "USD", major, "must be 0 or more, in plain digits"],
  [".5", "USD", major, "must be 0 or more, in plain digits"],
  ["007", "USD", major, "must be 0 or more, in plain digits"],
  ["١٢", "EGP", major, "must be 0 or more, in plain digits"],
  ["0x10", "USD", major, "must be 0 or more, in plain digits"],
  ["NaN", "USD", major, "must be 0 or more, in plain digits"],
  ["0.005", "USD", major, 'USD has 2 decimals here; the amount "0.005" has 3'],
  ["0.5", "XOF", hundredths, "XOF has 0 decimals here"],
  ["1.234", "KWD", hundredths, "KWD has 2 decimals here"],
  ["10000000000000.00", "USD", major, "A number is exact up to 15 digits"],
  ["90071992547409.92", "USD", hundredths, "A whole number is exact up to 9007199254740991"],
  ["90071992547410", "XOF", hundredths, "A whole number is exact up to 9007199254740991"],
  ["90071992547410", "TND", cents, "Pass `exponent`"],
  ["4111111111111111", "USD", major, "[card number]"],
])("refuses to send %j %s in %o", (amount, currency, unit, message) => {
  const write = () => writeAmount(amount as string, currency, unit);
  expect(write).toThrow(message);
  expect(write).toThrow(typeof amount === "string" ? RangeError : TypeError);
});

test.each([-1, 0.5, 1e21, 2 ** 53, Number.NaN, Infinity])("refuses %d minor units", (minorUnits) => {
  const write = () => writeAmount({ minor: minorUnits }, "EGP", cents);
  expect(write).toThrow(RangeError);
  expect(write).toThrow("`minor` must be an integer from 0 to 9007199254740991");
});

test("refuses a bigint", () => {
  for (const amount of [20_000n, { minor: 20_000n }] as unknown[] as AmountInput[])
    expect(() => writeAmount(amount, "EGP", cents)).toThrow("got a bigint");
});

test("refuses a currency whose unit no source states, and says what to pass", () => {
  for (const convert of [() => writeAmount("50", "XOF", cents), () => readAmount(50, "XOF", cents)]) {
    expect(convert).toThrow(RangeError);
    expect(convert).toThrow(
      "only for currencies with 2 decimals; XOF has 0. Pass `exponent`: 0 if one unit is 1 XOF, 2 if it is a hundredth",
    );
  }
});

test.each<[AmountInput, string, number, number]>([
  ["50", "XOF", 2, 5000],
  ["50", "XOF", 0, 50],
  [{ minor: 50 }, "XOF", 2, 5000],
  ["1.234", "KWD", 3, 1234],
  ["1.230", "KWD", 2, 123],
  ["7", "KWD", 0, 7],
])("sends and reads %j %s by the caller's exponent %d: %d", (amount, currency, exponent, number) => {
  expect(writeAmount(amount, currency, cents, exponent)).toBe(number);
  expect(writeAmount(readAmount(number, currency, cents, exponent), currency, cents, exponent)).toBe(number);
});

test("a caller's exponent cannot turn what is documented into a hundredth", () => {
  for (const exponent of [0, 1, 3]) {
    expect(() => writeAmount("200.00", "EGP", cents, exponent)).toThrow("`exponent` must be 2 for EGP");
    expect(() => readAmount(20_000, "EGP", cents, exponent)).toThrow("`exponent` must be 2 for EGP");
  }
  expect(writeAmount("200.00", "EGP", cents, 2)).toBe(20_000);
});

test("a caller's exponent does not make a fraction pass as a whole number", () => {
  expect(() => writeAmount("1.5", "KWD", cents, 0)).toThrow("KWD has 0 decimals here");
});

test("reads the caller's unit from own options", () => {
  const units = { major: 0, minor: 2 };
  expect([{}, { exponent: 0 }, { exponent: 6 }, { exponent: undefined }].map((each) => exponentIn(each))).toEqual([
    undefined,
    0,
    6,
    undefined,
  ]);
  expect([{ unit: "major" }, { unit: "minor", exponent: 2 }].map((each) => exponentIn(each, units))).toEqual([0, 2]);
  Reflect.set(Object.prototype, "exponent", 0);
  try {
    expect(exponentIn({})).toBeUndefined();
  } finally {
    Reflect.deleteProperty(Object.prototype, "exponent");
  }
});

test.each<[unknown, string]>([
  [{ exponent: -1 }, "`exponent` must be an integer from 0 to 6; got -1"],
  [{ exponent: 7 }, "from 0 to 6; got 7"],
  [{ exponent: 1.5 }, "got 1.5"],
  [{ exponent: "2" }, "got a string"],
  [{ exponent: null }, "got null"],
  [{ exponant: 2 }, "Unknown option `exponant`"],
  [null, "must be an object"],
  [2, "must be an object"],
  [{ unit: "MINOR" }, '`unit` must be "major" or "minor"; got "MINOR"'],
  [{ unit: 2 }, "got 2"],
  [{ unit: "constructor" }, 'got "constructor"'],
  [{ unit: "minor", exponent: 0 }, '`unit` is "minor", which means the exponent 2, but `exponent` is 0. Pass only one'],
])("refuses the unit %j", (options, message) => {
  const read = () => exponentIn(options, { major: 0, minor: 2 });
  expect(read).toThrow(RangeError);
  expect(read).toThrow(message);
});

test.each<[unknown, string, AmountUnit, string]>([
  [null, "USD", major, "a number or a string; got null"],
  [Number.NaN, "USD", major, "must be 0 or more, in plain digits"],
  [Infinity, "USD", major, "must be 0 or more, in plain digits"],
  [-1, "USD", major, "must be 0 or more, in plain digits"],
  [1e21, "JPY", major, "must be 0 or more, in plain digits"],
  [1e-7, "USD", major, "must be 0 or more, in plain digits"],
  [0.1 + 0.2, "USD", major, "USD has 2 decimals here"],
  [100.5, "KWD", hundredths, "A minor unit has 0 decimals here"],
  [5050, "XOF", hundredths, "XOF has 0 decimals here"],
  [Number("90071992547409.93"), "USD", major, "A number is exact up to 15 digits"],
  [Number.MAX_SAFE_INTEGER + 1, "EGP", hundredths, "A whole number is exact up to 9007199254740991"],
])("refuses to read %j %s in %o", (value, currency, unit, message) => {
  expect(() => readAmount(value as number, currency, unit)).toThrow(message);
});

test("tells the decimals of a very long string", () => {
  expect(() => writeAmount(`1.${"0".repeat(100_000)}1`, "USD", major)).toThrow("has 100001");
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
  [["https://pay.example/?name=Zoë&q=a%20b#c"], "https://pay.example/?name=Zoë&q=a%20b#c"],
  ...["\r\nset-cookie: a=b", "\n", "\0", "\t", " ", "\u00a0", "\u2028", "\u202e", "\u200b", "\u0085", "\ud800"].map(
    (evil): [unknown[], string | undefined] => [
      [`https://pay.example/a${evil}b`, `https://pay.example/${evil}`, `https://${evil}/`, "https://good.example"],
      "https://good.example",
    ],
  ),
])("of %j, the address of a web page is %j", (candidates, url) => {
  expect(pageUrl(...candidates)).toBe(url);
});
