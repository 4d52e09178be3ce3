import { expect, test } from "vitest";
import { example } from "../../../test/contract.ts";
import { type CreatePaymentRequest, createOrchestrate, isPayorchError } from "../src/index.ts";

const request = await example<CreatePaymentRequest>("orchestrate", "payments.create", "quickstart");
const { amount, currency, metadata } = request;
const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const soon = () => new Date(Date.now() + 1000).toISOString();

/** What `reconcile` says of a create whose answer was lost, if the list has these payments. */
async function reconciled(items: (createdAt: string) => readonly object[]) {
  const fetch = async (_: string, { method }: { method?: string }) => {
    if (method === "POST") throw new TypeError("The connection was lost.");
    const pagination = { page: 1, per_page: 10, total_pages: 1, total_items: 1 };
    // Age is told by the provider's own clock.
    const headers = { date: new Date().toUTCString() };
    return Response.json({ items: items(soon()), pagination }, { headers });
  };
  const orchestrate = createOrchestrate({ environment: "sandbox", apiKey: "key", fetch });
  const error = await orchestrate.payments.create(request).catch((thrown: unknown) => thrown);
  if (!isPayorchError(error)) throw error;
  return orchestrate.reconcile(error);
}

test.each(["pending", "completed", "failed", "expired"])(
  "yesterday's %s payment of the same order is not taken for a lost one",
  async (status) => {
    const old = { id: "1", status, amount, currency, metadata, created_at: yesterday };
    const found = await reconciled(() => [old]);
    expect(found).toMatchObject({ outcome: "unknown", candidates: [] });
  },
);

test("a new payment of the same order with another amount is not taken for a lost one", async () => {
  const found = await reconciled((created_at) => [{ id: "1", amount: 150, currency, metadata, created_at }]);
  expect(found).toMatchObject({ outcome: "unknown", candidates: [] });
});

test("a payment that is like the lost one is a candidate and no proof, since another call can have made it", async () => {
  const found = await reconciled((created_at) => [{ id: "1", amount: "100.0", currency, metadata, created_at }]);
  expect(found).toMatchObject({ outcome: "unknown", candidates: [{ id: "1" }] });
});
