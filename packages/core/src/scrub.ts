/** Longer texts are cut: a message is for people, and looking through it must not take time. */
const longestText = 500;

/** Thirteen to nineteen digits, together or in groups. */
const digits = /(?<!\d)\d(?:[\s.\-_]{0,2}\d){12,18}(?!\d)/g;
const emailAddress = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,255}/g;
/** An authorization header's value, a key by its prefix, a JSON Web Token. */
const credential = /\b(?:Bearer|Basic)\s+[\w.~+/=-]+|\bsk_\w+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi;

/** Takes credentials, card numbers and e-mail addresses out of a text that people will read. */
export function scrub(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  return short
    .replace(credential, "[credential]")
    .replace(digits, (number) => (isCardNumber(number) ? "[card number]" : number))
    .replace(emailAddress, "[e-mail address]");
}

/** The check digit (ISO/IEC 7812-1) tells a card number from a time or an id, nine times in ten. */
function isCardNumber(text: string): boolean {
  const numbers = Array.from(text.replaceAll(/\D/g, ""), Number);
  const sum = numbers.reduceRight((total, digit, index) => {
    const weighted = (numbers.length - index) % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
