import type { Answer } from "./answer.ts";
import { isJson } from "./read-answer.ts";

/** The body of an answer: JSON, nothing, announced as JSON and broken, or something else. */
export type Body =
  | { readonly kind: "json"; readonly data: unknown }
  | { readonly kind: "empty" | "broken" | "foreign"; readonly data: undefined };

/** Parses the body of a complete answer. */
export function bodyOf({ headers, text }: Answer): Body {
  if (text === "") return { kind: "empty", data: undefined };
  if (!isJson(headers)) return { kind: "foreign", data: undefined };
  try {
    const data: unknown = JSON.parse(text);
    return { kind: "json", data };
  } catch {
    return { kind: "broken", data: undefined };
  }
}
