import { sha256 } from "./sha256.ts";
import { kind } from "./values.ts";

/**
 * Makes an idempotency key from business facts: `keyFrom("order-1024", "checkout")`. Every process makes the same key from the same facts,
 * so a call that is made again after a crash is the same call. A UUID of version 8 over the SHA-256 of the facts, in their order.
 *
 * Name what the key is for: with the order alone, its refund would have the key of its checkout. For another try after a declined
 * payment, add something that differs, such as the number of the try.
 *
 * @param facts At least two strings, none of them empty.
 * @throws TypeError if there are fewer than two, or one is empty or not a string
 */
export function keyFrom(...facts: readonly [string, string, ...string[]]): string {
  const all: readonly unknown[] = facts;
  if (all.length < 2)
    throw new TypeError(`keyFrom needs at least two strings, such as "order-1024" and "checkout"; got ${all.length}.`);
  const wrong = all.findIndex((fact) => typeof fact !== "string" || fact === "");
  if (wrong !== -1)
    throw new TypeError(`keyFrom: fact ${wrong + 1} must be a non-empty string; got ${kind(all[wrong])}.`);
  const digits = sha256(JSON.stringify(all));
  // RFC 9562, section 5.8: version and variant take six of the bits.
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join("-");
}
