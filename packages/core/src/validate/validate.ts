import type { Settled } from "../facts/answer.ts";
import { type Check, oneOf, optional } from "../facts/check.ts";
import { ResponseError, consequenceOf, isApiError } from "../facts/errors.ts";
import { type Drift, silent } from "../facts/events.ts";
import type { ApiRequest, Layer } from "../facts/request.ts";
import type { Spec } from "../facts/spec.ts";
import { type Validators, shown } from "./rules.ts";

export type { Drift } from "../facts/events.ts";
export type { Report, Rule, Validators } from "./rules.ts";
export { shown } from "./rules.ts";
export {
  any,
  each,
  formats,
  isObject,
  isUnique,
  matching,
  may,
  must,
  never,
  others,
  passes,
  same,
  sensitive,
} from "./rules.ts";

/** What a client of `@payorch/<provider>/validate` takes over the options of the others. */
export interface ValidateOptions {
  /**
   * Whether answers are checked against the spec. `warn` reports a `drift` event for everything that differs and changes
   * no result. `error` also throws `ResponseError` where a 2xx differs: the request took effect, and the error's `body`
   * holds the answer. An error answer that differs stays the `ApiError` that it is.
   * @defaultValue "off"
   */
  validate?: "off" | "warn" | "error" | undefined;
}

/** What checks answers: the check of the option, and the layer that follows from it. */
export interface Validation {
  readonly checks: { readonly validate: Check };
  layers(options: ValidateOptions): readonly Layer[];
}

/** Checks answers by the rules that the generator wrote. */
export function validation(spec: Spec, validators: Validators): Validation {
  return {
    checks: {
      validate: optional(oneOf("off", "warn", "error")),
    },
    layers: ({ validate = "off" }) => (validate === "off" ? [] : [layer(spec, validators, validate === "error")]),
  };
}

/** Stands outside of `retry`: what is wrong with an answer is no reason to send again. */
const layer =
  (spec: Spec, validators: Validators, strict: boolean): Layer =>
  (next) =>
  async (request) => {
    if (!strict && request.emit === silent) return next(request);
    const examine = (status: number, data: unknown): Drift[] => {
      const drifts = driftsOf(validators, request.operation.id, { status, data }, request.clean);
      for (const drift of drifts)
        request.emit({ type: "drift", attempt: request.history.attempts.length, status, ...drift });
      return drifts;
    };
    let settled: Settled;
    try {
      settled = await next(request);
    } catch (error) {
      // Whether money moved outranks the shape of the answer.
      if (isApiError(error)) examine(error.status, error.body);
      throw error;
    }
    const [first] = examine(settled.answer.status, settled.data);
    if (first && strict) throw driftError(spec, request, settled, first);
    return settled;
  };

function driftError(spec: Spec, { operation }: ApiRequest, settled: Settled, drift: Drift): ResponseError {
  const { answer, data, attempts, idempotencyKey } = settled;
  const where =
    drift.rule === "status"
      ? "its status is not documented"
      : `${drift.pointer || "its body"} breaks \`${drift.rule}\`, got ${drift.received}`;
  const facts = {
    provider: spec.provider,
    operationId: operation.id,
    outcome: "executed",
    idempotencyKey,
    attempts,
  } as const;
  const what = `${answer.status}, but the answer differs from the spec: ${where}.`;
  return new ResponseError(what + consequenceOf(operation, "executed"), facts, answer.status, data);
}

/** An answer of a thousand items with the same fault says it only so often. */
const mostDrifts = 20;

/** What an answer differs in from the spec. What is not JSON is not the provider's answer, and the error says so. */
export function driftsOf(
  validators: Validators,
  operationId: string,
  { status, data }: { readonly status: number; readonly data: unknown },
  clean: (text: string) => string,
): Drift[] {
  if (data === undefined) return [];
  const answers = validators[operationId];
  // Of an operation that the spec does not have, it says nothing.
  if (!answers) return [];
  const rule = answers[status] ?? answers[`${Math.trunc(status / 100)}XX`] ?? answers["default"];
  if (!rule) return [{ pointer: "", rule: "status", received: String(status) }];
  const drifts: Drift[] = [];
  rule(data, "", (pointer, broken, received) => {
    if (drifts.length < mostDrifts)
      drifts.push({ pointer: clean(pointer), rule: broken, received: shown(broken, received) });
  });
  return drifts;
}
