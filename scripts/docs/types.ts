import { type SchemaObject, nameOf } from "../generate/document.ts";
import { code, linkTo, listed } from "./markdown.ts";

/** A type in words: a named one by a link, a string by its known values, and within which limits. */
export function typeOf(schema: SchemaObject): string {
  return [...new Set([listed(kindsOf(schema)), ...limitsOf(schema)])].join(", ");
}

function kindsOf(schema: SchemaObject): string[] {
  const { type, items, allOf, anyOf, oneOf, properties, additionalProperties, const: only } = schema;
  const name = nameOf(schema);
  if (name) return [linkTo(name)];
  if (only !== undefined) return [valueOf(only)];
  if (schema.enum) return schema.enum.map(valueOf);
  if (allOf && !properties)
    return [
      allOf
        .filter(({ $ref }) => $ref)
        .map(typeOf)
        .join(" and ") || "object",
    ];
  const branches = anyOf ?? (properties ? undefined : oneOf);
  if (branches) {
    const known = branches.some((branch) => branch.enum);
    return branches.flatMap((branch) => (known && isAnyText(branch) ? ["another string"] : alone(branch)));
  }
  return [type ?? (additionalProperties ? "object" : "anything")].flat().map((each) => {
    if (each === "array") return items ? `array of ${typeOf(items)}` : "array";
    if (each !== "object" || properties || !additionalProperties) return each;
    return additionalProperties === true
      ? "object with any properties"
      : `object whose values are ${typeOf(additionalProperties)}`;
  });
}

const alone = (branch: SchemaObject): string[] => (branch.enum ? kindsOf(branch) : [typeOf(branch)]);

const isAnyText = (schema: SchemaObject): boolean => schema.type === "string" && !schema.enum;

const valueOf = (value: unknown): string => code(typeof value === "string" ? value : JSON.stringify(value));

/** What else must hold of a value, and what one unit of it is. */
function limitsOf(schema: SchemaObject): string[] {
  const { format, pattern, default: preset, "x-amount": amount, "x-opaque": opaque } = schema;
  return [
    format && format !== "password" ? format : undefined,
    range("", schema.minimum, schema.maximum),
    schema.exclusiveMinimum === undefined ? undefined : `more than ${schema.exclusiveMinimum}`,
    range("character", schema.minLength, schema.maxLength),
    range("entry", schema.minItems, schema.maxItems),
    range("property", schema.minProperties, schema.maxProperties),
    pattern && !opaque ? code(pattern) : undefined,
    amount && unitOf(amount),
    preset === undefined ? undefined : `default ${valueOf(preset)}`,
  ].filter((limit) => limit !== undefined);
}

function range(what: string, least: number | undefined, most: number | undefined): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (what && least === 1 && most === undefined) return "not empty";
  const noun = what && ` ${(most ?? least) === 1 ? what : what.replace(/y$/, "ie").concat("s")}`;
  if (least === most) return `${least}${noun}`;
  if (most === undefined) return `at least ${least}${noun}`;
  return least === undefined ? `at most ${most}${noun}` : `${least} to ${most}${noun}`;
}

/** What one unit of an amount is, in words. */
function unitOf({ unit, exponent, decimals }: NonNullable<SchemaObject["x-amount"]>): string {
  if (unit === "unstated") return "in a unit that the sources leave open";
  if (unit === "major") return "in major units of the currency";
  if (decimals !== undefined)
    return `in minor units if the currency has ${decimals} decimals, else in a unit that the sources leave open`;
  if (exponent === undefined) return "in minor units of the currency";
  if (exponent === 2) return "in hundredths of the currency, XOF too";
  throw new Error(`There are no words yet for an amount with the exponent ${exponent}.`);
}
