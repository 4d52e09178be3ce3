import { shown } from "@payorch/core/validate";
import type { Drift } from "@payorch/core/validate";
import type { Document } from "../generate/document.ts";
import { type Place, below, partsOf, stepOf } from "./places.ts";

/** What the tolerant schema lets pass and the spec does not know: members without a description, values beyond a list. */
export function surprisesIn(document: Document, root: Place, value: unknown): Drift[] {
  return walk(document, [root], value, "");
}

function walk(document: Document, places: readonly Place[], value: unknown, pointer: string): Drift[] {
  const parts = places.flatMap((place) => partsOf(document, place));
  if (typeof value === "string") return newValue(parts, value, pointer);
  if (typeof value !== "object" || value === null) return [];
  const described = parts.filter(({ schema }) => schema.properties);
  const isOpen = described.length === 0 || parts.some(({ schema }) => schema.additionalProperties !== undefined);
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${pointer}/${stepOf(name)}`;
    const known = below(parts, name);
    if (known.length > 0) return walk(document, known, member, at);
    return isOpen || Array.isArray(value)
      ? []
      : [{ pointer: at, rule: "unknown member", received: shown("type", member) }];
  });
}

function newValue(parts: readonly Place[], value: string, pointer: string): Drift[] {
  const known = parts.flatMap(({ schema }) => schema.enum ?? []);
  const isOpen = parts.some(({ schema: { type, enum: values, ...rest } }) => {
    return [type].flat().includes("string") && !values && !("const" in rest);
  });
  if (known.length === 0 || known.includes(value) || !isOpen) return [];
  return [{ pointer, rule: "new value", received: shown("enum", value) }];
}
