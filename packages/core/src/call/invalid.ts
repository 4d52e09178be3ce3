import { InvalidCallError, type PayorchError, isPayorchError } from "../facts/errors.ts";
import { scrub } from "../facts/scrub.ts";
import type { Operation, Spec } from "../facts/spec.ts";

/** Makes the error of an argument that is wrong. */
export type Invalid = (what: string) => InvalidCallError;

/** Makes the errors of the arguments of one operation. */
export const invalidCall =
  (spec: Spec, operation: Operation): Invalid =>
  (what) =>
    new InvalidCallError(what, { provider: spec.provider, operationId: operation.id });

/** Reads arguments. What their own getters throw is reported as what it is: an argument that is wrong. */
export function readArguments<Value>(invalid: Invalid, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw unreadable(invalid, error);
  }
}

/** The error of an argument that throws when it is read. */
export function unreadable(invalid: Invalid, error: unknown): PayorchError {
  if (isPayorchError(error)) return error;
  const reason = error instanceof Error && typeof error.message === "string" ? error.message : "it throws";
  return invalid(`An argument cannot be read: ${scrub(reason)}.`);
}
