import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { amount, redirectUrl } from "@payorch/orqex";
import { createOrqex } from "@payorch/orqex/validate";
import { expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { card, direct, mtn, orange, order } from "./orqex-support.ts";

test("the same inputs give the same payments, refunds and payouts, whatever was read in between", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-orqex-"));
  const options = { providers: ["orqex"], journal: join(folder, "journal.jsonl") } as const;
  const first = await startSandbox(options);
  const client = createOrqex({ ...first.clientOptions("orqex"), validate: "error" });
  const { data: session } = await client.checkouts.create({ ...order, metadata: { order_id: "1024" } });
  await client.paymentIntents.list();
  await first.pay(redirectUrl(session.checkout) ?? "", { outcome: "decline" });
  await first.pay(redirectUrl(session.checkout) ?? "", { outcome: "approve" });
  for (const attempt of [card, direct, mtn, orange]) await client.paymentIntents.create({ ...order, attempt });
  await client.refunds.create(session.payment.id, { amount: amount("20", "XOF", { unit: "major" }) });
  await client.payouts.create({
    amount: amount("5000", "XOF", { unit: "major" }),
    currency: "XOF",
    method: "momo_mtn",
    instrument: { type: "phone", phone_number: "+22990000000", country: "BJ" },
  });
  await first.advance("1h");
  const { data: waiting } = await client.paymentIntents.create({ ...order, attempt: mtn });
  const stateOf = async (orqex: typeof client, ledger: typeof first) => ({
    payments: (await orqex.paymentIntents.list({ per_page: 100 })).data,
    refunds: (await orqex.refunds.list(session.payment.id)).data,
    payouts: (await orqex.payouts.list()).data,
    checkout: (await orqex.checkouts.retrieve(session.checkout.id)).data.checkout.status,
    totals: ledger.ledger().totals(),
  });
  const before = await stateOf(client, first);
  await first.close();

  await using second = await startSandbox(options);
  const again = createOrqex({ ...second.clientOptions("orqex"), validate: "error" });
  expect(await stateOf(again, second)).toEqual(before);
  expect(before.payments.map(({ status }) => status)).toEqual(expect.arrayContaining(["pending", "completed"]));
  await second.advance("10min");
  expect((await again.paymentIntents.retrieve(waiting.id)).data.active_attempt?.status).toBe("failed");
  await rm(folder, { recursive: true });
});
