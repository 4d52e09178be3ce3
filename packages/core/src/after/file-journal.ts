import type { Journal } from "../call/journaling.ts";
import type { CallRecord } from "../facts/record.ts";
import { property } from "../facts/values.ts";
import { type FirstUse, keyEndOf, keyProblem } from "./journal-keys.ts";

/** What the file holds, as it is in memory. */
interface Content {
  /** The newest record of each call of which nobody knows the end, by its id. */
  readonly unsettled: Map<string, CallRecord>;
  /** The ids of the calls that are known to be executed. */
  readonly executed: Set<string>;
  /** The first use of each key. */
  readonly keys: Map<string, FirstUse & { readonly openedAt: number }>;
  /** Until when a record is leased, in milliseconds since the epoch. */
  readonly leases: Map<string, number>;
  /** Writes a record as a line, and resolves once it is on the disk. */
  readonly append: (record: CallRecord) => Promise<void>;
}

/** The files of this process by their full path: two journals of one file are one. */
const files = new Map<string, Promise<Content>>();

/**
 * A journal in a file of JSON lines, for one process: each line is on the disk before the call goes on. A second process that writes to the
 * same file is noticed, and its calls are refused. When the file is opened, what is settled and whose key no longer counts is left out.
 * It needs Node, Bun or Deno.
 *
 * A key is taken for one request only: with another body, or where the call could end after the provider has forgotten the key, the call
 * is refused before it is sent.
 *
 * @param path The file; its folder must be there. On a disk that survives what the process does not.
 */
export function fileJournal(path: string): Journal {
  const full = process.getBuiltinModule("node:path").resolve(path);
  function content(): Promise<Content> {
    const known = files.get(full);
    if (known) return known;
    const loading = load(full);
    files.set(full, loading);
    loading.catch(() => files.delete(full));
    return loading;
  }
  return {
    async opened(record) {
      const { keys, append, ...known } = await content();
      const name = keyOf(record);
      const first = name === undefined ? undefined : keys.get(name);
      if (first && isTaken(record, first)) throw new Error(keyProblem(record, first));
      await append(record);
      enter({ keys, ...known }, record);
    },
    async closed(record) {
      const { append, ...known } = await content();
      await append(record);
      enter(known, record);
    },
    async claim({ endedBefore, limit, leaseMs }) {
      const { unsettled, leases } = await content();
      const now = Date.now();
      const free = [...unsettled.values()].filter(
        (record) => freeAt(record) < endedBefore && (leases.get(record.id) ?? 0) < now,
      );
      const claimed = free.toSorted((one, other) => freeAt(one) - freeAt(other)).slice(0, limit);
      for (const { id } of claimed) leases.set(id, now + leaseMs);
      return claimed;
    },
    async release(id) {
      (await content()).leases.delete(id);
    },
  };
}

const freeAt = ({ endsAt, flightMs }: Pick<CallRecord, "endsAt" | "flightMs">): number => endsAt + flightMs;

const keyOf = ({ provider, account, operationId, idempotencyKey }: CallRecord): string | undefined =>
  idempotencyKey === undefined ? undefined : JSON.stringify([provider, account, operationId, idempotencyKey]);

/** Whether a key counts for another request, or for one that would be over too late. */
const isTaken = ({ fingerprint, openedAt, endsAt }: CallRecord, first: FirstUse & { openedAt: number }): boolean =>
  fingerprint !== first.fingerprint || (openedAt > first.openedAt && endsAt > first.endsAt);

/** Takes a record over that is on the disk. What is known to be executed stays so. */
function enter({ unsettled, executed, keys, leases }: Omit<Content, "append">, record: CallRecord): void {
  const { id, outcome, fingerprint, openedAt } = record;
  leases.delete(id);
  unsettled.delete(id);
  if (outcome === "executed") executed.add(id);
  if (outcome === "unknown" && !executed.has(id)) unsettled.set(id, record);
  const name = keyOf(record);
  if (name !== undefined && !keys.has(name)) keys.set(name, { fingerprint, openedAt, endsAt: keyEndOf(record) });
}

/** Reads the file, and writes it anew without what nobody needs any more. */
async function load(path: string): Promise<Content> {
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (property(error, "code") === "ENOENT") return "";
    throw error;
  });
  const known = { unsettled: new Map(), executed: new Set<string>(), keys: new Map(), leases: new Map() };
  // A last line without its end was never confirmed to anybody: the process died over it.
  const records = text
    .split("\n")
    .slice(0, -1)
    .map((line, index) => recordIn(line, `${path}, line ${index + 1}`));
  for (const record of records) enter(known, record);
  // Of what is settled only the key is needed, to refuse it to other requests.
  const keyed = records.filter((record) => keyOf(record) !== undefined && !known.unsettled.has(record.id));
  const kept = [...new Map(keyed.map((record) => [record.id, withoutContent(record)])).values()];
  const size = await replace(path, [...kept, ...known.unsettled.values()].map(lineOf).join(""));
  return { ...known, append: appender(path, size) };
}

function withoutContent({ body: _body, ...record }: CallRecord): CallRecord {
  return { ...record, headers: {}, attempts: [] };
}

const lineOf = (record: CallRecord): string => `${JSON.stringify(record)}\n`;

function recordIn(line: string, place: string): CallRecord {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof property(record, "id") === "string") return record as CallRecord;
  } catch {
    // It is no JSON.
  }
  throw new Error(`${place}: this is not the record of a call. Nothing was changed; repair the file, or put it aside.`);
}

/** Replaces the file by another, whole or not at all. Returns its size. */
async function replace(path: string, text: string): Promise<number> {
  const { open, rename } = process.getBuiltinModule("node:fs/promises");
  const { dirname } = process.getBuiltinModule("node:path");
  const next = `${path}.next`;
  const bytes = Buffer.from(text);
  const file = await open(next, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
  // The name is on the disk once its folder is. Windows has no such thing.
  const folder = await open(dirname(path), "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
  return bytes.length;
}

/** Appends records to the file; those that wait for the disk at the same time are written together. */
function appender(path: string, start: number): Content["append"] {
  let size = start;
  let last: Promise<void> = Promise.resolve();
  let next: { lines: string[]; written: Promise<void> } | undefined;
  async function write(lines: readonly string[]): Promise<void> {
    const { open } = process.getBuiltinModule("node:fs/promises");
    const bytes = Buffer.from(lines.join(""));
    const file = await open(path, "r+");
    try {
      if ((await file.stat()).size !== size)
        throw new Error(`${path} was changed by another process: give each a file of its own`);
      try {
        await file.write(bytes, 0, bytes.length, size);
        await file.datasync();
      } catch (error) {
        // Half a line would spoil the next one.
        await file.truncate(size);
        throw error;
      }
      size += bytes.length;
    } finally {
      await file.close();
    }
  }
  return (record) => {
    if (!next) {
      const lines: string[] = [];
      const written = last.then(() => {
        next = undefined;
        return write(lines);
      });
      next = { lines, written };
      last = written.catch(() => {});
    }
    next.lines.push(lineOf(record));
    return next.written;
  };
}
