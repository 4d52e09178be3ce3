import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Change } from "../../diff/compare.ts";
import { diff } from "../../diff/document.ts";
import type { Document } from "../../generate/document.ts";

/** Anything in the spec: an edit that misses its place changes nothing, and its test fails. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Spec = any;
export type Edit = (spec: Spec) => unknown;

/** As JSON, so that an alias becomes a copy. */
const text = JSON.stringify(parse(readFileSync(new URL("acme.yaml", import.meta.url), "utf8")));
const acme = (): Document => JSON.parse(text) as Document;

/** What an edit of Acme's spec changes. */
export function changesBy(edit: Edit): Change[] {
  const after = acme();
  edit(after);
  return diff("acme", acme(), after);
}
