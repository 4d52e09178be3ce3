/* What everybody sends and gets. Only stripe, whose resources are its own, sends a form instead, of about the same length. */

export const secretKey = "sk_sandbox_bench";
export const authorization: string = `Bearer ${secretKey}`;
export const keyHeader = "x-idempotency-key";
export const postPath = "/payment/checkouts";
export const checkoutId = "cs_abc123";
export const getPath: string = `${postPath}/${checkoutId}`;

/** 600 bytes of JSON. */
export const checkout = {
  amount: 50,
  currency: "XOF" as const,
  description: "Order #1024: two boxes of shea butter, one basket",
  customer: {
    email: "ama@example.com",
    first_name: "Ama",
    last_name: "Mensah",
    address: "12 Rue des Jardins",
    city: "Abidjan",
    state: "Abidjan",
    country: "CI",
    zip: "00225",
  },
  return_url: "https://shop.example.com/orders/1024/return",
  webhook_url: "https://shop.example.com/webhooks/orqex",
  statement_descriptor: "ORDER 1024",
  receipt_email: "ama@example.com",
  metadata: {
    order_id: "1024",
    cart: "7d0c1a52-6f43-4b53-9d8e-0a4cf2d8c1be",
    channel: "web",
    campaign: "november-early",
  },
  expires_in_minutes: 60,
};

const payment = {
  id: "TRX1A2B3C4D",
  status: "pending",
  amount: { value: 5000, formatted: "50.00 XOF", short: "50 XOF", currency: "XOF" },
  customer: {
    id: "cus_abc123",
    first_name: "Ama",
    last_name: "Mensah",
    email: "ama@example.com",
    avatar_url: null,
  },
  description: checkout.description,
  return_url: checkout.return_url,
  webhook_url: checkout.webhook_url,
  statement_descriptor: checkout.statement_descriptor,
  receipt_email: checkout.receipt_email,
  metadata: checkout.metadata,
  active_attempt: {
    id: "att_abc123",
    status: "pending",
    method: "mobile_money",
    operator: "orange",
    phone: { number: "0700000000", country: "CI" },
    created_at: "2026-06-08T12:00:03+00:00",
  },
  completed_at: null,
  expires_at: "2026-06-08T13:00:00+00:00",
  created_at: "2026-06-08T12:00:00+00:00",
};

/** 1.3 kB of JSON. `object` is there for stripe. */
export const answer: string = JSON.stringify({
  object: "checkout.session",
  message: "Checkout session created successfully.",
  data: {
    checkout: {
      id: checkoutId,
      token: "tok_abc",
      url: "https://pay.orqex.com/cs_abc123",
      restriction: { country_code: "CI", phone: { number: "0700000000", country: "CI" } },
      customization: { color: "#1a73e8", brand: "Acme" },
      expires_at: "2026-06-08T13:00:00+00:00",
      created_at: "2026-06-08T12:00:00+00:00",
    },
    payment,
  },
});
export const answerHeaders: Readonly<Record<string, string>> = {
  "content-type": "application/json",
  "content-length": String(Buffer.byteLength(answer)),
  "x-request-id": "req_abc123",
};
