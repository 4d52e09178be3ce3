import { load } from "@payorch/mock/prism";
import { amount, isFinal, isPaid, readAmount, redirectUrl, waitForPayment } from "@payorch/orchestrate";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { card, clientOf, order } from "./orchestrate-support.ts";

const sandbox = await startSandbox({ providers: ["orchestrate"] });
afterAll(() => sandbox.close());

test("a payment is what was asked for, pending, and reads as it was answered", async () => {
  const { orchestrate } = clientOf(sandbox);
  const asked = order();
  const made = await orchestrate.payments.create(asked);
  const { description, metadata, success_url, cancel_url, customer } = asked;
  expect(made).toMatchObject({ status: "pending", currency: "USD", description, metadata, success_url, cancel_url });
  expect(made).toMatchObject({ customer, amount: "99.99", payment_method: null, completed_at: null });
  expect(Date.parse(made.expires_at) - Date.parse(made.created_at)).toBe(3_600_000);
  expect(await orchestrate.payments.retrieve(made.id)).toEqual(made);
  expect((await orchestrate.payments.list()).items).toEqual([made]);
});

test("an amount in whole dollars is answered as the quickstart writes it, and reads as the same", async () => {
  const { orchestrate } = clientOf(sandbox);
  const made = await orchestrate.payments.create(order({ amount: amount("500.00", "USD") }));
  expect(made.amount).toBe("500.0");
  expect(readAmount(made.amount, "USD")).toBe("500.00");
});

test("who pays on the page comes back to success_url as it was given, and is charged once", async () => {
  const { orchestrate, tenant } = clientOf(sandbox);
  const made = await orchestrate.payments.create(order());
  const page = redirectUrl(made) ?? "";
  expect(await sandbox.pay(page, { outcome: "approve" })).toBe("https://shop.example/success?order=1024");
  const paid = await waitForPayment(orchestrate, made.id);
  expect(paid.status).toBe("completed");
  expect(isPaid(paid)).toBe(true);
  expect(paid.completed_at).toBe(paid.updated_at);
  expect(sandbox.ledger().charges("order-1024", tenant)).toMatchObject([
    { payment: made.id, amount: 99.99, currency: "USD", refunded: 0 },
  ]);
});

test("who is declined comes to success_url too, and the payment failed", async () => {
  const { orchestrate, tenant } = clientOf(sandbox);
  const made = await orchestrate.payments.create(order());
  const decline = { outcome: "decline", reason: "insufficient_funds" } as const;
  expect(await sandbox.pay(redirectUrl(made) ?? "", decline)).toBe("https://shop.example/success?order=1024");
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("failed");
  expect(sandbox.ledger().charges("order-1024", tenant)).toEqual([]);
});

test("who cancels comes to cancel_url, the payment stays pending, and expires when its time is over", async () => {
  const { orchestrate } = clientOf(sandbox);
  const made = await orchestrate.payments.create(order({ expires_in: 300 }));
  const page = redirectUrl(made) ?? "";
  expect(await sandbox.pay(page, { outcome: "cancel" })).toBe("https://shop.example/cancel");
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("pending");
  await sandbox.advance("299s");
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("pending");
  await sandbox.advance("2s");
  const expired = await orchestrate.payments.retrieve(made.id);
  expect(expired.status).toBe("expired");
  expect(isFinal(expired)).toBe(true);
  await expect(sandbox.pay(page, { outcome: "approve" })).rejects.toThrow("closed");
});

test("a paid payment does not expire", async () => {
  const { orchestrate } = clientOf(sandbox);
  const made = await orchestrate.payments.create(order());
  await sandbox.pay(redirectUrl(made) ?? "", { outcome: "approve" });
  await sandbox.advance("2h");
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("completed");
});

test("a challenge waits until it is passed or failed", async () => {
  const { orchestrate } = clientOf(sandbox);
  const made = await orchestrate.payments.create(order());
  const page = redirectUrl(made) ?? "";
  expect(await sandbox.pay(page, { outcome: "challenge" })).toBeUndefined();
  expect(await sandbox.pay(page, { outcome: "abandon" })).toBeUndefined();
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("pending");
  expect(await sandbox.pay(page, { outcome: "approve" })).toBe("https://shop.example/success?order=1024");
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("completed");
});

test("two calls with the same body are two payments, and two charges if both are paid", async () => {
  const { orchestrate, tenant } = clientOf(sandbox);
  const both = [await orchestrate.payments.create(order()), await orchestrate.payments.create(order())];
  for (const each of both) await sandbox.pay(redirectUrl(each) ?? "", { outcome: "approve" });
  expect(sandbox.ledger().charges("order-1024", tenant)).toHaveLength(2);
});

test("the list has the newest first, and its pages have every payment of the tenant once", async () => {
  const { orchestrate } = clientOf(sandbox);
  const made: string[] = [];
  for (let index = 0; index < 23; index++) made.push((await orchestrate.payments.create(order())).id);
  const { data } = await orchestrate.payments.list({ page: 3, per_page: 10 }).withResponse();
  expect(data.pagination).toEqual({ page: 3, per_page: 10, total_pages: 3, total_items: 23 });
  expect(data.items.map(({ id }) => id)).toEqual(made.slice(0, 3).toReversed());
  const walked: string[] = [];
  for await (const { id } of orchestrate.payments.list({ per_page: 5 })) walked.push(id);
  expect(walked).toEqual(made.toReversed());
  const beyond = await orchestrate.payments.list({ page: 4 }).withResponse();
  expect(beyond.data.items).toEqual([]);
});

test("no tenant sees another's payments", async () => {
  const [one, other] = [clientOf(sandbox).orchestrate, clientOf(sandbox).orchestrate];
  const made = await one.payments.create(order());
  expect((await other.payments.list()).items).toEqual([]);
  await expect(other.payments.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
  await expect(other.payments.confirm(made.id, { token: "any" })).rejects.toMatchObject({ status: 404 });
});

test("a create whose answer was lost is found in the list, as a candidate", async () => {
  const { orchestrate, tenant } = clientOf(sandbox);
  sandbox.fault({ provider: "orchestrate", operation: "payments.create", kind: "commitThenReset" });
  const error = await orchestrate.payments.create(order()).catch((thrown: unknown) => thrown);
  const found = await orchestrate.reconcile(error);
  expect(found).toMatchObject({ outcome: "unknown", candidates: [{ metadata: { order_id: "order-1024" } }] });
  expect(sandbox.payments().filter((payment) => payment.tenant === tenant)).toHaveLength(1);
});

test("an amount chooses how the payment ends, without anybody on the page", async () => {
  const { orchestrate } = clientOf(sandbox);
  const endOf = async (whole: number) => {
    const { id } = await orchestrate.payments.create(order({ amount: amount(`${whole}.00`, "USD") }));
    await sandbox.advance("3s");
    return (await orchestrate.payments.retrieve(id)).status;
  };
  expect(await endOf(4402)).toBe("failed");
  expect(await endOf(4005)).toBe("failed");
  expect(await endOf(4333)).toBe("pending");
  expect(await endOf(4408)).toBe("pending");
  expect(await endOf(4410)).toBe("expired");
});

test("a challenge that the request chose is passed on the page", async () => {
  const { orchestrate } = clientOf(sandbox);
  const made = await orchestrate.payments.create(order({ amount: amount("4333.00", "USD") }));
  expect(await sandbox.pay(redirectUrl(made) ?? "", { outcome: "approve" })).toBeUndefined();
  expect(await sandbox.pay(redirectUrl(made) ?? "", { outcome: "approve" })).toBe(
    "https://shop.example/success?order=1024",
  );
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("completed");
});

test("metadata chooses before the amount, also for who pays on the page first", async () => {
  const { orchestrate } = clientOf(sandbox);
  const metadata = { order_id: "order-1024", sandbox: "decline:expired_card" };
  const made = await orchestrate.payments.create(order({ amount: amount("4408.00", "USD"), metadata }));
  await sandbox.pay(redirectUrl(made) ?? "", { outcome: "approve" });
  expect((await orchestrate.payments.retrieve(made.id)).status).toBe("failed");
  const found = sandbox.payments().find(({ id }) => id === made.id);
  expect(found).toMatchObject({ state: "declined", reason: "expired_card" });
});

/** The documented answers that no state of the sandbox leads to. */
const unreachable = {
  "payments.create 400": "what is no JSON, the sandbox refuses itself; all else that is wrong with a body is 422",
  "payments.confirm 400": "the same",
  "payments.list 422": "no source says whether a wrong page is 400 or 422: it is 400 here",
  "payments.create 403": "no key of the sandbox lacks a right",
  "payments.list 403": "the same",
  "payments.retrieve 403": "the same",
  "payments.confirm 403": "the same",
};

test("every documented answer is reached, but for those that no state leads to", async () => {
  const fresh = await startSandbox({ providers: ["orchestrate"] });
  onTestFinished(() => fresh.close());
  const { payments } = clientOf(fresh).orchestrate;
  const stranger = clientOf(fresh, { apiKey: "of-nobody" }).orchestrate.payments;
  const refused = (call: Promise<unknown>) => expect(call).rejects.toMatchObject({ name: "ApiError" });

  const { id } = await payments.create(order());
  await payments.list();
  await payments.retrieve(id);
  await payments.confirm(id, { token: "any" });
  await refused(payments.confirm(id, { token: "again" }));
  await refused(payments.retrieve("of-nothing"));
  await refused(payments.confirm("of-nothing", { token: "any" }));
  await refused(payments.list({ per_page: 101 }));
  await refused(payments.create(order({ description: "" })));
  const calls = {
    "payments.create": (as = payments) => as.create(order(card("4242424242424242"))),
    "payments.list": (as = payments) => as.list(),
    "payments.retrieve": (as = payments) => as.retrieve(id),
    "payments.confirm": (as = payments) => as.confirm(id, { token: "any" }),
  };
  for (const [operation, call] of Object.entries(calls)) {
    await refused(call(stranger));
    for (const kind of ["throttle", "unavailable"] as const) {
      fresh.fault({ provider: "orchestrate", operation, kind });
      await refused(call());
    }
  }

  const operations = await load("orchestrate");
  const documented = operations.flatMap(({ iid, responses }) => responses.map(({ code }) => `${iid} ${code}`));
  const codeOf = (status: number) => (status >= 500 ? "5XX" : String(status));
  const reached = new Set(fresh.requests().map(({ operation, status }) => `${operation} ${codeOf(status)}`));
  const open = Object.keys(unreachable);
  expect([...reached, ...open].toSorted()).toEqual(documented.toSorted());
});
