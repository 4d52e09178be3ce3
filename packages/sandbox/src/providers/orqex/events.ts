import type { OrqexEventBody } from "@payorch/orqex/webhooks";
import { attemptIdOf } from "./ids.ts";
import { payoutJson } from "./payout-json.ts";
import { type Intent, type Payout, type State, activeAttempt } from "./state.ts";
import { amountOf, customerJson, written } from "./wire.ts";

type PaymentEvent = Extract<OrqexEventBody, { payment: unknown }>;
type PayoutEvent = Extract<OrqexEventBody, { payout: unknown }>;

/** Tells of a payment: to the endpoint of the project, and unsigned to the address that the payment named. */
export function tellPayment({ world }: State, event: PaymentEvent["event"], intent: Intent): void {
  const { customer, details, payment, status } = intent;
  const attempt = activeAttempt(intent);
  const told = customerJson(payment.tenant, customer);
  const { short: _, ...amount } = amountOf(payment.amount, payment.currency);
  const body: PaymentEvent = {
    event,
    payment: { id: payment.id, amount, status, metadata: details.metadata ?? {} },
    ...(attempt && {
      attempt: {
        id: attemptIdOf(attempt),
        status: attempt.status,
        method_code: attempt.method.value,
        is_fallback: false,
      },
    }),
    ...(told && { customer: { id: told.id, email: told.email } }),
    timestamp: written(world.now()),
  };
  world.emit({
    provider: "orqex",
    tenant: payment.tenant,
    type: event,
    body,
    urls: details.webhook_url === undefined ? [] : [details.webhook_url],
    registered: true,
    // Nothing signs a delivery to the payment's own address.
    secret: "",
    payment: payment.id,
  });
}

/** Tells of a payout that is over: to the endpoint of the project only. Its body is as the one published sample has it. */
export function tellPayout({ world }: State, event: PayoutEvent["event"], payout: Payout): void {
  const { metadata: _, ...json } = payoutJson(payout);
  const body: PayoutEvent = {
    event,
    payout: {
      ...json,
      instrument: json.instrument && {
        ...json.instrument,
        country: "country" in payout.instrument ? payout.instrument.country : null,
      },
      fee_amount: 0,
      failure: json.failure ?? { code: null, message: null },
    },
  };
  world.emit({ provider: "orqex", tenant: payout.tenant, type: event, body, urls: [], registered: true });
}
