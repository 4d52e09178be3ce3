import { testCards } from "../choose.ts";

/**
 * What machine and journal get in place of a value: the numbers of cards that are no test cards keep their first six and last four
 * digits, wherever they stand, and security codes are `***`.
 */
export function redact<Value>(value: Value, documentedCards: ReadonlySet<string>): Value;
export function redact(value: unknown, documentedCards: ReadonlySet<string>): unknown {
  const clean = (text: string): string =>
    text.replace(possibleCards, (found) => (isSecretCard(found, documentedCards) ? shortened(found) : found));
  if (typeof value === "string") return clean(value);
  if (typeof value === "number") {
    const text = clean(String(value));
    return text === String(value) ? value : text;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => redact(each, documentedCards));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]: [string, unknown]) => [
      clean(name),
      securityCode.test(name) ? "***" : redact(inside, documentedCards),
    ]),
  );
}

const securityCode = /^(?:card_?)?(?:cv[cv]2?|cvn|cv2|csc|security_?code)$/i;

/** Digits in one piece or in the groups that are printed on cards. Those of a UUID or a phone number with its `+` are none. */
const possibleCards =
  /(?<![\w+-])(?:\d{14,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1?\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\w-])/g;

/** How the numbers of the common issuers begin, by their length. Times in milliseconds begin otherwise. */
const issuers: Readonly<Record<number, RegExp>> = {
  14: /^3[0689]/,
  15: /^3[47]/,
  16: /^(?:4|5|2[2-7]|35|6)/,
};

function isSecretCard(value: string, documentedCards: ReadonlySet<string>): boolean {
  const digits = digitsOf(value);
  const issued = issuers[digits.length] ?? /^[456]/;
  return issued.test(digits) && passesLuhn(digits) && !testCards.has(digits) && !documentedCards.has(digits);
}

const digitsOf = (value: string): string => value.replaceAll(/\D/g, "");

function shortened(value: string): string {
  const digits = digitsOf(value);
  return `${digits.slice(0, 6)}${"*".repeat(digits.length - 10)}${digits.slice(-4)}`;
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
