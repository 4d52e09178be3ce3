import { createOrchestrapay } from "@payorch/orchestrapay";
import { createOrqex } from "@payorch/orqex";
import { afterAll, expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";

const sandbox = await startSandbox({ providers: ["orqex", "orchestrapay"] });
afterAll(() => sandbox.close());

const order = { amount: 50, currency: "XOF", description: "Order #1024", customer: { email: "ama@example.com" } };
const orqexOf = (tenant: string) => createOrqex(sandbox.clientOptions("orqex", tenant));
const intent = { amount: 20_000, currency: "EGP", checkout_intent_idempotency_key: "order-1024" };

test("a repeat under a key gets the first answer, marked by the header", async () => {
  const orqex = orqexOf("repeats");
  const create = () => orqex.checkouts.create(order, { idempotencyKey: "order-1024" }).withResponse();
  const first = await create();
  const again = await create();
  expect(again.data).toEqual(first.data);
  expect([first.replayed, again.replayed, again.response.status]).toEqual([false, true, 201]);
  expect(sandbox.payments().filter(({ tenant }) => tenant === "repeats")).toHaveLength(1);
  expect(
    sandbox
      .requests()
      .map(({ replayed }) => replayed)
      .slice(-2),
  ).toEqual([false, true]);
});

test("a repeat is answered as at first, whatever happened to the payment since", async () => {
  const orqex = orqexOf("paid");
  const create = () => orqex.checkouts.create(order, { idempotencyKey: "order-1024" });
  const first = await create();
  await sandbox.pay(first.data.checkout.url, { outcome: "approve" });
  expect((await create()).data.payment.status).toBe("pending");
});

test("a key of the body shows its replay by status and property", async () => {
  const orchestrapay = createOrchestrapay(sandbox.clientOptions("orchestrapay"));
  const first = await orchestrapay.checkoutIntents.create(intent).withResponse();
  const again = await orchestrapay.checkoutIntents.create(intent).withResponse();
  expect([first.response.status, first.replayed]).toEqual([201, false]);
  expect([again.response.status, again.replayed]).toEqual([200, true]);
  expect({ ...again.data, resource_created: true }).toEqual({ ...first.data, resource_created: true });
});

test("the order of a body's properties makes no other request, and one other value does", async () => {
  const orqex = orqexOf("bodies");
  const options = { idempotencyKey: "order-1024" };
  const first = await orqex.checkouts.create(order, options);
  const turned = Object.fromEntries(Object.entries(order).toReversed()) as typeof order;
  expect((await orqex.checkouts.create(turned, options)).data.checkout.id).toBe(first.data.checkout.id);
  const other = orqex.checkouts.create({ ...order, amount: 60 }, options);
  await expect(other).rejects.toMatchObject({ status: 409 });
  expect(sandbox.payments().filter(({ tenant }) => tenant === "bodies")).toHaveLength(1);
});

test("a key counts for one tenant and one operation", async () => {
  const options = { idempotencyKey: "order-1024" };
  const one = await orqexOf("alone").checkouts.create(order, options);
  const other = await orqexOf("alone-2").checkouts.create(order, options);
  const third = await orqexOf("alone").paymentIntents.create(order, options).withResponse();
  expect(other.data.checkout.id).not.toBe(one.data.checkout.id);
  expect(third.replayed).toBe(false);
});

test("a refused request leaves its key free", async () => {
  const orqex = orqexOf("refused");
  const options = { idempotencyKey: "order-1024" };
  await expect(orqex.checkouts.create({ ...order, amount: 0 }, options)).rejects.toMatchObject({ status: 422 });
  const { replayed } = await orqex.checkouts.create(order, options).withResponse();
  expect(replayed).toBe(false);
});

test("a key is forgotten after an hour, where no source names its lifetime", async () => {
  const orqex = orqexOf("forgotten");
  const create = () => orqex.checkouts.create(order, { idempotencyKey: "order-1024" }).withResponse();
  await create();
  await sandbox.advance("59min");
  expect((await create()).replayed).toBe(true);
  await sandbox.advance("1min");
  expect((await create()).replayed).toBe(false);
});

test("concurrent requests under one key make one payment", async () => {
  const orqex = orqexOf("concurrent");
  const create = () => orqex.checkouts.create(order, { idempotencyKey: "order-1024" });
  const answers = await Promise.all(Array.from({ length: 20 }, create));
  expect(new Set(answers.map(({ data }) => data.checkout.id)).size).toBe(1);
  expect(sandbox.payments().filter(({ tenant }) => tenant === "concurrent")).toHaveLength(1);
});
