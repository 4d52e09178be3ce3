import { amount, redirectUrl } from "@payorch/orchestrate";
import { afterAll, expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { card, clientOf, order } from "./orchestrate-support.ts";

const sandbox = await startSandbox({ providers: ["orchestrate"] });
afterAll(() => sandbox.close());

test("a card that is approved is charged by the call itself, and two calls are two charges", async () => {
  const { orchestrate, tenant } = clientOf(sandbox);
  const charge = () => orchestrate.payments.create(order(card("4242424242424242")));
  const made = await charge();
  expect(made).toMatchObject({ status: "succeeded", amount: 99.99, completed_at: made.created_at });
  expect(redirectUrl(made)).toBeUndefined();
  expect(sandbox.ledger().charges("order-1024", tenant)).toHaveLength(1);
  await charge();
  expect(sandbox.ledger().charges("order-1024", tenant)).toHaveLength(2);
});

test("a card that is declined is a payment that failed, with 201", async () => {
  const { orchestrate, tenant } = clientOf(sandbox);
  const { data, response } = await orchestrate.payments.create(order(card("4000000000009995"))).withResponse();
  expect([response.status, data.status]).toEqual([201, "failed"]);
  expect(sandbox.payments().find(({ id }) => id === data.id)?.reason).toBe("insufficient_funds");
  expect(sandbox.ledger().charges("order-1024", tenant)).toEqual([]);
});

test.each(["5123450000000008", "4000000000003220", "4111111111111111"])(
  "the card %s leads to the 3DS page, which is passed or failed",
  async (number) => {
    const { orchestrate } = clientOf(sandbox);
    const pending = await orchestrate.payments.create(order(card(number)));
    expect(pending).toMatchObject({ status: "pending", next_action: { url: expect.any(String) } });
    expect(pending.payment_link).toBeUndefined();
    await sandbox.pay(redirectUrl(pending) ?? "", { outcome: "approve" });
    expect(await orchestrate.payments.retrieve(pending.id)).toMatchObject({ status: "succeeded" });
    const other = await orchestrate.payments.create(order(card(number)));
    await sandbox.pay(redirectUrl(other) ?? "", { outcome: "decline" });
    expect(await orchestrate.payments.retrieve(other.id)).toMatchObject({ status: "failed" });
    expect(sandbox.payments().find(({ id }) => id === other.id)?.reason).toBe("authentication_failed");
  },
);

test("a card without anybody on the 3DS page expires", async () => {
  const { orchestrate } = clientOf(sandbox);
  const { id } = await orchestrate.payments.create(order(card("5123450000000008")));
  await sandbox.advance("61min");
  expect((await orchestrate.payments.retrieve(id)).status).toBe("expired");
});

test("a confirmation pays, once", async () => {
  const { orchestrate, tenant } = clientOf(sandbox);
  const { id } = await orchestrate.payments.create(order());
  expect(await orchestrate.payments.confirm(id, { token: "token-from-the-browser" })).toEqual({ status: "succeeded" });
  expect((await orchestrate.payments.retrieve(id)).status).toBe("completed");
  await expect(orchestrate.payments.confirm(id, { token: "again" })).rejects.toMatchObject({
    status: 422,
    body: { message: "A payment that is completed cannot be confirmed." },
  });
  expect(sandbox.ledger().charges("order-1024", tenant)).toHaveLength(1);
});

test("a confirmation that asks for authentication is paid on the page", async () => {
  const { orchestrate } = clientOf(sandbox);
  const made = await orchestrate.payments.create(order());
  const confirm = () => orchestrate.payments.confirm(made.id, { token: "4000000000003220" });
  expect(await confirm()).toMatchObject({ status: "requires_action", client_secret: expect.any(String) });
  expect(await confirm()).toMatchObject({ status: "requires_action" });
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("pending");
  await sandbox.pay(redirectUrl(made) ?? "", { outcome: "approve" });
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("completed");
});

test("a confirmation that is declined, by token or by amount, is a payment that failed", async () => {
  const { orchestrate } = clientOf(sandbox);
  const byToken = await orchestrate.payments.create(order());
  expect(await orchestrate.payments.confirm(byToken.id, { token: "4000000000000002" })).toEqual({ status: "failed" });
  const byAmount = await orchestrate.payments.create(order({ amount: amount("4402.00", "USD") }));
  expect(await orchestrate.payments.confirm(byAmount.id, { token: { id: "any" } })).toEqual({ status: "failed" });
  expect((await orchestrate.payments.retrieve(byAmount.id)).status).toBe("failed");
});

test("what violates the spec is refused in the provider's form, with the name of the property", async () => {
  const { orchestrate } = clientOf(sandbox);
  const { metadata: _, ...without } = order();
  // @ts-expect-error A property is missing on purpose.
  await expect(orchestrate.payments.create(without)).rejects.toMatchObject({
    status: 422,
    body: { message: expect.stringContaining("metadata") },
  });
  const { expiry_month: __, ...half } = card("4242424242424242").payment_method?.card ?? {};
  // @ts-expect-error So is one of the card.
  const wrong = orchestrate.payments.create(order({ payment_method: { type: "card", card: half } }));
  await expect(wrong).rejects.toMatchObject({
    status: 422,
    body: { message: expect.stringContaining("expiry_month") },
  });
  // @ts-expect-error So is one of the confirmation.
  await expect(orchestrate.payments.confirm("any", {})).rejects.toMatchObject({ status: 422 });
  await expect(orchestrate.payments.list({ per_page: 101 })).rejects.toMatchObject({
    status: 400,
    body: { message: expect.stringContaining("per_page") },
  });
});

test("a key of nobody is refused with 401, throttling with 429, and a failure with 503", async () => {
  const { orchestrate } = clientOf(sandbox);
  const stranger = clientOf(sandbox, { apiKey: "of-nobody" }).orchestrate;
  await expect(stranger.payments.list()).rejects.toMatchObject({ status: 401 });
  for (const [kind, status] of [
    ["throttle", 429],
    ["unavailable", 503],
  ] as const) {
    sandbox.fault({ provider: "orchestrate", operation: "payments.create", kind });
    await expect(orchestrate.payments.create(order())).rejects.toMatchObject({ status });
  }
});

test("nothing keeps a card's number but its ends, nor its security code", async () => {
  const { orchestrate } = clientOf(sandbox);
  await orchestrate.payments.create(order(card("4111111111111111")));
  const kept = JSON.stringify([sandbox.requests(), sandbox.payments(), await sandbox.deliveries()]);
  expect(kept).not.toContain("4111111111111111");
});
