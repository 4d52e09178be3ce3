import { isDeepStrictEqual } from "node:util";
import type { Document } from "../generate/document.ts";
import { type Direction, type Impact, type Rule, rowOf } from "./rules.ts";

/** Who meets a change: those who send a request, and so on. */
export type Role = keyof typeof directions;

const directions = {
  caller: "request",
  reader: "response",
  catcher: "response",
  handler: "response",
  endpoint: "request",
  user: "request",
} as const satisfies Record<string, Direction>;

/** Whether they send what changed, or receive it. */
export const directionOf = (role: Role): Direction => directions[role];

/** One change, as one group of people meets it. */
export interface Change {
  rule: Rule;
  impact: Impact;
  role: Role;
  /** The operations or events of those who meet it, or the package. */
  names: string[];
  /** A JSON pointer to where it stands, in the new spec or else in the old. */
  pointer: string;
  /** What changed, in words. */
  it: string;
  from?: unknown;
  to?: unknown;
}

/** Where the comparison is, and what it has found. */
export interface Context {
  readonly before: Document;
  readonly after: Document;
  readonly role: Role;
  readonly name: string;
  readonly pointer: string;
  readonly it: string;
  /** What was found in a pair of schemas, for whoever meets the same pair next. */
  readonly seen: Map<string, Change[]>;
  readonly found: Change[];
}

/** Compares two values of one place; undefined where there is none. */
export type Compare = (context: Context, before: unknown, after: unknown) => void;

/** What each keyword of an object is compared by. */
export type Keywords = Readonly<Record<string, Compare>>;

/** Notes a change. */
export function report(context: Context, rule: Rule, from?: unknown, to?: unknown): void {
  const { role, name, pointer, it } = context;
  const [impact] = rowOf(rule, directionOf(role));
  const change = { rule, impact, role, names: [name], pointer, it };
  context.found.push({ ...change, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
}

/** The sentence about those who meet it goes on so. */
export const textOf = ({ rule, role, it }: Change): string => rowOf(rule, directionOf(role))[1].replace("{it}", it);

/** A step down. */
export const at = (context: Context, step: string | number, it: string = context.it): Context => ({
  ...context,
  it,
  pointer: pointerTo(context.pointer, step),
});

export const pointerTo = (pointer: string, step: string | number): string =>
  `${pointer}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** Compares two objects keyword by keyword. One that has no comparison of its own is never passed over. */
export function compareKeywords(context: Context, before: object, after: object, keywords: Keywords): void {
  const [old, now] = [before, after] as Record<string, unknown>[];
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const compare = keywords[keyword] ?? unclassified(keyword);
    compare(at(context, keyword), old?.[keyword], now?.[keyword]);
  }
}

const unclassified = (keyword: string): Compare =>
  leaf((context, before, after) => report({ ...context, it: `\`${keyword}\`` }, "unclassified", before, after));

/** A comparison of values that refer to nothing else: it is asked only where they differ. */
export const leaf =
  (compare: Compare): Compare =>
  (context, before, after) => {
    if (!isDeepStrictEqual(before, after)) compare(context, before, after);
  };

/** A change that is always the same kind of change. */
export const always = (rule: Rule): Compare => leaf((context, before, after) => report(context, rule, before, after));

/** Only people read it. */
export const words: Compare = always("documentation");

/** It has come, gone, or is otherwise now. */
export const presence = (added: Rule, removed: Rule, changed: Rule): Compare =>
  leaf((context, before, after) => {
    const rule = before === undefined ? added : after === undefined ? removed : changed;
    report(context, rule, before, after);
  });

/** Compares what two maps have under the same name; undefined where one has nothing. */
export function compareMaps<T>(
  before: Readonly<Record<string, T>> = {},
  after: Readonly<Record<string, T>> = {},
  compare: (name: string, before: T | undefined, after: T | undefined) => void,
): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare(name, before[name], after[name]);
  }
}
