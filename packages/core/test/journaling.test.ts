import { describe, expect, test } from "vitest";
import type { CallRecord, ClientEvent, Journal } from "../src/index.ts";
import { type Kind, acme, callOf, failureOf, through } from "./support/client.ts";
import { type Answer, cut, json, provider, refusal, reset } from "./support/provider.ts";

const once = { maxAttempts: 1 };

/** A journal that writes down what it is told, in words. */
function journal(own: Partial<Journal> = {}): Journal & { told: string[]; records: CallRecord[] } {
  const told: string[] = [];
  const records: CallRecord[] = [];
  const note = async (what: string, record: CallRecord) => {
    told.push(`${what} ${record.state} ${record.outcome}`);
    records.push(record);
  };
  const noted: Journal = {
    opened: (record) => note("opened", record),
    closed: (record) => note("closed", record),
    claim: async () => [],
    release: async () => {},
  };
  return { ...noted, ...own, told, records };
}

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

test("a write is written down before its first byte, and its end before the caller knows it", async () => {
  const order: string[] = [];
  const { url } = await provider((...args) => (order.push("sent"), json(201, {})(...args)));
  const slow = async (what: string) => {
    await later(50);
    order.push(what);
  };
  await acme(url, { journal: journal({ opened: () => slow("opened"), closed: () => slow("closed") }) }).refunds.create(
    {},
  );
  order.push("known");
  expect(order).toEqual(["opened", "sent", "closed", "known"]);
});

test.each<[Kind, Answer, string]>([
  ["honoured", json(201, {}), "executed"],
  ["unhonoured", json(201, {}), "executed"],
  ["keyless", cut, "executed"],
  ["keyless", reset, "unknown"],
  ["unhonoured", refusal(422), "not_executed"],
])("a call that is %s", async (kind, answer, outcome) => {
  const { url } = await provider(answer);
  const kept = journal();
  await callOf(acme(url, { journal: kept }), kind, once).catch(() => {});
  expect(kept.told).toEqual(["opened opened unknown", `closed closed ${outcome}`]);
  const [opened, closed] = kept.records;
  expect(opened).toMatchObject({ attempts: [], openedAt: closed?.openedAt, id: closed?.id });
  // Until then an attempt may be under way: `deadlineMs` after it began.
  expect(Number(opened?.endsAt) - Number(opened?.openedAt)).toBeCloseTo(180_000, -2);
  expect(Number(closed?.endsAt)).toBeLessThan(Number(opened?.endsAt));
});

test("a read is not written down, nor what is sent without a credential: its body may hold one", async () => {
  const { url } = await provider(json(200, {}));
  const kept = journal();
  const client = acme(url, { journal: kept });
  await callOf(client, "read");
  await client.tokens.create({ client_secret: "secret" });
  expect(kept.told).toEqual([]);
});

test("an argument that is wrong never gets into the journal", async () => {
  const kept = journal();
  await failureOf(acme("http://127.0.0.1:9", { journal: kept }).refunds.create({}, { idempotencyKey: "" }));
  expect(kept.told).toEqual([]);
});

through("methods").describe("a call that is resumed", () => {
  test("is opened again under its own id, until its own deadline", async () => {
    const { url } = await provider(reset, json(201, {}));
    const kept = journal();
    const client = acme(url, { journal: kept, deadlineMs: 60_000 });
    const error = await failureOf(client.refunds.create({}, once));
    await later(20);
    await client.resume(error);
    expect(kept.told).toEqual([
      "opened opened unknown",
      "closed closed unknown",
      "opened opened unknown",
      "closed closed executed",
    ]);
    expect(new Set(kept.records.map(({ id }) => id)).size).toBe(1);
    expect(Number(kept.records[2]?.endsAt)).toBeGreaterThan(Number(kept.records[0]?.endsAt));
  });
});

describe("a journal that does not take the call", () => {
  const refusing: Journal["opened"] = async () => {
    throw new Error("the key was used for another request, by ama@example.com");
  };

  test("ends it before anything is sent", async () => {
    const { url, seen } = await provider(json(201, {}));
    for (const opened of [
      refusing,
      () => Promise.reject("down"),
      (): never => {
        throw new TypeError("no pool");
      },
    ]) {
      const error = await failureOf(acme(url, { journal: journal({ opened }) }).refunds.create({}));
      expect(error).toMatchObject({ name: "JournalError", outcome: "not_executed", attempts: [], gaveUp: "final" });
    }
    expect(seen).toHaveLength(0);
  });

  test("says why, without what is private", async () => {
    const error = await failureOf(
      acme("http://127.0.0.1:9", { journal: journal({ opened: refusing }) }).refunds.create({}),
    );
    expect((error as Error).message).toBe(
      "acme refunds.create: Not sent, because the journal failed: the key was used for another request, by [e-mail address]. The request did not take effect.",
    );
  });

  test.each<[string, { deadlineMs?: number; signal?: AbortSignal }, string]>([
    ["before the deadline", { deadlineMs: 60 }, "TimeoutError"],
    ["before the caller leaves", { signal: AbortSignal.timeout(60) }, "AbortError"],
  ])("%s: nothing is sent, and what it takes later is closed", async (_, limits, name) => {
    const { url, seen } = await provider(json(201, {}));
    const kept = journal();
    const opened: Journal["opened"] = async (record) => {
      await later(200);
      await kept.opened(record);
    };
    const error = await failureOf(acme(url, { journal: { ...kept, opened } }).refunds.create({}, limits));
    expect(error).toMatchObject({ name, outcome: "not_executed", attempts: [] });
    await later(300);
    expect(kept.told).toEqual(["opened opened unknown", "closed closed not_executed"]);
    expect(seen).toHaveLength(0);
  });

  test("after it was written down all the same: it is closed", async () => {
    const kept = journal();
    const opened: Journal["opened"] = async (record) => {
      await kept.opened(record);
      throw new Error("connection lost");
    };
    await failureOf(acme("http://127.0.0.1:9", { journal: { ...kept, opened } }).refunds.create({}));
    await later(20);
    expect(kept.told).toEqual(["opened opened unknown", "closed closed not_executed"]);
  });

  through("methods").describe("when it is resumed", () => {
    test("leaves its record open: the first try may have taken effect", async () => {
      const { url, seen } = await provider(reset, json(201, {}));
      const kept = journal();
      const error = await failureOf(acme(url, { journal: kept }).refunds.create({}, once));
      const resumed = await failureOf(acme(url, { journal: { ...kept, opened: refusing } }).resume(error));
      expect(resumed).toMatchObject({ name: "JournalError", outcome: "unknown" });
      await later(20);
      expect([kept.told.length, seen.length]).toEqual([2, 1]);
    });
  });
});

test("a journal that does not take the end of a call neither hides nor delays it for long", async () => {
  const { url } = await provider(json(201, { id: "1" }));
  const never = new Promise<void>(() => {});
  for (const closed of [
    () => Promise.reject(new Error("down")),
    () => never,
    (): never => {
      throw new Error("no pool");
    },
  ]) {
    const events: ClientEvent[] = [];
    const client = acme(url, { journal: journal({ closed }), on: (event) => events.push(event) });
    expect(await client.refunds.create({})).toEqual({ id: "1" });
    expect(events.map(({ type }) => type)).toEqual(["request", "attempt", "journal", "response"]);
    expect(events[2]).toMatchObject({ what: "not_closed", operationId: "refunds.create", attempt: 1 });
  }
});

test.each([5, {}, { opened() {}, closed() {}, claim() {} }])("%o is no journal", (given) => {
  expect(() => acme("http://127.0.0.1:9", { journal: given as unknown as Journal })).toThrow(
    "`journal` must have `opened`, `closed`, `claim` and `release`",
  );
});
