import { randomInt } from "node:crypto";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { openJournal } from "../../src/world/journal-file.ts";
import { type SandboxWorld, type Way, createWorld, ways } from "../../src/world/world.ts";
import { endpoint, event, tiny } from "./support.ts";

const seed = Number(process.env["MODEL_SEED"] ?? randomInt(2 ** 31));

/** A shop's requests to a provider that knows nothing but payments. */
interface Shop {
  readonly world: SandboxWorld;
  buy(order: string, urls: readonly string[]): string;
  pay(id: string, outcome: "paid" | "declined"): string;
}

function shopOf(world: SandboxWorld): Shop {
  const { payments } = world;
  const tell = (id: string, type: string, urls: readonly string[]) =>
    world.emit(event({ type, payment: id, urls, body: { type, id, at: world.now() } }));
  const perform = world.define({
    buy({ order, urls }: { order: string; urls: readonly string[] }) {
      const id = world.random(10);
      const shared = { provider: "orqex", tenant: "shop", key: world.uuid(), amount: 50, currency: "XOF" } as const;
      const payment = payments.add({ ...shared, id, order, expiresAt: world.now() + 3_600_000 });
      world.at(world.now() + 3_600_000, () => {
        if (payment.state !== "open") return;
        payments.to(payment, "expired", "clock");
        tell(id, "refunded", urls);
      });
      return id;
    },
    pay({ id, outcome }: { id: string; outcome: "paid" | "declined" }) {
      const payment = payments.get("orqex", id);
      if (payment?.state !== "open") return `closed ${world.random(4)}`;
      payments.to(payment, outcome, "page");
      tell(id, "paid", []);
      if (outcome === "paid" && payment.order === "order-1") payments.refund(payment, 20, world.uuid());
      return payment.state;
    },
  });
  return {
    world,
    buy: (order, urls) => perform("buy", { order, urls }),
    pay: (id, outcome) => perform("pay", { id, outcome }),
  };
}

function newShop(): Shop {
  const world = createWorld({ machines: [tiny], seed });
  onTestFinished(() => world.close());
  return shopOf(world);
}

/** All that can be seen of a world. */
const stateOf = ({ ahead, payments, ledger, deliveries }: SandboxWorld): unknown => ({
  ahead: ahead(),
  payments: [...payments.newest()],
  totals: ledger.totals(),
  twice: ledger.chargedTwice(),
  deliveries: deliveries(),
});

test("a long random run, replayed from its journal, gives the same payments, ledger, deliveries and answers", async () => {
  // Each delivery meets its own row of answers, whatever comes between.
  const seen = new Map<string, number>();
  const { url } = await endpoint(({ path, headers }) => {
    const id = `${path} ${String(headers["x-id"])}`;
    const count = (seen.get(id) ?? id.charCodeAt(id.length - 1)) + 1;
    seen.set(id, count);
    return [200, 500, 500, 307, 204][count % 5] ?? 200;
  });
  const text = fc.constantFrom("order-1", "order-2", "order-3", "order-4");
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant("buy"), order: text, own: fc.boolean() }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constantFrom("paid", "declined"), which: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("advance"), ms: fc.integer({ min: 0, max: 7_200_000 }) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom(...ways), which: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("register", "answer") }) },
  );
  let inputs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 120 }), async (steps) => {
      const lines: string[] = [];
      const { world, buy, pay } = newShop();
      world.record((line) => lines.push(line));
      const ids: string[] = [];
      const pick = <Item>(from: readonly Item[], which: number) => from[which % Math.max(from.length, 1)];
      for (const each of steps) {
        if ("order" in each) ids.push(buy(each.order, each.own ? [`${url}/own`] : []));
        else if ("ms" in each) await world.advance(each.ms);
        else if (!("which" in each))
          await (each.do === "register" ? world.register(`${url}/registered`) : world.beforeAnswer("shop"));
        else if (each.do === "paid" || each.do === "declined") pay(pick(ids, each.which) ?? "none", each.do);
        else {
          const id = pick(["paid", "refunded", ...world.deliveries().map(({ id }) => id)], each.which) ?? "paid";
          await world.deliver(id, each.do as Way).catch(() => {});
        }
        if (inputs % 3 === 0) await world.idle();
        inputs += 1;
      }
      await world.idle();
      const other = newShop();
      await other.world.replay(lines);
      expect(stateOf(other.world)).toEqual(stateOf(world));
      // What follows is the same too: ids, tries that fall due, and what waits for an answer.
      const next = async (shop: Shop) => {
        seen.clear();
        const answers = [shop.buy("order-5", []), shop.pay(shop.buy("order-6", []), "paid")];
        await shop.world.idle();
        await shop.world.advance("3d");
        return [answers, shop.world.deliveries().map(({ id, attempts }) => [id, attempts.length])];
      };
      const expected = await next({ world, buy, pay });
      expect(await next(other)).toEqual(expected);
      await Promise.all([world.close(), other.world.close()]);
    }),
    { numRuns: 15, seed, endOnFailure: true },
  );
  console.log(`journal: ${inputs} inputs in 15 runs, 0 differences, MODEL_SEED=${seed}`);
});

test("nothing is sent while a journal is replayed, and what had no result is sent afterwards", async () => {
  const { url, received } = await endpoint();
  const lines: string[] = [];
  const first = newShop();
  first.world.record((line) => lines.push(line));
  first.world.register(url);
  const id = first.buy("order-1", []);
  first.pay(id, "paid");
  await first.world.idle();
  expect(received).toHaveLength(1);
  const withoutResult = lines.filter((line) => !line.includes('"result"'));
  expect(withoutResult).toHaveLength(lines.length - 1);
  const [second, third] = [newShop(), newShop()];
  await second.world.replay(lines);
  await second.world.idle();
  expect(received).toHaveLength(1);
  await third.world.replay(withoutResult);
  await third.world.idle();
  expect(received).toHaveLength(2);
  expect(third.world.deliveries()).toMatchObject([{ state: "delivered" }]);
});

test("a journal begins before anything happens, and is replayed before anything happens", async () => {
  const { world, buy } = newShop();
  buy("order-1", []);
  expect(() => world.record(() => {})).toThrow("A journal must begin before anything happens");
  await expect(world.replay([])).rejects.toThrow("can be replayed only before anything happens");
  for (const wrong of [
    "nonsense",
    '{"at":1}',
    '{"at":1,"kind":"buy","input":{}}',
    '{"at":1,"kind":"begin","input":null}',
  ])
    await expect(newShop().world.replay([wrong])).rejects.toThrow(/ine.*journal/);
});

test("the clock of a replayed sandbox goes on as far ahead as it was", async () => {
  const lines: string[] = [];
  const first = newShop();
  first.world.record((line) => lines.push(line));
  await first.world.advance("25h");
  const second = newShop();
  await second.world.replay(lines);
  expect(second.world.ahead()).toBe(first.world.ahead());
  expect(second.world.now() - first.world.now()).toBeLessThan(1_000);
});

function fileOf(): string {
  const folder = mkdtempSync(join(tmpdir(), "payorch-journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "journal.jsonl");
}

test("a sandbox that is started again with its journal goes on where it was, and adds to it", async () => {
  const path = fileOf();
  const run = async (act: (shop: Shop) => void) => {
    const file = openJournal(path);
    const shop = newShop();
    await shop.world.replay(file.lines());
    shop.world.record(file.append);
    act(shop);
    file.close();
    return stateOf(shop.world);
  };
  const ids: string[] = [];
  await run(({ buy }) => ids.push(buy("order-1", []), buy("order-2", [])));
  const before = await run(({ pay }) => pay(ids[0] ?? "", "paid"));
  expect(await run(() => {})).toEqual(before);
  expect(
    readFileSync(path, "utf8")
      .split("\n")
      .map((line) => line && (JSON.parse(line) as { kind: string }).kind),
  ).toEqual(["begin", "buy", "buy", "pay", ""]);
});

test("half a line at the end, over which a process died, is left out", async () => {
  const path = fileOf();
  const file = openJournal(path);
  for (const line of ["one", "é".repeat(100_000), "three"]) file.append(line);
  file.close();
  truncateSync(path, statSync(path).size - 3);
  const again = openJournal(path);
  expect([...again.lines()]).toEqual(["one", "é".repeat(100_000)]);
  again.append("four");
  expect([...again.lines()].at(-1)).toBe("four");
  again.close();
});

test("a file to which another process writes is refused", () => {
  const path = fileOf();
  const file = openJournal(path);
  file.append("one");
  appendFileSync(path, "foreign\n");
  expect(() => file.append("two")).toThrow("was changed by another process: give each sandbox its own journal");
  file.close();
});
