import type { Problem } from "./problems.ts";

/**
 * The documented refusal of a request, with what is wrong with this request in place of what the example says: a client shows it, and an
 * example names a property of its own. The three forms are those of the four providers: `message`, a string or an array; `errors`,
 * by property; and `validation_errors`, an array.
 */
export function refusalOf(example: unknown, problems: readonly Problem[]): unknown {
  if (typeof example !== "object" || example === null || Array.isArray(example)) return example;
  const words = problems.map(({ at, message }) => `${at}: ${message}`);
  const fields = problems.map(({ at, message }) => ({ field: at.replace(/^\w+\./, ""), message }));
  const changes: Readonly<Record<string, unknown>> = {
    message: "message" in example && Array.isArray(example.message) ? words : words.join("; "),
    errors: Object.fromEntries(
      fields.map(({ field }) => [field, fields.filter((each) => each.field === field).map(({ message }) => message)]),
    ),
    validation_errors: fields,
  };
  return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, changes[name] ?? value]));
}
