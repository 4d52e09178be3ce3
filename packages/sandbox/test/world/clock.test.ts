import { expect, onTestFinished, test, vi } from "vitest";
import { milliseconds } from "../../src/world/duration.ts";
import { type SandboxWorld, createWorld } from "../../src/world/world.ts";

const hour = 3_600_000;

function worldOf(): SandboxWorld {
  const world = createWorld();
  onTestFinished(() => world.close());
  return world;
}

test("a duration is milliseconds, or a string of numbers and units", () => {
  const right = {
    "25h": 25 * hour,
    "90min": 1.5 * hour,
    "1d 30s": 24 * hour + 30_000,
    "250ms": 250,
    "1.5h": 1.5 * hour,
  };
  for (const [text, ms] of Object.entries(right)) expect(milliseconds(text)).toBe(ms);
  expect(milliseconds(1_500)).toBe(1_500);
  const wrong = [
    "",
    "25",
    "h",
    "-1h",
    "1 fortnight",
    "1h,2h",
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
  ];
  for (const each of wrong)
    expect(() => milliseconds(each as never)).toThrow(
      "The duration must be milliseconds, 0 or more, or a string such as",
    );
});

test("advance goes from task to task in order, and each sees its own time", async () => {
  const world = worldOf();
  const seen: [string, number][] = [];
  const start = world.now();
  const note = (name: string) => () => seen.push([name, world.now() - start]);
  world.at(start + 3 * hour, note("third"));
  world.at(start + hour, () => {
    note("first")();
    world.at(world.now() + hour, note("second"));
  });
  world.at(start + 26 * hour, note("beyond"));
  world.at(start + 3 * hour, note("third too"));
  await world.advance("25h");
  expect(seen).toEqual([
    ["first", hour],
    ["second", 2 * hour],
    ["third", 3 * hour],
    ["third too", 3 * hour],
  ]);
  expect(world.now() - start).toBeGreaterThanOrEqual(25 * hour);
  expect(world.ahead()).toBeLessThanOrEqual(25 * hour);
});

test("a time that no date can hold is refused before the clock moves, and after other moves too", async () => {
  const world = worldOf();
  for (const far of [1e16, "99999999d"]) await expect(world.advance(far)).rejects.toThrow("beyond the year 9000");
  expect(world.ahead()).toBe(0);
  await world.advance("2000000d");
  await expect(world.advance("2000000d")).rejects.toThrow("beyond the year 9000");
  expect(new Date(world.now()).getUTCFullYear()).toBeLessThan(9000);
});

test("two advances at once add up", async () => {
  const world = worldOf();
  const start = world.now();
  await Promise.all([world.advance("1h"), world.advance("2h")]);
  expect(world.now() - start).toBeGreaterThanOrEqual(3 * hour);
});

test("without anybody's doing, a timer wakes for the task that is due", async () => {
  const world = worldOf();
  const done = new Promise<number>((resolve) => world.at(world.now() + 30, () => resolve(world.now())));
  const due = world.now() + 30;
  expect(await done).toBeLessThanOrEqual(due);
});

test("a task that was due before an input runs before it, and the clock never goes back", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const world = worldOf();
  const order: string[] = [];
  const perform = world.define({ buy: () => order.push("buy") });
  world.at(world.now() + 1_000, () => order.push("expire"));
  const before = world.now();
  vi.setSystemTime(Date.now() + 5_000);
  perform("buy", undefined as never);
  vi.setSystemTime(Date.now() - 60_000);
  expect(order).toEqual(["expire", "buy"]);
  expect(world.now()).toBe(before + 5_000);
});

test("ids follow from the seed and do not repeat", () => {
  const ids = (seed: number) => {
    const world = createWorld({ seed });
    return Array.from({ length: 20_000 }, () => world.random(12));
  };
  expect(ids(7)).toEqual(ids(7));
  expect(ids(7)[0]).not.toBe(ids(8)[0]);
  expect(new Set(ids(7)).size).toBe(20_000);
  expect(createWorld().uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(createWorld().random(10_000, "xyz"))).toEqual(new Set("xyz"));
});
