import type { SchemaObject } from "./document.ts";

/** A schema with the keywords of 2020-12 that few specs have. */
export interface Schema extends SchemaObject {
  if?: SchemaObject | boolean;
  then?: SchemaObject | boolean;
  else?: SchemaObject | boolean;
  prefixItems?: (SchemaObject | boolean)[];
  contains?: SchemaObject | boolean;
  minContains?: number;
  maxContains?: number;
  uniqueItems?: boolean;
  multipleOf?: number;
  exclusiveMaximum?: number;
  patternProperties?: Record<string, SchemaObject | boolean>;
  propertyNames?: SchemaObject | boolean;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, SchemaObject | boolean>;
}

export type Kind = keyof typeof tests;

/** What tells a kind of JSON value from the others. */
export const tests = {
  string: 'typeof value === "string"',
  number: 'typeof value === "number"',
  integer: "Number.isInteger(value)",
  boolean: 'typeof value === "boolean"',
  null: "value === null",
  array: "Array.isArray(value)",
  object: "isObject(value)",
} as const;
export const kinds: readonly Kind[] = (Object.keys(tests) as Kind[]).filter((kind) => kind !== "integer");

export const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/** The keywords that ask something of values of one kind only. */
export const ownKeywords: Partial<Record<Kind, readonly string[]>> = {
  string: ["format", "pattern", "minLength", "maxLength"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"],
  object:
    "properties required additionalProperties patternProperties propertyNames minProperties maxProperties dependentRequired dependentSchemas".split(
      " ",
    ),
};

type Broken = (rule: string) => string;

/** The statements that check a string. */
export function textLines({ format, pattern, minLength, maxLength }: Schema, broken: Broken): string[] {
  return [
    ...(minLength ? [`if ([...value].length < ${minLength}) ${broken("minLength")}`] : []),
    ...(maxLength === undefined ? [] : [`if ([...value].length > ${maxLength}) ${broken("maxLength")}`]),
    ...(pattern === undefined ? [] : [`if (!${expression(pattern)}.test(value)) ${broken("pattern")}`]),
    ...(format === undefined ? [] : [`if (!formats[${JSON.stringify(format)}].test(value)) ${broken("format")}`]),
  ];
}

/** The statements that check a number. */
export function numberLines(schema: Schema, broken: Broken): string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const limits = [
    ["minimum", "<", minimum],
    ["maximum", ">", maximum],
    ["exclusiveMinimum", "<=", exclusiveMinimum],
    ["exclusiveMaximum", ">=", exclusiveMaximum],
  ] as const;
  const lines = limits.flatMap(([rule, sign, limit]) =>
    limit === undefined ? [] : [`if (value ${sign} ${limit}) ${broken(rule)}`],
  );
  if (multipleOf === undefined) return lines;
  // 0.3 / 0.1 is 2.9999999999999996.
  return [...lines, `if (!Number.isInteger(Number((value / ${multipleOf}).toPrecision(15)))) ${broken("multipleOf")}`];
}

/** A regular expression of JSON Schema as one of TypeScript: with the flag `u`, as the standard has it, where it is one then. */
export function expression(pattern: string): string {
  const flag = isExpression(pattern, "u") ? "u" : "";
  return new RegExp(pattern, flag).toString();
}

function isExpression(pattern: string, flags: string): boolean {
  try {
    void new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}

const isPrimitive = (value: unknown): boolean => typeof value !== "object" || value === null;

/** Whether the value is none of these, as an expression. Objects and arrays are equal if they hold the same. */
export function noneOf(values: readonly unknown[]): string {
  if (values.every(isPrimitive)) return `!(${JSON.stringify(values)} as unknown[]).includes(value)`;
  return `!${JSON.stringify(values)}.some((each) => same(each, value))`;
}

export const unequal = (value: unknown): string =>
  isPrimitive(value) ? `value !== ${JSON.stringify(value)}` : `!same(value, ${JSON.stringify(value)})`;

/** Whether an object has a property, as an expression. */
export const has = (name: string): string => `Object.hasOwn(value, ${JSON.stringify(name)})`;

/** A reference with rules beside it as both of them: 2020-12 asks both. */
export function beside(schema: SchemaObject): SchemaObject {
  const { $ref, ...rest } = schema;
  const rules = Object.keys(rest).filter((keyword) => !keyword.startsWith("x-") && !told.has(keyword));
  if ($ref === undefined || rules.length === 0) return schema;
  return { allOf: [{ $ref }, rest], ...(schema["x-sensitive"] && { "x-sensitive": true }) };
}
const told = new Set([
  "title",
  "description",
  "deprecated",
  "default",
  "examples",
  "readOnly",
  "writeOnly",
  "externalDocs",
]);

/** Whether the value is none of these kinds, as an expression. */
export const negated = (named: readonly Kind[]): string => {
  const [only] = named;
  if (named.length > 1 || !only) return `!(${named.map((kind) => tests[kind]).join(" || ")})`;
  return tests[only].includes("===") ? tests[only].replace("===", "!==") : `!${tests[only]}`;
};

/** The lines, for values of that kind only; where there can be no other, as they are. */
export const within = (kind: Kind, named: readonly Kind[] | undefined, lines: readonly string[]): string =>
  named?.length === 1 && named[0] === kind ? lines.join("\n") : `if (${tests[kind]}) {\n${lines.join("\n")}\n}`;
