import type { ErrorBody } from "@payorch/orqex";
import type { Call, Refusal, Reply } from "../../model.ts";
import { decimalsOf, fits } from "../amounts.ts";

/** An answer with an error, as Orqex shapes it: fields with what is wrong stand in validation failures only. */
export const refusal = (status: number, message: string, errors?: ErrorBody["errors"]): Reply => ({
  status,
  body: { message, ...(errors && { errors }) } satisfies ErrorBody,
});

export const notFound: Reply = refusal(404, "The resource was not found.");

/** A value that the spec permits and the state does not. */
export const invalid = (field: string, message: string): Reply =>
  refusal(422, "The given data was invalid.", { [field]: [message] });

/** Something that cannot be done now, whatever the values are. */
export const impossible = (message: string): Reply => refusal(422, message);

/** What the engine refuses, in the words of the documented examples. */
export function refuse(why: Refusal, { operationId }: Call): Reply {
  switch (why.why) {
    case "unauthorized":
      return refusal(401, "The secret key is missing or invalid.");
    case "key_reused":
      return refusal(409, "The idempotency key conflicts with an earlier request.");
    case "throttled":
      return { ...refusal(429, "Too many requests."), headers: { "retry-after": "1" } };
    case "unavailable":
      return refusal(503, "Server error.");
    default:
      return violation(why.problems, takesNothing.includes(operationId));
  }
}

/** The operations without a body or a query, of which no 422 is documented. */
const takesNothing: readonly string[] = ["paymentIntents.requery", "paymentIntents.reconcile"];

/** A key of the wrong length gets 428, a path or a body where none belongs 400, everything else 422 with the fields by name, as `customer.email`. */
function violation(
  problems: readonly { readonly at: string; readonly message: string }[],
  takesNothing: boolean,
): Reply {
  if (problems.some(({ at }) => at === "header.x-idempotency-key")) {
    return refusal(428, "An idempotency key of 8 to 128 characters is required.");
  }
  const messages = new Map<string, string[]>();
  for (const { at, message } of problems) {
    const field = at.replace(/^(body|query|path)\./, "");
    messages.set(field, [...(messages.get(field) ?? []), message]);
  }
  const inPath = problems.some(({ at }) => at.startsWith("path."));
  return refusal(inPath || takesNothing ? 400 : 422, "The given data was invalid.", Object.fromEntries(messages));
}

/** Refuses a currency that ISO 4217 does not have; the spec asks for three capitals only. */
export const unknownCurrency = (currency: string): Reply | undefined =>
  decimalsOf(currency) === undefined ? invalid("currency", "The currency is invalid.") : undefined;

/** Refuses an amount that no currency has: not one of ISO 4217, or more decimals than it has, two at least as Orqex shows all of them. */
export function unpayable({ amount, currency }: { amount: number; currency: string }): Reply | undefined {
  return unknownCurrency(currency) ?? tooFine(amount, currency);
}

/** Refuses an amount with more decimals than that, or with more digits than a number keeps. */
export function tooFine(amount: number, currency: string): Reply | undefined {
  const decimals = Math.max(2, decimalsOf(currency) ?? 2);
  if (fits(amount, currency)) return undefined;
  return invalid("amount", `The amount must not have more than ${decimals} decimals, and 15 digits.`);
}
