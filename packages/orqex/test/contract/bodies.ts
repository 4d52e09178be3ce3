import type { Bodies } from "../../../../test/bodies.ts";

export const bodies: Bodies = {
  wrong: [
    {
      name: "an amount of zero",
      operationId: "refunds.create",
      body: { amount: 0, reason: "duplicate" },
      because: "amount.exclusiveMinimum",
    },
    {
      name: "the idempotency key in the body",
      operationId: "refunds.create",
      body: { amount: 50, reason: "duplicate", idempotency_key: "refund-1024" },
      because: "idempotency_key.additionalProperties",
    },
  ],
  right: [
    {
      name: "the payout of the guide",
      operationId: "payouts.create",
      body: {
        amount: 5000,
        currency: "XOF",
        method: "momo_mtn",
        description: "Salary payout",
        reference: "PO-2026-0001",
        customer: { email: "jane@example.com", first_name: "Jane", last_name: "Doe" },
        instrument: { type: "phone", phone_number: "+22990000000", country: "BJ" },
        metadata: { department: "engineering" },
      },
      source: "https://docs.orqex.com/en/payouts/create",
    },
  ],
};
