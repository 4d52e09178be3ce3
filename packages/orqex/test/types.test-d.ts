import { expectTypeOf, test } from "vitest";
import type { CallPromise } from "../src/index.ts";
import {
  type CreateCheckoutRequest,
  type CreateCheckoutResponse,
  type ErrorBody,
  type Payout,
  createOrqex,
  isApiError,
} from "../src/index.ts";

const orqex = createOrqex({ secretKey: "sk_1" });
declare const session: CreateCheckoutRequest;

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

test("answers are typed, and keep the known values of an open enum", () => {
  const call = orqex.checkouts.create(session, { idempotencyKey: "order-1024" });
  expectTypeOf(call).toEqualTypeOf<CallPromise<CreateCheckoutResponse>>();
  expectTypeOf<Awaited<typeof call>["data"]["checkout"]["url"]>().toEqualTypeOf<string>();
});

test("path parameters come first, and a key may follow every write", () => {
  orqex.refunds.create("pi_1", { amount: 50, reason: "duplicate" }, { idempotencyKey: "refund-1" });
  // @ts-expect-error a refund needs a known reason
  orqex.refunds.create("pi_1", { amount: 50, reason: "because" });
  // @ts-expect-error the payment is missing
  orqex.refunds.create({ amount: 50, reason: "duplicate" });
  // @ts-expect-error a one-time password or confirmation data, not both
  orqex.paymentIntents.authorize("pi_1", { otp: "123456", confirmation_data: {} });
  orqex.paymentIntents.list({ "created_at[gte]": "2026-01-01", status: "completed" });
  // @ts-expect-error there is no such status to filter by
  orqex.paymentIntents.list({ status: "done" });
  expectTypeOf(orqex.payouts.list()).toExtend<AsyncIterable<Payout>>();
});

test("client.api is as strict", () => {
  // @ts-expect-error an amount is a number
  orqex.api.POST("/payment/checkouts", { body: { ...session, amount: "50" } });
  // @ts-expect-error there is no such path
  orqex.api.GET("/payment/checkout");
  // @ts-expect-error no call brings its own fetch
  orqex.api.POST("/payment/checkouts", { body: session, fetch });
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
