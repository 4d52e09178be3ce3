import type { Amount } from "@payorch/core/money";
import { expectTypeOf, test } from "vitest";
import { createApi } from "../src/api.ts";
import {
  type CallPromise,
  type Checkout,
  type CreateCheckoutRequest,
  type CreateCheckoutResponse,
  type CreatePayoutRequest,
  type ErrorBody,
  type OrqexAmount,
  type PaymentIntent,
  type Payout,
  type Undocumented,
  amount,
  createOrqex,
  isApiError,
  readAmount,
} from "../src/index.ts";

const orqex = createOrqex({ secretKey: "sk_1" });
declare const session: CreateCheckoutRequest;
declare const payout: CreatePayoutRequest;

test("options that are missing or misspelt do not compile", () => {
  // @ts-expect-error the key is missing
  createOrqex({});
  // @ts-expect-error there is no such option
  createOrqex({ secretKey: "sk_1", timeout: 5 });
  // @ts-expect-error the key selects the environment
  createOrqex({ secretKey: "sk_1", environment: "sandbox" });
  // @ts-expect-error a key belongs to a call
  createOrqex({ secretKey: "sk_1", idempotencyKey: "order-1024" });
});

test("requests are strict", () => {
  // @ts-expect-error an amount is a number
  orqex.checkouts.create({ ...session, amount: "50" });
  // @ts-expect-error there is no such member
  orqex.checkouts.create({ ...session, amonut: 50 });
  // @ts-expect-error the customer is missing
  orqex.checkouts.create({ amount: 50, currency: "XOF", description: "Order" });
  // @ts-expect-error a read takes no key
  orqex.checkouts.retrieve("cs_1", { idempotencyKey: "order-1024" });
  // @ts-expect-error there is no such call option
  orqex.checkouts.create(session, { retries: 3 });
});

test("what no source requires may be left out", () => {
  orqex.checkouts.create({ amount: 50, currency: "XOF", customer: { email: "ama@example.com" } });
  const instrument = { type: "phone", phone_number: "+22990000000", country: "BJ" } as const;
  orqex.payouts.create({ amount: 5000, currency: "XOF", method: "momo_mtn", instrument });
});

test("answers are typed, and keep the known values of an open enum", () => {
  const call = orqex.checkouts.create(session, { idempotencyKey: "order-1024" });
  expectTypeOf(call).toEqualTypeOf<CallPromise<CreateCheckoutResponse>>();
  expectTypeOf<Awaited<typeof call>["data"]["checkout"]["url"]>().toEqualTypeOf<string>();
});

test("path parameters come first, and a key may follow every write", () => {
  orqex.refunds.create("pi_1", { amount: 50, reason: "duplicate" }, { idempotencyKey: "refund-1" });
  // The first generation of the API takes a reason in free text, or none.
  orqex.refunds.create("pi_1", { amount: 50, reason: "Customer request" });
  orqex.refunds.create("pi_1", { amount: 50 });
  // @ts-expect-error a refund says how much
  orqex.refunds.create("pi_1", { reason: "duplicate" });
  // @ts-expect-error the payment is missing
  orqex.refunds.create({ amount: 50, reason: "duplicate" });
  // @ts-expect-error a one-time password or confirmation data, not both
  orqex.paymentIntents.authorize("pi_1", { otp: "123456", confirmation_data: {} });
  orqex.paymentIntents.list({ "created_at[gte]": "2026-01-01", status: "completed" });
  // @ts-expect-error there is no such status to filter by
  orqex.paymentIntents.list({ status: "done" });
  expectTypeOf(orqex.payouts.list()).toExtend<AsyncIterable<Payout>>();
});

test("calls by method and path are as strict", () => {
  // @ts-expect-error an amount is a number
  createApi(orqex).POST("/payment/checkouts", { body: { ...session, amount: "50" } });
  // @ts-expect-error there is no such path
  createApi(orqex).GET("/payment/checkout");
});

test("an error is narrowed to the documented bodies of its operation", () => {
  const error: unknown = undefined;
  if (isApiError(error, "refunds.create")) {
    if (error.status === 422) expectTypeOf(error.body).toEqualTypeOf<ErrorBody>();
    // @ts-expect-error that status is not documented for it
    void (error.status === 418);
  }
  // @ts-expect-error there is no such operation
  isApiError(error, "refunds.creat");
  if (isApiError(error)) expectTypeOf(error.body).toEqualTypeOf<unknown>();
});

declare const payment: PaymentIntent;
declare const checkout: Checkout;

test("a status that is not documented does not compile, where it would never be equal", () => {
  // @ts-expect-error it is `completed`
  void (payment.status === "PAID");
  // @ts-expect-error the same where it may be null
  void (checkout.appearance?.lang === "English");
  switch (payment.status) {
    // @ts-expect-error and in a switch
    case "succeeded":
  }
});

test("a status can still be told apart, kept as a string, and compared with one", () => {
  const kept: string | undefined = payment.status;
  void (payment.status === kept);
  switch (payment.status) {
    case "completed":
      expectTypeOf(payment.status).toEqualTypeOf<"completed">();
      break;
    case "pending":
    case "failed":
    case "expired":
    case "refunded":
    case "partially_refunded":
    case undefined:
      break;
    default:
      expectTypeOf(payment.status).toEqualTypeOf<Undocumented>();
  }
});

test("a request still takes values of an enum that nobody documents", () => {
  const instrument = { type: "crypto_address", network: "SOLANA", address: "1" } as const;
  const customer = { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" };
  orqex.payouts.create({ amount: 50, currency: "XOF", method: "usdt", description: "Order", customer, instrument });
});

test("an amount of another provider does not compile, a plain number does", () => {
  const foreign: Amount<"orchestrapay"> = 5_000;
  orqex.checkouts.create({ ...session, amount: amount("50", "XOF") });
  orqex.checkouts.create({ ...session, amount: 50 });
  // @ts-expect-error Orchestrapay counts in hundredths
  orqex.checkouts.create({ ...session, amount: foreign });
  // @ts-expect-error the same by method and path
  createApi(orqex).POST("/payment/checkouts", { body: { ...session, amount: foreign } });
  // @ts-expect-error and when an amount is read
  readAmount(foreign, "XOF", { sent: 50 });
  readAmount(payment.amount.value, "XOF", { sent: amount("50", "XOF") });
  expectTypeOf(amount("50", "XOF")).toEqualTypeOf<OrqexAmount>();
  expectTypeOf(amount("50", "XOF") + 1).toEqualTypeOf<number>();
});

test("an amount without its unit does not compile where the sources disagree on the unit", () => {
  const refund = { reason: "requested_by_customer" } as const;
  const read = readAmount(5000, "EUR", { sent: "50.00" });
  // @ts-expect-error an older server would refund 0.50
  orqex.refunds.create("pi_1", { ...refund, amount: amount("50.00", "EUR") });
  // @ts-expect-error or pay out 0.50
  orqex.payouts.create({ ...payout, amount: amount("50.00", "EUR") });
  orqex.refunds.create("pi_1", { ...refund, amount: amount("50.00", "EUR", { unit: "minor" }) });
  orqex.refunds.create("pi_1", { ...refund, amount: amount("50.00", "EUR", { exponent: 0 }) });
  orqex.refunds.create("pi_1", { ...refund, amount: amount("50.00", "EUR", read) });
  orqex.refunds.create("pi_1", { ...refund, amount: 50 });
  // @ts-expect-error an amount of another provider
  orqex.refunds.create("pi_1", { ...refund, amount: 5_000 as Amount<"orchestrapay"> });
  orqex.checkouts.create({ ...session, amount: amount("50.00", "EUR", { unit: "major" }) });
});

test("what may be left out may be undefined, where the project tells the two apart", () => {
  const none = undefined;
  orqex.paymentIntents.list({ cursor: none, status: none }, { maxItems: none, timeoutMs: none });
  orqex.checkouts.create({ ...session, return_url: none, restriction: { phone: none } }, { idempotencyKey: none });
  orqex.paymentIntents.authorize("pi_1", { otp: "123456", confirmation_data: none });
  createApi(orqex).GET("/payment/intents", { params: { query: { cursor: none } } });
  createOrqex({ secretKey: "sk_1", baseUrl: none, logger: none });
  amount("50", "XOF", { unit: none });
});
