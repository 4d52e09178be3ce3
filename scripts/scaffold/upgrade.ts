import { isMembers } from "./walk.ts";

type Members = Record<string, unknown>;

/** An object of OpenAPI 3.0 as 3.1 says the same; a single example of a body gets a name, whatever the version. */
export function upgraded(members: Members): Members {
  return limits(nullable(namedExamples(members)));
}

function namedExamples(members: Members): Members {
  const { content } = members;
  if (!isMembers(content)) return members;
  const media = Object.entries(content).map(([type, body]) => [type, isMembers(body) ? namedExample(body) : body]);
  return { ...members, content: Object.fromEntries(media) as Members };
}

function namedExample({ example, ...media }: Members): Members {
  if (example === undefined || media["examples"] !== undefined) return media;
  return { ...media, examples: { example: { value: example } } };
}

/** `null` is a type of its own in 3.1. */
function nullable({ nullable: may, ...schema }: Members): Members {
  if (may !== true) return schema;
  if (typeof schema["type"] !== "string") return { anyOf: [schema, { type: "null" }] };
  const values: unknown = schema["enum"];
  const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {};
  return { ...schema, type: [schema["type"], "null"], ...withNull };
}

/** Exclusive limits are numbers in 3.1, and no longer a word about the inclusive ones. */
function limits(schema: Members): Members {
  return exclusive(exclusive(schema, "exclusiveMinimum", "minimum"), "exclusiveMaximum", "maximum");
}

function exclusive(schema: Members, flag: string, limit: string): Members {
  const { [flag]: value, [limit]: bound, ...rest } = schema;
  if (typeof value !== "boolean") return schema;
  if (bound === undefined) return rest;
  return { ...rest, [value ? flag : limit]: bound };
}
