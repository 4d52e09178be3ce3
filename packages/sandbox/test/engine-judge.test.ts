import { load } from "@payorch/mock/prism";
import { expect, test } from "vitest";
import { exchange } from "../src/engine/exchange.ts";
import type { Played } from "../src/engine/play.ts";
import { createStage } from "../src/engine/stage.ts";
import type { Machine, Provider, Reply } from "../src/model.ts";

const specs = new Map([["orqex", await load("orqex")] as const]);
const order = { amount: 50, currency: "XOF", description: "Order #1024", customer: { email: "ama@example.com" } };
const headers = { "content-type": "application/json", authorization: "Bearer sk_sandbox_test" };

/** What a caller gets where the machine's answer is another than the right one. */
async function answered(
  change: (reply: Reply) => Reply,
): Promise<{ status: number; said: string; logged: readonly string[] }> {
  const stage = createStage({ specs, seed: 1, url: () => "http://127.0.0.1:1", log: undefined });
  const played = stage.cast.get("orqex");
  if (!played) throw new Error("Nobody plays orqex.");
  const machine: Machine = { ...played.machine, answer: (call) => change(played.machine.answer(call)) };
  const changed = { ...played, machine };
  (stage.cast as Map<Provider, Played>).set("orqex", changed);
  const incoming = { method: "POST", url: "/payment/checkouts", headers };
  const { status, body } = await exchange(stage, changed, incoming, JSON.stringify(order));
  return { status, said: body, logged: stage.requests.all().flatMap(({ problems }) => problems) };
}

test("an answer that follows the spec goes out as it is", async () => {
  expect(await answered((reply) => reply)).toMatchObject({ status: 201, logged: [] });
});

test.each<[string, (reply: Reply) => Reply, string]>([
  ["lacks a property", (reply) => ({ ...reply, body: { message: "ok" } }), "body.data: is required"],
  ["has an undocumented status", (reply) => ({ ...reply, status: 202 }), "Unable to match the returned status code"],
  ["refuses with an undocumented status", () => ({ status: 418, body: { message: "no" } }), "Unable to match"],
  ["is no JSON", (reply) => ({ ...reply, headers: { "content-type": "text/html" }, body: "<p>" }), "media type"],
])("an answer that %s is a loud 500, with all details, also in the log", async (_, change, detail) => {
  const { status, said, logged } = await answered(change);
  expect(status).toBe(500);
  expect(said).toContain("bug of @payorch/sandbox");
  expect(said).toContain(detail);
  expect(logged.join()).toContain(detail);
});

test("an exception in a machine is a 500 that says where", async () => {
  const { status, said } = await answered(() => {
    throw new Error("a bug");
  });
  expect([status, JSON.parse(said).detail]).toEqual([500, expect.stringContaining("Error: a bug\n    at ")]);
});
