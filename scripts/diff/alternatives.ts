import { type Context, report } from "./compare.ts";
import { type Part, flatten } from "./flat.ts";
import { valuesOf } from "./values.ts";

type Alternatives = readonly (readonly Part[])[];
type CompareSchemas = (context: Context, before: readonly Part[], after: readonly Part[]) => void;

/** Compares two sets of alternatives, whatever their order: first those that are alike, then those of one name. */
export function compareAlternatives(
  context: Context,
  before: Alternatives,
  after: Alternatives,
  compare: CompareSchemas,
): void {
  const isAlike = (old: readonly Part[], now: readonly Part[]): boolean => {
    const trial: Context = { ...context, found: [] };
    compare(trial, old, now);
    return trial.found.every(({ impact }) => impact === "cosmetic");
  };
  const isNamesake = (old: readonly Part[], now: readonly Part[]): boolean =>
    labelOf(context.before, old) === labelOf(context.after, now);
  const pairs = new Map<readonly Part[], readonly Part[]>();
  for (const belong of [isAlike, isNamesake]) {
    for (const old of before.filter((each) => !pairs.has(each))) {
      const taken = new Set(pairs.values());
      const now = after.find((each) => !taken.has(each) && belong(old, each));
      if (now) pairs.set(old, now);
    }
  }
  for (const [old, now] of pairs) compare(context, old, now);
  const taken = new Set(pairs.values());
  for (const old of before.filter((each) => !pairs.has(each))) {
    report(placed(context, old, labelOf(context.before, old)), "alternative removed");
  }
  for (const now of after.filter((each) => !taken.has(each))) {
    report(placed(context, now, labelOf(context.after, now)), "alternative added");
  }
}

/** The name of its component, its title, or what it lets pass. */
function labelOf(document: Context["before"], parts: readonly Part[]): string {
  const flat = flatten(document, parts);
  const [, component] = /^#\/components\/schemas\/([^/]+)$/.exec(flat.pointer) ?? [];
  return String(component ?? flat.rest.title ?? valuesOf(flat));
}

const placed = (context: Context, [part]: readonly Part[], label: string): Context => ({
  ...context,
  pointer: part?.pointer ?? context.pointer,
  it: `${context.it} as “${label}”`,
});
