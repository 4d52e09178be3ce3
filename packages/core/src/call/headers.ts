import type { CallOptions } from "../facts/request.ts";
import { scrub } from "../facts/scrub.ts";
import type { Operation } from "../facts/spec.ts";
import { isPlainObject, kind } from "../facts/values.ts";
import type { Invalid } from "./invalid.ts";

/** What the runtime or the connection sets: the credential, the form of the body, hop-by-hop fields (RFC 9110, section 7.6.1). */
const reserved =
  /^(?:(?:sec|proxy)-.*|__proto__|authorization|connection|content-(?:encoding|length|type)|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

/** The headers of the call over those of the client, which are checked already; in lower case, as far as they may be set. */
export function headersOf(
  operation: Operation,
  client: Readonly<Record<string, string>>,
  fields: CallOptions["headers"],
  invalid: Invalid,
): Record<string, string> {
  const headers: Record<string, string> = { ...client };
  if (operation.body) headers["content-type"] = "application/json";
  if (fields === undefined) return headers;
  const problem = headersProblem(fields);
  if (problem) throw invalid(`The headers ${problem}.`);
  for (const [name, value] of Object.entries(fields)) {
    if (isKeyHeader(name, operation)) {
      const instead = operation.idempotency ? " Use the option `idempotencyKey`." : "";
      throw invalid(`The header \`${name}\` cannot be set.${instead}`);
    }
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

/** What is wrong with headers that the user sets, if anything, as the end of a sentence. */
export function headersProblem(fields: unknown): string | undefined {
  if (fields === undefined) return undefined;
  if (!isPlainObject(fields)) return `must be a plain object; got ${kind(fields)}`;
  const names = new Set<string>();
  for (const [name, value] of Object.entries(fields)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      return `cannot be sent: ${scrub(JSON.stringify(name))} is not a header name`;
    if (reserved.test(name)) return `cannot be sent: \`${name}\` cannot be set`;
    if (names.has(name.toLowerCase())) return `cannot be sent: \`${name}\` appears twice`;
    names.add(name.toLowerCase());
    if (typeof value !== "string") return `cannot be sent: \`${name}\` must be a string; got ${kind(value)}`;
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      return `cannot be sent: \`${name}\` has a line break, a control character, or one outside Latin-1`;
    }
  }
  return undefined;
}

/** Whether a header holds an idempotency key: that of the operation, or by one of the usual names, which would protect nobody. */
export const isKeyHeader = (name: string, { idempotency }: Operation): boolean =>
  /^(?:x-)?idempoten(?:cy|t)-key$/i.test(name) ||
  (idempotency?.in === "header" && name.toLowerCase() === idempotency.name.toLowerCase());
