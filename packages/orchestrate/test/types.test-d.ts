import type { Amount } from "@payorch/core/money";
import { expectTypeOf, test } from "vitest";
import {
  type ListPromise,
  type Payment,
  type PaymentFailedEvent,
  type PaymentList,
  type PaymentSucceededEvent,
  amount,
  createOrchestrate,
  readAmount,
} from "../src/index.ts";

const orchestrate = createOrchestrate({ environment: "sandbox", apiKey: "key" });
declare const paid: Payment;
const payment = {
  amount: 100,
  currency: "USD",
  customer: { name: "John Doe", email: "john@example.com" },
  description: "Payment for order #123",
  success_url: "https://example.com/success",
  cancel_url: "https://example.com/cancel",
  metadata: { order_id: "order-123" },
  expires_in: 3600,
} as const;

test("nobody reaches production by forgetting an option", () => {
  // @ts-expect-error neither an environment nor a base URL
  createOrchestrate({ apiKey: "key" });
  // @ts-expect-error there is no such environment
  createOrchestrate({ environment: "staging", apiKey: "key" });
  // @ts-expect-error the key is missing
  createOrchestrate({ environment: "sandbox" });
  createOrchestrate({ baseUrl: "http://127.0.0.1:4010", apiKey: "key" });
});

test("mcc and account_id exclude each other, and one of them is needed", () => {
  orchestrate.payments.create({ ...payment, mcc: 6012 });
  orchestrate.payments.create({ ...payment, account_id: "123e4567-e89b-12d3-a456-426614174000" });
  // @ts-expect-error both
  orchestrate.payments.create({ ...payment, mcc: 6012, account_id: "123e4567-e89b-12d3-a456-426614174000" });
  // @ts-expect-error neither
  orchestrate.payments.create(payment);
});

test("requests are strict", () => {
  // @ts-expect-error an amount is a number
  orchestrate.payments.create({ ...payment, mcc: 6012, amount: "100" });
  // @ts-expect-error there is no such member
  orchestrate.payments.create({ ...payment, mcc: 6012, amonut: 100 });
  // @ts-expect-error no operation of this provider takes a key
  orchestrate.payments.create({ ...payment, mcc: 6012 }, { idempotencyKey: "order-1024" });
});

test("a kind of payment method that the provider does not name compiles, a card without its number does not", () => {
  const card = { number: "5123450000000008", expiry_month: "01", expiry_year: 2030, cvc: "123" };
  orchestrate.payments.create({ ...payment, mcc: 6012, payment_method: { type: "card", card } });
  orchestrate.payments.create({ ...payment, mcc: 6012, payment_method: { type: "debit_card", card } });
  // @ts-expect-error the number is missing
  orchestrate.payments.create({ ...payment, mcc: 6012, payment_method: { type: "card", card: { cvc: "123" } } });
});

test("answers are typed, and keep the known values of an open enum", () => {
  expectTypeOf(orchestrate.payments.list()).toExtend<ListPromise<PaymentList, { id: string }>>();
  expectTypeOf<"completed" | "succeeded">().toExtend<Payment["status"]>();
  expectTypeOf<"anything else">().not.toExtend<Payment["status"]>();
});

test("a status or currency that is not documented does not compile", () => {
  // @ts-expect-error it is `completed` or `succeeded`
  void (paid.status === "paid");
  // @ts-expect-error the case counts
  void (paid.currency === "usd");
  expectTypeOf(paid.status).toExtend<string | undefined>();
});

test("an amount of another provider does not compile, a plain number does", () => {
  const foreign: Amount<"orqex"> = 100;
  orchestrate.payments.create({ ...payment, mcc: 6012, amount: amount("100", "USD") });
  // @ts-expect-error another provider's
  orchestrate.payments.create({ ...payment, mcc: 6012, amount: foreign });
  // @ts-expect-error nor can it be read
  readAmount(foreign, "USD");
});

test("what may be left out may be undefined, the excluded alternative too", () => {
  orchestrate.payments.create({ ...payment, mcc: 6012, account_id: undefined, payment_method: undefined });
  orchestrate.payments.list({ page: undefined });
});

test("an event is told by its type", () => {
  type Event = PaymentSucceededEvent | PaymentFailedEvent;
  expectTypeOf<Extract<Event, { type: "payment.failed" }>>().toEqualTypeOf<PaymentFailedEvent>();
});
