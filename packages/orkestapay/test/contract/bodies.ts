import type { Bodies } from "../../../../test/bodies.ts";
import { right } from "./right-bodies.ts";

const product = { product_id: "7197", name: "Television", quantity: 1, unit_price: 1000 };
const customer = { first_name: "John", last_name: "Doe", email: "john.doe@example.com" };
const order = {
  merchant_order_id: "1024",
  currency: "MXN",
  country_code: "MX",
  subtotal_amount: 1000,
  total_amount: 1000,
  products: [product],
  customer,
};
const { customer: _, ...unsold } = order;
const address = { line_1: "Calle 1", city: "CDMX", state: "CDMX", country: "MX", zip_code: "01000" };
const checkout = {
  completed_redirect_url: "https://shop.example/complete",
  canceled_redirect_url: "https://shop.example/cancel",
  order,
};
const source = { type: "CARD", payment_method_id: "pym_1", settings: { card: { capture: true } } };
const payment = { order_id: "ord_1", payment_source: source };
const card = {
  number: "4242424242424242",
  expiration_month: "12",
  expiration_year: "2030",
  cvv: "123",
  holder_name: "John Doe",
  one_time_use: true,
};
const method = { type: "CARD", device_session_id: "df4b8724-7a1d-409e-87b5-c0504b0ec97f", card };

const inCheckout = (name: string, changed: object, because: string) => ({
  name,
  operationId: "checkouts.create",
  body: { ...checkout, ...changed },
  because,
});
const inOrder = (name: string, changed: object, because: string) => ({
  name,
  operationId: "orders.create",
  body: { ...order, ...changed },
  because,
});
const inProduct = (name: string, changed: object, because: string) =>
  inOrder(name, { products: [{ ...product, ...changed }] }, `products.0.${because}`);
const inPayment = (name: string, changed: object, because: string) => ({
  name,
  operationId: "payments.create",
  body: { ...payment, payment_source: { ...source, ...changed } },
  because: `payment_source.${because}`,
});
const inCard = (name: string, changed: object, because: string) => ({
  name,
  operationId: "paymentMethods.create",
  body: { ...method, card: { ...card, ...changed } },
  because: `card.${because}`,
});
const inRefund = (name: string, body: object, because: string) => ({
  name,
  operationId: "payments.refund",
  body,
  because,
});

export const bodies: Bodies = {
  wrong: [
    {
      name: "a secret that is missing",
      operationId: "tokens.create",
      body: { client_id: "id", grant_type: "client_credentials" },
      because: "client_secret.required",
    },
    {
      name: "an empty secret, as of an environment variable that is not set",
      operationId: "tokens.create",
      body: { client_id: "id", client_secret: "", grant_type: "client_credentials" },
      because: "client_secret.minLength",
    },
    {
      name: "another grant of OAuth",
      operationId: "tokens.create",
      body: { client_id: "id", client_secret: "secret", grant_type: "password" },
      because: "grant_type.const",
    },
    inCheckout(
      "a script as an address",
      { completed_redirect_url: "javascript:alert(1)" },
      "completed_redirect_url.pattern",
    ),
    inCheckout("an address of an app", { canceled_redirect_url: "shop://cancel" }, "canceled_redirect_url.pattern"),
    inCheckout(
      "an address of mail",
      { canceled_redirect_url: "mailto:shop@example.com" },
      "canceled_redirect_url.pattern",
    ),
    inCheckout("an address without a host", { completed_redirect_url: "https://" }, "completed_redirect_url.pattern"),
    inCheckout("a path for an address", { completed_redirect_url: "/complete" }, "completed_redirect_url.pattern"),
    inCheckout("a lower-case locale", { locale: "es_latam" }, "locale.anyOf"),
    inCheckout("a boolean as a string", { allow_save_payment_methods: "false" }, "allow_save_payment_methods.type"),
    inCheckout("an empty customer id", { customer_id: "" }, "customer_id.minLength"),
    inCheckout("discounts beside the order", { discounts: [{ amount: 10 }] }, "discounts.additionalProperties"),
    inCheckout("an order of 0", { order: { ...order, total_amount: 0 } }, "order.total_amount.exclusiveMinimum"),
    inOrder("a negative total", { total_amount: -990 }, "total_amount.exclusiveMinimum"),
    inOrder("a total as a string", { total_amount: "990.00" }, "total_amount.type"),
    inOrder("a negative subtotal", { subtotal_amount: -1 }, "subtotal_amount.minimum"),
    inOrder("a discount with its sign", { discounts: [{ amount: -10 }] }, "discounts.0.amount.minimum"),
    inOrder("a discount that is no object", { discounts: [10] }, "discounts.0.type"),
    inOrder("negative shipping", { shipping_details: { amount: -99.5 } }, "shipping_details.amount.minimum"),
    inOrder("a lower-case currency", { currency: "mxn" }, "currency.pattern"),
    inOrder("a lower-case country", { country_code: "mx" }, "country_code.pattern"),
    inOrder("a country by its name", { country_code: "México" }, "country_code.pattern"),
    inOrder(
      "a country of three letters",
      { shipping_address: { ...address, country: "MEX" } },
      "shipping_address.country.pattern",
    ),
    inOrder(
      "an address without a postal code",
      { billing_address: { ...address, zip_code: "" } },
      "billing_address.zip_code.minLength",
    ),
    inOrder("an empty order id", { merchant_order_id: "" }, "merchant_order_id.minLength"),
    inOrder("an order without products", { products: [] }, "products.minItems"),
    inOrder("a duration as the end", { expires_at: 300_000 }, "expires_at.minimum"),
    inOrder("an end in seconds", { expires_at: 1_713_484_114 }, "expires_at.minimum"),
    inOrder("an end in microseconds", { expires_at: 1_713_484_114_267_000 }, "expires_at.maximum"),
    inOrder("an end as a string, as answers have it", { expires_at: "1713566914212" }, "expires_at.type"),
    inOrder("a fraction of a millisecond", { expires_at: 1_713_484_114_267.5 }, "expires_at.type"),
    inOrder(
      "an e-mail address that is none",
      { customer: { ...customer, email: "John Doe" } },
      "customer.email.format",
    ),
    inOrder("an empty surname", { customer: { ...customer, last_name: "" } }, "customer.last_name.minLength"),
    {
      name: "an order without a buyer",
      operationId: "orders.create",
      body: unsold,
      because: "oneOf",
    },
    inProduct("no pieces", { quantity: 0 }, "quantity.exclusiveMinimum"),
    inProduct("a quantity as a string", { quantity: "1" }, "quantity.type"),
    inProduct("a negative price", { unit_price: -1000 }, "unit_price.minimum"),
    inProduct("a page over FTP", { url: "ftp://shop.example/7197" }, "url.pattern"),
    inProduct("an empty product id", { product_id: "" }, "product_id.minLength"),
    inPayment("a lower-case type", { type: "card" }, "type.anyOf"),
    inPayment("an empty payment method", { payment_method_id: "" }, "payment_method_id.minLength"),
    inPayment("an amount, which the order has", { amount: 1000 }, "amount.additionalProperties"),
    inPayment("a capture as a string", { settings: { card: { capture: "true" } } }, "settings.card.capture.type"),
    inPayment(
      "a return to a script",
      {
        settings: {
          redirection_url: { completed_redirect_url: "data:text/html,x", canceled_redirect_url: "https://a.example" },
        },
      },
      "settings.redirection_url.completed_redirect_url.pattern",
    ),
    inCard("a card number with spaces", { number: "4242 4242 4242 4242" }, "number.pattern"),
    inCard("a masked card number", { number: "424242******4242" }, "number.pattern"),
    inCard("a card number of zeros", { number: "0000000000000000" }, "number.pattern"),
    inCard("a thirteenth month", { expiration_month: "13" }, "expiration_month.pattern"),
    inCard("a month of one digit", { expiration_month: "1" }, "expiration_month.pattern"),
    inCard("a year of two digits", { expiration_year: "30" }, "expiration_year.pattern"),
    inCard("a security code as a number", { cvv: 123 }, "cvv.type"),
    {
      name: "a card of nobody, from no device",
      operationId: "paymentMethods.create",
      body: { ...method, device_session_id: null, customer_id: null },
      because: "oneOf",
    },
    {
      name: "a bank transfer with a card",
      operationId: "paymentMethods.create",
      body: { type: "SPEI", card },
      because: "card.additionalProperties",
    },
    inRefund("a refund of 0", { amount: 0, description: "" }, "amount.exclusiveMinimum"),
    inRefund("a negative refund", { amount: -100, description: "" }, "amount.exclusiveMinimum"),
    inRefund("a refund of everything", { description: "" }, "amount.required"),
    {
      name: "an empty object, which nobody has tried",
      operationId: "payments.complete",
      body: {},
      because: "type",
    },
  ],
  right,
};
