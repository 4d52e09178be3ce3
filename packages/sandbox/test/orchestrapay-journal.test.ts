import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { amount } from "@payorch/orchestrapay";
import { redirectUrl } from "@payorch/orchestrate";
import { expect, onTestFinished, test } from "vitest";
import { type Sandbox, startSandbox } from "../src/index.ts";
import * as pay from "./orchestrapay-support.ts";
import { card, clientOf, order } from "./orchestrate-support.ts";

/** All that a sandbox says of both providers, asked in the same way. */
async function stateOf(sandbox: Sandbox, tenants: readonly [string, string]) {
  const [one, other] = tenants;
  const { payments } = clientOf(sandbox, sandbox.clientOptions("orchestrate", one)).orchestrate;
  const { checkoutIntents } = pay.clientOf(sandbox, sandbox.clientOptions("orchestrapay", other)).orchestrapay;
  const { items } = await payments.list();
  const { data } = await checkoutIntents.list();
  return { items, data, payments: sandbox.payments(), totals: sandbox.ledger().totals() };
}

test("a journal that is replayed gives the same payments, intents and ledger, and what was due later still comes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const options = {
    providers: ["orchestrate", "orchestrapay"],
    journal: join(folder, "journal.jsonl"),
    port: 0,
  } as const;
  const first = await startSandbox(options);
  onTestFinished(() => first.close());
  const one = clientOf(first);
  const other = pay.clientOf(first);
  const byLink = await one.orchestrate.payments.create(order());
  await one.orchestrate.payments.create(order(card("4242424242424242")));
  await first.pay(redirectUrl(byLink) ?? "", { outcome: "challenge" });
  const { number } = await pay.paidAttempt(first, other.orchestrapay, { payment_intent_timeout_seconds: 60 });
  await pay.attempt(first, other.orchestrapay, { payload: { sandbox: "silence" } });
  await first.advance("10s");
  const refund = { payment_intent_secret: number, amount: amount("1.00", "EGP"), currency: "EGP" };
  await other.orchestrapay.refunds.create(refund, { idempotencyKey: "rf:1" });
  const tenants = [one.tenant, other.tenant] as const;
  const before = await stateOf(first, tenants);
  await first.close();

  const second = await startSandbox(options);
  onTestFinished(() => second.close());
  const moved = (state: unknown) => JSON.parse(JSON.stringify(state).replaceAll(first.url, second.url)) as unknown;
  expect(await stateOf(second, tenants)).toEqual(moved(before));
  await second.advance("1h");
  expect(second.payments().map(({ state }) => state)).toEqual(["expired", "paid", "partly_refunded", "expired"]);
});
