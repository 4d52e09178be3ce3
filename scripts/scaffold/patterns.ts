import { madeUp } from "../contract/make.ts";
import type { Document, SchemaObject } from "../generate/document.ts";
import type { Foreign } from "./foreign.ts";
import { changed } from "./walk.ts";

/** Each pattern with a value that fits it, since the mock could not make one up. */
export function withShownPatterns(document: Foreign): Foreign {
  return changed(document, (members) => {
    const { pattern, examples, const: only, type } = members;
    if (typeof pattern !== "string" || examples !== undefined || only !== undefined || type === undefined)
      return members;
    try {
      // A schema with a pattern holds no reference.
      const value = madeUp({} as Document, members as SchemaObject);
      return new RegExp(pattern, "u").test(String(value)) ? { ...members, examples: [value] } : members;
    } catch {
      // No regular expression of ECMAScript: lint says so.
      return members;
    }
  });
}
