import { Pool, type PoolConfig } from "pg";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type Database, type Journal, postgresJournal, recover } from "../src/after/journal.ts";
import type { ClientEvent, ClientOptions } from "../src/index.ts";
import { acme, failureOf } from "./support/client.ts";
import { claimAll, idsOf, journalSuite } from "./support/journal-suite.ts";
import { postgres } from "./support/postgres.ts";
import { json, provider, reset } from "./support/provider.ts";
import { closed, recordWith } from "./support/records.ts";

const server = await postgres();
afterAll(() => server?.stop());

let schemas = 0;

/** Connects to a schema of this test's own, which has no tables yet; each pool has connections of its own. */
async function schema(): Promise<(config?: PoolConfig) => Pool> {
  const name = `test_${(schemas += 1)}`;
  const connect = (config: PoolConfig = {}) => {
    const pool = new Pool({ ...server?.connection, options: `-c search_path=${name}`, ...config });
    pool.on("error", () => {});
    onTestFinished(() => pool.end());
    return pool;
  };
  await connect().query(`CREATE SCHEMA ${name}`);
  return connect;
}

describe.skipIf(!server)("a journal in PostgreSQL", () => {
  journalSuite(async () => {
    const connect = await schema();
    return { journal: postgresJournal(connect()), another: async () => postgresJournal(connect({ max: 1 })) };
  });

  test("ten processes that start at the same moment create its tables together", async () => {
    for (let time = 0; time < 5; time += 1) {
      const connect = await schema();
      const journals = Array.from({ length: 10 }, () => postgresJournal(connect({ max: 1 })));
      await Promise.all(journals.map((journal) => journal.claim({ endedBefore: 0, limit: 1, leaseMs: 1 })));
      await Promise.all(journals.map((journal) => journal.opened(recordWith())));
      expect(await claimAll(journals[0] as Journal)).toHaveLength(10);
    }
  });

  test("a role that may not create tables says so", async () => {
    const connect = await schema();
    await connect().query("DO $$ BEGIN CREATE ROLE nobody LOGIN; EXCEPTION WHEN duplicate_object THEN END $$");
    const journal = postgresJournal(connect({ user: "nobody", options: "-c search_path=public" }));
    await expect(journal.opened(recordWith())).rejects.toThrow("permission denied");
  });

  test("claims no more than wanted where the statistics of the table are old", async () => {
    const pool = (await schema())();
    const journal = postgresJournal(pool);
    await journal.opened(recordWith());
    await pool.query("ANALYZE");
    for (let count = 1; count < 10; count += 1) await journal.opened(recordWith());
    expect(await journal.claim({ endedBefore: Number.MAX_SAFE_INTEGER, limit: 2, leaseMs: 1 })).toHaveLength(2);
  });

  test("its table says how each call ended", async () => {
    const pool = (await schema())();
    const journal = postgresJournal(pool);
    const call = recordWith({ idempotencyKey: "key" });
    const row = async () => (await pool.query("SELECT id, account, operation, key, outcome FROM payorch_calls")).rows;
    const common = { id: call.id, account: call.account, operation: "refunds.create", key: "key" };
    await journal.opened(call);
    expect(await row()).toEqual([{ ...common, outcome: "unknown" }]);
    await journal.closed(closed(call, "executed"));
    await journal.opened(call);
    expect(await row()).toEqual([{ ...common, outcome: "executed" }]);
  });
});

/** What a database does with the statements of one kind. */
type Behaviour = (statement: () => ReturnType<Database["query"]>) => ReturnType<Database["query"]>;

/** The journal of a client whose database behaves so when a call is opened or closed, and the same without faults. */
async function faulty(behaviour: { open?: Behaviour; close?: Behaviour }) {
  const pool = (await schema())();
  const sound = postgresJournal(pool);
  await sound.claim({ endedBefore: 0, limit: 1, leaseMs: 1 });
  const plain: Behaviour = (statement) => statement();
  const { open = plain, close = plain } = behaviour;
  // Only what opens a call names the keys.
  const query: Database["query"] = (text, values) =>
    (text.includes("payorch_keys") ? open : close)(() => pool.query(text, values));
  return { pool, sound, journal: postgresJournal({ query }) };
}

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Refunds once, and tells what its caller got, how long it took, and what the provider and the listener saw. */
async function refund(journal: Journal, options: ClientOptions = {}) {
  const { url, seen } = await provider(json(201, { id: "1" }));
  const events: ClientEvent[] = [];
  const client = acme(url, { journal, on: (event) => events.push(event), ...options });
  const start = performance.now();
  const result = await client.refunds.create({ amount: 1 }).catch((error: unknown) => error);
  return { result, seen, events, client, ms: performance.now() - start };
}

describe.skipIf(!server)("a database", () => {
  test("that is down keeps the call from being sent", async () => {
    const pool = new Pool({ ...server?.connection, port: 1 });
    const { result, seen } = await refund(postgresJournal(pool));
    expect(result).toMatchObject({ name: "JournalError", outcome: "not_executed" });
    expect(String(result)).toContain("Not sent, because the journal failed: ");
    expect(seen).toEqual([]);
  });

  test("that is too slow keeps the call from being sent, and nobody is asked about it later", async () => {
    const slow: Behaviour = async (statement) => later(400).then(statement);
    const { journal, sound, pool } = await faulty({ open: slow });
    const { result, seen, client } = await refund(journal, { deadlineMs: 200 });
    expect(result).toMatchObject({ name: "TimeoutError", outcome: "not_executed" });
    await vi.waitFor(async () => expect(await outcomes(pool)).toEqual(["not_executed"]));
    expect(await given(sound, client)).toEqual([]);
    expect(seen).toEqual([]);
  });

  test("that commits and then fails keeps the call from being sent, and nobody is asked about it later", async () => {
    const lost: Behaviour = async (statement) => {
      await statement();
      throw new Error("Connection terminated unexpectedly");
    };
    const { journal, sound, pool } = await faulty({ open: lost });
    const { result, seen, client } = await refund(journal);
    expect(result).toMatchObject({ name: "JournalError", outcome: "not_executed" });
    expect(String(result)).toContain("Connection terminated unexpectedly");
    await vi.waitFor(async () => expect(await outcomes(pool)).toEqual(["not_executed"]));
    expect(await given(sound, client)).toEqual([]);
    expect(seen).toEqual([]);
  });

  test.each<[string, Behaviour, number]>([
    ["fails", () => Promise.reject(new Error("down")), 0],
    ["hangs", () => new Promise(() => {}), 4_900],
  ])("that %s once the call has ended keeps nothing from its caller", async (_, close, leastMs) => {
    const { journal, pool } = await faulty({ close });
    const { result, events, ms } = await refund(journal);
    expect(result).toEqual({ id: "1" });
    expect(ms).toBeGreaterThan(leastMs);
    expect(ms).toBeLessThan(leastMs + 3_000);
    expect(events).toContainEqual(expect.objectContaining({ type: "journal", what: "not_closed" }));
    expect(await outcomes(pool)).toEqual(["unknown"]);
  });

  test("has the call before it is sent, and its end before the caller has it", async () => {
    const { journal, pool } = await faulty({});
    const seen: unknown[] = [];
    const { url } = await provider(async (response, request) => {
      seen.push(...(await outcomes(pool)));
      json(201, {})(response, request);
    });
    await acme(url, { journal }).refunds.create({ amount: 1 });
    expect([...seen, ...(await outcomes(pool))]).toEqual(["unknown", "executed"]);
  });

  test("refuses another body under a key before it is sent", async () => {
    const { journal } = await faulty({});
    const { url, seen } = await provider(json(201, {}));
    const client = acme(url, { journal });
    await client.refunds.create({ amount: 1 }, { idempotencyKey: "order-1024" });
    await client.refunds.create({ amount: 1 }, { idempotencyKey: "order-1024" });
    const error = await failureOf(client.refunds.create({ amount: 2 }, { idempotencyKey: "order-1024" }));
    expect(error).toMatchObject({ name: "JournalError", outcome: "not_executed" });
    expect(String(error)).toContain("The idempotency key order-1024 was used for another request.");
    expect(seen).toHaveLength(2);
  });

  test("gives another process what it needs to settle a lost call", async () => {
    const { journal, sound } = await faulty({});
    const { url, seen } = await provider(reset, json(201, { id: "1" }));
    await failureOf(acme(url, { journal }).refunds.create({ amount: 1 }, { maxAttempts: 1 }));
    const [record] = await claimAll(sound);
    expect(await acme(url).resume(record)).toEqual({ id: "1" });
    expect(seen[1]).toEqual(seen[0]);
  });
});

/** How the calls in the database ended. */
async function outcomes(pool: Pool): Promise<unknown[]> {
  const { rows } = await pool.query<{ outcome: string }>("SELECT outcome FROM payorch_calls");
  return rows.map(({ outcome }) => outcome);
}

/** The ids of the calls that `recover` gives, a day later. */
async function given(journal: Journal, client: ReturnType<typeof acme>): Promise<string[]> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 24 * 60 * 60 * 1000 });
  onTestFinished(() => void vi.useRealTimers());
  const records = [];
  for await (const { record } of recover(journal, [client])) records.push(record);
  return idsOf(records);
}
