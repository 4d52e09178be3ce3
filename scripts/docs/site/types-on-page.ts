import type { Document } from "../../generate/document.ts";
import { typesSection } from "../reference.ts";

/** A page with the named types that it links to, so that everything about a call stands on one page. */
export function withTypes(document: Document, body: string): string {
  const types = typesSection(document, body);
  return types === "## Types" ? body : `${body}\n\n${types}`;
}
