import type { Amount, Customer, CustomerInput, ExchangeRateDetails } from "@payorch/orqex";
import { exact } from "../amounts.ts";
import type { FailureReason, PayoutFailureReason } from "./failures.ts";
import { customerIdOf } from "./ids.ts";
import { convert } from "./rates.ts";

/** A time as Orqex writes it. */
export const written = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}+00:00`;

/** The same of a time that may not have come. */
export const writtenIf = (time: number | undefined): string | null => (time === undefined ? null : written(time));

/** An amount of the current generation: in major units, shown with two decimals or more, whatever the currency has. */
export function amountOf(value: number, currency: string): Amount {
  const digits = String(exact(value));
  const decimals = digits.split(".")[1]?.length ?? 0;
  return {
    value: exact(value),
    formatted: `${value.toFixed(Math.max(2, decimals))} ${currency}`,
    short: `${digits} ${currency}`,
    currency,
  };
}

/** An amount in the currency of those who pay or are paid, and the rate; both `null` where it is the same currency. */
export function converted(
  value: number,
  from: string,
  to: string,
): { amount: Amount | null; exchange_rate: ExchangeRateDetails | null } {
  const found = convert(value, from, to);
  if (!found) return { amount: null, exchange_rate: null };
  return {
    amount: amountOf(found.amount, to),
    exchange_rate: {
      value: found.rate.toFixed(8),
      from_currency: from,
      to_currency: to,
      expression: `1 ${from} ≈ ${found.rate} ${to}`,
    },
  };
}

/** A failure of the current generation. */
export const failureJson = <Reason extends FailureReason | PayoutFailureReason>(
  failure: Reason | undefined,
): { code: Reason; message: string | null } | null =>
  failure ? { code: { ...failure }, message: failure.message } : null;

/** A customer of a tenant. Without an address there is none: an answer must have it. */
export function customerJson(tenant: string, input: CustomerInput | undefined): Customer | null {
  if (input?.email === undefined) return null;
  const { email, first_name = "", last_name = "" } = input;
  return { id: customerIdOf(tenant, email), first_name, last_name, email, avatar_url: null };
}
