import type { Journal } from "../call/journaling.ts";
import type { CallRecord } from "../facts/record.ts";
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
    state text NOT NULL,
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

/** Columns of a call, and their values as parameters 1 to 8. */
const columns = "id, provider, account, operation, key, state, free_at, record";
const values = "$1, $2, $3, $4, $5, $6, $7::bigint, $8";

/** What is known to be executed stays so, whatever comes later. */
const update = `
  state = excluded.state,
  outcome = CASE WHEN payorch_calls.outcome = 'executed' THEN 'executed' ELSE excluded.outcome END,
  record = CASE WHEN payorch_calls.outcome = 'executed' THEN payorch_calls.record ELSE excluded.record END,
  free_at = excluded.free_at,
  leased_until = 'epoch'`;

/** A key belongs to one request, and to calls that end while the provider still honours it. */
const open = `
  WITH known AS (
    INSERT INTO payorch_keys (provider, account, operation, key, fingerprint, opened_at, ends_at)
    SELECT $2, $3, $4, $5, $9, $10::bigint, $11::bigint WHERE $5::text IS NOT NULL
    ON CONFLICT (provider, account, operation, key) DO UPDATE SET key = excluded.key
    RETURNING fingerprint, opened_at, ends_at
  )
  INSERT INTO payorch_calls (${columns}, outcome)
  SELECT ${values}, 'unknown' WHERE $5::text IS NULL OR EXISTS (
    SELECT FROM known WHERE fingerprint = $9 AND (opened_at >= $10::bigint OR ends_at >= $12::bigint)
  )
  ON CONFLICT (id) DO UPDATE SET ${update}
  RETURNING id`;

const close = `
  INSERT INTO payorch_calls (${columns}, outcome) VALUES (${values}, $9)
  ON CONFLICT (id) DO UPDATE SET ${update}
  WHERE payorch_calls.outcome <> 'executed' OR excluded.outcome = 'executed'`;

const claim = `
  UPDATE payorch_calls SET leased_until = clock_timestamp() + $3::float8 * interval '1 millisecond'
  WHERE id IN (
    SELECT id FROM payorch_calls
    WHERE outcome = 'unknown' AND free_at < $1::bigint AND leased_until < clock_timestamp()
    ORDER BY free_at LIMIT $2::bigint FOR UPDATE SKIP LOCKED
  )
  RETURNING record`;

/** Errors of a table that is not there yet, and of two processes that create it at the same moment. */
const missing = "42P01";
const created: readonly unknown[] = ["42P07", "23505"];

/**
 * A journal in PostgreSQL, for any number of processes: `postgresJournal(pool)` with a `Pool` of `pg`, or anything that has its
 * `query(text, values)`. It makes its two tables, `payorch_calls` and `payorch_keys`, when they are first needed, in the schema that comes
 * first in the `search_path`.
 *
 * A key is taken for one request only: with another body, or where the call could end after the provider has forgotten the key, the call
 * is refused before it is sent. Rows are never deleted; those with an `outcome` other than `unknown` are yours to delete once their
 * keys are of no use any more.
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
      const key = [record.fingerprint, record.openedAt, keyEndOf(record), record.endsAt];
      const rows = await run(open, [...rowOf(record), ...key]);
      if (rows.length > 0) return;
      const { provider, account, operationId, idempotencyKey } = record;
      const [first = {}] = await run(
        "SELECT fingerprint, ends_at FROM payorch_keys WHERE provider = $1 AND account = $2 AND operation = $3 AND key = $4",
        [provider, account, operationId, idempotencyKey],
      );
      throw new Error(
        keyProblem(record, { fingerprint: String(first["fingerprint"]), endsAt: Number(first["ends_at"]) }),
      );
    },
    async closed(record) {
      await run(close, [...rowOf(record), record.outcome]);
    },
    async claim({ endedBefore, limit, leaseMs }) {
      const rows = await run(claim, [Math.floor(endedBefore), limit, leaseMs]);
      const records = rows.map(({ record }) => JSON.parse(String(record)) as CallRecord);
      return records.toSorted((one, other) => freeAt(one) - freeAt(other));
    },
    async release(id) {
      await run("UPDATE payorch_calls SET leased_until = 'epoch' WHERE id = $1", [id]);
    },
  };
}

const freeAt = ({ endsAt, flightMs }: CallRecord): number => Math.ceil(endsAt + flightMs);

const rowOf = (record: CallRecord): unknown[] => [
  record.id,
  record.provider,
  record.account,
  record.operationId,
  record.idempotencyKey ?? null,
  record.state,
  freeAt(record),
  JSON.stringify(record),
];
