import { onTestFinished, vi } from "vitest";
import {
  type CallRecord,
  type Journal,
  type RecoverOptions,
  type Unsettled,
  recover,
} from "../../src/after/journal.ts";
import { bearer } from "../../src/index.ts";
import { acme, failureOf } from "./client.ts";
import { type Answer, json, provider, reset } from "./provider.ts";

export const day = 24 * 60 * 60 * 1000;

/** A journal in memory; `lines` tells what was done to it. */
export function memory(): Journal & { records: Map<string, CallRecord>; leases: Map<string, number>; lines: string[] } {
  const records = new Map<string, CallRecord>();
  const leases = new Map<string, number>();
  const lines: string[] = [];
  const take = async (record: CallRecord) => {
    lines.push(`${record.state} ${record.outcome}`);
    leases.delete(record.id);
    if (records.get(record.id)?.outcome !== "executed") records.set(record.id, record);
  };
  return {
    records,
    leases,
    lines,
    opened: take,
    closed: take,
    async claim({ endedBefore, limit, leaseMs }) {
      const free = [...records.values()]
        .filter(({ id, outcome }) => outcome === "unknown" && (leases.get(id) ?? 0) < Date.now())
        .filter(({ endsAt, flightMs }) => endsAt + flightMs < endedBefore)
        .toSorted((one, other) => one.endsAt - other.endsAt)
        .slice(0, limit);
      for (const { id } of free) leases.set(id, Date.now() + leaseMs);
      return free;
    },
    async release(id) {
      leases.delete(id);
    },
  };
}

export type Client = ReturnType<typeof acme>;

/** Loses every write, and answers reads so. */
export const losing =
  (read: Answer): Answer =>
  (response, seen) =>
    (seen.method === "GET" ? read : reset)(response, seen);
export const nothing = json(200, { items: [], pages: 1 });
/** What the call with this reference made, as the provider lists it. */
export const made = (reference: string) => ({ id: "2", amount: 1, reference, created_at: new Date().toISOString() });

/** Loses payments with these references, as somebody who has this journal. */
export async function lose(client: Client, ...references: string[]): Promise<void> {
  for (const reference of references) await failureOf(client.payments.create({ amount: 1, reference }));
}

/** It is the next day: no request is under way any more. */
export function tomorrow(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + day });
  onTestFinished(() => void vi.useRealTimers());
}

/** Everything that a search gives. */
export async function all(
  journal: Journal,
  clients: Client[],
  options: RecoverOptions<Client> = {},
): Promise<Unsettled<Client>[]> {
  const given: Unsettled<Client>[] = [];
  for await (const each of recover(journal, clients, options)) given.push(each);
  return given;
}

export const reference = ({ record }: { record: CallRecord }): unknown =>
  (JSON.parse(record.body ?? "{}") as { reference?: unknown }).reference;

/** A client whose process has crashed after it lost calls, and one of a process that came after. */
export async function lost(answer: Answer, references: string[]) {
  const journal = memory();
  const { url, seen } = await provider(answer);
  await lose(acme(url, { journal }), ...references);
  const { length } = seen;
  tomorrow();
  return { journal, url, client: acme(url), later: () => seen.slice(length) };
}

/** Puts calls of another account into the journal, older than all others. */
export async function foreignOf(journal: ReturnType<typeof memory>, url: string, count: number): Promise<void> {
  const [example] = journal.records.values();
  const { account } = acme(url, {}, bearer("another-secret"));
  for (let index = 0; index < count; index += 1) {
    const record = { ...(example as CallRecord), id: `foreign-${index}`, account, endsAt: index };
    journal.records.set(record.id, record);
  }
}
