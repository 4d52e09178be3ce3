import { expect, test } from "vitest";
import { undocumented } from "../../../test/undocumented.ts";
import { type Order, type Payment, type Transaction, declineReason, isFinal, isPaid } from "../src/index.ts";

const payment = (status: Payment["status"], more: Partial<Payment> = {}): Payment => ({
  payment_id: "pay_1",
  order_id: "ord_1",
  status,
  ...more,
});
const order = (status: Order["status"]): Order => ({ order_id: "ord_1", status });

test.each<[Payment["status"], boolean, boolean]>([
  ["COMPLETED", true, true],
  ["AUTHORIZED", false, false],
  ["PAYMENT_ACTION_REQUIRED", false, false],
  ["FAILED", false, true],
  ["REJECTED", false, true],
  [undocumented("REFUNDED"), false, false],
  [undocumented("completed"), false, false],
])("a payment that is %s: paid %j, final %j", (status, paid, final) => {
  expect([isPaid(payment(status)), isFinal(payment(status))]).toEqual([paid, final]);
});

test("an order is paid by the same word, a transaction by none", () => {
  expect([isPaid(order("COMPLETED")), isPaid(order("CREATED")), isPaid(order(undocumented("EXPIRED")))]).toEqual([
    true,
    false,
    false,
  ]);
  const transaction: Transaction = { status: "SUCCESS" };
  // @ts-expect-error the status of a transaction is another
  expect(isPaid(transaction)).toBe(false);
});

test("a payment of which only the id is known is neither paid nor final", () => {
  const snapshot = { payment_id: "pay_1" };
  expect([isPaid(snapshot), isFinal(snapshot), declineReason(snapshot)]).toEqual([false, false, undefined]);
});

test.each<[Transaction[] | undefined, object]>([
  [
    [
      {
        status: undocumented("FAILED"),
        code: undocumented("DECLINED"),
        message: "Declined",
        provider: { code: "51", message: "Fondos insuficientes" },
      },
    ],
    { code: "DECLINED", message: "Fondos insuficientes" },
  ],
  [
    [{ status: undocumented("FAILED"), message: "Declined", provider: { code: "", message: "" } }],
    { message: "Declined" },
  ],
  [[{ provider: {} }], {}],
  [[], {}],
  [undefined, {}],
])("says why a payment was declined, of %j", (transactions, reason) => {
  const more = transactions === undefined ? {} : { transactions };
  expect(declineReason(payment("REJECTED", more))).toEqual(reason);
  expect(declineReason(payment("FAILED", more))).toEqual(reason);
  expect(declineReason(payment("AUTHORIZED", more))).toBeUndefined();
});
