import { describe, expect, test } from "vitest";
import type { CallRecord, Journal } from "../../src/after/journal.ts";
import { closed, recordWith } from "./records.ts";

const hour = 60 * 60 * 1000;

/** A journal that was just made, and what else has the same content: over another connection, or by the same path. */
export interface Journals {
  readonly journal: Journal;
  readonly another: () => Promise<Journal>;
}

/** Everything that can be claimed, however late it ends. */
export const claimAll = (journal: Journal, leaseMs = 1): Promise<CallRecord[]> =>
  journal.claim({ endedBefore: Number.MAX_SAFE_INTEGER, limit: 1_000, leaseMs });
export const idsOf = (records: readonly CallRecord[]): string[] => records.map(({ id }) => id);

const refused = (promise: Promise<void>): Promise<string> =>
  promise.then(
    () => "",
    (error: Error) => error.message,
  );
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What every journal must do. */
export function journalSuite(make: () => Promise<Journals>): void {
  test("a call is unsettled until it is closed with an end that is known", async () => {
    const { journal } = await make();
    const calls = [recordWith(), recordWith(), recordWith(), recordWith()] as const;
    for (const call of calls) await journal.opened(call);
    const [open, unknown, executed, not] = calls;
    const lost = closed(unknown, "unknown");
    for (const end of [lost, closed(executed, "executed"), closed(not, "not_executed")]) await journal.closed(end);
    expect(await claimAll(journal)).toEqual([open, lost]);
  });

  test("the oldest are claimed first, as many as wanted, and none that may still be under way", async () => {
    const { journal } = await make();
    const call = (endsAt: number, flightMs: number) => recordWith({ id: `${endsAt}+${flightMs}`, endsAt, flightMs });
    for (const each of [call(3_000, 0), call(1_000, 500), call(500, 2_000), call(2_000, 1_000)])
      await journal.opened(each);
    const claim = async (limit: number, endedBefore: number) =>
      idsOf(await journal.claim({ endedBefore, limit, leaseMs: hour }));
    expect(await claim(10, 1_500)).toEqual([]);
    expect(await claim(1, 3_000)).toEqual(["1000+500"]);
    expect(await claim(1, 3_000)).toEqual(["500+2000"]);
    expect(await claim(10, 3_000)).toEqual([]);
    expect((await claim(10, 3_001)).toSorted()).toEqual(["2000+1000", "3000+0"]);
  });

  test("of eight that claim at the same time, each record goes to one", async () => {
    const { journal, another } = await make();
    const calls = Array.from({ length: 100 }, () => recordWith());
    for (const call of calls) await journal.opened(call);
    const claimants = await Promise.all(Array.from({ length: 8 }, another));
    const claimed: string[] = [];
    const claim = async (claimant: Journal) => {
      for (;;) {
        const some = await claimant.claim({ endedBefore: Number.MAX_SAFE_INTEGER, limit: 5, leaseMs: hour });
        if (some.length === 0) return;
        expect(some.length).toBeLessThanOrEqual(5);
        claimed.push(...idsOf(some));
      }
    };
    await Promise.all(claimants.map(claim));
    expect(claimed.toSorted()).toEqual(idsOf(calls).toSorted());
  });

  test("a lease ends by itself, by release, and when the call is opened or closed again", async () => {
    const { journal, another } = await make();
    const other = await another();
    const call = recordWith();
    await journal.opened(call);
    expect(await claimAll(journal, 200)).toHaveLength(1);
    expect(await claimAll(other)).toEqual([]);
    await pause(250);
    expect(await claimAll(other, hour)).toHaveLength(1);
    for (const end of [
      () => journal.release(call.id),
      () => journal.opened(call),
      () => journal.closed(closed(call, "unknown")),
    ]) {
      expect(await claimAll(journal)).toEqual([]);
      await end();
      expect(await claimAll(other, hour)).toHaveLength(1);
    }
  });

  describe("what is executed stays so", () => {
    test.each<[string, (journal: Journal, call: CallRecord) => Promise<void>]>([
      ["closed as unknown", (journal, call) => journal.closed(closed(call, "unknown"))],
      ["closed as not executed", (journal, call) => journal.closed(closed(call, "not_executed"))],
      ["opened again", (journal, call) => journal.opened(call)],
      [
        "opened again and closed as unknown",
        async (journal, call) => {
          await journal.opened(call);
          await journal.closed(closed(call, "unknown"));
        },
      ],
    ])("when it is %s", async (_, later) => {
      const { journal } = await make();
      const call = recordWith({ idempotencyKey: "key" });
      await journal.opened(call);
      await journal.closed(closed(call, "executed"));
      await later(journal, call);
      expect(await claimAll(journal)).toEqual([]);
    });

    test("when it was closed before it was opened", async () => {
      const { journal } = await make();
      const call = recordWith({ idempotencyKey: "key" });
      await journal.closed(closed(call, "executed"));
      await journal.opened(call);
      expect(await claimAll(journal)).toEqual([]);
    });
  });

  test("a call that was not executed and is resumed is unsettled again", async () => {
    const { journal } = await make();
    const call = recordWith({ idempotencyKey: "key" });
    await journal.opened(call);
    await journal.closed(closed(call, "not_executed"));
    await journal.opened(call);
    expect(await claimAll(journal)).toEqual([call]);
  });

  describe("a key", () => {
    const keyed = (changes: Partial<CallRecord> = {}): CallRecord =>
      recordWith({ idempotencyKey: "order-1024", keyEndsAt: Date.now() + hour, ...changes });

    test("is refused to another request, also in another process, and after its call was closed", async () => {
      const { journal, another } = await make();
      const first = keyed();
      await journal.opened(first);
      const message = "The idempotency key order-1024 was used for another request.";
      expect(await refused(journal.opened(keyed({ fingerprint: "f2" })))).toContain(message);
      expect(await refused((await another()).opened(keyed({ fingerprint: "f2" })))).toContain(message);
      await journal.closed(closed(first, "executed"));
      expect(await refused(journal.opened(keyed({ fingerprint: "f2" })))).toContain(message);
      expect(idsOf(await claimAll(journal))).toEqual([]);
    });

    test("goes to one of two requests that want it at the same moment", async () => {
      const { another } = await make();
      const [one, other] = [await another(), await another()];
      for (let time = 0; time < 20; time += 1) {
        const call = (fingerprint: string) => keyed({ fingerprint, idempotencyKey: `key-${time}` });
        const messages = await Promise.all([refused(one.opened(call("f1"))), refused(other.opened(call("f2")))]);
        expect(messages.filter((message) => message === "")).toHaveLength(1);
      }
      expect(await claimAll(one)).toHaveLength(20);
    });

    test("serves the same request again, while the provider honours it until the call is over", async () => {
      const { journal, another } = await make();
      const now = Date.now();
      const first = keyed({ openedAt: now - hour + 60_000, keyEndsAt: now + 60_000 });
      await journal.opened(first);
      const other = await another();
      expect(await refused(other.opened(keyed({ endsAt: now + 60_000 })))).toBe("");
      const late = await refused(other.opened(keyed({ endsAt: now + 60_001 })));
      expect(late).toContain(
        `The idempotency key order-1024 was used before, and the provider may forget it at ${new Date(now + 60_000).toISOString()}`,
      );
      // The call itself may be resumed: its client ends it in time.
      expect(await refused(other.opened(first))).toBe("");
    });

    test("counts for an hour where nobody says how long", async () => {
      const { journal } = await make();
      const now = Date.now();
      const call = (endsAt: number) => {
        const { keyEndsAt: _, ...record } = keyed({ openedAt: now, endsAt });
        return record;
      };
      await journal.opened({ ...call(now), openedAt: now - hour + 1_000 });
      expect(await refused(journal.opened(call(now + 1_000)))).toBe("");
      expect(await refused(journal.opened(call(now + 1_001)))).toContain(
        "The idempotency key order-1024 was used before",
      );
    });

    test("counts from its first use, whatever came later", async () => {
      const { journal } = await make();
      const now = Date.now();
      await journal.opened(keyed({ openedAt: now - 2_000, keyEndsAt: now + 1_000, endsAt: now }));
      await journal.opened(keyed({ openedAt: now - 1_000, keyEndsAt: now + 2_000, endsAt: now }));
      expect(await refused(journal.opened(keyed({ endsAt: now + 1_500 })))).toContain("was used before");
    });

    test("is refused where a clock was set back since its first use", async () => {
      const { journal, another } = await make();
      const now = Date.now();
      const first = keyed({ openedAt: now });
      await journal.opened(first);
      const other = await another();
      // The clocks of two processes are never quite the same.
      expect(await refused(other.opened(keyed({ openedAt: now - 60_000, endsAt: now })))).toBe("");
      expect(await refused(other.opened(keyed({ openedAt: now - 60_001, endsAt: now })))).toContain(
        `The idempotency key order-1024 was used at ${new Date(now).toISOString()}, which is in the future`,
      );
      expect(await refused(other.opened(first))).toBe("");
    });

    test.each<Partial<CallRecord>>([{ account: "other" }, { provider: "other" }, { operationId: "payouts.create" }])(
      "of %j is another",
      async (changes) => {
        const { journal } = await make();
        await journal.opened(keyed());
        expect(await refused(journal.opened(keyed({ fingerprint: "f2", ...changes })))).toBe("");
      },
    );

    test("that is missing is never the same as another that is missing", async () => {
      const { journal } = await make();
      for (const fingerprint of ["f1", "f2"]) await journal.opened(recordWith({ fingerprint }));
      expect(await claimAll(journal)).toHaveLength(2);
    });
  });

  test("a record comes back exactly", async () => {
    const { journal } = await make();
    const max = Number.MAX_SAFE_INTEGER;
    const call = recordWith({
      idempotencyKey: `"'$1\\ ключ 🔑`,
      account: "it's",
      query: "?a=%00&b='",
      headers: { "x-quote": `"'` },
      body: JSON.stringify({ nul: "\0", lone: "\ud800", text: `'"\\\n\r\u2028🔑 مرحبا $1 %s` }),
      openedAt: max,
      keyEndsAt: max,
      endsAt: max - 2,
      flightMs: 1,
      outcome: "unknown",
      attempts: [{ startedAt: max, durationMs: 0.1, ending: "lost" }],
    });
    await journal.opened(call);
    expect(await claimAll(journal)).toEqual([call]);
  });
}
