import { type AmountInput, exponentOf } from "@payorch/core/money";
import { amount as orchestrapayAmount, readAmount as readOrchestrapayAmount } from "@payorch/orchestrapay";
import * as orchestrate from "@payorch/orchestrate";
import * as orkestapay from "@payorch/orkestapay";
import { amount as orqexAmount, readAmount as readOrqexAmount } from "@payorch/orqex";
import * as fc from "fast-check";
import { expect, test } from "vitest";

/**
 * How each provider counts, typed again on purpose: the decimals between the major unit and the number on the wire. Orchestrapay's
 * sources say it for currencies of two decimals; for the others the caller says hundredths.
 */
const providers = {
  orkestapay: { ...orkestapay, scale: 0 },
  orchestrapay: {
    amount: (value: AmountInput, currency: string) => orchestrapayAmount(value, currency, { exponent: 2 }),
    readAmount: (value: number | string, currency: string) => readOrchestrapayAmount(value, currency, { exponent: 2 }),
    scale: 2,
  },
  orchestrate: { ...orchestrate, scale: 0 },
};
const names = ["orkestapay", "orchestrapay", "orchestrate"] as const;
/** Orqex reads by what was sent; an answer of 0 does not tell its unit. */
const orqexAfter = (sent: string) => ({
  amount: orqexAmount,
  scale: 0,
  readAmount: (value: number, currency: string) =>
    value === 0 ? sent : readOrqexAmount(value, currency, { sent }).amount,
});

const refused = "refused";
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const currencies = letters
  .flatMap((first) => letters.flatMap((second) => letters.map((third) => first + second + third)))
  .filter((code) => tried(() => exponentOf(code)) !== refused);
const currency = fc.constantFrom(...currencies);

/** Amounts in the smallest unit of a currency: common, large, and too large. */
const smallest = fc.oneof(
  fc.bigInt({ min: 0n, max: 100_000n }),
  fc.bigInt({ min: 0n, max: 10n ** 15n }),
  fc.bigInt({ min: 10n ** 12n, max: 10n ** 25n }),
);
const runs = { numRuns: 10_000 };

test("10 000 amounts arrive as what they are and come back, or are refused", () => {
  const counts = { sent: 0, refused: 0 };
  const property = fc.property(
    fc.constantFrom(...names, "orqex" as const),
    currency,
    smallest,
    fc.constantFrom("", "0", "000"),
    (name, currency, smallest, zeros) => {
      const exponent = exponentOf(currency);
      const text = decimal(smallest, exponent);
      const { amount, readAmount, scale } = name === "orqex" ? orqexAfter(text) : providers[name];
      const result = tried(() => {
        const json = JSON.stringify(amount(zeros && exponent === 0 ? `${text}.${zeros}` : text + zeros, currency));
        return { wire: tenThousandths(json), back: readAmount(JSON.parse(json) as number, currency) };
      });
      const wire = (smallest * 10n ** BigInt(scale + 4)) / 10n ** BigInt(exponent);
      const whole = scale === 0 || wire % 10_000n === 0n;
      const passes = whole && (scale === 0 ? isShort(smallest, exponent) : wire / 10_000n <= maxSafe);
      expect(result).toEqual(passes ? { wire, back: text } : refused);
      const minor = tried(() => tenThousandths(JSON.stringify(amount({ minor: Number(smallest) }, currency))));
      expect(minor).toBe(passes && smallest <= maxSafe ? wire : refused);
      counts[passes ? "sent" : "refused"] += 1;
    },
  );
  fc.assert(property, runs);
  expect(Math.min(counts.sent, counts.refused)).toBeGreaterThan(1_000);
});

test("10 000 numbers and texts of an answer are read as what they are, or are refused", () => {
  const value = fc.oneof(
    fc.nat(),
    fc.maxSafeNat(),
    fc.double(),
    fc.nat().map((each) => each / 100),
    fc.nat().map(String),
    fc.stringMatching(/^\d{1,18}\.\d{1,4}$/),
    fc.string(),
  );
  const counts = { read: 0, refused: 0 };
  const property = fc.property(fc.constantFrom(...names), currency, value, (name, currency, given) => {
    const { readAmount, scale } = providers[name];
    const meant = meaningOf(given, exponentOf(currency), scale);
    expect(tried(() => readAmount(given, currency))).toEqual(meant ?? refused);
    counts[meant === undefined ? "refused" : "read"] += 1;
  });
  fc.assert(property, runs);
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(1_000);
});

test("10 000 answers of Orqex tell their unit by what was sent, or nothing", () => {
  const counts = { major: 0, minor: 0, refused: 0 };
  const factor = fc.constantFrom(1n, 10n, 100n, 100n, 1000n);
  const property = fc.property(currency, smallest, factor, (currency, smallest, factor) => {
    const exponent = exponentOf(currency);
    const sent = decimal(smallest, exponent);
    const value = Number(decimal(smallest * factor, exponent));
    const tells = (scale: number) => smallest > 0n && meaningOf(value, exponent, scale) === sent;
    const unit = tells(0) ? "major" : tells(2) ? "minor" : undefined;
    const result = tried(() => readOrqexAmount(value, currency, { sent }));
    expect(result).toEqual(unit === undefined ? refused : { amount: sent, unit });
    // The same number again, in the unit that was told.
    expect(unit === undefined || orqexAmount(sent, currency, { unit }) === value).toBe(true);
    counts[unit ?? "refused"] += 1;
  });
  fc.assert(property, runs);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(1_000);
});

/** An amount in the smallest unit as a decimal text, by whole numbers alone. */
function decimal(smallest: bigint, exponent: number): string {
  const one = 10n ** BigInt(exponent);
  return exponent === 0 ? `${smallest}` : `${smallest / one}.${String(smallest % one).padStart(exponent, "0")}`;
}

/** What a value of an answer means, by whole numbers alone; undefined where it is no amount, or may have lost a digit. */
function meaningOf(value: number | string, exponent: number, scale: number): string | undefined {
  const [, whole, fraction = ""] = /^(0|[1-9]\d*)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined) return undefined;
  const all = BigInt(whole + fraction);
  const one = 10n ** BigInt(fraction.length);
  const numerator = all * 10n ** BigInt(exponent);
  const denominator = one * 10n ** BigInt(scale);
  if (numerator % denominator !== 0n || (scale > 0 && all % one !== 0n)) return undefined;
  const smallest = numerator / denominator;
  if (typeof value === "number" && (scale === 0 ? !isShort(smallest, exponent) : value > maxSafe)) return undefined;
  return decimal(smallest, exponent);
}

const maxSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** Whether it passes as a number with decimals: up to 15 digits. */
const isShort = (smallest: bigint, exponent: number): boolean =>
  String(smallest / 10n ** BigInt(exponent)).length + exponent <= 15;

/** A JSON number in ten-thousandths: no currency has more decimals. It has no exponent. */
function tenThousandths(json: string): bigint {
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d{1,4}))?$/.exec(json) ?? [];
  if (whole === undefined) throw new Error(`${json} is no plain number of four decimals`);
  return BigInt(whole + fraction.padEnd(4, "0"));
}

function tried<T>(run: () => T): T | typeof refused {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) return refused;
    throw error;
  }
}
