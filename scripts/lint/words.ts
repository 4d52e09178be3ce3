import type { Context } from "./context.ts";
import { type Place, type Root, type Schema, isOf, placesOf } from "./schemas.ts";

/** A rule that looks at every component, property and parameter: what is wrong with one, if anything. */
const each =
  (problem: (place: Place) => string | undefined): (() => object) =>
  () => ({
    Root(root: Root, { report, location }: Context) {
      for (const place of placesOf(root)) {
        const message = problem(place);
        if (message) report({ message, location: location.child(place.path) });
      }
    },
  });

/** Everything is described, in words that are not its name. */
export const described: () => object = each(({ name, description }) => {
  if (description === "") return `\`${name}\` has no description.`;
  const own = new Set(wordsOf(name.replaceAll(/([a-z])([A-Z])/g, "$1 $2")));
  const others = new Set(wordsOf(description).filter((word) => !own.has(word) && !fillers.has(word)));
  return others.size < 3 ? `The description of \`${name}\` says little more than its name.` : undefined;
});

/** In the singular, so that `payments` adds nothing to `payment`. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.replace(/s$/, ""));
const fillers = new Set("a an the of in to i thi that it for by and or with a on at be are wa which".split(" "));

/** Every known value of a list is explained where the list stands. */
export const values: () => object = each(({ name, schema, description }) => {
  const known = [schema, ...(schema.anyOf ?? [])].flatMap((part) => part.enum ?? []).filter((value) => value !== null);
  // What a standard defines is explained there.
  if (known.length < 2 || /\bISO \d/.test(description)) return undefined;
  const explained = new Set(
    [...description.matchAll(/^ *- (`.*?`(?:, `.*?`)*): \S+/gm)].flatMap(([, list = ""]) => list.split(", ")),
  );
  const missing = known.find((value) => !explained.has(`\`${String(value)}\``));
  return missing === undefined
    ? undefined
    : `The description of \`${name}\` explains each value in a list: "- \`${String(missing)}\`: what it means".`;
});

/** A number says what one unit of it is, and if it is sent, within which bounds. */
export const numbers: () => object = each(({ kind, name, schema, description, sent }) => {
  if (kind === "component" || !isOf(schema, "number", "integer") || schema.enum || "const" in schema) return undefined;
  if (!schema["x-amount"] && !unit.test(description))
    return `The description of \`${name}\` says what one unit of it is, or what it counts.`;
  return sent && !isBounded(schema) && !bound.test(description)
    ? `\`${name}\` has bounds (\`minimum\`, \`maximum\`), or its description says that none are documented.`
    : undefined;
});

const isBounded = (schema: Schema): boolean =>
  (["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] as const).some(
    (bound) => schema[bound] !== undefined,
  );
const bound = /\b(?:limits?|bounds?|at least|at most|up to|between|or more|or less|more than|less than)\b/i;
const unit =
  /\b(?:units?|hundredths?|(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|numbers?|how many|pieces?|rate|ratio|share|digits?|codes?|ids?|identifiers?|made by)\b/i;

/** An id says who makes it. */
export const ids: () => object = each(({ kind, name, schema, description }) => {
  const isId = /^(?:id|.*_id|[a-z].*Id)$/.test(name) && isOf(schema, "string", "integer");
  return kind !== "component" && isId && !/\bmade by\b|\byours?\b/i.test(description)
    ? `The description of \`${name}\` says who makes the id: "made by …", "your own" or "yours".`
    : undefined;
});

/** What a request sends as an address can be opened, and what identifies something is not empty. */
export const strings: () => object = each(({ kind, name, schema, sent }) => {
  if (kind === "component" || !sent || !isOf(schema, "string")) return undefined;
  const { format, pattern, minLength = 0 } = schema;
  if (format === "uri" && !/^\^https(?:\?)?:\/\//.test(pattern?.replaceAll("\\/", "/") ?? ""))
    return `\`${name}\` is an address: its \`pattern\` begins with ^https?:// (or ^https://).`;
  const identifies = /(?:^|[_-])(?:id|uuid|key|secret|token|reference)$|[a-z](?:Id|Key|Token)$/i.test(name);
  const isFilled = minLength > 0 || pattern || schema.enum || "const" in schema || (format && format !== "password");
  return identifies && !isFilled ? `\`${name}\` must not be empty: it has \`minLength: 1\`.` : undefined;
});

/** An object with properties has a name of its own. */
export const named: () => object = () => ({
  Root(root: Root, { report, location }: Context) {
    for (const { kind, name, schema, path } of placesOf(root)) {
      if (kind !== "property") continue;
      const parts = [schema, schema.items, ...(schema.anyOf ?? []), ...(schema.items?.anyOf ?? [])];
      if (parts.some((part) => part?.properties))
        report({
          message: `The object in \`${name}\` is a component of its own: its name is what users read.`,
          location: location.child(path),
        });
    }
  },
});
