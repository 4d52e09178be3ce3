import type { Amount } from "@payorch/core/money";
import { expectTypeOf, test } from "vitest";
import { createApi } from "../src/api.ts";
import {
  type CallPromise,
  type Checkout,
  type CreateCheckoutRequest,
  type Payment,
  type PaymentMethodType,
  type PaymentMethodTypeInput,
  amount,
  createOrkestapay,
  createOrkestapayPublic,
  readAmount,
} from "../src/index.ts";

const orkestapay = createOrkestapay({ environment: "sandbox", clientId: "id", clientSecret: "secret" });
declare const checkout: CreateCheckoutRequest;
declare const order: CreateCheckoutRequest["order"];

test("options that are missing or misspelt do not compile", () => {
  // @ts-expect-error neither an environment nor a base URL
  createOrkestapay({ clientId: "id", clientSecret: "secret" });
  // @ts-expect-error there is no such environment
  createOrkestapay({ environment: "prod", clientId: "id", clientSecret: "secret" });
  // @ts-expect-error the secret is missing
  createOrkestapay({ environment: "sandbox", clientId: "id" });
  // @ts-expect-error there is no such option
  createOrkestapay({ environment: "sandbox", clientId: "id", clientSecret: "secret", client_id: "id" });
});

test("requests are strict", () => {
  // @ts-expect-error the order is missing
  orkestapay.checkouts.create({
    completed_redirect_url: "https://a.example",
    canceled_redirect_url: "https://a.example",
  });
  // @ts-expect-error an amount is a number
  orkestapay.checkouts.create({ ...checkout, order: { ...order, total_amount: "990.00" } });
  const { customer: _, customer_id: __, ...sold } = order;
  const customer = { first_name: "John", last_name: "Doe", email: "john.doe@example.com" };
  orkestapay.checkouts.create({ ...checkout, order: { ...sold, customer } });
  orkestapay.checkouts.create({ ...checkout, order: { ...sold, customer_id: "cus_1" } });
  // @ts-expect-error a buyer is new or known, not both
  orkestapay.checkouts.create({ ...checkout, order: { ...sold, customer, customer_id: "cus_1" } });
  // @ts-expect-error this operation takes no key
  orkestapay.checkouts.create(checkout, { idempotencyKey: "order-1024" });
});

test("answers are typed", () => {
  expectTypeOf(orkestapay.checkouts.create(checkout)).toEqualTypeOf<CallPromise<Checkout>>();
});

test("the public client has the public operations alone", () => {
  const shop = createOrkestapayPublic({ environment: "sandbox", merchantId: "mch_1", publicKey: "pk_test_1" });
  shop.merchants.listPromotions("mch_1", { binNumber: "477291", currency: "MXN", totalAmount: 1000 });
  // @ts-expect-error the bank's number is missing
  shop.merchants.listPromotions("mch_1", { currency: "MXN", totalAmount: 1000 });
  // @ts-expect-error a checkout needs the secret
  void shop.checkouts;
  // @ts-expect-error so does its path
  createApi(shop).POST("/v1/checkouts", {});
  // @ts-expect-error promotions are for the public credentials
  void orkestapay.merchants.listPromotions;
});

test("a status that is not documented does not compile, where it would never be equal", () => {
  const { status } = {} as Payment;
  // @ts-expect-error it is `COMPLETED`
  void (status === "PAID");
  expectTypeOf(status).toExtend<string>();
});

test("an enum that both sides share is open in requests, and closed to typos in answers", () => {
  expectTypeOf<"CARD" | "PAYPAL">().toExtend<PaymentMethodTypeInput>();
  expectTypeOf<"CARD">().toExtend<PaymentMethodType>();
  expectTypeOf<"PAYPAL">().not.toExtend<PaymentMethodType>();
  // What an answer had can be sent again.
  expectTypeOf<PaymentMethodType>().toExtend<PaymentMethodTypeInput>();
});

test("an amount of another provider does not compile, in a body or a query", () => {
  const foreign: Amount<"orchestrapay"> = 20_000;
  orkestapay.checkouts.create({ ...checkout, order: { ...order, total_amount: amount("200.00", "MXN") } });
  // @ts-expect-error it would charge a hundredfold
  orkestapay.checkouts.create({ ...checkout, order: { ...order, total_amount: foreign } });
  const shop = createOrkestapayPublic({ environment: "sandbox", merchantId: "mch_1", publicKey: "pk_test_1" });
  // @ts-expect-error the same in a query
  shop.merchants.listPromotions("mch_1", { binNumber: "477291", currency: "MXN", totalAmount: foreign });
  // @ts-expect-error nor can it be read
  readAmount(foreign, "MXN");
});

test("what may be left out may be undefined, the excluded alternative too", () => {
  const { customer: _, customer_id: __, ...sold } = order;
  orkestapay.checkouts.create({
    ...checkout,
    locale: undefined,
    order: { ...sold, customer_id: "cus_1", customer: undefined, discounts: undefined },
  });
});
