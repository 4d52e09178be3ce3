import type { ApiRequest, Layer } from "./call.ts";
import { InvalidCallError } from "./errors.ts";
import { kind, readable } from "./request.ts";
import type { ApiResponse } from "./response.ts";
import { type Idempotency, type Operation, type Spec, member } from "./spec.ts";

/**
 * Gives each call of an operation with `x-idempotency` one key for all its attempts, in the header or the body, and
 * serialises the body, once. The result says which key it was, and whether the answer is a replay.
 */
export function idempotency(spec: Spec): Layer {
  return (next) => async (request) => {
    const { operation, options, body } = request;
    const rule = operation.idempotency;
    const invalid = (what: string) =>
      new InvalidCallError(what, { provider: spec.provider, operationId: operation.id });
    if (!rule) {
      if (options.idempotencyKey === undefined) return next({ ...request, body: serialised(body, invalid) });
      throw invalid(
        "This operation takes no idempotency key, so a key would protect nobody. Leave `idempotencyKey` out.",
      );
    }

    const placed = rule.in === "body" ? readable(invalid, () => member(body, rule.name)) : undefined;
    const own: unknown = options.idempotencyKey === undefined ? placed : options.idempotencyKey;
    // Only where there is none at all is one made: a `null` is a key that somebody failed to look up.
    const key = own === undefined ? crypto.randomUUID() : own;
    if (placed !== undefined && placed !== key) {
      throw invalid(`The body's \`${rule.name}\` and the option \`idempotencyKey\` differ. Give one of them.`);
    }
    checkKey(key, rule, invalid);
    const keyed: ApiRequest =
      rule.in === "header"
        ? {
            ...request,
            headers: { ...request.headers, [rule.name.toLowerCase()]: key },
            body: serialised(body, invalid),
          }
        : { ...request, body: serialised({ ...(body as object), [rule.name]: key }, invalid) };
    return withKey(keyed.operation, key, await next({ ...keyed, options: { ...options, idempotencyKey: key } }));
  };
}

/** Lengths and pattern are the provider's; in a header, HTTP has a rule of its own. */
function checkKey(key: unknown, rule: Idempotency, invalid: (what: string) => Error): asserts key is string {
  if (typeof key !== "string" || key === "")
    throw invalid(`\`idempotencyKey\` must be a string with at least one character; it is ${keyKind(key)}.`);
  const { minLength = 1, maxLength = Infinity, pattern } = rule;
  const length = [...key].length;
  if (length < minLength || length > maxLength) {
    const range = maxLength === Infinity ? `at least ${minLength}` : `${minLength} to ${maxLength}`;
    throw invalid(`\`idempotencyKey\` must have ${range} characters; it has ${length}.`);
  }
  if (pattern !== undefined && !new RegExp(pattern, "u").test(key))
    throw invalid(`\`idempotencyKey\` must match ${pattern}.`);
  if (rule.in === "header" && !headerValue.test(key)) {
    throw invalid(
      "`idempotencyKey` is sent in a header, so it must consist of visible ASCII characters, with spaces or tabs only between them.",
    );
  }
}

const keyKind = (key: unknown): string => (key === "" ? "empty" : kind(key));

/**
 * What arrives as it was sent: spaces at the ends are cut off, and transports encode other characters than ASCII differently.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
const headerValue = /^[!-~](?:[\t -~]*[!-~])?$/;

/** The body as JSON; undefined where there is none. */
function serialised(body: unknown, invalid: (what: string) => Error): string | undefined {
  if (body === undefined) return undefined;
  try {
    const text = JSON.stringify(body);
    // Whatever is lost becomes `null` or `{}`: only where there is one is every member looked at.
    return /null|\{\}/.test(text) ? JSON.stringify(body, lossless) : text;
  } catch (error) {
    throw invalid(
      `The body cannot be written as JSON: ${error instanceof Error ? error.message : "something in it throws"}`,
    );
  }
}

/** JSON would turn these into `null` or `{}`: an amount, a date, a member of a list. */
function lossless(this: Record<string, unknown>, name: string, value: unknown): unknown {
  const given = this[name];
  const lost =
    (typeof value === "number" && !Number.isFinite(value)) ||
    (value === null && given instanceof Date) ||
    given instanceof Map ||
    given instanceof Set ||
    (Array.isArray(this) && ["undefined", "function", "symbol"].includes(typeof value));
  if (lost) throw new TypeError(`\`${name}\` is ${given instanceof Date ? "an invalid date" : kind(given)}.`);
  return value;
}

/** The answer with its key, and whether it is the replay of an earlier one. */
export function withKey({ idempotency: rule }: Operation, key: string | undefined, response: ApiResponse): ApiResponse {
  return rule ? { ...response, idempotencyKey: key, replayed: isReplay(rule, response) } : response;
}

function isReplay({ replayed }: Idempotency, response: ApiResponse): boolean | undefined {
  if (!replayed) return undefined;
  if (replayed.header !== undefined) return response.headers.get(replayed.header)?.toLowerCase() === "true";
  const created = replayed.member === undefined ? undefined : member(response.data, replayed.member);
  if (typeof created === "boolean") return !created;
  return replayed.status === undefined ? undefined : response.status === replayed.status;
}
