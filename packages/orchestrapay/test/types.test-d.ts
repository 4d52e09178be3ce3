import type { Amount } from "@payorch/core/money";
import { expectTypeOf, test } from "vitest";
import { createApi } from "../src/api.ts";
import {
  type CheckoutIntent,
  type CheckoutIntentList,
  type Gateway,
  type ListPromise,
  amount,
  between,
  contains,
  createOrchestrapay,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  not,
  readAmount,
  startsWith,
} from "../src/index.ts";

const orchestrapay = createOrchestrapay({ environment: "sandbox", apiKey: "key" });

test("options that are missing or misspelt do not compile", () => {
  // @ts-expect-error neither an environment nor a base URL
  createOrchestrapay({ apiKey: "key" });
  // @ts-expect-error there is no such environment
  createOrchestrapay({ environment: "staging", apiKey: "key" });
  // @ts-expect-error there is no such option
  createOrchestrapay({ environment: "sandbox", apiKey: "key", apikey: "key" });
});

test("requests are strict", () => {
  orchestrapay.checkoutIntents.create({ amount: 20_000, currency: "EGP" }, { idempotencyKey: "order-1024" });
  // @ts-expect-error an amount is a number
  orchestrapay.checkoutIntents.create({ amount: "20000", currency: "EGP" });
  // @ts-expect-error the key has another name here
  orchestrapay.checkoutIntents.create({ amount: 20_000, currency: "EGP", idempotency_key: "order-1024" });
  // @ts-expect-error there is no such filter
  orchestrapay.checkoutIntents.list({ filter: { amonut: gt(3000) } });
});

test("a column takes the conditions of its kind, made by their functions", () => {
  const now = new Date();
  orchestrapay.checkoutIntents.list({
    filter: {
      amount: [gte(100), not(inArray([200, 300]))],
      currency: inArray(["EGP", "KES"]),
      checkout_intent_idempotency_key: not(isNull()),
      created_at: between(now, now),
    },
  });
  // @ts-expect-error a text, which may hold any operator
  orchestrapay.checkoutIntents.list({ filter: { amount: "$gt:3000" } });
  // @ts-expect-error the way it is sent
  orchestrapay.checkoutIntents.list({ "filter.amount": gt(3000) });
  // @ts-expect-error and that holds for the other door
  createApi(orchestrapay).GET("/checkout-intents", { params: { query: { "filter.amount": gt(3000) } } });
  // @ts-expect-error a condition on times
  orchestrapay.checkoutIntents.list({ filter: { amount: gt(now) } });
  // @ts-expect-error amounts have no beginning
  orchestrapay.checkoutIntents.list({ filter: { amount: startsWith("3") } });
  // @ts-expect-error a string that is no time
  orchestrapay.checkoutIntents.list({ filter: { created_at: eq("EGP") } });
  // @ts-expect-error a time
  orchestrapay.checkoutIntents.list({ filter: { currency: eq(now) } });
  // @ts-expect-error a number and a time
  between(1, now);
});

test("every documented operator fits its columns", () => {
  const now = new Date();
  orchestrapay.checkoutIntents.list({
    filter: {
      checkout_intent: [gt("550e8400"), contains("e29b"), between("5", "6")],
      checkout_intent_idempotency_key: [startsWith("order_"), lte("order_9"), contains("order")],
      currency: [gte("EGP"), lt("USD")],
      created_at: [eq(now), inArray([now]), between("2023-07-01T00:00:00", "2023-07-31T23:59:59.59")],
      updated_at: [eq("2023-07-01T00:00:00"), not(inArray(["2023-07-01T00:00:00"]))],
    },
  });
});

test("answers are typed", () => {
  expectTypeOf(orchestrapay.checkoutIntents.list()).toEqualTypeOf<ListPromise<CheckoutIntentList, CheckoutIntent>>();
});

test("a payout goes to a recipient, an account or a wallet", () => {
  const payout = { gateway: "paystack", amount: 250_000, currency: "NGN" };
  const account = { bank_account_number: "0123456789", bank_account_name: "Jane Doe", bank_code: "057" };
  orchestrapay.payouts.create({ ...payout, recipient_uuid: "550e8400-e29b-41d4-a716-446655440000" });
  orchestrapay.payouts.create({ ...payout, ...account });
  // @ts-expect-error an account and a wallet
  orchestrapay.payouts.create({ ...payout, ...account, mobile_money_number: "254700000000" });
  // @ts-expect-error no destination
  orchestrapay.payouts.create(payout);
});

test("an amount of another provider does not compile", () => {
  const foreign: Amount<"orkestapay"> = 200;
  orchestrapay.checkoutIntents.create({ amount: amount("200.00", "EGP"), currency: "EGP" });
  // @ts-expect-error it would charge 2.00
  orchestrapay.checkoutIntents.create({ amount: foreign, currency: "EGP" });
  // @ts-expect-error nor can it be read
  readAmount(foreign, "EGP");
});

test("a gateway that is not documented does not compile, and nothing else changes", () => {
  const { type }: Gateway = { id: "paystack", name: "Paystack" };
  // @ts-expect-error it is `card`
  void (type === "Card");
  expectTypeOf(type).toExtend<string | undefined>();
});

test("a filter's conditions may be undefined", () => {
  orchestrapay.checkoutIntents.list({ page: undefined, filter: { amount: undefined } });
  orchestrapay.checkoutIntents.list({ filter: undefined });
});
