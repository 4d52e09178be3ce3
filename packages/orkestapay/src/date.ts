/**
 * The time that an answer or event of OrkestaPay means: milliseconds since 1970 (UTC) as a string of digits,
 * `"1713480514319"`.
 *
 * In a request, `expires_at` is a number of the same unit: `date.getTime()`. The header of a webhook has seconds, which is refused
 * here.
 *
 * @throws RangeError if it does not have 13 digits, which is every such time from 2001 to 2286
 * @see https://docs-en.orkestapay.com/docs/checkout-integration
 */
export function toDate(value: string): Date {
  if (/^\d{13}$/.test(value)) return new Date(Number(value));
  throw new RangeError(
    `A time of OrkestaPay must be 13 digits, milliseconds since 1970; got ${JSON.stringify(value)}.`,
  );
}
