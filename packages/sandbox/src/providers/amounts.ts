import { exponentOf } from "@payorch/core/money";

/** A sum or difference of amounts without the noise of binary fractions: 0.3 for 0.1 + 0.2, 0.1 for 100.3 - 100.2. */
export const exact = (amount: number): number => Math.round(amount * 1e6) / 1e6;

/** How many decimals a currency has by ISO 4217; nothing if it is no such currency. */
export function decimalsOf(currency: string): number | undefined {
  try {
    return exponentOf(currency);
  } catch {
    return undefined;
  }
}

/** Whether an amount in major units has no more decimals than that currency, or two, and no more digits than a number keeps. */
export const fits = (amount: number, currency: string): boolean =>
  amount < 1e15 &&
  Number(amount.toFixed(Math.max(2, decimalsOf(currency) ?? 2))) === amount &&
  Number(amount.toPrecision(15)) === amount;

/** An amount in major units for people, such as `XOF 50` or `EUR 30.50`, with all decimals of the currency or more. */
export function forPeople(amount: number, currency: string): string {
  const minimumFractionDigits = decimalsOf(currency) ?? 2;
  return `${currency} ${amount.toLocaleString("en", { minimumFractionDigits, maximumFractionDigits: 8 })}`;
}
