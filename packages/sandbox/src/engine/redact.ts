import { testCards } from "../choose.ts";

/**
 * A body as machine and journal get it: the numbers of cards that are no test cards keep their first six and last four digits, and
 * security codes are `***`.
 */
export function redact(body: unknown, documentedCards: ReadonlySet<string>): unknown {
  if (Array.isArray(body)) return body.map((each) => redact(each, documentedCards));
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]: [string, unknown]) => {
      if (typeof value !== "string") return [name, redact(value, documentedCards)];
      if (/^(?:cvv|cvc|cvv2|security_code)$/i.test(name)) return [name, "***"];
      return [name, isSecretCard(value, documentedCards) ? shortened(value) : value];
    }),
  );
}

function isSecretCard(value: string, documentedCards: ReadonlySet<string>): boolean {
  const digits = value.replaceAll(/[ -]/g, "");
  return /^\d{13,19}$/.test(digits) && passesLuhn(digits) && !testCards.has(digits) && !documentedCards.has(digits);
}

const shortened = (value: string): string => {
  const digits = value.replaceAll(/[ -]/g, "");
  return `${digits.slice(0, 6)}${"*".repeat(digits.length - 10)}${digits.slice(-4)}`;
};

function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
