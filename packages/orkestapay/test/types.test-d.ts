import { expectTypeOf, test } from "vitest";
import { type CallPromise, type Checkout, type CreateCheckoutRequest, createOrkestapay } from "../src/index.ts";

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
