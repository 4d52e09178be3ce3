import type { Impact } from "./rules.ts";

/** By how much a version rises, from the least to the most. */
const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

/**
 * What a change asks of the next version. Before 1.0.0 a caret range takes patches alone (`^0.1.2` is `>=0.1.2 <0.2.0`),
 * so that what breaks is a minor there, and what adds a patch.
 * @see https://github.com/npm/node-semver#caret-ranges-123-025-004
 */
export function bumpFor(impact: Impact, version: string): Bump {
  if (impact === "cosmetic") return "none";
  const stable = !version.startsWith("0.");
  if (impact === "breaking") return stable ? "major" : "minor";
  return stable ? "minor" : "patch";
}

/** By how much a version has risen already. */
export function bumpBetween(before: string, after: string): Bump {
  const [old, now] = [before, after].map((version) => version.split("."));
  const index = now?.findIndex((part, index) => part !== old?.[index]) ?? -1;
  return (["major", "minor", "patch"] as const)[index] ?? "none";
}

/** The most of several. */
export const most = (all: readonly Bump[]): Bump => bumps.findLast((bump) => all.includes(bump)) ?? "none";

/** Whether one is less than another. */
export const isLess = (bump: Bump, needed: Bump): boolean => bumps.indexOf(bump) < bumps.indexOf(needed);
