import { upgradeFromThreeToThreeOne } from "@scalar/openapi-upgrader/3.0-to-3.1";
import type { Foreign } from "./foreign.ts";
import { changed, isMembers } from "./walk.ts";

type Members = Record<string, unknown>;

/** A document of 3.0 or 3.1 as 3.1 says it; examples stand where our specs have them: `example` of a parameter, names in a body. */
export function upgraded(document: Foreign): Foreign {
  // The upgrader changes what it is given, and leaves 3.1 as it is.
  const whole = upgradeFromThreeToThreeOne(structuredClone(document) as never) as unknown as Foreign;
  return changed(whole, (members) => ofMedia(ofParameters(ofSchema(members))));
}

/** What is left of `nullable` stands where every value is right already; where it was obeyed, `null` is one of the values too. */
function ofSchema(members: Members): Members {
  const schema = without(members, "nullable");
  const { type, enum: values, example, ...rest } = schema;
  const isSchema = !["in", "schema", "content", "value"].some((member) => member in schema);
  const known =
    isSchema && example !== undefined
      ? { ...without(schema, "example"), examples: rest["examples"] ?? [example] }
      : schema;
  const isNullable = Array.isArray(type) && type.includes("null");
  if (!isNullable || !Array.isArray(values) || values.includes(null)) return known;
  return { ...known, enum: [...(values as unknown[]), null] };
}

function ofParameters(members: Members): Members {
  const { parameters, headers } = members;
  return {
    ...members,
    ...(parameters !== undefined && { parameters: eachOf(parameters, single) }),
    ...(isMembers(headers) && { headers: eachOf(headers, single) }),
  };
}

function eachOf(all: unknown, change: (members: Members) => Members): unknown {
  const one = (value: unknown) => (isMembers(value) ? change(value) : value);
  if (Array.isArray(all)) return all.map(one);
  if (!isMembers(all)) return all;
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, one(value)]));
}

/** The first of several examples of a parameter. */
function single(parameter: Members): Members {
  const { examples } = parameter;
  const [first] = isMembers(examples) ? Object.values(examples) : [];
  if (!isMembers(first) || !("value" in first)) return parameter;
  return { ...without(parameter, "examples"), example: parameter["example"] ?? first["value"] };
}

function ofMedia(members: Members): Members {
  const { content } = members;
  if (!isMembers(content)) return members;
  return { ...members, content: eachOf(content, named) };
}

function named(media: Members): Members {
  const { example, examples } = media;
  if (example === undefined || examples !== undefined) return media;
  return { ...without(media, "example"), examples: { example: { value: example } } };
}

const without = (members: Members, name: string): Members =>
  Object.fromEntries(Object.entries(members).filter(([each]) => each !== name));
