import openapiTS, { type OpenAPI3, astToString } from "openapi-typescript";
import ts from "typescript";
import { comment } from "./comments.ts";
import { type Document, type ParameterObject, type SchemaObject, isUnitSettled, resolve } from "./document.ts";
import { flatten } from "./flatten.ts";
import { hoisted } from "./hoist.ts";
import { amountOf, explicitAmountOf } from "./names.ts";
import { type OpenEnum, openEnumOf } from "./open-enum.ts";
import type { Sides } from "./sides.ts";

const { factory } = ts;

/** The types of a spec, by openapi-typescript, with every component and every set of query parameters under a name of its own. */
export async function schemaOf(
  provider: string,
  { document: given, sent, sendsAmounts, sendsUnsettled }: Sides,
): Promise<string> {
  // Not `structuredClone`: what two places share would get one comment for both.
  const document = JSON.parse(JSON.stringify(given)) as Document;
  // Parameters that several operations share would else be shown as where they stand, not as what they are.
  for (const route of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    if (route.parameters) route.parameters = nested(route.parameters.map((parameter) => resolve(document, parameter)));
  }
  for (const schema of Object.values(document.components.schemas)) stateUnits(schema);
  typed(document);
  flatten(document);
  comment(document);
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    transform: (schema, { path = "" }) =>
      never(schema as Schema) ??
      opaque(schema as Schema, path) ??
      openEnum(schema as Schema) ??
      amount(schema as Schema, provider),
  });
  const types = astToString(nodes.flatMap((node) => hoisted(node, sent)));
  const named = types
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, "$1")
    // The lines of a comment after the first are indented, which Markdown takes for code.
    .replaceAll(/^( +\*) {5}/gm, "$1 ")
    .replaceAll(/^( +\*) +$/gm, "$1");
  return withImports(provider, { sendsAmounts, sendsUnsettled }, named);
}

/** What the types take from the core, and the name of the provider's amounts. */
function withImports(
  provider: string,
  { sendsAmounts, sendsUnsettled }: Pick<Sides, "sendsAmounts" | "sendsUnsettled">,
  types: string,
): string {
  const open = /\bUndocumented\b/.test(types) ? 'import type { Undocumented } from "@payorch/core";\n' : "";
  if (!sendsAmounts) return `${open}\n${types}`;
  const explicit = `/** An amount of a request whose unit the sources do not settle: every plain number, or what \`amount\` returns if you say the unit. */
export type ${explicitAmountOf(provider)} = ExplicitAmount<${JSON.stringify(provider)}>;
`;
  return `${open}import type { Amount as AmountOf${sendsUnsettled ? ", ExplicitAmount" : ""} } from "@payorch/core/money";

/** An amount of a request, in the unit of this provider. Every number is one, except an amount of another provider. */
export type ${amountOf(provider)} = AmountOf<${JSON.stringify(provider)}>;

${sendsUnsettled ? explicit : ""}
${types}`;
}

/** Query parameters such as `filter.amount`, which take a list, as one object whose members take one value or several. */
function nested(parameters: ParameterObject[]): ParameterObject[] {
  const groups = Map.groupBy(parameters, ({ name }) => name.split(".")[0] as string);
  return [...groups].flatMap(([name, own]) => {
    if (own.every((parameter) => parameter.name === name)) return own;
    const members = own.map(({ name: dotted, description, schema }) => {
      const items = schema?.items ?? {};
      return [dotted.slice(name.length + 1), { description, anyOf: [items, { type: "array", items }] }];
    });
    const description = `Sent as ${own.map((parameter) => `\`${parameter.name}\``).join(", ")}.`;
    return { name, in: "query", description, schema: { type: "object", properties: Object.fromEntries(members) } };
  });
}

/** Says in the description of an amount what one unit of it is, where it does not say so already. */
function stateUnits(schema: SchemaObject): void {
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [], "x-amount": amount, description = "" } = schema;
  if (amount && !/\bunits?\b|hundredth/i.test(description)) {
    const unit = amount.unit === "unstated" ? "The unit is not documented." : `In ${amount.unit} units.`;
    schema.description = `${description} ${unit}`.trim();
  }
  for (const part of [...Object.values(properties), ...(items ? [items] : []), ...allOf, ...oneOf, ...anyOf])
    stateUnits(part);
}

type Schema = SchemaObject & { "x-open"?: OpenEnum };

/** `not: {}`, which is `unknown` to openapi-typescript: a member that an exclusive alternative forbids. */
function never({ not }: Schema): ts.TypeNode | undefined {
  if (!not || Object.keys(not).length > 0) return undefined;
  return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
}

/** `x-opaque`: a text that only the package's own functions make; no other text fits. */
function opaque({ "x-opaque": marked }: Schema, path: string): ts.TypeNode | undefined {
  if (!marked) return undefined;
  const readonly = [factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)];
  const yes = factory.createLiteralTypeNode(factory.createTrue());
  const mark = factory.createPropertySignature(readonly, path.split("/").at(-1) ?? "", undefined, yes);
  const comment = "* Marks a string that only functions of the package make. ";
  ts.addSyntheticLeadingComment(mark, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
  return factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([mark]),
  ]);
}

/** What a schema becomes that openapi-typescript would take apart before `transform` sees it: a schema with a type. */
function typed(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const schema = node as Schema;
  const open = openEnumOf(schema);
  if (open) {
    schema.type = "string";
    schema["x-open"] = open;
    delete schema.anyOf;
  }
  const { "x-amount": amount, "x-sent": sent = false } = schema;
  if (amount && sent)
    for (const branch of schema.anyOf ?? []) Object.assign(branch, { "x-amount": amount, "x-sent": sent });
  for (const child of Object.values(node)) typed(child);
}

/**
 * An open enum: its known values for completion, and any other string. In an answer that other string is a type which no literal
 * compares with, so that a comparison with a value that is not documented does not compile.
 */
function openEnum({ "x-open": open, "x-sent": sent }: Schema): ts.TypeNode | undefined {
  if (!open) return undefined;
  const literals = open.known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const any = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const other = sent ? factory.createParenthesizedType(any) : factory.createTypeReferenceNode("Undocumented");
  const none = open.nullable ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, other, ...none]);
}

/** `x-amount` of what is sent: a number that another provider's `amount` does not fit, nor one without its unit if the sources do not settle it. */
function amount(schema: Schema, provider: string): ts.TypeNode | undefined {
  const { type, "x-amount": marked, "x-sent": sent } = schema;
  if (!marked || !sent || !type) return undefined;
  const name = isUnitSettled(schema) ? amountOf(provider) : explicitAmountOf(provider);
  const kinds = [type].flat().map((kind) => {
    if (kind === "null") return factory.createLiteralTypeNode(factory.createNull());
    if (kind === "string") return factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
    return factory.createTypeReferenceNode(name);
  });
  const [only] = kinds;
  return kinds.length === 1 ? only : factory.createUnionTypeNode(kinds);
}
