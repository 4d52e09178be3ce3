import type { Attempt, Intent, Payout, State } from "./state.ts";

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A new id such as `po_7f3k2m9q0a1b`. */
export const newId = ({ world }: State, prefix: string): string => `${prefix}_${world.random(12, letters)}`;

/** A new id of a payment, such as `TRX1A2B3C4D`. */
export function newPaymentId({ intents, world }: State): string {
  for (;;) {
    const id = `TRX${world.random(8, letters.toUpperCase())}`;
    if (!intents.has(id)) return id;
  }
}

// Session, attempts and their transactions have the letters of their payment in their ids, so that nothing is kept to find them by.

const lettersOf = ({ payment }: Intent): string => payment.id.slice("TRX".length).toLowerCase();

export const checkoutIdOf = (intent: Intent): string => `cs_${lettersOf(intent)}`;
export const attemptIdOf = ({ intent, number }: Attempt): string => `pa_${lettersOf(intent)}${number}`;
export const transactionOf = ({ intent, number }: Attempt): string => `gw_${lettersOf(intent)}${number}`;

/** The session of that id, by its payment. */
export function sessionOf({ intents }: State, id: string): Intent | undefined {
  const intent = intents.get(paymentIdIn(id));
  return intent?.checkout && checkoutIdOf(intent) === id ? intent : undefined;
}

/** The attempt of that id. */
export const attemptOf = ({ intents }: State, id: string): Attempt | undefined =>
  intents.get(paymentIdIn(id))?.attempts.find((attempt) => attemptIdOf(attempt) === id);

const paymentIdIn = (id: string): string => `TRX${id.slice(3, 11).toUpperCase()}`;

export const payoutTransactionOf = ({ id }: Payout): string => id.replace("po_", "gw_");
export const instrumentIdOf = ({ id }: Payout): string => id.replace("po_", "ins_");

/** The id of a tenant's customer, who is known by the e-mail address alone: FNV-1a with two primes. */
export function customerIdOf(tenant: string, email: string): string {
  let [one, other] = [0x811c9dc5, 0x811c9dc5];
  for (const character of `${tenant} ${email}`) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return `cus_${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
