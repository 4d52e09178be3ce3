import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Ending } from "../src/facts/attempt.ts";
import { type Circumstances, decide } from "../src/facts/decide.ts";
import { endings, history, lawsBroken, roomy } from "./support/laws.ts";

test("every history of up to four attempts obeys the laws, with every kind of call", () => {
  const { histories, violations } = lawsBroken(decide, 4);
  expect(violations).toEqual([]);
  expect(histories).toBe(4 * (13 + 13 ** 2 + 13 ** 3 + 13 ** 4));
  console.log(`${histories} histories enumerated, ${violations.length} violations`);
});

const folder = mkdtempSync(join(tmpdir(), "payorch-decide-"));
afterAll(() => rmSync(folder, { recursive: true }));
const source = readFileSync(new URL("../src/facts/decide.ts", import.meta.url), "utf8");
const flips: Readonly<Record<string, string>> = {
  not_executed: "unknown",
  unknown: "not_executed",
  executed: "unknown",
  again: "never",
  once: "never",
  never: "again",
};

test.each(endings.flatMap((ending) => [0, 1].map((column) => [ending, column] as const)))(
  "the laws notice a change of the row %s, column %i",
  async (ending, column) => {
    const mutated = source.replace(
      new RegExp(`(  ${ending}: \\[)"(\\w+)", "(\\w+)"`),
      (_, row: string, ...cells: string[]) => {
        const values = cells.slice(0, 2).map((cell, index) => (index === column ? flips[cell] : cell));
        return `${row}${values.map((value) => JSON.stringify(value)).join(", ")}`;
      },
    );
    expect(mutated).not.toBe(source);
    const file = join(folder, `${ending}-${column}.mjs`);
    writeFileSync(file, stripTypeScriptTypes(mutated));
    const mutant = (await import(/* @vite-ignore */ file)) as { decide: typeof decide };
    expect(lawsBroken(mutant.decide, 2).violations).not.toEqual([]);
  },
);

test("a fresh token is tried once", () => {
  expect(decide(history("unauthorized"), roomy)).toMatchObject({ repeat: true, delayMs: 0 });
  expect(decide(history("unauthorized", "unauthorized"), roomy)).toMatchObject({ repeat: false, gaveUp: "final" });
  expect(decide(history("unauthorized", "failed", "unauthorized"), roomy)).toMatchObject({ repeat: false });
});

test("each try of a call may have a fresh token", () => {
  const twoTries = history("unauthorized", "failed", "unauthorized");
  expect(decide(twoTries, { ...roomy, earlier: 2 })).toMatchObject({ repeat: true, delayMs: 0 });
  expect(decide(twoTries, { ...roomy, earlier: 2, maxAttempts: 1 })).toMatchObject({
    repeat: false,
    gaveUp: "attempts",
  });
});

test("a conflict is repeated only after an unknown attempt of the same call", () => {
  expect(decide(history("conflict"), roomy).repeat).toBe(false);
  expect(decide(history("throttled", "conflict"), roomy).repeat).toBe(false);
  expect(decide(history("lost", "conflict"), roomy).repeat).toBe(true);
});

test("the reason of a stop is the first that holds", () => {
  const last = history("failed");
  const reason = (circumstances: Partial<Circumstances>) => {
    const decision = decide(last, { ...roomy, ...circumstances });
    return decision.repeat ? undefined : decision.gaveUp;
  };
  expect(reason({ repeatable: false, maxAttempts: 1, remainingMs: 0, budgeted: false })).toBe("unsafe");
  expect(reason({ maxAttempts: 1, remainingMs: 0, budgeted: false })).toBe("attempts");
  expect(reason({ remainingMs: 0, budgeted: false })).toBe("deadline");
  expect(reason({ budgeted: false })).toBe("budget");
});

test("waits double up to five seconds, and chance takes a share of them", () => {
  const delay = (attempts: number, random: number) => {
    const decision = decide(history(...Array<Ending>(attempts).fill("failed")), { ...roomy, maxAttempts: 99, random });
    return decision.repeat ? decision.delayMs : undefined;
  };
  expect([1, 2, 3, 6, 20].map((attempts) => delay(attempts, 1))).toEqual([200, 400, 800, 5000, 5000]);
  expect(delay(3, 0.25)).toBe(200);
});

test("a wait the provider asked for is never cut short, and jitter adds a second at most", () => {
  const asked = [{ ending: "throttled" as const, retryAfterMs: 7000 }];
  expect(decide(asked, { ...roomy, random: 0 })).toMatchObject({ repeat: true, delayMs: 7000 });
  const late = decide([...Array(9).fill(asked[0])], { ...roomy, maxAttempts: 99, random: 1 });
  expect(late).toMatchObject({ repeat: true, delayMs: 8000 });
  expect(decide(asked, { ...roomy, remainingMs: 6999 })).toMatchObject({ repeat: false, gaveUp: "deadline" });
});
