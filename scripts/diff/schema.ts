import { compareAlternatives } from "./alternatives.ts";
import { type Context, at, compareKeywords, compareMaps, report } from "./compare.ts";
import { type Flat, type Part, flatten } from "./flat.ts";
import { schemaKeywords } from "./keywords.ts";
import { compareValues, valuesOf } from "./values.ts";

/** Compares two schemas; each holds where all of its parts do. */
export function compareSchemas(outside: Context, beforeParts: readonly Part[], afterParts: readonly Part[]): void {
  const before = flatten(outside.before, beforeParts);
  const after = flatten(outside.after, afterParts);
  const context = named(outside, after.pointer || before.pointer);
  const { role, name, it, seen, found } = context;
  const pair = [role, it, before.id, after.id].join(" | ");
  const known = seen.get(pair);
  if (known) return void found.push(...known.map((change) => ({ ...change, names: [name] })));

  const start = found.length;
  // A schema that contains itself ends here.
  seen.set(pair, []);
  compareFlat(context, before, after);
  seen.set(pair, found.slice(start));
}

function compareFlat(context: Context, before: Flat, after: Flat): void {
  if (before.never || after.never) {
    if (!before.never) report(context, "type narrower", valuesOf(before), "nothing");
    if (!after.never) report(context, "type wider", "nothing", valuesOf(after));
  } else if (isUnion(before) !== isUnion(after)) {
    // One, and one of several: as if the one were a set of one.
    compareAlternatives(context, alternativesOf(before), alternativesOf(after), compareSchemas);
  } else {
    compareValues(context, before, after);
    compareMembers(context, before, after);
    compareFurther(context, before, after);
    comparePart(at(context, "items", deeper(context.it, "[]")), before.items, after.items);
    if (before.alternatives && after.alternatives) {
      compareAlternatives(context, before.alternatives, after.alternatives, compareSchemas);
    } else if (before.alternatives) report(context, "type wider", "one of several", "no alternatives");
    else if (after.alternatives) report(context, "type narrower", "no alternatives", "one of several");
    compareKeywords(context, before.rest, after.rest, schemaKeywords);
  }
}

/** Nothing but alternatives, where alternatives may also stand beside members that all of them have. */
const isUnion = ({ alternatives, type, properties }: Flat): boolean =>
  alternatives !== undefined && type === undefined && Object.keys(properties).length === 0;

const alternativesOf = (flat: Flat): readonly (readonly Part[])[] =>
  (isUnion(flat) && flat.alternatives) || [flat.parts];

function compareMembers(context: Context, before: Flat, after: Flat): void {
  const required = Object.fromEntries([...before.required, ...after.required].map((name) => [name, undefined]));
  compareMaps<Part[] | undefined>(
    { ...required, ...before.properties },
    { ...required, ...after.properties },
    (name, old, now) => {
      const member = named(
        at(at(context, "properties"), name, deeper(context.it, `.${name}`)),
        (now ?? old)?.at(-1)?.pointer,
      );
      const [was, is] = [before, after].map((flat) => flat.required.includes(name));
      if (!old && now && !flatten(context.after, now).never) {
        report(member, is && !was ? "required member added" : "member added");
        if (was && !is) report(member, "member optional");
        return;
      }
      if (old && !now && !flatten(context.before, old).never) return report(member, "member removed");
      comparePart(member, old, now);
      if (was !== is) report(member, is ? "member required" : "member optional");
    },
  );
}

/** Members that are not named. Where nothing is said of them they pass, but have no type. */
function compareFurther(context: Context, { further: before }: Flat, { further: after }: Flat): void {
  const further = at(context, "additionalProperties", `further members of ${context.it}`);
  const [old, now] = [before, after].map((each) => (each === "refused" ? undefined : each));
  if (old && now) return compareSchemas(further, old, now);
  if (old) return report(further, "member removed");
  if (now) report(further, "member added");
  if (now && before !== "refused") comparePart(further, undefined, now);
  if (!now && after === "refused" && before === undefined) report(further, "further members refused");
  if (!now && before === "refused" && after === undefined) report(further, "further members pass");
}

/** Where there is no schema, anything passes. */
function comparePart(context: Context, before: readonly Part[] | undefined, after: readonly Part[] | undefined): void {
  if (before || after) compareSchemas(context, before ?? [], after ?? []);
}

/** The same place by the name of its component, if it is part of one. */
function named(context: Context, pointer: string | undefined = context.pointer): Context {
  const [, component, rest = ""] = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(pointer) ?? [];
  if (!component) return { ...context, pointer };
  const path = rest
    .replaceAll(/\/properties\/([^/]+)/g, ".$1")
    .replaceAll("/items", "[]")
    .replaceAll("/additionalProperties", ".*")
    .replaceAll(/\/(?:allOf|anyOf|oneOf)\/\d+/g, "");
  return { ...context, pointer, it: `\`${component}${path}\`` };
}

/** One step on, within the backticks if it ends with one. */
const deeper = (it: string, step: string): string => it.replace(/`?$/, (end) => `${step}${end}`);
