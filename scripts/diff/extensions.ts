import { isDeepStrictEqual } from "node:util";
import { millisecondsOf } from "../generate/duration.ts";
import { type Compare, type Keywords, always, at, compareKeywords, leaf, presence, report } from "./compare.ts";

/** `x-amount`: what one unit of a number is. */
export const amount: Compare = leaf((context, before, after) => {
  const [old, now] = [before, after].map((each) => {
    const said = each as { unit: string } | undefined;
    return said?.unit === "unstated" ? undefined : said;
  });
  if (old && now) report(context, "amount in another unit", before, after);
  else if (old) report(context, "amount without its unit", before, after);
  else if (now) report(context, "amount with its unit", before, after);
  else report(context, "documentation", before, after);
});

/** `x-idempotency`: whether a call has a key, where it goes, and what it licenses. */
export const idempotency: Compare = leaf((context, before, after) => {
  if (!before) report(context, "key taken", before, after);
  else if (!after) report(context, "key no longer taken", before, after);
  else compareKeywords(context, before, after, keyKeywords);
});

/** A limit of the key's length, and where there is none. */
const keyLength = (none: 0 | typeof Infinity): Compare =>
  leaf((context, before = none, after = none) => {
    const rises = (after as number) > (before as number);
    report(context, rises === (none === 0) ? "key range narrower" : "key range wider", before, after);
  });

const keyKeywords: Keywords = {
  in: always("key moved"),
  name: always("key moved"),
  minLength: keyLength(0),
  maxLength: keyLength(Infinity),
  pattern: presence("key range narrower", "key range wider", "key range narrower"),
  lifetime: leaf((context, before = "PT1H", after = "PT1H") => {
    const [old, now] = [before, after].map((each) => millisecondsOf(each as string)) as [number, number];
    if (now === old) report(context, "documentation", before, after);
    else report(context, now > old ? "key honoured for longer" : "key honoured for a shorter time", before, after);
  }),
  honoured: leaf((context, before, after) =>
    report(context, after ? "key honoured" : "key no longer honoured", before, after),
  ),
  replayed: presence("replay shown", "replay no longer shown", "replay shown otherwise"),
};

/** `x-effect`: what a write itself does. */
export const effect: Compare = presence("effect told", "effect told otherwise", "effect told otherwise");

/** `x-pagination`: how a list is walked. */
export const pagination: Compare = leaf((context, before, after) => {
  const [old, now] = [before, after] as ({ items: string } | undefined)[];
  if (!old) report(context, "pages walked", before, after);
  else if (!now) report(context, "pages no longer walked", before, after);
  else if (old.items !== now.items)
    report({ ...at(context, "items"), it: `\`${now.items}\`` }, "other items walked", old.items, now.items);
  else report(context, "pages walked otherwise", before, after);
});

/** `x-reconcile`: how to learn what became of a write. It comes and goes with the honoured key. */
export const reconcile: Compare = leaf((context, before, after) => {
  if (before === undefined) report(context, "outcome to be found", before, after);
  else if (after === undefined) report(context, "no need to find the outcome", before, after);
  else if (before === "unknowable") report(context, "outcome can be found", before, after);
  else if (after === "unknowable") report(context, "outcome can no longer be found", before, after);
  else report(context, "outcome found otherwise", before, after);
});

const detail = (it: string): Compare =>
  leaf((context, before, after) =>
    report({ ...context, it }, before === undefined ? "error detail added" : "error detail removed", before, after),
  );

/** `x-error`: what an answer of the provider looks like, and where it says what. */
export const errorKeywords: Keywords = {
  message: leaf((context, before, after) => {
    const [old, now] = [before, after] as [string[], string[]];
    const more = isDeepStrictEqual(old, now.slice(0, old.length));
    report(context, more ? "refusals known by one more sign" : "refusals known by another sign", before, after);
  }),
  code: detail("`code`"),
  requestId: detail("`requestId`"),
};
