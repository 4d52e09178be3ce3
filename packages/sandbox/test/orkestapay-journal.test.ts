import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOrkestapay } from "@payorch/orkestapay";
import { expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { cardOf, charge, checkoutOf, shopIn } from "./orkestapay-shop.ts";

test("the same inputs give the same orders, payments and tokens", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-orkestapay-"));
  const options = { providers: ["orkestapay"], journal: join(folder, "journal.jsonl") } as const;
  const first = await startSandbox(options);
  const shop = shopIn(first, "shop");
  const { clientId: client_id, clientSecret: client_secret } = first.clientOptions("orkestapay", "shop");
  const checkout = await shop.checkouts.create(checkoutOf());
  await first.pay(checkout.checkout_redirect_url, { outcome: "decline", reason: "suspected_fraud" });
  await first.pay(checkout.checkout_redirect_url, { outcome: "approve", method: "SPEI" });
  const taken = await charge(shop);
  await shop.payments.refund(taken.payment_id, { amount: 90, description: "" });
  const challenged = await charge(shop, { method: cardOf("4000000000002503") });
  await first.advance("10min");
  first.revoke("orkestapay", "shop");
  const { access_token } = await shop.tokens.create({ client_id, client_secret, grant_type: "client_credentials" });

  const stateOf = async (client: typeof shop, { ledger }: typeof first) => ({
    order: await client.orders.retrieve(checkout.order.order_id),
    payments: await client.orders.listPayments(checkout.order.order_id),
    taken: await client.payments.retrieve(taken.payment_id),
    challenged: await client.payments.retrieve(challenged.payment_id),
    totals: ledger().totals(),
  });
  const before = await stateOf(shop, first);
  await first.close();

  await using second = await startSandbox(options);
  const again = createOrkestapay(second.clientOptions("orkestapay", "shop"));
  expect(await stateOf(again, second)).toEqual(before);
  const read = `${second.url}/orkestapay/v1/merchants/providers/brands`;
  expect((await fetch(read, { headers: { authorization: `Bearer ${access_token}` } })).status).toBe(200);
  await second.pay(`${second.url}/pay/orkestapay/${challenged.payment_id}`, { outcome: "approve" });
  expect((await again.payments.complete(challenged.payment_id, [])).status).toBe("SUCCESS");
  await rm(folder, { recursive: true });
});
