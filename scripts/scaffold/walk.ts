/** Members that hold data: what looks like a schema in there is none. */
const data = new Set(["example", "examples", "default", "enum", "const", "value"]);
/** Members whose own members are names that somebody chose, and no keywords. */
const names = new Set([
  "paths",
  "webhooks",
  "properties",
  "patternProperties",
  "$defs",
  "dependentSchemas",
  "headers",
  "content",
  "responses",
  "schemas",
  "parameters",
  "requestBodies",
  "securitySchemes",
  "links",
]);

type Members = Record<string, unknown>;

/** A document with a change made to every object of OpenAPI or JSON Schema in it, innermost first; data stay as they are. */
export function changed<Value>(value: Value, change: (members: Members) => Members): Value {
  // The change keeps the kind of what it is given.
  return walk(value, change, false) as Value;
}

function walk(value: unknown, change: (members: Members) => Members, named: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, change, false));
  if (!isMembers(value)) return value;
  const members = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      !named && data.has(name) ? member : walk(member, change, !named && names.has(name)),
    ]),
  );
  return named ? members : change(members);
}

/** Whether it is an object with members. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
