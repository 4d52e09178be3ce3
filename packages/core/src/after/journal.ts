// What a program needs that keeps a journal: two of them, and what settles the calls in one after a crash.
export type { AttemptRecord, CallRecord } from "../facts/record.ts";
export type { ClaimFilter, Journal } from "../call/journaling.ts";
export type { Reconciliation } from "./reconcile.ts";
export { fileJournal } from "./file-journal.ts";
export { type Database, postgresJournal } from "./postgres-journal.ts";
export {
  type RecoverOptions,
  type RecoveringClient,
  type Settlement,
  type Unsettled,
  recover,
  resumeSessions,
} from "./recover.ts";
