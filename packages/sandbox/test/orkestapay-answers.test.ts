import { load } from "@payorch/mock/prism";
import { ApiError, type Orkestapay } from "@payorch/orkestapay";
import { createOrkestapayPublic } from "@payorch/orkestapay/validate";
import { afterAll, describe, expect, test } from "vitest";
import { pageOf, sandbox, shopOf } from "./orkestapay-sandbox.ts";
import { cardOf, charge, checkoutOf, expectNoDrift, orderOf } from "./orkestapay-shop.ts";

afterAll(async () => {
  expectNoDrift();
  await sandbox.close();
});

const shop = shopOf("answers");
const { baseUrl } = sandbox.clientOptions("orkestapay");
const publicOf = (publicKey: string) =>
  createOrkestapayPublic({ baseUrl, merchantId: "mch_sandbox_answers", publicKey, validate: "error" });
const merchant = publicOf("pk_test_answers");
const stranger = publicOf("pk_test_other");
const person = { first_name: "John", last_name: "Doe", email: "john.doe@example.com" };
const { customer: _, ...sold } = orderOf();
const asked = { binNumber: "477291", currency: "MXN", totalAmount: 1000 };
const past = { expires_at: 1_713_484_114_267 };
const key = { idempotencyKey: "key" };
const source = (type: string, payment_method_id: string) => ({ type: type as "CARD", payment_method_id });

/** A request without the client's own check of it. */
async function raw(method: string, path: string, body?: unknown, token?: string): Promise<number> {
  const { clientId: client_id, clientSecret: client_secret } = sandbox.clientOptions("orkestapay", "answers");
  const granted = await shop.tokens.create({ client_id, client_secret, grant_type: "client_credentials" });
  const init = {
    method,
    headers: { authorization: token ?? `Bearer ${granted.access_token}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  const { status } = await fetch(`${baseUrl}${path}`, init);
  return status;
}

/** The status and code that a call is refused with. */
const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "not refused",
    (error: unknown) => (error instanceof ApiError ? `${error.status} ${error.code}` : String(error)),
  );

/** Without a token that anybody gave. */
const denied = (method: string, path: string, body?: unknown) => raw(method, path, body, "Bearer none");
const basicOf = (user: string) => `Basic ${btoa(user)}`;

/** Refusals that state reaches, by operation, each with what it is. */
const refusals: Readonly<
  Record<string, readonly (readonly [expected: string | number, () => Promise<string | number>])[]>
> = {
  "tokens.create": [
    [400, () => raw("POST", "/v1/oauth/tokens", { client_id: "id" })],
    [
      "401 INVALID_CREDENTIALS",
      () => refusal(shop.tokens.create({ client_id: "a", client_secret: "b", grant_type: "client_credentials" })),
    ],
  ],
  "checkouts.create": [
    ["400 undefined", () => refusal(shop.checkouts.create(checkoutOf(past)))],
    [400, () => raw("POST", "/v1/checkouts", { order: orderOf() })],
    [401, () => denied("POST", "/v1/checkouts", checkoutOf())],
    ["404 RESOURCE_NOT_FOUND", () => refusal(shop.checkouts.create({ ...checkoutOf(), customer_id: "cus_0" }))],
  ],
  "checkouts.retrieve": [
    [401, () => denied("GET", "/v1/checkouts/chk_0")],
    ["404 RESOURCE_NOT_FOUND", () => refusal(shop.checkouts.retrieve("chk_0"))],
  ],
  "orders.create": [
    ["400 undefined", () => refusal(shop.orders.create(orderOf(past)))],
    [400, () => raw("POST", "/v1/orders", sold)],
    [401, () => denied("POST", "/v1/orders", orderOf())],
    ["404 RESOURCE_NOT_FOUND", () => refusal(shop.orders.create({ ...sold, customer_id: "cus_0" } as never))],
    ["400 INVALID_PARAMETERS", () => refusal(shop.orders.create(orderOf({ total_amount: 990.001 })))],
    [400, () => raw("POST", "/v1/orders", orderOf({ total_amount: 1e308 }))],
  ],
  "orders.retrieve": [
    [401, () => denied("GET", "/v1/orders/ord_0")],
    ["404 RESOURCE_NOT_FOUND", () => refusal(shop.orders.retrieve("ord_0"))],
  ],
  "orders.listPayments": [
    [401, () => denied("GET", "/v1/orders/ord_0/payments")],
    ["404 RESOURCE_NOT_FOUND", () => refusal(shop.orders.listPayments("ord_0"))],
  ],
  "payments.create": [
    ["400 INVALID_STATUS", payExpired],
    ["400 INVALID_PARAMETERS", () => payWith("SPEI")],
    [400, () => raw("POST", "/v1/payments", { order_id: "ord_0" })],
    [401, () => denied("POST", "/v1/payments", { order_id: "ord_0", payment_source: source("CARD", "pym_0") })],
    [
      "404 RESOURCE_NOT_FOUND",
      () => refusal(shop.payments.create({ order_id: "ord_0", payment_source: source("CARD", "pym_0") }, key)),
    ],
    ["428 UNAVAILABLE_PAYMENT_METHOD", () => payWith("PAYPAL")],
  ],
  "payments.retrieve": [
    [401, () => denied("GET", "/v1/payments/pay_0")],
    ["404 PAYMENT_NOT_FOUND", () => refusal(shop.payments.retrieve("pay_0"))],
  ],
  "payments.complete": [
    ["400 INVALID_STATUS", async () => refusal(shop.payments.complete((await charge(shop)).payment_id, []))],
    [401, () => denied("POST", "/v1/payments/pay_0/complete", [])],
    ["404 PAYMENT_NOT_FOUND", () => refusal(shop.payments.complete("pay_0", []))],
    ["428 PRECONDITION_REQUIRED", async () => refusal(shop.payments.complete((await challenge()).payment_id, []))],
  ],
  "payments.refund": [
    ["400 INVALID_STATUS", async () => refund((await challenge()).payment_id, 1)],
    ["400 INVALID_PARAMETERS", async () => refund((await charge(shop)).payment_id, 990.01)],
    [401, () => denied("POST", "/v1/payments/pay_0/refund", { amount: 1, description: "" })],
    ["403 AUTHORIZATION_REQUIRED", refundSwitchedOff],
    ["404 PAYMENT_NOT_FOUND", () => refund("pay_0", 1)],
  ],
  "paymentMethods.create": [
    [400, () => raw("POST", "/v1/payment-methods", { type: "CARD" })],
    [401, () => denied("POST", "/v1/payment-methods", { type: "SPEI" })],
    ["401 INVALID_CREDENTIALS", () => refusal(stranger.paymentMethods.create({ type: "SPEI" }))],
    ["404 RESOURCE_NOT_FOUND", () => refusal(shop.paymentMethods.create({ ...cardOf(), customer_id: "cus_0" }))],
  ],
  "paymentMethods.retrieve": [
    [401, () => denied("GET", "/v1/payment-methods/pym_0")],
    ["404 RESOURCE_NOT_FOUND", () => refusal(shop.paymentMethods.retrieve("pym_0"))],
  ],
  "customers.create": [
    [400, () => raw("POST", "/v1/customers", { first_name: "John" })],
    [401, () => denied("POST", "/v1/customers", person)],
  ],
  "customers.listPaymentMethods": [
    [401, () => denied("GET", "/v1/customers/cus_0/payment-methods")],
    ["404 CUSTOMER_NOT_FOUND", () => refusal(shop.customers.listPaymentMethods("cus_0"))],
  ],
  "merchants.listPromotions": [
    [
      400,
      () =>
        raw(
          "GET",
          "/v1/merchants/mch_sandbox_answers/promotions",
          undefined,
          basicOf("mch_sandbox_answers:pk_test_answers"),
        ),
    ],
    ["401 INVALID_CREDENTIALS", () => refusal(stranger.merchants.listPromotions("mch_sandbox_answers", asked))],
    ["403 AUTHORIZATION_REQUIRED", () => refusal(merchant.merchants.listPromotions("mch_sandbox_other", asked))],
    ["404 RESOURCE_NOT_FOUND", () => refusal(merchant.merchants.listPromotions("mch_0", asked))],
  ],
  "merchants.retrievePaymentMethod": [
    [
      400,
      () =>
        raw("GET", "/v1/merchants/payment-methods/PAYPAL", undefined, basicOf("mch_sandbox_answers:pk_test_answers")),
    ],
    ["401 INVALID_CREDENTIALS", () => refusal(stranger.merchants.retrievePaymentMethod("APPLE_PAY"))],
  ],
  "merchants.listBrands": [[401, () => denied("GET", "/v1/merchants/providers/brands")]],
  "merchants.retrieveSettings": [
    [400, () => raw("GET", "/v1/merchants/settings")],
    [401, () => denied("GET", "/v1/merchants/settings?id=AVAILABLE_REFUND_BY_ECOMMERCE")],
    [
      "404 RESOURCE_NOT_FOUND",
      () => refusal(shop.merchants.retrieveSettings({ id: "UNKNOWN" as "AVAILABLE_REFUND_BY_ECOMMERCE" })),
    ],
  ],
};

/** Why state does not reach a documented answer. */
const unreached: readonly (readonly [answers: RegExp, because: string])[] = [
  [/^(checkouts|orders|payments|paymentMethods|customers)\.create 200$/, "201 was chosen for what makes something"],
  [/^(tokens\.create|payments\.(complete|refund)) 201$/, "200 was chosen for what makes nothing that can be read"],
  [/\.(retrieve|listPayments|listPaymentMethods) 400$/, "an id of any form is one that may exist"],
  [/ 409$/, "requests are answered one after another, and keys are not looked at: nothing conflicts"],
  [/^(checkouts|orders|paymentMethods)\.create 428$/, "a tenant needs no set-up"],
  [/^payments\.refund 428$/, "what a refund needs before is a state, which is 400"],
  [/^merchants\.retrievePaymentMethod (404|428)$/, "every tenant has both wallets"],
  [
    /^(?!payments\.refund |merchants\.listPromotions ).* 403$/,
    "the credentials of a tenant may do everything, but for refunds that are off and the offers of another merchant",
  ],
];

describe("a refusal", () => {
  for (const [operation, each] of Object.entries(refusals)) {
    test.each(each)(`of ${operation} is %s`, async (expected, call) => {
      expect(await call()).toBe(expected);
    });
  }
});

test("every documented answer is reached, or has a reason why not", async () => {
  await successes(shop);
  const documented = (await load("orkestapay")).flatMap(({ iid, responses }) =>
    responses.map(({ code }) => `${iid} ${code}`),
  );
  const reached = new Set(sandbox.requests().map(({ operation, status }) => `${operation} ${status}`));
  const reasons = (answer: string) => unreached.filter(([answers]) => answers.test(answer));
  expect(documented.filter((answer) => !reached.has(answer) && reasons(answer).length === 0)).toEqual([]);
  expect([...reached].filter((answer) => reasons(answer).length > 0)).toEqual([]);
  expect([...reached].filter((answer) => !documented.includes(answer))).toEqual([]);
});

test("what a request lacks is named by the property itself", async () => {
  const { canceled_redirect_url, order } = checkoutOf();
  const call = async (body: unknown) => {
    const { access_token } = await tokenOf();
    const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
    const answer = await fetch(`${baseUrl}/v1/checkouts`, { method: "POST", headers, body: JSON.stringify(body) });
    return (await answer.json()) as unknown;
  };
  expect(await call({ canceled_redirect_url, order })).toMatchObject({
    code: "BAD_REQUEST",
    message: "The URL to redirect the customer after the checkout is completed is required.",
    validation_errors: [{ field: "completed_redirect_url" }],
  });
  expect(await call({ ...checkoutOf({ total_amount: "990" as never }) })).toMatchObject({
    message: "order.total_amount: must be number.",
  });
});

const tokenOf = () => {
  const { clientId: client_id, clientSecret: client_secret } = sandbox.clientOptions("orkestapay", "answers");
  return shop.tokens.create({ client_id, client_secret, grant_type: "client_credentials" });
};

/** Every operation once, with success. */
async function successes(shop: Orkestapay): Promise<void> {
  const checkout = await shop.checkouts.create(checkoutOf());
  await shop.checkouts.retrieve(checkout.checkout_id);
  await shop.orders.retrieve(checkout.order.order_id);
  await shop.orders.listPayments(checkout.order.order_id);
  const payment = await challenge();
  await sandbox.pay(pageOf(payment), { outcome: "approve" });
  await shop.payments.complete(payment.payment_id, []);
  await shop.payments.retrieve(payment.payment_id);
  await shop.payments.refund(payment.payment_id, { amount: 1, description: "" });
  await shop.paymentMethods.retrieve(payment.payment_source?.payment_method_id ?? "");
  const { customer_id } = await shop.customers.create(person);
  await shop.customers.listPaymentMethods(customer_id);
  await merchant.merchants.listPromotions("mch_sandbox_answers", asked);
  await merchant.merchants.retrievePaymentMethod("APPLE_PAY");
  await shop.merchants.listBrands();
  await shop.merchants.retrieveSettings({ id: "AVAILABLE_REFUND_BY_ECOMMERCE" });
}

const challenge = () => charge(shop, { method: cardOf("4000000000002503") });

const refund = (payment_id: string, amount: number) =>
  refusal(shop.payments.refund(payment_id, { amount, description: "" }));

async function refundSwitchedOff(): Promise<string> {
  const off = shopOf("answers-no-refunds");
  const { payment_id } = await charge(off);
  return refusal(off.payments.refund(payment_id, { amount: 1, description: "" }));
}

/** Pays by a card as if it were something else. */
async function payWith(type: string): Promise<string> {
  const { order_id } = await shop.orders.create(orderOf());
  const { payment_method_id } = await shop.paymentMethods.create(cardOf());
  return refusal(shop.payments.create({ order_id, payment_source: source(type, payment_method_id) }));
}

/** Pays an order that is over. */
async function payExpired(): Promise<string> {
  const late = shopOf("late");
  const { order_id } = await late.orders.create(orderOf());
  await sandbox.advance("25h");
  const { payment_method_id } = await late.paymentMethods.create(cardOf());
  return refusal(late.payments.create({ order_id, payment_source: source("CARD", payment_method_id) }));
}
