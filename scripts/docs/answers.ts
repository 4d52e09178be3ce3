import type { Pagination } from "@payorch/core";
import { type Document, type ResponseObject, type Route, resolve } from "../generate/document.ts";
import { schemaIn } from "../generate/operations.ts";
import { code, listed } from "./markdown.ts";
import { expanded } from "./members.ts";
import { typeOf } from "./types.ts";

/** What asks for the next page, and what ends the list. */
function askedBy(rule: Pagination): string {
  if (rule.style === "page")
    return `${code(rule.page)} asks for a page, ${code(rule.totalPages)} says how many there are`;
  if (rule.style === "offset")
    return `${code(rule.offset)} says how many to pass over${rule.total === undefined ? "" : `, ${code(rule.total)} how many there are`}`;
  return `${code(rule.cursor)} asks for the page after this one, which ${listed(rule.next.map(code))} of the answer names`;
}

/** How a list is walked. */
export function pagesSection({ "x-pagination": rule }: Route): string | undefined {
  if (!rule) return undefined;
  return `**Pages**: the items are in ${code(rule.items)}; ${askedBy(rule)}. \`for await\` gives all items, or as many as the option \`maxItems\` says; \`await\` gives the first page.`;
}

/** What comes with each status of success. */
export function answersSection(document: Document, { responses }: Route): string {
  const shown = new Set<string | undefined>();
  const lines = Object.entries(responses).flatMap(([status, reference]) => {
    if (!status.startsWith("2")) return [];
    const { content, description } = resolve<ResponseObject>(document, reference);
    const schema = schemaIn(content);
    if (!schema) return [`- ${code(status)}, without a body. ${description}`];
    // The properties are named once, though several statuses answer the same.
    const members = shown.has(schema.$ref) ? [] : Object.keys(expanded(document, schema).properties ?? {});
    shown.add(schema.$ref);
    const within = members.length > 0 ? ` with ${listed(members.map(code), "and")}` : "";
    return [`- ${code(status)}, ${typeOf(schema)}${within}. ${description}`];
  });
  return `**Answers**\n\n${lines.join("\n")}`;
}
