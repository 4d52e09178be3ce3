import type { CallRecord } from "../../src/facts/record.ts";

let count = 0;

/** The record of a call that began just now and that nobody closed, unless the changes say otherwise; each ends later than the one before. */
export function recordWith(changes: Partial<CallRecord> = {}): CallRecord {
  const openedAt = Date.now();
  count += 1;
  return {
    version: 1,
    id: `call-${count}`,
    provider: "acme",
    origin: "https://acme.example",
    account: "0badcafe",
    operationId: "refunds.create",
    effect: "refund",
    method: "POST",
    path: "/refunds",
    query: "",
    headers: { "content-type": "application/json" },
    body: '{"amount":1}',
    fingerprint: "f1",
    state: "opened",
    openedAt,
    endsAt: openedAt + 180_000 + count,
    flightMs: 140_000,
    outcome: "unknown",
    attempts: [],
    ...changes,
  };
}

/** When a call ended that is no longer kept. */
export const longAgo = (): Pick<CallRecord, "endsAt"> => ({ endsAt: Date.now() - 25 * 60 * 60 * 1000 });

/** The same call once it has ended. */
export const closed = (record: CallRecord, outcome: CallRecord["outcome"]): CallRecord => ({
  ...record,
  state: "closed",
  outcome,
  attempts: [{ startedAt: record.openedAt, durationMs: 1, ending: "lost" }],
});
