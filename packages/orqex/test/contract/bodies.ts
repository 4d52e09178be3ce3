import type { Bodies, RightBody, WrongBody } from "../../../../test/bodies.ts";

const customer = { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" };
const order = { amount: 50, currency: "XOF", description: "Order #1024", customer };
const phone = { type: "phone", phone_number: "+22990000000", country: "BJ" };
const bankAccount = {
  type: "bank_account",
  account_name: "Awa Diallo",
  account_number: "CI93CI0080111301134291200589",
  bank_code: "CI008",
  country: "CI",
};
const cryptoAddress = { type: "crypto_address", address: "TXYZ1", network: "TRON" };
const payout = { amount: 5000, currency: "XOF", method: "momo_mtn", description: "Salary payout", instrument: phone };

type Mistake = [name: string, body: unknown, because: string];
const mistakes = (operationId: string, ...all: Mistake[]): WrongBody[] =>
  all.map(([name, body, because]) => ({ name, operationId, body, because }));

const reference = "https://docs.orqex.com/api-reference/";
const guide = "https://docs.orqex.com/en/";
const sdk = "https://github.com/orqex/orchestrate-php/blob/b8ad7e4/";
type Sent = [name: string, body: unknown, source: string];
const sent = (operationId: string, ...all: Sent[]): RightBody[] =>
  all.map(([name, body, source]) => ({ name, operationId, body, source }));

export const bodies: Bodies = {
  wrong: [
    ...mistakes(
      "checkouts.create",
      ["an amount of zero", { ...order, amount: 0 }, "amount.minimum"],
      ["a negative amount", { ...order, amount: -50 }, "amount.minimum"],
      ["an amount as a string", { ...order, amount: "50" }, "amount.type"],
      ["a currency in lower case", { ...order, currency: "xof" }, "currency.pattern"],
      ["the sign of a currency", { ...order, currency: "€" }, "currency.minLength"],
      ["an order without its customer", { amount: 50, currency: "XOF" }, "customer.required"],
      [
        "the name of the customer in one",
        { ...order, customer: { email: "ama@example.com", name: "Ama Mensah" } },
        "customer.name.additionalProperties",
      ],
      [
        "the name of a country instead of its code",
        { ...order, customer: { ...customer, country: "Benin" } },
        "customer.country.pattern",
      ],
      ["a script as the return address", { ...order, return_url: "javascript:alert(1)" }, "return_url.pattern"],
      ["a return address without its scheme", { ...order, return_url: "shop.example.com/return" }, "return_url.format"],
      ["an e-mail address for events", { ...order, webhook_url: "mailto:ama@example.com" }, "webhook_url.pattern"],
      ["events by FTP", { ...order, webhook_url: "ftp://shop.example.com/events" }, "webhook_url.pattern"],
      ["a misspelt property", { ...order, webhookUrl: "https://shop.example.com" }, "webhookUrl.additionalProperties"],
      ["a receipt to a name", { ...order, receipt_email: "Ama Mensah" }, "receipt_email.format"],
      [
        "a statement of 23 characters",
        { ...order, statement_descriptor: "A".repeat(23) },
        "statement_descriptor.maxLength",
      ],
      [
        "a restriction to a country in lower case",
        { ...order, restriction: { country_code: "ci" } },
        "restriction.country_code.pattern",
      ],
      [
        "a restriction to a phone of a country in lower case",
        { ...order, restriction: { phone: { number: "0700000000", country: "ci" } } },
        "restriction.phone.country.pattern",
      ],
      ["a session that expires at once", { ...order, expires_in_minutes: 0 }, "expires_in_minutes.minimum"],
      ["a session of half a minute", { ...order, expires_in_minutes: 0.5 }, "expires_in_minutes.type"],
      [
        "eleven properties of metadata",
        { ...order, metadata: Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`key_${index}`, "1"])) },
        "metadata.maxProperties",
      ],
    ),
    ...mistakes(
      "paymentIntents.create",
      [
        "a first attempt in a country in lower case",
        { ...order, attempt: { method_code: "momo_mtn", country: "ci" } },
        "attempt.country.pattern",
      ],
      ["a first attempt without a method", { ...order, attempt: { country: "CI" } }, "attempt.method_code.required"],
      [
        "the restriction of a checkout",
        { ...order, restriction: { country_code: "CI" } },
        "restriction.additionalProperties",
      ],
    ),
    ...mistakes(
      "paymentAttempts.create",
      ["an empty method", { method_code: "", country: "CI" }, "method_code.minLength"],
      ["a phone number alone", { method_code: "momo_mtn", country: "CI", phone: "0700000000" }, "phone.type"],
      [
        "a phone of a country in lower case",
        { method_code: "momo_mtn", country: "CI", phone: { number: "0700000000", country: "ci" } },
        "phone.country.pattern",
      ],
      ["the method of a payout", { method: "momo_mtn", country: "CI" }, "method.additionalProperties"],
    ),
    ...mistakes(
      "paymentAttempts.confirm",
      ["a one-time password as a number", { otp: 123456 }, "otp.type"],
      ["an empty one-time password", { otp: "" }, "otp.minLength"],
    ),
    ...mistakes(
      "refunds.create",
      ["an amount of zero", { amount: 0, reason: "duplicate" }, "amount.exclusiveMinimum"],
      ["a negative amount", { amount: -50, reason: "duplicate" }, "amount.exclusiveMinimum"],
      ["no amount, for all that is left", { reason: "duplicate" }, "amount.required"],
      [
        "the idempotency key in the body",
        { amount: 50, reason: "duplicate", idempotency_key: "refund-1024" },
        "idempotency_key.additionalProperties",
      ],
      ["a currency, which is that of the payment", { amount: 50, currency: "XOF" }, "currency.additionalProperties"],
    ),
    ...mistakes(
      "payouts.create",
      ["an amount of zero", { ...payout, amount: 0 }, "amount.minimum"],
      ["mobile money to a bank account", { ...payout, instrument: bankAccount }, "instrument.type.const"],
      ["mobile money to a crypto address", { ...payout, instrument: cryptoAddress }, "instrument.type.const"],
      [
        "a wallet to a bank account",
        { ...payout, method: "wallet_wave", instrument: bankAccount },
        "instrument.type.const",
      ],
      ["a bank transfer to a phone", { ...payout, method: "bank_transfer" }, "instrument.type.const"],
      ["a crypto payout to a phone", { ...payout, method: "crypto" }, "instrument.type.const"],
      [
        "a stablecoin to a bank account",
        { ...payout, method: "crypto_usdt", instrument: bankAccount },
        "instrument.type.const",
      ],
      [
        "a phone number in the local form",
        { ...payout, instrument: { ...phone, phone_number: "90000000" } },
        "instrument.phone_number.pattern",
      ],
      [
        "a recipient in a country in lower case",
        { ...payout, instrument: { ...phone, country: "bj" } },
        "instrument.country.pattern",
      ],
      [
        "a network in lower case",
        { ...payout, method: "crypto_usdt", instrument: { ...cryptoAddress, network: "tron" } },
        "instrument.network.pattern",
      ],
      ["an empty reference", { ...payout, reference: "" }, "reference.minLength"],
      [
        "the webhook address of a payment",
        { ...payout, webhook_url: "https://shop.example.com" },
        "webhook_url.additionalProperties",
      ],
    ),
  ],
  right: [
    ...sent(
      "checkouts.create",
      [
        "the checkout of the PHP SDK, without a description",
        {
          amount: 50,
          currency: "USD",
          customer: { email: "a@b.co", first_name: "A", last_name: "B" },
          expires_in_minutes: 60,
        },
        `${sdk}tests/Service/CheckoutServiceTest.php`,
      ],
      [
        "a customer of whom only the e-mail address is known: the reference requires no property of it",
        { ...order, customer: { email: "ama@example.com" } },
        `${reference}checkout/create-a-checkout-session`,
      ],
      [
        "a restriction to a phone of which only the number is known: the reference requires no property of it",
        { ...order, restriction: { phone: { number: "0700000000" } } },
        `${reference}checkout/create-a-checkout-session`,
      ],
    ),
    ...sent(
      "paymentIntents.create",
      [
        "the payment of the guide",
        { ...order, webhook_url: "https://shop.example.com/webhooks/orqex" },
        `${guide}payments/initiate`,
      ],
      [
        "the payment of the guide for pages of one's own",
        {
          ...order,
          amount: 5000,
          return_url: "https://shop.example.com/return",
          webhook_url: "https://shop.example.com/webhooks/orqex",
        },
        `${guide}payments/custom-checkout`,
      ],
      [
        "the payment of the PHP SDK, without a description",
        { amount: 50, currency: "USD", customer: { email: "a@b.co", first_name: "A", last_name: "B" } },
        `${sdk}tests/Service/PaymentIntentServiceTest.php`,
      ],
    ),
    ...sent("paymentAttempts.create", [
      "the attempt of the PHP SDK",
      { method_code: "test", country: "US", phone: { number: "0700000000", country: "US" } },
      `${sdk}tests/Service/PaymentAttemptServiceTest.php`,
    ]),
    ...sent("paymentAttempts.confirm", [
      "the one-time password of the PHP SDK",
      { otp: "123456" },
      `${sdk}tests/Service/PaymentAttemptServiceTest.php`,
    ]),
    ...sent("paymentIntents.attempt", [
      "the attempt of the guide",
      { method_code: "momo_mtn", country: "CI", phone: { number: "0700000000", country: "CI" } },
      `${guide}payments/initiate`,
    ]),
    ...sent(
      "refunds.create",
      [
        "the refund of the guide, with a reason in free text",
        { amount: 5000, reason: "Customer request" },
        `${guide}payments/refund`,
      ],
      [
        "the refund of the PHP SDK, with a note",
        { amount: 50, reason: "duplicate", note: "Charged twice" },
        `${sdk}tests/Service/RefundAndExchangeRateServiceTest.php`,
      ],
      [
        "the refund of the PHP SDK by a payout, without a reason",
        { amount: 50, allow_payout: true },
        `${sdk}tests/Service/PayoutServiceTest.php`,
      ],
    ),
    ...sent(
      "payouts.create",
      [
        "the payout of the guide",
        {
          ...payout,
          reference: "PO-2026-0001",
          customer: { email: "jane@example.com", first_name: "Jane", last_name: "Doe" },
          metadata: { department: "engineering" },
        },
        `${guide}payouts/create`,
      ],
      [
        "the payout of the overview, without customer and description",
        { amount: 5000, currency: "XOF", method: "momo_mtn", instrument: phone },
        `${guide}payouts/overview`,
      ],
      [
        "the payout of the PHP SDK, by a method of the sandbox",
        {
          amount: 50,
          currency: "USD",
          method: "test",
          description: "Payout to driver",
          reference: "payout-ref-001",
          customer: { email: "kwame@example.com", first_name: "Kwame", last_name: "Mensah" },
          instrument: { type: "phone", phone_number: "+15550000000", country: "US" },
        },
        `${sdk}tests/Service/PayoutServiceTest.php`,
      ],
    ),
  ],
};
