import { expect, test } from "vitest";
import type { NewPayment } from "../../src/model.ts";
import { createWorld } from "../../src/world/world.ts";

const payment = (more: Partial<NewPayment> = {}): NewPayment => ({
  provider: "orqex",
  tenant: "shop",
  id: "p1",
  order: "order-1024",
  key: "key-1",
  amount: 5000,
  currency: "XOF",
  ...more,
});

test("a payment that becomes paid is one charge, found by its order, its key and its id", () => {
  const { payments, ledger } = createWorld();
  const made = payments.add(payment());
  payments.to(made, "action", "page");
  expect(ledger.charges("order-1024")).toEqual([]);
  payments.to(made, "paid", "page");
  const charge = { provider: "orqex", payment: "p1", order: "order-1024", key: "key-1", amount: 5000, currency: "XOF" };
  for (const reference of ["order-1024", "key-1", "p1"])
    expect(ledger.charges(reference)).toMatchObject([{ ...charge, refunded: 0 }]);
  expect(ledger.charges("order-1")).toEqual([]);
  expect(made.history.map(({ state, by }) => `${state} by ${by}`)).toEqual([
    "open by create",
    "action by page",
    "paid by page",
  ]);
});

test("two paid payments of one order are two charges, and the order was charged twice; those of two shops were not", () => {
  const { payments, ledger } = createWorld();
  for (const id of ["p1", "p2"]) payments.to(payments.add(payment({ id, key: id })), "paid", "page");
  payments.add(payment({ id: "p3", tenant: "other", state: "paid" }));
  expect(ledger.charges("order-1024", "shop")).toHaveLength(2);
  expect(ledger.charges("order-1024", "other")).toHaveLength(1);
  expect(ledger.chargedTwice()).toEqual([{ tenant: "shop", order: "order-1024", charges: 2 }]);
  expect(ledger.orders()).toBe(2);
  expect(ledger.totals("order-1024", "shop")).toMatchObject([{ charges: 2, charged: 10_000, refunds: 0 }]);
});

test("one order that is charged by two providers was charged twice", () => {
  const { payments, ledger } = createWorld();
  payments.add(payment({ state: "paid" }));
  payments.add(payment({ provider: "orchestrate", amount: 50, currency: "EUR", state: "paid" }));
  expect(ledger.chargedTwice()).toMatchObject([{ charges: 2 }]);
  expect(ledger.totals("order-1024")).toMatchObject([
    { provider: "orqex", charged: 5000 },
    { provider: "orchestrate", charged: 50 },
  ]);
});

test("refunds add up to what was charged and no further, in decimals too", () => {
  const { payments, ledger } = createWorld();
  const made = payments.add(payment({ amount: 0.3, state: "paid" }));
  expect(() => payments.refund(made, 0.4, undefined)).toThrow("that is more than is left");
  payments.refund(made, 0.1, "refund-1");
  expect(made).toMatchObject({ state: "partly_refunded", refunded: 0.1 });
  payments.refund(made, 0.2, "refund-2");
  expect(made).toMatchObject({ state: "refunded", refunded: 0.3 });
  expect(ledger.charges("p1")).toMatchObject([{ amount: 0.3, refunded: 0.3 }]);
  expect(ledger.totals()).toMatchObject([{ charges: 1, charged: 0.3, refunds: 2, refunded: 0.3 }]);
  expect(() => payments.refund(made, 0.1, undefined)).toThrow("is refunded and cannot be refunded");
});

test("no payment is paid a second time, nor after it is over", () => {
  const { payments, ledger } = createWorld();
  for (const [index, state] of (["paid", "expired", "canceled", "refunded"] as const).entries()) {
    const made = payments.add(payment({ id: `p${index}`, state }));
    expect(() => payments.to(made, "paid", "page")).toThrow(`is ${state} and cannot become paid`);
  }
  expect(ledger.charges("order-1024")).toHaveLength(1);
});

test("an id belongs to one payment of a provider", () => {
  const { payments } = createWorld();
  payments.add(payment());
  expect(() => payments.add(payment({ order: "another" }))).toThrow("orqex already has a payment p1");
  expect(payments.add(payment({ provider: "orchestrate" })).provider).toBe("orchestrate");
  expect([...payments.newest()].map(({ provider }) => provider)).toEqual(["orchestrate", "orqex"]);
});

test("payouts stand in the ledger beside the charges", () => {
  const world = createWorld();
  const payout = {
    provider: "orqex",
    tenant: "shop",
    id: "po1",
    reference: "salary",
    key: "k",
    amount: 10,
    currency: "XOF",
  } as const;
  world.paidOut(payout);
  for (const reference of ["po1", "salary", "k"]) expect(world.ledger.payouts(reference)).toMatchObject([payout]);
  expect(world.ledger.payouts()).toHaveLength(1);
  expect(world.ledger.totals("salary")).toMatchObject([{ payouts: 1, paidOut: 10, charges: 0 }]);
  expect(world.ledger.charges("salary")).toEqual([]);
});
