import { createOrqex } from "@payorch/orqex";
import { afterAll, expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";

const sandbox = await startSandbox({ providers: ["orqex"] });
afterAll(() => sandbox.close());

const order = { amount: 50, currency: "XOF", description: "Order #1024", customer: { email: "ama@example.com" } };
const pageOf = async (tenant: string) =>
  (await createOrqex(sandbox.clientOptions("orqex", tenant)).checkouts.create(order)).data.checkout.url;
const stateOf = (tenant: string) => sandbox.payments().find((payment) => payment.tenant === tenant)?.state;

test("a tab that is closed changes nothing, and the page can still be paid", async () => {
  const url = await pageOf("abandon");
  await sandbox.pay(url, { outcome: "abandon" });
  expect(stateOf("abandon")).toBe("open");
  await sandbox.pay(url, { outcome: "approve" });
  expect(stateOf("abandon")).toBe("paid");
});

test("a page that is paid cannot be paid again", async () => {
  const url = await pageOf("again");
  await sandbox.pay(url, { outcome: "approve" });
  await expect(sandbox.pay(url, { outcome: "approve" })).rejects.toThrow(
    /^pay: the page of .* is closed, because the payment is paid\.$/,
  );
});

test.each([
  [{ outcome: "aprove" }, "pay: Unknown outcome `aprove`. Known: approve, decline, challenge"],
  [{ outcome: "decline", reason: "bad_luck" }, "pay: Unknown reason `bad_luck`. Known: "],
  [{ outcome: "approve", method: "cheque" }, "pay: Unknown method `cheque`. Known: "],
  [{ outcome: "decline", reson: "insufficient_funds" }, "pay: Unknown option `reson`. Known: outcome, reason"],
  [{ outcome: 1 }, "pay: `outcome` must be a string; got 1."],
  [null, "pay: The options must be an object; got null."],
])("refuses %j by what there is, and nothing happens", async (action, message) => {
  const tenant = JSON.stringify(action).replaceAll(/\W/g, "");
  const url = await pageOf(tenant);
  await expect(sandbox.pay(url, action as never)).rejects.toThrow(message);
  expect(stateOf(tenant)).toBe("open");
});

test.each([
  "https://pay.orqex.com/cs_1",
  "nowhere",
  `${sandbox.url}/orqex/payment/checkouts`,
  `${sandbox.url}/pay/acme/1`,
  `${sandbox.url}/pay/orqex/%ff`,
])("refuses %s, which is no page of the sandbox", async (address) => {
  await expect(sandbox.pay(address, { outcome: "approve" })).rejects.toThrow("must be a payment page of this sandbox");
});

test("says that there is no page of that id", async () => {
  await expect(sandbox.pay(`${sandbox.url}/pay/orqex/cs_none`, { outcome: "approve" })).rejects.toThrow(
    "the sandbox has no page",
  );
});
