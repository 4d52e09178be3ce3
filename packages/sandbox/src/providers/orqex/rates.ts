import { decimalsOf } from "../amounts.ts";

/** What one US dollar is in each currency: made up, near the rates of 2026, and always the same. The franc has its fixed parity with the euro. */
const perDollar: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.92,
  GBP: 0.79,
  XOF: 603.48044,
  XAF: 603.48044,
  GHS: 15.2,
  NGN: 1540,
  KES: 129,
  UGX: 3700,
  TZS: 2600,
  RWF: 1350,
  ZAR: 18.2,
  EGP: 48.5,
  MAD: 9.9,
  CAD: 1.36,
};

/** The currencies that have a rate. */
export const rated: readonly string[] = Object.keys(perDollar);

/** How many of one currency a unit of another is, to eight decimals; nothing where one of them has no rate. */
export function rate(from: string, to: string): number | undefined {
  const [base, quote] = [perDollar[from], perDollar[to]];
  return base === undefined || quote === undefined ? undefined : Number((quote / base).toFixed(8));
}

/** An amount in another currency, to the decimals that this has, and the rate; nothing if it is the same, or has no rate. */
export function convert(
  amount: number,
  from: string,
  to: string,
): { readonly amount: number; readonly rate: number } | undefined {
  const found = from === to ? undefined : rate(from, to);
  return found === undefined
    ? undefined
    : { amount: Number((amount * found).toFixed(decimalsOf(to) ?? 2)), rate: found };
}
