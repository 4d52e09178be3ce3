import type { CardPaymentMethodInput } from "@payorch/orkestapay";
import { createOrkestapayPublic } from "@payorch/orkestapay/validate";
import { afterAll, expect, test } from "vitest";
import { sandbox, shopOf } from "./orkestapay-sandbox.ts";
import { cardOf, charge, expectNoDrift, orderOf } from "./orkestapay-shop.ts";

afterAll(async () => {
  expectNoDrift();
  await sandbox.close();
});

const saved = (customer_id: string): CardPaymentMethodInput => ({
  ...cardOf(),
  customer_id,
  device_session_id: null,
  card: { ...cardOf().card, one_time_use: false },
});

test("a card is kept without its number and its code, and read as it was made", async () => {
  const shop = shopOf("card");
  const method = await shop.paymentMethods.create({ ...cardOf("4111111111111111"), alias: "Test card" });
  expect(method).toMatchObject({
    payment_method_id: expect.stringMatching(/^pym_[\da-f]{32}$/),
    alias: "Test card",
    type: "CARD",
    card: { bin: "411111", last_four: "1111", brand: "visa", holder_name: "John Doe", one_time_use: true },
  });
  expect(JSON.stringify(method)).not.toMatch(/4111111111111111|cvv/);
  expect(await shop.paymentMethods.retrieve(method.payment_method_id)).toEqual(method);
});

test.each([
  ["5555555555554444", "mastercard"],
  ["378282246310005", "american_express"],
  ["36227206271667", "diners"],
  ["5062541600005232", "carnet"],
])("the brand of %s is %s for a method, and in upper case for its payment", async (number, brand) => {
  const shop = shopOf("brand");
  expect((await shop.paymentMethods.create(cardOf(number))).card?.brand).toBe(brand);
  const payment = await charge(shop, { method: cardOf(number) });
  expect(payment.payment_source?.card?.brand).toBe(brand.toUpperCase());
});

test("a customer has the methods that were kept, those for one payment apart", async () => {
  const shop = shopOf("customer");
  const person = { first_name: "John", last_name: "Doe", email: "john.doe@example.com" };
  const customer = await shop.customers.create(person);
  expect(customer).toMatchObject({ customer_id: expect.stringMatching(/^cus_/), ...person });
  expect(await shop.customers.listPaymentMethods(customer.customer_id)).toEqual([]);
  const kept = await shop.paymentMethods.create(saved(customer.customer_id));
  await shop.paymentMethods.create({ ...cardOf(), customer_id: customer.customer_id });
  expect(await shop.customers.listPaymentMethods(customer.customer_id)).toEqual([kept]);
});

test("a saved card pays an order of its customer, and no other customer's", async () => {
  const shop = shopOf("saved");
  const person = { first_name: "John", last_name: "Doe", email: "john.doe@example.com" };
  const [{ customer_id }, other] = [await shop.customers.create(person), await shop.customers.create(person)];
  expect(other.customer_id).not.toBe(customer_id);
  const { payment_method_id } = await shop.paymentMethods.create(saved(customer_id));
  const { order_id } = await shop.orders.create({ ...orderOf(), customer: undefined, customer_id });
  const payment_source = { type: "CARD", payment_method_id, customer_id } as const;
  expect((await shop.payments.create({ order_id, payment_source })).payment_source).toMatchObject({ customer_id });
  const others = { ...payment_source, customer_id: other.customer_id };
  await expect(shop.payments.create({ order_id, payment_source: others })).rejects.toMatchObject({
    code: "INVALID_PARAMETERS",
  });
});

test("an order that names a customer reads that customer", async () => {
  const shop = shopOf("order");
  const customer = await shop.customers.create({ first_name: "Jane", last_name: "Roe", email: "jane@example.com" });
  const order = await shop.orders.create({ ...orderOf(), customer: undefined, customer_id: customer.customer_id });
  expect(order.customer).toEqual(customer);
});

test("what a merchant offers depends on amount and currency, and is the merchant's own", async () => {
  const shop = createOrkestapayPublic({
    baseUrl: sandbox.clientOptions("orkestapay").baseUrl,
    merchantId: "mch_sandbox_offers",
    publicKey: "pk_test_offers",
    validate: "error",
  });
  const asked = (currency: string, totalAmount: number) =>
    shop.merchants.listPromotions("mch_sandbox_offers", { binNumber: "477291", currency, totalAmount });
  expect(await asked("MXN", 300)).toMatchObject([{ installments: [3, 6, 9], currency_code: "MXN" }]);
  expect(await asked("MXN", 299.99)).toEqual([]);
  expect(await asked("MXN", 10_000.01)).toEqual([]);
  expect(await asked("USD", 300)).toEqual([]);
  expect((await shopOf("offers").merchants.listBrands()).map(({ brand }) => brand)).toEqual(["VISA", "MASTERCARD"]);
});
