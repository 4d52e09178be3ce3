import type { Bodies } from "../../../../test/bodies.ts";

const paymentsPage = "https://docs.orchestrate.global/payments";
const quickstartPage = "https://docs.orchestrate.global/quickstart";
const demoShop = "https://github.com/charlieaten/flipper/blob/91e278e/app";

const quickstart = {
  amount: 100,
  currency: "USD",
  mcc: 6012,
  customer: { name: "John Doe", email: "john@example.com" },
  description: "Payment for order #123",
  success_url: "https://example.com/orders/order-123/payment-success",
  cancel_url: "https://example.com/orders/order-123/payment-cancel",
  metadata: { order_id: "order-123", product_id: "prod-456", other: "metadata" },
  expires_in: 3600,
};

const card = { number: "5123450000000008", expiry_month: "01", expiry_year: "2030", cvc: "123" };
const address = {
  line1: "123 Main street",
  line2: "Apartment 4B",
  city: "New York",
  state: "NY",
  postal_code: "1001",
  country: "US",
};
const byCard = {
  amount: 100,
  currency: "USD",
  account_id: "123e4567-e89b-12d3-a456-426614174000",
  payment_method: { type: "card", card, billing_details: { name: "Jane Doe", address } },
  customer: { email: "john.doe@example.com", name: "John Doe" },
  description: "Payment for order 123",
  expires_in: 3600,
  metadata: { order_id: "123" },
  success_url: "https://example.com/success",
  cancel_url: "https://example.com/cancel",
};

const tokens = {
  account_id: "11111111-2222-4333-8444-555555555555",
  amount: 99.99,
  currency: "USD",
  customer: { email: "john.doe@example.com", name: "John Doe" },
  description: "Purchase of 10,000 gaming tokens",
  expires_in: 3600,
  metadata: { tokens: "10000", user_id: "john.doe@example.com" },
  success_url: "http://localhost:3000/success?amount=99.99&tokens=10000",
  cancel_url: "http://localhost:3000/cancel?amount=99.99&tokens=10000",
};

/** The card payment with other details of the card, or of its address. */
const withCard = (changed: object) => ({ ...byCard, payment_method: { type: "card", card: { ...card, ...changed } } });
const withAddress = (changed: object) => ({
  ...byCard,
  payment_method: { type: "card", card, billing_details: { address: { ...address, ...changed } } },
});
const { mcc: _mcc, ...forNobody } = quickstart;
const { email: _email, ...nameless } = quickstart.customer;
const { number: _number, ...noNumber } = card;

const create = (name: string, because: string, body: unknown) => ({
  name,
  operationId: "payments.create",
  body,
  because,
});
const taken = (name: string, source: string, body: unknown) => ({ name, operationId: "payments.create", body, source });

export const bodies: Bodies = {
  wrong: [
    create("an amount of zero", "amount.exclusiveMinimum", { ...quickstart, amount: 0 }),
    create("a negative amount", "amount.exclusiveMinimum", { ...quickstart, amount: -100 }),
    create("an amount as a string, as answers have it", "amount.type", { ...quickstart, amount: "500.0" }),
    create("a currency in lower case", "currency.enum", { ...quickstart, currency: "usd" }),
    create("a currency that is not supported", "currency.enum", { ...quickstart, currency: "XOF" }),
    create("a merchant category code as a string", "mcc.type", { ...quickstart, mcc: "6012" }),
    create("a merchant category code of five digits", "mcc.maximum", { ...quickstart, mcc: 60120 }),
    create("a merchant category code of zero", "mcc.minimum", { ...quickstart, mcc: 0 }),
    create("a negative merchant category code", "mcc.minimum", { ...quickstart, mcc: -6012 }),
    create("a merchant category code with a fraction", "mcc.type", { ...quickstart, mcc: 60.12 }),
    create("an empty account id", "account_id.minLength", { ...byCard, account_id: "" }),
    create("both mcc and account_id, as the example of the payments page has them", "oneOf", { ...byCard, mcc: 6012 }),
    create("neither mcc nor account_id", "oneOf", forNobody),
    create("a time to pay of zero seconds", "expires_in.minimum", { ...quickstart, expires_in: 0 }),
    create("a time to pay that is over", "expires_in.minimum", { ...quickstart, expires_in: -3600 }),
    create("a fraction of a second", "expires_in.type", { ...quickstart, expires_in: 3600.5 }),
    create("a time to pay as a date", "expires_in.type", { ...quickstart, expires_in: "2026-11-28T12:00:00Z" }),
    create("a script as the page to return to", "success_url.pattern", {
      ...quickstart,
      success_url: "javascript:alert(1)",
    }),
    create("an address for mail as the page to return to", "success_url.pattern", {
      ...quickstart,
      success_url: "mailto:john@example.com",
    }),
    create("an app's own scheme", "cancel_url.pattern", { ...quickstart, cancel_url: "myshop://cancel" }),
    create("a path without a host", "cancel_url.pattern", { ...quickstart, cancel_url: "/cancel" }),
    create("a scheme without a host", "cancel_url.pattern", { ...quickstart, cancel_url: "https://" }),
    create("a customer without an address for mail", "customer.email.required", { ...quickstart, customer: nameless }),
    create("a customer's address that is none", "customer.email.format", {
      ...quickstart,
      customer: { name: "John Doe", email: "john.example.com" },
    }),
    create("a customer without a name", "customer.name.minLength", {
      ...quickstart,
      customer: { name: "", email: "john@example.com" },
    }),
    create("an empty description", "description.minLength", { ...quickstart, description: "" }),
    create("an order id in place of metadata", "metadata.type", { ...quickstart, metadata: "order-123" }),
    create("a property in camelCase", "successUrl.additionalProperties", {
      ...quickstart,
      successUrl: "https://example.com/success",
    }),
    create("an idempotency key, which nobody reads", "idempotency_key.additionalProperties", {
      ...quickstart,
      idempotency_key: "order-123",
    }),
    create(
      "a card number in groups",
      "payment_method.card.number.pattern",
      withCard({ number: "5123 4500 0000 0008" }),
    ),
    create("an empty card number", "payment_method.card.number.pattern", withCard({ number: "" })),
    create("a masked card number", "payment_method.card.number.pattern", withCard({ number: "512345******0008" })),
    create("a card number as a number", "payment_method.card.number.type", withCard({ number: 5123450000000008 })),
    create("a card without a number", "payment_method.card.number.required", {
      ...byCard,
      payment_method: { type: "card", card: noNumber },
    }),
    create("a thirteenth month", "payment_method.card.expiry_month.maximum", withCard({ expiry_month: 13 })),
    create(
      "a month of one digit as a string",
      "payment_method.card.expiry_month.pattern",
      withCard({ expiry_month: "1" }),
    ),
    create("a year of two digits", "payment_method.card.expiry_year.pattern", withCard({ expiry_year: "30" })),
    create(
      "a year of two digits as a number",
      "payment_method.card.expiry_year.minimum",
      withCard({ expiry_year: 30 }),
    ),
    create("a security code of two digits", "payment_method.card.cvc.pattern", withCard({ cvc: "12" })),
    create("an empty kind of payment method", "payment_method.type.anyOf", {
      ...byCard,
      payment_method: { type: "", card },
    }),
    create(
      "a country in lower case",
      "payment_method.billing_details.address.country.pattern",
      withAddress({ country: "us" }),
    ),
    create(
      "a country of three letters",
      "payment_method.billing_details.address.country.pattern",
      withAddress({ country: "USA" }),
    ),
    { name: "an empty token", operationId: "payments.confirm", body: { token: "" }, because: "token.minLength" },
    { name: "a token that is missing", operationId: "payments.confirm", body: {}, because: "token.required" },
  ],
  right: [
    taken("the payment of the quickstart", quickstartPage, quickstart),
    taken("a payment in euros", quickstartPage, { ...quickstart, currency: "EUR" }),
    taken("a number in metadata, as the quickstart's answer has it", quickstartPage, {
      ...quickstart,
      metadata: { order_id: 212121212 },
    }),
    taken("the card of the payments page, for the account", paymentsPage, byCard),
    taken("the card of the payments page, for the category code", paymentsPage, {
      ...byCard,
      account_id: undefined,
      mcc: 6012,
    }),
    taken(
      "the integers of the page's table for a card's end",
      paymentsPage,
      withCard({ expiry_month: 1, expiry_year: 2030 }),
    ),
    taken("a security code of four digits", paymentsPage, withCard({ cvc: "1234" })),
    taken("a card without billing details, which are optional", paymentsPage, withCard({})),
    taken(
      "an address without its second line, in Kenya",
      paymentsPage,
      withAddress({ line2: undefined, country: "KE" }),
    ),
    taken("a kind of payment method beside the page's example", paymentsPage, {
      ...byCard,
      payment_method: { type: "debit_card", card },
    }),
    taken("the payment of the demo shop, on localhost", `${demoShop}/topup/page.tsx`, tokens),
    {
      name: "a token that is a string",
      operationId: "payments.confirm",
      body: { token: "token-from-the-browser" },
      source: `${demoShop}/api/recharge/route.ts`,
    },
    {
      name: "a token that is an object",
      operationId: "payments.confirm",
      body: { token: { id: "token-from-the-browser" } },
      source: `${demoShop}/api/recharge/route.ts`,
    },
  ],
};
