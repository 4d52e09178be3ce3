import type * as api from "@payorch/orkestapay";
import { merchantOf } from "./credentials.ts";
import { type Attempt, type Card, twin } from "./records.ts";
import { declines, isTransfer, isWaiting, onlyAuthorizes, statusOf, stepOf, wasTaken } from "./states.ts";

/** A payment as it is read. */
export const paymentOf = (attempt: Attempt): api.Payment => ({
  ...detailsOf(attempt),
  order_id: attempt.order.id,
  status: statusOf(attempt),
});

/** A payment in an event of a cancellation or a refund: without a status, as none is documented. */
export function detailsOf(attempt: Attempt): api.ReversedPayment {
  const { order, payment, terms } = attempt;
  const transaction = transactionOf(attempt);
  return {
    payment_id: payment.id,
    order_id: order.id,
    merchant_order_id: payment.order,
    merchant_id: merchantOf(order.tenant),
    is_payment_link: false,
    amount: amountOf(attempt),
    device_session_id: terms.device_session_id ?? "",
    payment_source: sourceOf(attempt),
    transactions: transaction ? [transaction] : [],
    ...(isWaiting(attempt) && actionOf(attempt)),
    metadata: terms.metadata ?? {},
    created_at: String(payment.createdAt),
    updated_at: String(payment.history.at(-1)?.at ?? payment.createdAt),
  };
}

function amountOf(attempt: Attempt): api.PaymentAmount {
  const { payment } = attempt;
  const { amount, currency } = payment;
  const authorized = onlyAuthorizes(attempt) && stepOf(payment) !== undefined && payment.state !== "declined";
  return {
    ...(authorized && { authorized: amount }),
    ...(wasTaken(attempt) && { captured: amount }),
    ...(authorized && payment.state === "canceled" && { voided: amount }),
    currency,
  };
}

function sourceOf({ method, terms: { customer_id, settings } }: Attempt): api.PaymentSource {
  const { card } = method.details;
  return {
    type: method.type,
    payment_method_id: method.id,
    ...(customer_id !== undefined && { customer_id }),
    ...(settings && { settings: settingsOf(settings) }),
    ...(card && { card: maskedCard(card, brandOf(card).toUpperCase()) }),
  };
}

const settingsOf = ({ card, redirection_url }: api.PaymentSettingsInput): api.PaymentSettings => ({
  ...(card && { card }),
  ...(redirection_url && { redirection_url }),
});

/** What the buyer has to do. What stands here for SPEI and cash is not known. */
function actionOf({ challengeUrl, method, onPage }: Attempt): { user_action_required: api.UserAction } | undefined {
  if (isTransfer(method) || onPage) return undefined;
  const user_action_required: api.UserAction = challengeUrl
    ? { type: "THREE_D_SECURE_SPECIFIC", three_d_secure_specific: { three_ds_redirect_url: challengeUrl } }
    : { type: "THREE_D_SECURE_AUTHENTICATION", three_d_secure_authentication: { merchant_provider_id } };
  return { user_action_required };
}

/**
 * The step at the payment provider, once there was one. `type` is known of an authorization alone; of a step that failed, neither
 * `status` nor `code` is known.
 */
export function transactionOf(attempt: Attempt): api.Transaction | undefined {
  const { order, payment } = attempt;
  const step = stepOf(payment);
  if (!step) return undefined;
  const failure = step.state === "declined" ? step.reason : undefined;
  return {
    ...(onlyAuthorizes(attempt) && { type: "AUTHORIZE" }),
    ...transaction({ id: twin(payment.id, "ctx"), at: step.at, amount: payment.amount, order: order.id, failure }),
  };
}

/** One step at the sandbox's one payment provider. */
export function transaction(step: {
  readonly id: string;
  readonly at: number;
  readonly amount: number;
  readonly order: string;
  /** Why it failed: a code of `declines`, or one that metadata made up. */
  readonly failure: string | undefined;
}): api.Transaction {
  const { amount, at, failure, id, order } = step;
  const number = id.slice(-10).toUpperCase();
  return {
    transaction_id: id,
    amount,
    ...(failure === undefined && {
      status: "SUCCESS",
      code: "APPROVED",
      message: "Approved or completed successfully",
      authorization_code: `ORK-PAY-${number}`,
    }),
    description: order,
    created_at: String(at),
    provider: {
      name: "OrkestaPay",
      provider_id: "prc_sandbox",
      merchant_provider_id,
      provider_transaction_id: `ORK-${number}`,
      code: failure ?? "",
      message: failure === undefined ? "completed" : messageOf(failure),
    },
  };
}

const messageOf = (code: string): string =>
  declines.find((decline) => decline.code === code)?.message ?? `The payment was declined: ${code}.`;

/** The merchant's connection to the one payment provider of the sandbox. */
const merchant_provider_id = "mpv_5a6d7b0c5a6d7b0c5a6d7b0c5a6d7b0c";

/** What may be shown of a card. Payment methods have its brand in lower case, payments in upper case. */
export const maskedCard = (card: Card, brand = brandOf(card)): api.Card => ({
  bin: card.number.slice(0, 6),
  last_four: card.number.slice(-4),
  brand: open(brand),
  card_type: "CREDIT",
  expiration_month: card.expiration_month,
  expiration_year: card.expiration_year,
  holder_name: card.holder_name,
  holder_last_name: "",
  one_time_use: card.one_time_use,
});

/** A value of a set that the spec leaves open. */
export const open = (value: string): api.Undocumented => value as api.Undocumented;

function brandOf({ number }: Card): string {
  if (number.startsWith("506") || number.startsWith("286900")) return "carnet";
  if (/^3[47]/.test(number)) return "american_express";
  if (/^3[0689]/.test(number)) return "diners";
  return /^(5[1-5]|2[2-7])/.test(number) ? "mastercard" : "visa";
}
