import { isDeepStrictEqual } from "node:util";
import { type Context, report } from "./compare.ts";
import type { Flat } from "./flat.ts";

/** Compares the types and the named values of two schemas. */
export function compareValues(context: Context, before: Flat, after: Flat): void {
  const [old, now] = [closed(before), closed(after)];
  const ends = [valuesOf(before), valuesOf(after)] as const;
  // Where both lists are closed, they say the types as well.
  const shifts = [...(old && now ? [] : [shiftOf(before.type, after.type)]), shiftOf(old, now)];
  for (const shift of new Set(shifts)) if (shift) report(context, `type ${shift}`, ...ends);
  if (old || now) return;
  const [known, knownNow] = [before.values?.list ?? [], after.values?.list ?? []];
  const [added, removed] = [without(knownNow, known), without(known, knownNow)];
  if (added.length > 0) report(context, "known value added", undefined, added);
  if (removed.length > 0) report(context, "known value removed", removed);
}

/** What a schema lets pass, in short. */
export function valuesOf({ type, values }: Flat): unknown {
  if (values) return values.open ? [...values.list, "…"] : values.list;
  return type?.filter((each) => each !== "integer" || !type.includes("number")).join(" | ") ?? "anything";
}

const closed = ({ values }: Flat): unknown[] | undefined => (values?.open ? undefined : values?.list);

const without = (list: readonly unknown[], other: readonly unknown[]): unknown[] =>
  list.filter((value) => !other.some((each) => isDeepStrictEqual(each, value)));

/** How a set of values became another; undefined stands for the set of all. */
function shiftOf(
  before: readonly unknown[] | undefined,
  after: readonly unknown[] | undefined,
): "narrower" | "wider" | "changed" | undefined {
  const within = (inner: typeof before, outer: typeof before) =>
    !outer || (inner && without(inner, outer).length === 0);
  const [narrower, wider] = [within(after, before), within(before, after)];
  if (narrower && wider) return undefined;
  return narrower ? "narrower" : wider ? "wider" : "changed";
}
