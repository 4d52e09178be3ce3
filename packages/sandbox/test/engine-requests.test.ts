import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOrkestapay } from "@payorch/orkestapay";
import { createOrqex } from "@payorch/orqex";
import { afterAll, expect, test } from "vitest";
import { createRequestLog } from "../src/engine/requests.ts";
import { startSandbox } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "payorch-sandbox-"));
afterAll(() => rmSync(folder, { recursive: true }));

const order = { amount: 50, currency: "XOF", description: "Order #1024", customer: { email: "ama@example.com" } };

test("the log says what came and what the spec says of it, in an entry and in a line without the query", async () => {
  const lines: string[] = [];
  await using sandbox = await startSandbox({ providers: ["orqex"], log: (line) => lines.push(line) });
  await fetch(`${sandbox.url}/orqex/payment/intents?secret=1`);
  const headers = { "content-type": "application/json", authorization: "Bearer sk_sandbox_test" };
  const body = JSON.stringify({ ...order, amount: 0 });
  const key = { "x-idempotency-key": "order-1024" };
  await fetch(`${sandbox.url}/orqex/payment/checkouts`, { method: "POST", headers: { ...headers, ...key }, body });
  const common = { provider: "orqex", fault: undefined, replayed: false, at: expect.any(Number) };
  const rest = { milliseconds: expect.any(Number) };
  expect(sandbox.requests()).toEqual([
    {
      ...common,
      ...rest,
      method: "GET",
      path: "/payment/intents",
      operation: "paymentIntents.list",
      status: 401,
      key: undefined,
      problems: [],
    },
    {
      ...common,
      ...rest,
      method: "POST",
      path: "/payment/checkouts",
      operation: "checkouts.create",
      status: 422,
      key: "order-1024",
      problems: ["body.amount: must be >= 1"],
    },
  ]);
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z orqex GET \/payment\/intents 401 [\d.]+ ms$/);
  expect(lines[1]).toMatch(/ orqex POST \/payment\/checkouts 422 [\d.]+ ms body.amount: must be >= 1$/);
});

test("the log has the last 1,000 requests", () => {
  const log = createRequestLog();
  const entry = { at: 0, provider: "orqex", method: "GET", path: "/", operation: undefined, status: 200 } as const;
  const rest = { problems: [], fault: undefined, key: undefined, replayed: false, milliseconds: 1 };
  for (let at = 0; at < 1001; at += 1) log.add({ ...entry, ...rest, at });
  expect(log.all()).toHaveLength(1000);
  expect([log.all()[0]?.at, log.all().at(-1)?.at]).toEqual([1, 1000]);
});

test("a journal that happens again gives the same payments, ids, keys and faults", async () => {
  const journal = join(folder, "journal.jsonl");
  const before = await startSandbox({ providers: ["orqex"], journal });
  const orqex = createOrqex(before.clientOptions("orqex"));
  const { data } = await orqex.checkouts.create(order, { idempotencyKey: "order-1024" });
  await before.pay(data.checkout.url, { outcome: "approve" });
  await before.advance("10min");
  before.fault({ provider: "orqex", kind: "throttle", nth: 2 });
  await orqex.checkouts.create({ ...order, description: "Order #1025" });
  await before.close();

  await using after = await startSandbox({ providers: ["orqex"], journal });
  expect(after.payments()).toEqual(before.payments());
  expect(after.ledger().charges("order-1024")).toEqual(before.ledger().charges("order-1024"));
  expect(after.ledger().charges("order-1024")).toHaveLength(1);
  const again = createOrqex({ ...after.clientOptions("orqex"), maxAttempts: 1 });
  await expect(again.checkouts.create(order)).rejects.toMatchObject({ status: 429 });
  const { replayed } = await again.checkouts.create(order, { idempotencyKey: "order-1024" }).withResponse();
  expect(replayed).toBe(true);
});

test("neither card numbers nor credentials of somebody else's get into the journal", async () => {
  const journal = join(folder, "secrets.jsonl");
  const sandbox = await startSandbox({ providers: ["orkestapay"], journal });
  const card = { expiration_month: "12", expiration_year: "2030", holder_name: "Ana Diaz", one_time_use: true };
  const make = async (number: string) =>
    createOrkestapay(sandbox.clientOptions("orkestapay")).paymentMethods.create({
      type: "CARD",
      alias: "card",
      device_session_id: "df4b8724-7a1d-409e-87b5-c0504b0ec97f",
      card: { ...card, number, cvv: "987" },
    } as never);
  await make("4556737586899855");
  await make("4242424242424242");
  const real = { ...sandbox.clientOptions("orkestapay"), clientId: "c", clientSecret: "my-real-secret" };
  await createOrkestapay(real)
    .merchants.listBrands()
    .catch(() => {});
  await fetch(`${sandbox.url}/orkestapay/v1/merchants/brands`, { headers: { authorization: "Bearer my-real-token" } });
  await sandbox.close();
  const written = readFileSync(journal, "utf8");
  expect(written).not.toMatch(/4556737586899855|987|my-real/);
  expect(written).toContain("455673******9855");
  expect(written).toContain("4242424242424242");
});
