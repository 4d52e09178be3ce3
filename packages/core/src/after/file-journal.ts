import type { Journal } from "../call/journaling.ts";
import type { CallRecord } from "../facts/record.ts";
import { property } from "../facts/values.ts";
import { type FirstUse, isSetBack, keyEndOf, keyProblem } from "./journal-keys.ts";

/** What the file holds, as it is in memory. */
interface Content {
  /** The newest record of each call of which nobody knows the end, by its id. */
  readonly unsettled: Map<string, CallRecord>;
  /** The ids of the calls that are known to be executed. */
  readonly executed: Set<string>;
  /** The first use of each key. */
  readonly keys: Map<string, KeyUse>;
  /** Until when a record is leased, in milliseconds since the epoch. */
  readonly leases: Map<string, number>;
  /** Writes a record as a line, and resolves once it is on the disk. */
  readonly append: (record: CallRecord) => Promise<void>;
}

interface KeyUse extends FirstUse {
  /** Whether a call that has the key is on the disk. */
  written: boolean;
  /** How many calls that have it are being written. */
  writing: number;
}

/** The files of this process by their full path: two journals of one file are one. */
const files = new Map<string, Promise<Content>>();

/**
 * A journal in a file of JSON lines, for one process: each line is on the disk before the call goes on. If a second process writes to the
 * same file, calls are refused. It needs Node, Bun or Deno.
 *
 * When the file is opened, calls that were settled more than a day ago are removed, except for their keys, which take some 400 bytes each.
 * The file can grow to 512 MB. For more, use `postgresJournal`.
 *
 * A key is accepted for one request only. A call with the same key and another body is refused before it is sent, and so is one that could
 * end after the provider has forgotten the key.
 *
 * @param path The file, in a folder that exists, on a disk that survives the process.
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
      if (name === undefined) await append(record);
      else await writeWithKey(keys, name, record, append);
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
      return structuredClone(claimed);
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
const isTaken = ({ fingerprint, openedAt, endsAt }: CallRecord, first: KeyUse): boolean =>
  fingerprint !== first.fingerprint ||
  (openedAt > first.openedAt && endsAt > first.endsAt) ||
  isSetBack(openedAt, first);

const firstUse = (record: CallRecord, written: boolean): KeyUse => {
  const { fingerprint, openedAt } = record;
  return { fingerprint, openedAt, endsAt: keyEndOf(record), written, writing: 0 };
};

/** Writes a call that has a key. The key is taken meanwhile, and afterwards unless no call that has it could be written. */
async function writeWithKey(
  keys: Content["keys"],
  name: string,
  record: CallRecord,
  append: Content["append"],
): Promise<void> {
  const first = keys.get(name) ?? firstUse(record, false);
  if (isTaken(record, first)) throw new Error(keyProblem(record, first));
  keys.set(name, first);
  first.writing += 1;
  try {
    await append(record);
    first.written = true;
  } finally {
    first.writing -= 1;
    if (!first.written && first.writing === 0) keys.delete(name);
  }
}

/** Takes a record over that is on the disk. What is known to be executed stays so. */
function enter({ unsettled, executed, keys, leases }: Omit<Content, "append">, record: CallRecord): void {
  const { id, outcome } = record;
  leases.delete(id);
  unsettled.delete(id);
  if (outcome === "executed") executed.add(id);
  if (outcome === "unknown" && !executed.has(id)) unsettled.set(id, record);
  const name = keyOf(record);
  if (name !== undefined && !keys.has(name)) keys.set(name, firstUse(record, true));
}

/** Reads the file, and writes it anew where it holds what nobody needs any more. */
async function load(path: string): Promise<Content> {
  const { open, realpath } = process.getBuiltinModule("node:fs/promises");
  const file = await open(path, "a+", 0o600);
  const bytes = await file.readFile().finally(() => file.close());
  const target = await realpath(path);
  // A last line without its end was never confirmed to anybody: the process died over it.
  const lines = bytes.toString().split("\n").slice(0, -1);
  const records = lines.map((line, index) => recordIn(line, `${path}, line ${index + 1}`));
  const kept = Buffer.from(neededOf(records).map(lineOf).join(""));
  if (!kept.equals(bytes)) await replace(target, kept);
  await syncFolder(target);
  const known = { unsettled: new Map(), executed: new Set<string>(), keys: new Map(), leases: new Map() };
  for (const record of neededOf(records)) enter(known, record);
  return { ...known, append: appender(target, kept.length) };
}

/** How long a settled call stays as it is, for who has to look it up after a crash, in milliseconds. */
const keptMs = 24 * 60 * 60 * 1000;

/** The newest record of each call that is unsettled, has a key or ended lately, in the order in which the calls began. */
function neededOf(records: readonly CallRecord[]): CallRecord[] {
  const newest = new Map<string, CallRecord>();
  for (const record of records)
    if (record.outcome === "executed" || newest.get(record.id)?.outcome !== "executed") newest.set(record.id, record);
  const isWhole = ({ outcome, endsAt }: CallRecord) => outcome === "unknown" || endsAt > Date.now() - keptMs;
  return [...newest.values()]
    .filter((record) => isWhole(record) || record.idempotencyKey !== undefined)
    .map((record) => (isWhole(record) ? record : withoutContent(record)));
}

/** What is left of a call that was settled long ago: its key, which is refused to other requests. */
function withoutContent({ body: _body, ...record }: CallRecord): CallRecord {
  return { ...record, headers: {}, attempts: [] };
}

const lineOf = (record: CallRecord): string => `${JSON.stringify(record)}\n`;

function recordIn(line: string, place: string): CallRecord {
  try {
    const record: unknown = JSON.parse(line);
    if (property(record, "version") === 1 && typeof property(record, "id") === "string") return record as CallRecord;
  } catch {
    // It is no JSON.
  }
  throw new Error(`${place} is not the record of a call. Nothing was changed: repair the file, or move it away.`);
}

/** Replaces the file by another, whole or not at all. */
async function replace(path: string, bytes: Buffer): Promise<void> {
  const { open, rename } = process.getBuiltinModule("node:fs/promises");
  const next = `${path}.next`;
  const file = await open(next, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
}

/** Has the name of the file on the disk, which it is once its folder is. Windows has no such thing. */
async function syncFolder(path: string): Promise<void> {
  const { open } = process.getBuiltinModule("node:fs/promises");
  const { dirname } = process.getBuiltinModule("node:path");
  const folder = await open(dirname(path), "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/** Appends records to the file; those that wait for the disk at the same time are written together. */
function appender(path: string, start: number): Content["append"] {
  const { constants, open, stat } = process.getBuiltinModule("node:fs/promises");
  let size = start;
  let last: Promise<void> = Promise.resolve();
  let next: { lines: string[]; written: Promise<void> } | undefined;
  async function write(lines: readonly string[]): Promise<void> {
    const bytes = Buffer.from(lines.join(""));
    // It is not created, since one that is missing was taken away.
    const file = await open(path, constants.O_WRONLY | constants.O_APPEND);
    const checkSize = async () => {
      // By its path: another process may have replaced the file.
      if ((await stat(path)).size !== size)
        throw new Error(`${path} was changed by another process: give each process its own file`);
    };
    try {
      await checkSize();
      try {
        await file.writeFile(bytes);
        await file.datasync();
      } catch (error) {
        // Half a line would spoil the next one. Where this fails too, the next write finds a file of another size.
        await file.truncate(size).catch(() => {});
        throw error;
      }
      size += bytes.length;
      await checkSize();
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
