import { isPayorchError, withoutConsequence } from "./errors.ts";
import { LimitReached, TokenUnavailable } from "./failures.ts";
import { define, propertiesOf, property } from "./values.ts";

/** How many causes of a cause are kept, and how many errors of an `AggregateError`. */
const maxCauses = 2;
const maxErrors = 10;

/** Makes a foreign string fit for messages: `scrub`, with the secrets of the call. */
export type Clean = (text: string) => string;

/**
 * What may be kept of a value that somebody else threw: name, code and cleaned message, two causes deep. HTTP libraries hang
 * answers, requests and addresses on their errors, and printing would show them. It never throws.
 */
export function stripError(thrown: unknown, clean: Clean, depth: number = maxCauses): unknown {
  try {
    return isOurs(thrown) ? thrown : stripped(thrown, clean, depth);
  } catch {
    return new Error("an error that cannot be read");
  }
}

/** The errors of calls, which hold nothing foreign that was not cleaned. Anybody else can make one of the same class. */
const cleaned = new WeakSet<object>();

/** Marks an error as one that holds nothing foreign that was not cleaned. */
export function markCleaned<Marked extends Error>(error: Marked): Marked {
  cleaned.add(error);
  return error;
}

const isOurs = (value: unknown): boolean =>
  value instanceof LimitReached || value instanceof TokenUnavailable || cleaned.has(Object(value));

function stripped(thrown: unknown, clean: Clean, depth: number): Error {
  if (typeof thrown !== "object" || thrown === null) return new Error(clean(String(thrown)));
  const of = (name: string) => property(thrown, name);
  const string = (value: unknown) => (typeof value === "string" ? clean(value) : undefined);
  const deeper = (value: unknown) => stripError(value, clean, depth - 1);
  const [message, code, cause, errors] = [string(of("message")), of("code"), of("cause"), of("errors")];
  // A cause that is given so is not enumerable: printing shows it, spreading does not copy it.
  const options = depth > 0 && cause !== undefined ? { cause: deeper(cause) } : undefined;
  const kept = Array.isArray(errors)
    ? new AggregateError(errors.slice(0, depth > 0 ? maxErrors : 0).map(deeper), message, options)
    : new Error(message, options);
  define(kept, "name", string(of("name")) ?? "Error");
  const facts = { code: typeof code === "number" ? code : string(code), syscall: string(of("syscall")) };
  for (const [fact, value] of Object.entries(facts)) if (value !== undefined) Object.assign(kept, { [fact]: value });
  return kept;
}

/** Why something failed, for the end of a sentence; of an error that was stripped. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join("; ") || "several errors";
  if (isPayorchError(cause)) return withoutConsequence(cause.message);
  const { message, code } = propertiesOf(cause);
  if (typeof message === "string" && message !== "") return message;
  return typeof code === "string" ? code : "no reason was given";
}
