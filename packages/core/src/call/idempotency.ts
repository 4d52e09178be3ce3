import type { ApiRequest, Limits } from "../facts/request.ts";
import { type Idempotency, type Operation, propertyAt } from "../facts/spec.ts";
import { kind, ownProperties } from "../facts/values.ts";
import type { Invalid } from "./invalid.ts";

/**
 * Serializes the body, which is a copy already, and gives the call of an operation with `x-idempotency` one key for all its
 * attempts, in the header or in the body; `required` refuses to make one.
 */
export function keyed(
  { idempotency: rule }: Operation,
  options: Limits,
  headers: Record<string, string>,
  body: object | undefined,
  required: boolean,
  invalid: Invalid,
): Pick<ApiRequest, "body" | "options"> {
  // Of no body, `JSON.stringify` makes none.
  if (!rule) {
    if (options.idempotencyKey === undefined) return { body: JSON.stringify(body), options };
    throw invalid("This operation takes no idempotency key. Leave `idempotencyKey` out.");
  }
  const placed = rule.in === "body" ? propertyAt(body, rule.name) : undefined;
  const own: unknown = options.idempotencyKey === undefined ? placed : options.idempotencyKey;
  if (own === undefined && required) {
    throw invalid(
      '`idempotencyKey` is missing, and the client requires it (`idempotency: "required"`). Pass one, such as `keyFrom("order-1024", "checkout")`.',
    );
  }
  // Only where there is none at all is one made: a `null` is a key that somebody failed to look up.
  const key = own === undefined ? crypto.randomUUID() : own;
  if (placed !== undefined && placed !== key) {
    throw invalid(`The body's \`${rule.name}\` and the option \`idempotencyKey\` differ. Pass only one.`);
  }
  checkKey(key, rule, invalid);
  if (rule.in === "header") headers[rule.name.toLowerCase()] = key;
  const content = rule.in === "header" ? body : Object.assign(body ?? ownProperties({}), { [rule.name]: key });
  return { body: JSON.stringify(content), options: { ...options, idempotencyKey: key } };
}

/** Lengths and pattern are the provider's; in a header, HTTP has a rule of its own. */
function checkKey(key: unknown, rule: Idempotency, invalid: Invalid): asserts key is string {
  if (typeof key !== "string" || key === "")
    throw invalid(`\`idempotencyKey\` must be a non-empty string; got ${kind(key)}.`);
  const { minLength = 1, maxLength = Infinity, pattern } = rule;
  // Characters outside the Basic Multilingual Plane count as one.
  const length = key.length - (key.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
  if (length < minLength || length > maxLength) {
    const range = maxLength === Infinity ? `at least ${minLength}` : `${minLength} to ${maxLength}`;
    throw invalid(`\`idempotencyKey\` must have ${range} characters; got ${length}.`);
  }
  if (pattern !== undefined && !new RegExp(pattern, "u").test(key))
    throw invalid(`\`idempotencyKey\` must match ${pattern}.`);
  if (rule.in === "header" && !headerValue.test(key)) {
    throw invalid("`idempotencyKey` is sent in a header: it must be printable ASCII without spaces at its ends.");
  }
}

/**
 * What arrives as it was sent: spaces at the ends are cut off, and transports encode other characters than ASCII differently.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
const headerValue = /^[!-~](?:[\t -~]*[!-~])?$/;
