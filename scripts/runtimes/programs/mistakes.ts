import { createOrchestrapay, readAmount as readOrchestrapayAmount } from "@payorch/orchestrapay";
import { createApi } from "@payorch/orchestrapay/api";
import { type Payment, amount as orkestapayAmount, createOrkestapay } from "@payorch/orkestapay";
import { type PaymentIntent, amount as orqexAmount, createOrqex } from "@payorch/orqex";
import type { OrqexEvent } from "@payorch/orqex/webhooks";

// Mistakes with money that every compiler must find, and what is no mistake and must compile.
const orchestrapay = createOrchestrapay({ environment: "sandbox", apiKey: "key" });
const orkestapay = createOrkestapay({ environment: "sandbox", clientId: "id", clientSecret: "secret" });
const orqex = createOrqex({ secretKey: "sk_x" });

export function statuses(payment: PaymentIntent, card: Payment, event: OrqexEvent): string {
  // @ts-expect-error Orqex says `completed`.
  if (payment.status === "PAID") return "never";
  // @ts-expect-error OrkestaPay says `COMPLETED`.
  if (card.status === "completed") return "never";
  // @ts-expect-error There is no such event.
  if (event.event === "payment.paid") return "never";
  const text: string = card.status;
  if (card.status === text && payment.status === "completed") return payment.status;
  return event.event === "payment.completed" ? event.payment.id : event.event;
}

export async function amounts(payment: PaymentIntent): Promise<void> {
  const currency = "EGP";
  // @ts-expect-error 200 of OrkestaPay's units are 2.00 at Orchestrapay.
  await orchestrapay.checkoutIntents.create({ amount: orkestapayAmount("200.00", currency), currency });
  const foreign = { amount: orqexAmount("200.00", currency), currency };
  // @ts-expect-error The same by method and path.
  await createApi(orchestrapay).POST("/checkout-intents", { body: foreign });
  // @ts-expect-error And when an amount is read.
  readOrchestrapayAmount(orqexAmount("200.00", currency), currency);
  await orchestrapay.checkoutIntents.create({ amount: 20_000, currency });
  await orkestapay.payments.refund("pay_1", { description: "Returned", amount: orkestapayAmount("200.00", currency) });
  readOrchestrapayAmount(payment.amount.value, currency);
}

export const page = (cursor: string | undefined, phone: undefined) => [
  orqex.paymentIntents.list({ cursor }, { maxItems: undefined }),
  orqex.paymentAttempts.create("pi_1", { method_code: "mtn", country: "CI", phone }),
];
