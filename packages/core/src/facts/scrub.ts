/** How much of a foreign string is looked at, and how much of it is shown: a message is for people. */
const maxScanned = 2_000;
const maxShown = 500;
/** A shorter secret occurs in ordinary words; taking it out would garble every message. */
const minSecret = 8;

const emailAddress = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,255}/g;
/** An authorization header's value, a key by its prefix, a JSON Web Token. */
const credential = /\b(?:Bearer|Basic)\s+[\w.~+/=-]+|\bsk_\w+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi;
/** Line breaks, control characters, and what reorders or hides text (Unicode: Cc, Cf, Zl, Zp, lone surrogates). */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Makes a foreign string fit for messages and logs: without card numbers, e-mail addresses and these secrets, then with line
 * breaks and control characters escaped, then cut. The order matters: half a card number would not be recognized.
 */
export function scrub(text: string, secrets: readonly string[] = []): string {
  const scanned = text.slice(0, maxScanned);
  const known = secrets.filter(({ length }) => length >= minSecret);
  const withoutSecrets = known.reduce((rest, secret) => rest.replaceAll(secret, "[credential]"), scanned);
  const clean = withoutCards(withoutSecrets.replace(credential, "[credential]")).replace(
    emailAddress,
    "[e-mail address]",
  );
  const printable = clean.replace(unprintable, escaped);
  const shown = printable.length > maxShown ? printable.slice(0, maxShown).replace(/[\uD800-\uDBFF]$/, "") : printable;
  return shown.length < printable.length || scanned.length < text.length ? `${shown}…` : shown;
}

const shortForms: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const escaped = (character: string): string =>
  shortForms.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Digits of any script, with up to three characters between them that people or machines put there. */
const digitRun = /\p{Nd}(?:[\s\p{Pd}\p{Cf}./_·,:]{0,3}\p{Nd}){12,}/gu;

/** Takes out everything that could be a card number (ISO/IEC 7812-1), wherever it stands in a longer series of digits. */
function withoutCards(text: string): string {
  return text.replace(digitRun, (run) => {
    const found = [...run.matchAll(/\p{Nd}/gu)].map(({ 0: digit, index }) => ({ digit, start: index }));
    const ends = found.map(({ digit, start }) => start + digit.length);
    const values = found.map(({ digit }) => valueOf(digit));
    // Whether a group of digits begins with this one.
    const begins = found.map(({ start }, index) => start !== ends[index - 1]);
    const hidden = new Set<number>();
    for (let from = 0; from + 13 <= values.length; from += 1) {
      for (let to = from + 13; to <= Math.min(from + 19, values.length); to += 1) {
        const whole = begins[from] === true && (begins[to] ?? true);
        if (!isCardNumber(values.slice(from, to), whole)) continue;
        for (let index = from; index < to; index += 1) hidden.add(index);
      }
    }
    let clean = "";
    for (let index = 0, copied = 0; index <= values.length; index += 1) {
      if (index < values.length && !hidden.has(index)) continue;
      clean += run.slice(copied, found[index]?.start);
      if (index < values.length) clean += "[card number]";
      while (hidden.has(index + 1)) index += 1;
      copied = ends[index] ?? run.length;
    }
    return clean;
  });
}

/** The value of a digit of any script: each script's ten digits follow one another, from a zero on. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** How the numbers of the common issuers begin. */
const issuers = /^(?:4|5[1-5]|2[2-7]|3[47]|6)/;

/** Whether the check digit is right. Digits out of the middle of a longer group must also look like those of a common issuer. */
function isCardNumber(digits: readonly number[], whole: boolean): boolean {
  if (!whole && !(digits.length <= 16 && digits.length >= 15 && issuers.test(digits.join("")))) return false;
  const sum = digits.reduceRight((total, digit, index) => {
    const weighted = (digits.length - index) % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
