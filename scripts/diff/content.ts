import { type Reference, resolve } from "../generate/document.ts";
import { type Compare, type Keywords, at, compareKeywords, compareMaps, report, words } from "./compare.ts";
import { compareSchemas } from "./schema.ts";

/** Something that may be there or not, and may be a reference: a parameter, a header, a body. */
export const value =
  (keywords: Keywords): Compare =>
  (context, before, after) => {
    if (!before && !after) return;
    const place = { ...context, pointer: ((after ?? before) as Partial<Reference>).$ref ?? context.pointer };
    const [old, now] = [before && resolve(context.before, before), after && resolve(context.after, after)] as (
      | Value
      | undefined
    )[];
    if (!old) report(place, now?.required ? "required member added" : "member added");
    else if (!now) report(place, "member removed");
    else compareKeywords(place, old, now, keywords);
  };
interface Value {
  required?: boolean;
}

const schema: Compare = (context, before, after) => {
  if (before === undefined && after === undefined) return;
  const parts = (schema: unknown) => (schema === undefined ? [] : [{ schema, pointer: context.pointer }]);
  compareSchemas(context, parts(before), parts(after));
};

/** What parameters and headers have in common. */
export const requirement: Keywords = {
  required: (context, before, after) => {
    if (Boolean(before) !== Boolean(after)) report(context, after ? "member required" : "member optional");
  },
  description: words,
  example: words,
  examples: words,
  schema,
};

const map =
  (keywords: Keywords, label: (name: string) => string): Compare =>
  (context, before, after) =>
    compareMaps(before as Record<string, unknown>, after as Record<string, unknown>, (name, old, now) =>
      value(keywords)(at(context, name, label(name)), old, now),
    );

const content = map({ schema, example: words, examples: words }, (type) => `\`${type}\``);

/** The body of a request. */
export const body: Compare = (context, before, after) =>
  value({ ...requirement, content })({ ...context, it: "the body" }, before, after);

const responseKeywords: Keywords = {
  description: words,
  links: words,
  headers: map(requirement, (name) => `header \`${name}\``),
  content,
};

/** The answers by their status: a success or an error, and to an event, what its endpoint answers. */
export const responses: Compare = (context, before, after) =>
  compareMaps(before as Record<string, object>, after as Record<string, object>, (status, old, now) => {
    const success = status.startsWith("2");
    const role = context.role === "handler" ? "endpoint" : success ? "reader" : "catcher";
    const answer = at({ ...context, role }, status, `status ${status}`);
    if (!old) report(answer, success && role === "reader" ? "success status added" : "status added");
    else if (!now) report(answer, "status removed");
    else value(responseKeywords)(answer, old, now);
  });
