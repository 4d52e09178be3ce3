import { describe, expect, test, vi } from "vitest";
import {
  type CallRecord,
  type Journal,
  type RecoverOptions,
  type Settlement,
  type Unsettled,
  recover,
  resumeSessions,
} from "../src/after/journal.ts";
import { bearer } from "../src/index.ts";
import { acme } from "./support/client.ts";
import { json, provider } from "./support/provider.ts";
import {
  type Client,
  all,
  day,
  foreignOf,
  losing,
  lost,
  made,
  memory,
  nothing,
  reference,
  tomorrow,
} from "./support/recovering.ts";

test("gives what nobody knows the end of, once, with its client and what reading told", async () => {
  const { journal, client, later } = await lost(losing(nothing), ["a", "b"]);
  const given = await all(journal, [client]);
  expect(given.map(reference)).toEqual(["a", "b"]);
  for (const each of given) {
    expect(each.client).toBe(client);
    expect(each.result).toEqual({ outcome: "unknown", searched: "complete", early: false, candidates: [] });
    expect(each.record).toEqual(journal.records.get(each.record.id));
  }
  // It stays open, and is left to the process that works on it.
  expect(await all(journal, [client])).toEqual([]);
  vi.setSystemTime(Date.now() + 600_001);
  expect(await all(journal, [client])).toHaveLength(2);
  expect(later().every(({ method }) => method === "GET")).toBe(true);
});

test("what reading settles is told, then closed, and not given", async () => {
  const items: object[] = [];
  const { journal, client } = await lost(
    losing((response, seen) => json(200, { items, pages: 1 })(response, seen)),
    ["a", "b"],
  );
  items.push({ ...made("a"), created_at: new Date().toISOString() });
  const told: { reference: unknown; result: Settlement; open: boolean; client: Client }[] = [];
  const given = await all(journal, [client], {
    settled: ({ record, result, client: its }) => {
      const open = journal.records.get(record.id)?.outcome === "unknown";
      told.push({ reference: reference({ record }), result, open, client: its });
    },
  });
  expect(given.map(reference)).toEqual(["b"]);
  expect(told).toEqual([{ reference: "a", result: { outcome: "executed", resource: items[0] }, open: true, client }]);
  expect([...journal.records.values()].map(({ state, outcome }) => `${state} ${outcome}`)).toEqual([
    "closed executed",
    "closed unknown",
  ]);
});

test("a call of a process that died before it could close its record is given", async () => {
  const journal = memory();
  const { url } = await provider(losing(nothing));
  const dying = { ...journal, closed: () => new Promise<void>(() => {}) };
  void acme(url, { journal: dying })
    .payments.create({ amount: 1, reference: "a" })
    .catch(() => {});
  await vi.waitFor(() => expect(journal.lines).toEqual(["opened unknown"]));
  expect(await all(journal, [acme(url)])).toEqual([]);
  tomorrow();
  expect((await all(journal, [acme(url)])).map(reference)).toEqual(["a"]);
});

test("where your order could not be set, the record stays open, for others too", async () => {
  const { journal, client } = await lost(
    losing((response, seen) => json(200, { items: [made("a")], pages: 1 })(response, seen)),
    ["a"],
  );
  const settled = () => Promise.reject(new Error("no orders"));
  await expect(all(journal, [client], { settled })).rejects.toThrow("no orders");
  expect(journal.lines).toEqual(["opened unknown", "closed unknown"]);
  expect(await all(journal, [client], { settled: () => {} })).toEqual([]);
  expect(journal.lines.at(-1)).toBe("closed executed");
});

test("where the record cannot be closed, the search says so", async () => {
  const { journal, client } = await lost(
    losing((response, seen) => json(200, { items: [made("a")], pages: 1 })(response, seen)),
    ["a"],
  );
  const failing = { ...journal, closed: () => Promise.reject(new Error("no journal")) };
  await expect(all(failing, [client])).rejects.toThrow("no journal");
  expect(journal.leases.size).toBe(0);
});

test("break releases what is not dealt with, and keeps the lease of what was given", async () => {
  const { journal, url } = await lost(losing(nothing), ["a", "b", "c"]);
  await foreignOf(journal, url, 1);
  for await (const each of recover(journal, [acme(url)])) {
    expect(reference(each)).toBe("a");
    break;
  }
  expect((await all(journal, [acme(url)])).map(reference)).toEqual(["b", "c"]);
});

test("calls of unknown accounts are left alone, and keep nobody waiting", async () => {
  const { journal, url, client } = await lost(losing(nothing), ["a", "b"]);
  await foreignOf(journal, url, 50);
  expect((await all(journal, [client])).map(reference)).toEqual(["a", "b"]);
  const foreign = await all(journal, [acme(url, {}, bearer("another-secret"))]);
  expect(foreign).toHaveLength(50);
});

test.each<[string, Partial<CallRecord>]>([
  ["another provider", { provider: "other" }],
  ["another origin", { origin: "https://acme.example" }],
])("a call of %s is left alone", async (_, changes) => {
  const { journal, client } = await lost(losing(nothing), ["a"]);
  const [record] = journal.records.values();
  journal.records.set("a", { ...(record as CallRecord), id: "a", ...changes });
  expect(await all(journal, [client])).toHaveLength(1);
  expect(journal.leases.has("a")).toBe(false);
});

test("a search that takes longer than its leases gives all, each once", async () => {
  const { journal, url, client } = await lost(losing(nothing), ["a", "b", "c", "d"]);
  await foreignOf(journal, url, 3);
  const given: unknown[] = [];
  for await (const each of recover(journal, [client], { leaseMs: 1_000 })) {
    given.push(reference(each));
    vi.setSystemTime(Date.now() + 1_500);
  }
  expect(given).toEqual(["a", "b", "c", "d"]);
});

test("a lease of no time at all ends the search too", async () => {
  const { journal, client } = await lost(losing(nothing), ["a", "b"]);
  const forgetful = {
    ...journal,
    claim: async (filter: Parameters<Journal["claim"]>[0]) => {
      journal.leases.clear();
      return journal.claim(filter);
    },
  };
  expect((await all(forgetful, [client])).map(reference)).toEqual(["a"]);
});

test("a lease that is over is not released: it may be another's by now", async () => {
  const { journal, url, client } = await lost(losing(nothing), ["a"]);
  await foreignOf(journal, url, 1);
  for await (const _ of recover(journal, [client], { leaseMs: 1_000 })) {
    vi.setSystemTime(Date.now() + 1_500);
    expect(await journal.claim({ endedBefore: Date.now(), limit: 1, leaseMs: day })).toMatchObject([
      { id: "foreign-0" },
    ]);
    break;
  }
  expect(journal.leases.get("foreign-0")).toBeGreaterThan(Date.now() + day / 2);
});

test("a record that its client refuses is given, and stops no other", async () => {
  const { journal, client } = await lost(losing(nothing), ["a", "b"]);
  const [first] = journal.records.values();
  journal.records.set((first as CallRecord).id, { ...(first as CallRecord), fingerprint: "another" });
  const [refused, other] = await all(journal, [client]);
  expect(refused?.result).toMatchObject({
    outcome: "unknown",
    searched: "nowhere",
    candidates: [],
    cause: { name: "InvalidCallError" },
  });
  expect(reference(other as Unsettled)).toBe("b");
});

describe("an abort", () => {
  test("between two calls ends the search", async () => {
    const { journal, client } = await lost(losing(nothing), ["a", "b"]);
    const controller = new AbortController();
    const claim = vi.spyOn(journal, "claim");
    const given: unknown[] = [];
    const search = async () => {
      for await (const each of recover(journal, [client], { signal: controller.signal })) {
        given.push(reference(each));
        controller.abort(new Error("enough"));
      }
    };
    await expect(search()).rejects.toThrow("enough");
    expect(given).toEqual(["a"]);
    expect(claim).toHaveBeenCalledTimes(1);
    expect((await all(journal, [client])).map(reference)).toEqual(["b"]);
  });

  test("while a call is looked up gives no result that reading did not tell", async () => {
    const controller = new AbortController();
    const { journal, client } = await lost(
      losing(() => controller.abort(new Error("enough"))),
      ["a"],
    );
    await expect(all(journal, [client], { signal: controller.signal })).rejects.toThrow("enough");
    expect(journal.leases.size).toBe(0);
  });
});

test("agrees to resume sessions, and nothing else", () => {
  for (const effect of ["session", "charge", "prompt", "invite", "refund", "payout", "none", undefined] as const)
    expect(resumeSessions({ record: { effect } as CallRecord })).toBe(effect === "session");
});

test.each<[unknown, string]>([
  [{ leaseMs: 0 }, "recover: `leaseMs` must be an integer from 1; got 0."],
  [{ settled: 1 }, "recover: `settled` must be a function; got 1."],
  [{ signal: "now" }, "recover: `signal` must be an AbortSignal; got a string."],
  [{ limit: 1 }, "recover: Unknown option `limit`."],
  [null, "recover: The options must be an object; got null."],
])("refuses %j as options", async (options, message) => {
  await expect(recover(memory(), [], options as RecoverOptions).next()).rejects.toThrow(message);
});
