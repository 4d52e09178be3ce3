/** Thirteen to nineteen digits, as a card number is written: together, or in groups. */
const cardNumber = /\b\d(?:[ -]?\d){12,18}\b/g;
const emailAddress = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[a-z]{2,}/gi;

/** Takes card numbers and e-mail addresses out of a text that people will read. */
export function scrub(text: string): string {
  return text.replace(cardNumber, "[card number]").replace(emailAddress, "[e-mail address]");
}
