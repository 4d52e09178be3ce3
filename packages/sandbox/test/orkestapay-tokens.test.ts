import { type ApiError, createOrkestapay } from "@payorch/orkestapay";
import { createOrkestapayPublic } from "@payorch/orkestapay/validate";
import { afterAll, describe, expect, test } from "vitest";
import { sandbox, shopOf } from "./orkestapay-sandbox.ts";
import { cardOf, expectNoDrift, orderOf } from "./orkestapay-shop.ts";

afterAll(async () => {
  expectNoDrift();
  await sandbox.close();
});

const optionsOf = (tenant: string) => sandbox.clientOptions("orkestapay", tenant);
const grant = (tenant: string) => {
  const { clientId: client_id, clientSecret: client_secret } = optionsOf(tenant);
  return shopOf(tenant).tokens.create({ client_id, client_secret, grant_type: "client_credentials" });
};
/** A read with a token of one's own. */
const read = (token: string) =>
  fetch(`${sandbox.url}/orkestapay/v1/merchants/providers/brands`, { headers: { authorization: `Bearer ${token}` } });
const publicOf = (tenant: string, more: object = {}) =>
  createOrkestapayPublic({
    baseUrl: optionsOf(tenant).baseUrl,
    merchantId: `mch_sandbox_${tenant}`,
    publicKey: `pk_test_${tenant}`,
    validate: "error",
    ...more,
  });

describe("an access token", () => {
  test("lasts half an hour of the sandbox's clock", async () => {
    const { access_token, expires_in, token_type } = await grant("lasts");
    expect({ expires_in, token_type }).toEqual({ expires_in: 1800, token_type: "Bearer" });
    expect(access_token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    await sandbox.advance("29min");
    expect((await read(access_token)).status).toBe(200);
    await sandbox.advance("1min");
    const refused = await read(access_token);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({
      request_id: expect.stringMatching(/^[\da-f]{32}$/),
      category: "ERROR",
      code: "INVALID_TOKEN",
    });
  });

  test("that expired or was revoked is replaced by the client, and the call goes through", async () => {
    const shop = shopOf("replaced");
    await shop.orders.create(orderOf());
    const before = sandbox.requests().length;
    sandbox.revoke("orkestapay", "replaced");
    await shop.orders.create(orderOf());
    const calls = sandbox.requests().slice(before);
    expect(calls.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      "orders.create 401",
      "tokens.create 200",
      "orders.create 201",
    ]);
  });

  test("of one tenant stays valid when those of another are revoked", async () => {
    const [kept, revoked] = await Promise.all([grant("kept"), grant("revoked")]);
    sandbox.revoke("orkestapay", "revoked");
    expect((await read(kept.access_token)).status).toBe(200);
    expect((await read(revoked.access_token)).status).toBe(401);
  });

  test("is not given for a wrong secret, nor for that of another tenant", async () => {
    const { clientId, clientSecret } = optionsOf("secrets");
    const wrong = [
      [clientId, "wrong"],
      ["unknown", clientSecret],
      [clientId, optionsOf("other").clientSecret],
    ] as const;
    for (const [client_id, client_secret] of wrong) {
      const call = shopOf("secrets").tokens.create({ client_id, client_secret, grant_type: "client_credentials" });
      await expect(call).rejects.toMatchObject({ status: 401, code: "INVALID_CREDENTIALS" });
    }
    const shop = createOrkestapay({ ...optionsOf("secrets"), clientSecret: "wrong" });
    await expect(shop.merchants.listBrands()).rejects.toMatchObject({ name: "AuthenticationError" });
  });

  test("that nobody gave is refused", async () => {
    expect((await read("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJmYWtlIn0.c2lnbmF0dXJl")).status).toBe(401);
    expect((await fetch(`${sandbox.url}/orkestapay/v1/merchants/providers/brands`)).status).toBe(401);
  });
});

describe("the public credentials", () => {
  test("make payment methods and read what the merchant offers", async () => {
    const shop = publicOf("public");
    const { payment_method_id } = await shop.paymentMethods.create(cardOf());
    expect(await shopOf("public").paymentMethods.retrieve(payment_method_id)).toMatchObject({ payment_method_id });
    expect(await shop.merchants.retrievePaymentMethod("APPLE_PAY")).toMatchObject({
      type: "APPLE_PAY",
      merchant_id: "mch_sandbox_public",
    });
    expect(await shop.merchants.retrievePaymentMethod("GOOGLE_PAY")).toMatchObject({
      properties: { gateway: "orkestapay" },
    });
  });

  test("may have the `mid_` of the mobile SDKs", async () => {
    const shop = publicOf("mobile", { merchantId: "mid_mch_sandbox_mobile" });
    const asked = { binNumber: "477291", currency: "MXN", totalAmount: 1000 };
    expect(await shop.merchants.listPromotions("mid_mch_sandbox_mobile", asked)).toHaveLength(1);
  });

  test("are refused where they are wrong", async () => {
    const code = (call: Promise<unknown>) => call.catch(({ status, code }: ApiError) => `${status} ${code}`);
    const wrong = publicOf("wrong", { publicKey: "pk_test_other" });
    expect(await code(wrong.paymentMethods.create(cardOf()))).toBe("401 INVALID_CREDENTIALS");
    expect(await code(wrong.merchants.retrievePaymentMethod("APPLE_PAY"))).toBe("401 INVALID_CREDENTIALS");
  });
});

test("tenants do not see each other's orders, payments, methods and customers", async () => {
  const [one, other] = [shopOf("one"), shopOf("other")];
  const checkout = await one.checkouts.create({
    completed_redirect_url: "https://shop.example/complete",
    canceled_redirect_url: "https://shop.example/cancel",
    order: orderOf(),
  });
  await sandbox.pay(checkout.checkout_redirect_url, { outcome: "approve" });
  const { order_id, customer } = checkout.order;
  const [payment] = (await one.orders.listPayments(order_id)).content;
  const { payment_id = "", payment_source } = payment ?? {};
  const reads = [
    other.checkouts.retrieve(checkout.checkout_id),
    other.orders.retrieve(order_id),
    other.orders.listPayments(order_id),
    other.payments.retrieve(payment_id),
    other.payments.refund(payment_id, { amount: 990, description: "" }),
    other.paymentMethods.retrieve(payment_source?.payment_method_id ?? ""),
    other.customers.listPaymentMethods(customer?.customer_id ?? ""),
    other.orders.create({ ...orderOf(), customer: undefined, customer_id: customer?.customer_id ?? "" }),
  ];
  const found = await Promise.allSettled(reads);
  expect(found.map((each) => each.status === "rejected" && each.reason.status)).toEqual(reads.map(() => 404));
  expect(sandbox.ledger().charges(payment_id)).toMatchObject([{ refunded: 0 }]);
});
