import { expect, test } from "vitest";
import type { Ending, Outcome } from "../src/attempt.ts";
import { type Circumstances, decide } from "../src/decide.ts";

// The table of what an attempt proves, written down a second time on purpose: a change of either must be meant.
const proves: Record<Ending, Outcome> = {
  unsent: "not_executed",
  unreachable: "not_executed",
  unauthorized: "not_executed",
  throttled: "not_executed",
  refused: "not_executed",
  redirected: "unknown",
  foreign: "unknown",
  conflict: "unknown",
  unimplemented: "unknown",
  failed: "unknown",
  lost: "unknown",
  cut: "executed",
  answered: "executed",
};
const endings = Object.keys(proves) as Ending[];
const roomy: Circumstances = { repeatable: true, maxAttempts: 9, remainingMs: 1e9, budgeted: true, random: 0.5 };
const history = (...names: Ending[]) => names.map((ending) => ({ ending }));

test("every history of up to four attempts obeys the laws", () => {
  const violations: string[] = [];
  let histories = 0;
  const extend = (earlier: readonly Ending[]): void => {
    for (const last of endings) {
      const names = [...earlier, last];
      const proven = names.map((name) => proves[name]);
      const joined = proven.includes("executed") ? "executed" : proven.includes("unknown") ? "unknown" : "not_executed";
      for (const repeatable of [true, false]) {
        histories += 1;
        const decision = decide(history(...names), { ...roomy, repeatable });
        const broken = [
          decision.outcome !== joined && "a doubt is erased or a proof lost",
          decision.repeat && !repeatable && joined !== "not_executed" && "what may pay twice is repeated",
          !decision.repeat && !["final", "unsafe"].includes(decision.gaveUp) && "a stop has no reason",
        ].filter(Boolean);
        if (broken.length > 0) violations.push(`${names.join(", ")} (repeatable: ${repeatable}): ${broken.join(", ")}`);
      }
      if (names.length < 4) extend(names);
    }
  };
  extend([]);
  expect(violations).toEqual([]);
  expect(histories).toBe(2 * (13 + 13 ** 2 + 13 ** 3 + 13 ** 4));
});

test.each<[Ending, boolean, boolean]>([
  ["unsent", false, false],
  ["unreachable", true, true],
  ["unauthorized", true, true],
  ["throttled", true, true],
  ["refused", false, false],
  ["redirected", false, false],
  ["foreign", true, false],
  ["conflict", false, false],
  ["unimplemented", false, false],
  ["failed", true, false],
  ["lost", true, false],
  ["cut", true, false],
  ["answered", false, false],
])("after %s: a repeatable call goes on %s, any other %s", (ending, repeatable, other) => {
  expect(decide(history(ending), roomy).repeat).toBe(repeatable);
  expect(decide(history(ending), { ...roomy, repeatable: false }).repeat).toBe(other);
});

test("a fresh token is tried once", () => {
  expect(decide(history("unauthorized"), roomy)).toMatchObject({ repeat: true, delayMs: 0 });
  expect(decide(history("unauthorized", "unauthorized"), roomy)).toMatchObject({ repeat: false, gaveUp: "final" });
  expect(decide(history("unauthorized", "failed", "unauthorized"), roomy)).toMatchObject({ repeat: false });
});

test("a conflict is repeated only after a doubt of the same call", () => {
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
