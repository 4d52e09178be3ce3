import { expect, test } from "vitest";
import { type Bump, bumpBetween, bumpFor } from "../diff/release.ts";
import type { Impact } from "../diff/rules.ts";

test.each<[version: string, impact: Impact, bump: Bump]>([
  ["0.0.0", "breaking", "minor"],
  ["0.4.2", "breaking", "minor"],
  ["0.4.2", "additive", "patch"],
  ["0.4.2", "cosmetic", "none"],
  ["1.0.0", "breaking", "major"],
  ["1.0.0", "additive", "minor"],
  ["10.1.0", "cosmetic", "none"],
])("after %s, what is %s is a %s", (version, impact, bump) => {
  expect(bumpFor(impact, version)).toBe(bump);
});

test.each<[before: string, after: string, bump: Bump]>([
  ["0.1.2", "0.1.2", "none"],
  ["0.1.2", "0.1.3", "patch"],
  ["0.1.2", "0.2.0", "minor"],
  ["0.1.2", "1.0.0", "major"],
])("from %s to %s is a %s", (before, after, bump) => {
  expect(bumpBetween(before, after)).toBe(bump);
});
