import type { Ending, Outcome } from "../../src/facts/attempt.ts";
import type { Circumstances, decide as decideType } from "../../src/facts/decide.ts";

/**
 * The table of what an attempt proves, and whether a repeatable call, and any other, goes on after it: written down a second
 * time on purpose, so that a change of either must be meant.
 */
const table: Readonly<Record<Ending, readonly [proves: Outcome, repeatable: boolean, other: boolean]>> = {
  unsent: ["not_executed", false, false],
  unreachable: ["not_executed", true, true],
  unauthorized: ["not_executed", true, true],
  throttled: ["not_executed", true, true],
  refused: ["not_executed", false, false],
  redirected: ["unknown", false, false],
  foreign: ["unknown", true, false],
  conflict: ["unknown", false, false],
  unimplemented: ["unknown", false, false],
  failed: ["unknown", true, false],
  lost: ["unknown", true, false],
  cut: ["executed", true, false],
  answered: ["executed", false, false],
};
export const endings = Object.keys(table) as Ending[];

/** Circumstances that forbid nothing. */
export const roomy: Circumstances = { repeatable: true, maxAttempts: 9, remainingMs: 1e9, budgeted: true, random: 0.5 };

export const history = (...names: readonly Ending[]): { ending: Ending }[] => names.map((ending) => ({ ending }));

/** The four kinds of calls; what matters of each is whether a repeat may pay twice. */
const kinds = { read: true, honoured: true, unhonoured: false, keyless: false };

/** Tries every history of up to so many attempts with every kind of call, and says which laws were broken. */
export function lawsBroken(decide: typeof decideType, attempts: number): { histories: number; violations: string[] } {
  const violations: string[] = [];
  let histories = 0;
  const extend = (earlier: readonly Ending[]): void => {
    for (const last of endings) {
      const names = [...earlier, last];
      const proven = names.map((name) => table[name][0]);
      const joined = proven.includes("executed") ? "executed" : proven.includes("unknown") ? "unknown" : "not_executed";
      for (const [kind, repeatable] of Object.entries(kinds)) {
        histories += 1;
        const decision = decide(history(...names), { ...roomy, repeatable });
        const broken = [
          decision.outcome !== joined && "an unknown outcome is erased or a proof lost",
          decision.repeat && !repeatable && joined !== "not_executed" && "what may pay twice is repeated",
          !decision.repeat && !["final", "unsafe"].includes(decision.gaveUp) && "a stop has no reason",
          earlier.length === 0 &&
            decision.repeat !== table[last][repeatable ? 1 : 2] &&
            "it goes on, or stops, against the table",
          names.join() === "lost,conflict" &&
            decision.repeat !== repeatable &&
            "a conflict with an unknown attempt of one's own is misread",
        ].filter(Boolean);
        if (broken.length > 0) violations.push(`${kind}: ${names.join(", ")}: ${broken.join(", ")}`);
      }
      if (names.length < attempts) extend(names);
    }
  };
  extend([]);
  return { histories, violations };
}
