import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import type { CallRecord, Journal } from "../../src/after/journal.ts";
import { recordWith } from "./records.ts";

/** A path in a folder of this test's own. */
export function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "payorch-journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "calls.jsonl");
}

/** Opens a journal as a process does that just started. */
export async function reopened(path: string): Promise<Journal> {
  vi.resetModules();
  const { fileJournal } = await import("../../src/after/file-journal.ts");
  return fileJournal(path);
}

export const recordsIn = (path: string): CallRecord[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as CallRecord);
export const lineOf = (record: CallRecord): string => `${JSON.stringify(record)}\n`;

/** The record of a call that has a key. */
export const keyed = (changes: Partial<CallRecord> = {}): CallRecord =>
  recordWith({ idempotencyKey: "order-1024", keyEndsAt: Date.now() + 3_600_000, ...changes });
