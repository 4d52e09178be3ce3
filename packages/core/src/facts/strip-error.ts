import { isPayorchError } from "./errors.ts";
import { LimitReached, TokenUnavailable } from "./failures.ts";

/** How many causes of a cause are kept, and how many errors of an `AggregateError`. */
const maxCauses = 2;
const maxErrors = 10;

/** Makes a foreign string fit for messages: `scrub`, with the secrets of the client. */
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

/** Errors of ours hold nothing foreign that was not cleaned. */
const isOurs = (value: unknown): boolean =>
  value instanceof LimitReached || value instanceof TokenUnavailable || isPayorchError(value);

function stripped(thrown: unknown, clean: Clean, depth: number): Error {
  if (typeof thrown !== "object" || thrown === null) return new Error(clean(String(thrown)));
  const { name, message, code, syscall, cause, errors } = thrown as Readonly<Record<string, unknown>>;
  const text = (value: unknown) => (typeof value === "string" ? clean(value) : undefined);
  const deeper = (value: unknown) => stripError(value, clean, depth - 1);
  const kept = Array.isArray(errors)
    ? new AggregateError(errors.slice(0, depth > 0 ? maxErrors : 0).map(deeper), text(message))
    : new Error(text(message));
  kept.name = text(name) ?? "Error";
  // As on an error of the language: printing shows it, spreading does not copy it.
  if (depth > 0 && cause !== undefined)
    Object.defineProperty(kept, "cause", { value: deeper(cause), configurable: true, writable: true });
  const facts = { code: typeof code === "number" ? code : text(code), syscall: text(syscall) };
  for (const [fact, value] of Object.entries(facts)) if (value !== undefined) Object.assign(kept, { [fact]: value });
  return kept;
}

/** Why something failed, for the end of a sentence; of an error that was stripped. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join("; ") || "several errors";
  const { message, code } = Object(cause) as { message?: unknown; code?: unknown };
  if (typeof message === "string" && message !== "") return message;
  return typeof code === "string" ? code : "no reason was given";
}
