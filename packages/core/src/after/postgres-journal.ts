import type { Journal } from "../call/journaling.ts";
import type { CallRecord } from "../facts/record.ts";
import { maxSkewMs } from "../facts/time.ts";
import { property } from "../facts/values.ts";
import { keyEndOf, keyProblem } from "./journal-keys.ts";

/** Anything that runs statements as a `Pool` or `Client` of `pg` does. */
export interface Database {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

const tables = [
  `CREATE TABLE IF NOT EXISTS payorch_calls (
    id text PRIMARY KEY,
    provider text NOT NULL,
    account text NOT NULL,
    operation text NOT NULL,
    key text,
    outcome text NOT NULL,
    free_at bigint NOT NULL,
    leased_until timestamptz NOT NULL DEFAULT 'epoch',
    record text NOT NULL
  )`,
  `CREATE INDEX IF NOT EXISTS payorch_calls_unsettled ON payorch_calls (free_at) WHERE outcome = 'unknown'`,
  `CREATE TABLE IF NOT EXISTS payorch_keys (
    provider text,
    account text,
    operation text,
    key text,
    fingerprint text NOT NULL,
    opened_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    PRIMARY KEY (provider, account, operation, key)
  )`,
];

/** The columns of a call, with their values. */
const columns = "(id, provider, account, operation, key, outcome, free_at, record)";
const values = "$1, $2, $3, $4, $5, $6, $7::bigint, $8";

/** What is known to be executed stays so, whatever comes later. */
const orUpdate = `
  ON CONFLICT (id) DO UPDATE SET
    outcome = excluded.outcome, free_at = excluded.free_at, record = excluded.record, leased_until = 'epoch'
  WHERE payorch_calls.outcome <> 'executed' OR excluded.outcome = 'executed'`;

/** A key belongs to one request, and to calls that end while the provider still honours it. Gives the first use that forbids the call. */
const open = `
  WITH first AS (
    INSERT INTO payorch_keys (provider, account, operation, key, fingerprint, opened_at, ends_at)
    SELECT $2, $3, $4, $5, $9, $10::bigint, $11::bigint WHERE $5::text IS NOT NULL
    ON CONFLICT (provider, account, operation, key) DO UPDATE SET key = excluded.key
    RETURNING fingerprint, opened_at, ends_at,
      fingerprint <> $9 OR (opened_at < $10::bigint AND ends_at < $12::bigint)
        OR opened_at - ${maxSkewMs} > $10::bigint AS forbids
  ), call AS (
    INSERT INTO payorch_calls ${columns}
    SELECT ${values} WHERE NOT EXISTS (SELECT FROM first WHERE forbids)
    ${orUpdate}
  )
  SELECT fingerprint, opened_at, ends_at FROM first WHERE forbids`;

const close = `INSERT INTO payorch_calls ${columns} VALUES (${values}) ${orUpdate}`;

/** The rows are chosen apart from the update: as its subquery they may be chosen again for every row, and more are leased than wanted. */
const claim = `
  WITH free AS (
    SELECT id FROM payorch_calls
    WHERE outcome = 'unknown' AND free_at < $1::bigint AND leased_until < clock_timestamp()
    ORDER BY free_at LIMIT $2::bigint FOR UPDATE SKIP LOCKED
  ), leased AS (
    UPDATE payorch_calls SET leased_until = clock_timestamp() + $3::float8 * interval '1 millisecond'
    FROM free WHERE payorch_calls.id = free.id
    RETURNING record, free_at
  )
  SELECT record FROM leased ORDER BY free_at`;

/** Errors of a table that is not there yet, and of processes that create it at the same moment. */
const missing = "42P01";
const created: readonly unknown[] = ["42P07", "42710", "23505"];

/**
 * A journal in PostgreSQL, for any number of processes: `postgresJournal(pool)` with a `Pool` of `pg`, or anything that has its
 * `query(text, values)`. Do not use it within a transaction, which could be rolled back after the call was sent. It creates its two tables,
 * `payorch_calls` and `payorch_keys`, when they are first needed, in the first schema of the `search_path`.
 *
 * A key is accepted for one request only. A call with the same key and another body is refused before it is sent, and so is one that could
 * end after the provider has forgotten the key.
 *
 * Rows are never deleted. You may delete rows of `payorch_calls` whose `outcome` is not `unknown`, and rows of `payorch_keys` whose keys nobody
 * will use again.
 */
export function postgresJournal(database: Database): Journal {
  async function run(text: string, parameters: unknown[]): Promise<Record<string, unknown>[]> {
    try {
      return (await database.query(text, parameters)).rows;
    } catch (error) {
      if (property(error, "code") !== missing) throw error;
      for (const table of tables) {
        await database.query(table, []).catch((problem: unknown) => {
          if (!created.includes(property(problem, "code"))) throw problem;
        });
      }
      return (await database.query(text, parameters)).rows;
    }
  }
  return {
    async opened(record) {
      const own = [record.fingerprint, record.openedAt, keyEndOf(record), record.endsAt];
      const [first] = await run(open, [...rowOf(record), ...own]);
      if (!first) return;
      const { fingerprint, opened_at: openedAt, ends_at: endsAt } = first;
      const use = { fingerprint: String(fingerprint), openedAt: Number(openedAt), endsAt: Number(endsAt) };
      throw new Error(keyProblem(record, use));
    },
    async closed(record) {
      await run(close, rowOf(record));
    },
    async claim({ endedBefore, limit, leaseMs }) {
      const rows = await run(claim, [Math.floor(endedBefore), limit, leaseMs]);
      // Each was written by `rowOf`.
      return rows.map(({ record }) => JSON.parse(String(record)) as CallRecord);
    },
    async release(id) {
      await run("UPDATE payorch_calls SET leased_until = 'epoch' WHERE id = $1", [id]);
    },
  };
}

const rowOf = (record: CallRecord): unknown[] => [
  record.id,
  record.provider,
  record.account,
  record.operationId,
  record.idempotencyKey ?? null,
  record.outcome,
  Math.ceil(record.endsAt + record.flightMs),
  JSON.stringify(record),
];
