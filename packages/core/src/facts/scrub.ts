/** How much of a foreign string is searched, and how much of it is shown: a message is for people. */
const maxSearched = 2_000;
const maxShown = 500;
/** Where a string is longer, the end of what was searched may hold a part of a card number or an address: it is not shown. */
const uncertain = 100;
/** A shorter secret occurs in ordinary words; taking it out would garble every message. */
const minSecret = 8;

/** With the `@` also as URLs and full-width text have it. Card numbers were taken out before, also where they were a part of it. */
const emailAddress = /(?:\[card number\]|[^\s@<>"'(),;:]){1,64}(?:@|%40|\uff20)[^\s@<>"'(),;:]{1,255}/g;
/** An authorization header's value, a key by its prefix, a JSON Web Token or its beginning. */
const credential = /\b(?:(?:Bearer|Basic)\s+|sk_|eyJ)(?:\[card number\]|[\w.~+/=-])+/gi;
/** Line breaks, control characters, and what reorders or hides text (Unicode: Cc, Cf, Zl, Zp, lone surrogates). */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Makes a foreign string fit for messages and logs: without these secrets, card numbers and e-mail addresses, then with line
 * breaks and control characters escaped, then cut. The order matters: half a card number would not be recognized.
 */
export function scrub(text: string, secrets: readonly string[] = []): string {
  const known = secrets.filter(({ length }) => length >= minSecret).flatMap(formsOf);
  // The longest first: one may be a part of another. `toSorted` is not in every browser yet.
  // oxlint-disable-next-line unicorn/no-array-sort
  known.sort((a, b) => b.length - a.length);
  const withoutSecrets = known.reduce((rest, secret) => rest.replaceAll(secret, "[credential]"), text);
  const searched = withoutSecrets.slice(0, maxSearched);
  const clean = withoutCards(searched).replace(credential, "[credential]").replace(emailAddress, "[e-mail address]");
  const whole = searched.length === withoutSecrets.length;
  const readable = printable(whole ? clean : clean.slice(0, -uncertain));
  if (whole && readable.length <= maxShown) return readable;
  return `${readable.slice(0, maxShown).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A secret as it may be quoted: as it is, in a URL, and in JSON with or without escaped slashes. */
function formsOf(secret: string): string[] {
  if (!/^[ -~]+$/.test(secret)) return [secret];
  const json = JSON.stringify(secret).slice(1, -1);
  return [...new Set([secret, encodeURIComponent(secret), json, json.replaceAll("/", "\\/")])];
}

/** Escapes what would end a line, move the cursor, or hide or reorder text. */
export const printable = (text: string): string => text.replace(unprintable, escaped);

const shortForms: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const escaped = (character: string): string =>
  shortForms.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * At least 13 digits of any script, with up to eight characters between two of them that are neither letters nor digits, or stand for
 * such a one in HTML or JSON. The four fillers of Hangul count as letters, and cannot be seen.
 */
const digitSeries = /\p{Nd}(?:(?:[^\p{L}\p{N}]|[\u115f\u1160\u3164\uffa0]|&nbsp;|\\[nrt]){0,8}\p{Nd}){12,}/gu;

/** Takes out everything that could be a card number (ISO/IEC 7812-1), wherever it stands in a longer series of digits. */
function withoutCards(text: string): string {
  return text.replace(digitSeries, (series) => {
    const digits = [...series.matchAll(/\p{Nd}/gu)].map(({ 0: digit, index }) => ({
      value: valueOf(digit),
      start: index,
      end: index + digit.length,
    }));
    const hidden = cardDigits(digits);
    let clean = "";
    let copied = 0;
    for (const [index, { start, end }] of digits.entries()) {
      if (!hidden.has(index)) continue;
      if (!hidden.has(index - 1)) clean += `${series.slice(copied, start)}[card number]`;
      copied = end;
    }
    return clean + series.slice(copied);
  });
}

interface Digit {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The indices of all digits that belong to what could be a card number. */
function cardDigits(digits: readonly Digit[]): Set<number> {
  const hidden = new Set<number>();
  /** Whether a group of digits begins here, or the series is over. */
  const begins = (index: number) => digits[index]?.start !== digits[index - 1]?.end;
  for (let from = 0; from + 13 <= digits.length; from += 1) {
    for (let to = from + 13; to <= Math.min(from + 19, digits.length); to += 1) {
      const values = digits.slice(from, to).map(({ value }) => value);
      if (!isCardNumber(values, begins(from) && begins(to))) continue;
      for (let index = from; index < to; index += 1) hidden.add(index);
    }
  }
  return hidden;
}

/** The value of a digit of any script: each script's ten digits follow one another, from a zero on. */
function valueOf(digit: string): number {
  // Full-width and mathematical digits, whose series lie side by side, become those of ASCII.
  const code = digit.normalize("NFKC").codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** How the numbers of the common issuers begin. */
const issuers = /^(?:4|5[1-5]|2[2-7]|3[457]|6)/;

/** Whether the check digit is right. Digits out of the middle of a longer group must also look like those of a common issuer. */
function isCardNumber(digits: readonly number[], whole: boolean): boolean {
  if (!whole && !(digits.length <= 16 && digits.length >= 15 && issuers.test(digits.join("")))) return false;
  const sum = digits.reduceRight((total, digit, index) => {
    const weighted = (digits.length - index) % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
