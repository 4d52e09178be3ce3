import { expect, onTestFinished, test, vi } from "vitest";
import type { PayorchError } from "../src/index.ts";
import { acme, failureOf } from "./support/client.ts";
import { type Answer, json, provider, refusal, reset } from "./support/provider.ts";
import { all, day, losing, lost, memory, nothing } from "./support/recovering.ts";

/** A refund that was lost, as somebody finds it within the hour. */
async function lostRefund(...answers: Answer[]) {
  const journal = memory();
  const { url, seen } = await provider(reset, ...answers);
  const client = acme(url, { journal, maxAttempts: 1, timeoutMs: 1_000, deadlineMs: 60_000 });
  await failureOf(client.refunds.create({ amount: 1 }, { idempotencyKey: "order-1024" }));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 180_000 });
  onTestFinished(() => void vi.useRealTimers());
  return { journal, url, seen };
}

test.each([true, false])(
  "resume sends the same again and closes the record; the client has the journal: %s",
  async (has) => {
    const { journal, url, seen } = await lostRefund(json(201, { id: "1" }));
    const [unsettled] = await all(journal, [acme(url, has ? { journal } : {})]);
    expect(await unsettled?.resume()).toEqual({ id: "1" });
    expect(seen[1]).toEqual(seen[0]);
    expect(journal.lines.at(-1)).toBe("closed executed");
    expect(journal.records.size).toBe(1);
    vi.setSystemTime(Date.now() + day);
    expect(await all(journal, [acme(url)])).toEqual([]);
  },
);

test("a resumption that fails leaves the record open, and tells what became of it", async () => {
  const { journal, url } = await lostRefund(refusal(422), refusal(422));
  const client = acme(url);
  const [unsettled] = await all(journal, [client]);
  const error = await failureOf(unsettled?.resume() ?? Promise.resolve());
  expect(error).toMatchObject({ name: "ApiError", status: 422, outcome: "unknown" });
  expect([...journal.records.values()]).toEqual([(error as PayorchError).record]);
  expect(journal.records.values().next().value).toMatchObject({
    state: "closed",
    attempts: [{ ending: "lost" }, { ending: "refused" }],
  });
});

test.each<[string, () => Promise<void>]>([
  ["fails", () => Promise.reject(new Error("no journal"))],
  ["hangs", () => new Promise(() => {})],
])("resume gives its result though the journal %s", async (_, close) => {
  const { journal, url } = await lostRefund(json(201, { id: "1" }));
  const [unsettled] = await all({ ...journal, closed: close }, [acme(url)]);
  expect(await unsettled?.resume()).toEqual({ id: "1" });
  expect(journal.lines.at(-1)).toBe("closed unknown");
});

test("resume gives its error though the journal fails", async () => {
  const { journal, url } = await lostRefund(reset);
  const failing = { ...journal, closed: () => Promise.reject(new Error("no journal")) };
  const [unsettled] = await all(failing, [acme(url)]);
  expect(await failureOf(unsettled?.resume() ?? Promise.resolve())).toMatchObject({ name: "ConnectionError" });
});

test("the resumption of a call without a key is refused, and its record stays open", async () => {
  const { journal, client, later } = await lost(losing(nothing), ["a"]);
  const [unsettled] = await all(journal, [client]);
  expect(await failureOf(unsettled?.resume() ?? Promise.resolve())).toMatchObject({
    name: "InvalidCallError",
    outcome: "unknown",
  });
  expect(journal.lines.at(-1)).toBe("closed unknown");
  expect(later().every(({ method }) => method === "GET")).toBe(true);
});
