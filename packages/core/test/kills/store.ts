import { existsSync, readFileSync } from "node:fs";
import { type CallRecord, type Journal, fileJournal, postgresJournal } from "../../src/after/journal.ts";
import type { Store } from "./plan.ts";

/** The journal of a store, and what closes it. */
export async function journalOf(store: Store): Promise<{ journal: Journal; close: () => Promise<void> }> {
  if (store.name === "file") return { journal: fileJournal(store.path), close: async () => {} };
  const pool = await poolOf(store.connection);
  return { journal: postgresJournal(pool), close: () => pool.end() };
}

export async function poolOf(connection: Readonly<Record<string, string | number>>) {
  const { default: pg } = await import("pg");
  return new pg.Pool({ ...connection, max: 2 });
}

/** The newest record of each call that a store holds, with its outcome. */
export async function recordsIn(store: Store): Promise<CallRecord[]> {
  if (store.name === "file") return recordsOfFile(store.path);
  const pool = await poolOf(store.connection);
  try {
    const { rows } = await pool.query<{ outcome: CallRecord["outcome"]; record: string }>(
      "SELECT outcome, record FROM payorch_calls",
    );
    return rows.map(({ outcome, record }) => ({ ...(JSON.parse(record) as CallRecord), outcome }));
  } catch (error) {
    // No call was written down yet.
    if ((error as { code?: unknown }).code === "42P01") return [];
    throw error;
  } finally {
    await pool.end();
  }
}

function recordsOfFile(path: string): CallRecord[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  const newest = new Map<string, CallRecord>();
  for (const record of lines.map((line) => JSON.parse(line) as CallRecord)) {
    // What is known to be executed stays so.
    if (newest.get(record.id)?.outcome !== "executed" || record.outcome === "executed") newest.set(record.id, record);
  }
  return [...newest.values()];
}
