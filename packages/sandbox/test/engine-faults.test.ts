import { createOrqex } from "@payorch/orqex";
import { afterAll, expect, test } from "vitest";
import { type FaultKind, startSandbox } from "../src/index.ts";

const sandbox = await startSandbox({ providers: ["orqex", "orkestapay"] });
afterAll(() => sandbox.close());

const order = { amount: 50, currency: "XOF", description: "Order #1024", customer: { email: "ama@example.com" } };
const create = (tenant: string, signal = AbortSignal.timeout(10_000)) =>
  fetch(`${sandbox.url}/orqex/payment/checkouts`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer sk_sandbox_${tenant}` },
    body: JSON.stringify(order),
    signal,
  });
const paymentsOf = (tenant: string) => sandbox.payments().filter((payment) => payment.tenant === tenant).length;

/** What a caller sees of a request that meets a fault. */
async function met(kind: FaultKind): Promise<{ seen: unknown; executed: boolean }> {
  sandbox.fault({ provider: "orqex", operation: "checkouts.create", kind });
  const seen = await create(kind).then(
    async (answer) => ({
      status: answer.status,
      type: answer.headers.get("content-type"),
      retryAfter: answer.headers.get("retry-after"),
      body: await answer
        .text()
        .catch((error: Error & { cause?: { code?: string } }) => error.cause?.code ?? error.message),
    }),
    (error: Error & { cause?: { code?: string } }) => error.cause?.code,
  );
  return { seen, executed: paymentsOf(kind) === 1 };
}

test("a reset executes nothing, and the connection breaks", async () => {
  expect(await met("reset")).toEqual({ seen: "ECONNRESET", executed: false });
  expect(sandbox.requests().at(-1)).toMatchObject({ fault: "reset", status: 0, operation: "checkouts.create" });
});

test("a reset after the commit looks the same, and it was executed", async () => {
  expect(await met("commitThenReset")).toEqual({ seen: "ECONNRESET", executed: true });
  expect(sandbox.requests().at(-1)).toMatchObject({ fault: "commitThenReset", status: 201 });
});

test("a throttled request gets the provider's own 429, and executes nothing", async () => {
  const { seen, executed } = await met("throttle");
  expect(seen).toMatchObject({ status: 429, type: "application/json", retryAfter: "1" });
  expect(executed).toBe(false);
});

test("an unavailable provider answers 503, and executes nothing", async () => {
  const { seen, executed } = await met("unavailable");
  expect(seen).toMatchObject({ status: 503, type: "application/json" });
  expect(executed).toBe(false);
});

test("a proxy's page of HTML is no JSON, and nothing is executed", async () => {
  const { seen, executed } = await met("html");
  expect(seen).toMatchObject({ status: 502, type: "text/html", body: expect.stringMatching(/^<!doctype html>/) });
  expect(executed).toBe(false);
});

test("a cut answer was executed, and ends in the middle of its body", async () => {
  const { seen, executed } = await met("cut");
  expect(seen).toMatchObject({ status: 201, body: expect.stringMatching(/terminated|UND_ERR_SOCKET/) });
  expect(executed).toBe(true);
});

test("a slow answer was executed, and comes whole, after that of a later request", async () => {
  const answered: string[] = [];
  const slow = met("slow").finally(() => answered.push("slow"));
  while (paymentsOf("slow") === 0) await create("quick");
  await create("quick").finally(() => answered.push("quick"));
  const { seen, executed } = await slow;
  expect(answered).toEqual(["quick", "slow"]);
  expect(seen).toMatchObject({ status: 201, body: expect.stringMatching(/^\{.*\}$/) });
  expect(executed).toBe(true);
});

test("a stalled answer was executed, has its head, and nothing after it", async () => {
  sandbox.fault({ provider: "orqex", kind: "stall" });
  const controller = new AbortController();
  const answer = await create("stall", controller.signal);
  const body = answer.text();
  expect([answer.status, paymentsOf("stall")]).toEqual([201, 1]);
  expect(await Promise.race([body, new Promise((done) => setTimeout(done, 100, "nothing"))])).toBe("nothing");
  controller.abort(new Error("enough"));
  await expect(body).rejects.toThrow("enough");
});

test("a fault meets the request that it is meant for, by provider, operation and number, and once", async () => {
  sandbox.fault({ provider: "orkestapay", kind: "throttle" });
  sandbox.fault({ provider: "orqex", operation: "paymentIntents.list", kind: "throttle" });
  sandbox.fault({ provider: "orqex", operation: "checkouts.create", nth: 3, kind: "unavailable" });
  const statuses: number[] = [];
  for (let request = 0; request < 5; request += 1) statuses.push((await create("numbers")).status);
  expect(statuses).toEqual([201, 201, 503, 201, 201]);
  const list = () =>
    fetch(`${sandbox.url}/orqex/payment/intents`, { headers: { authorization: "Bearer sk_sandbox_numbers" } });
  expect([(await list()).status, (await list()).status]).toEqual([429, 200]);
});

test("of two faults for one request, the second meets the next", async () => {
  sandbox.fault({ provider: "orqex", kind: "throttle" });
  sandbox.fault({ provider: "orqex", kind: "unavailable" });
  const statuses = [await create("two"), await create("two"), await create("two")].map(({ status }) => status);
  expect(statuses).toEqual([429, 503, 201]);
});

test("a client that repeats under its key pays once, although the first answer was lost", async () => {
  const orqex = createOrqex(sandbox.clientOptions("orqex", "lost"));
  sandbox.fault({ provider: "orqex", operation: "checkouts.create", kind: "commitThenReset" });
  const { replayed, attempts } = await orqex.checkouts.create(order).withResponse();
  expect({ replayed, attempts: attempts.length, payments: paymentsOf("lost") }).toEqual({
    replayed: true,
    attempts: 2,
    payments: 1,
  });
});

test.each([
  [{ provider: "acme", kind: "reset" }, "Unknown provider `acme`. Known: orqex, orkestapay."],
  [{ provider: "orchestrate", kind: "reset" }, "Unknown provider `orchestrate`. Known: orqex, orkestapay."],
  [{ provider: "orqex", operation: "checkouts.make", kind: "reset" }, "Unknown operation `checkouts.make`. Known: "],
  [{ provider: "orqex", kind: "explode" }, "Unknown kind `explode`. Known: reset, commitThenReset, stall, cut"],
  [{ provider: "orqex", kind: "reset", nth: 0 }, "`nth` must be an integer from 1; got 0."],
  [{ provider: "orqex", kind: "reset", operations: "x" }, "Unknown option `operations`."],
])("refuses the fault %j", (fault, message) => {
  expect(() => sandbox.fault(fault as never)).toThrow(message);
});
