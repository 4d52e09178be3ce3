import openapiTS, { type OpenAPI3, astToString } from "openapi-typescript";
import ts from "typescript";
import { type Document, type ParameterObject, type SchemaObject, resolve } from "./document.ts";
import { queryOf } from "./names.ts";

const { factory } = ts;

/** The types of a spec, by openapi-typescript, with every component and every set of query parameters under a name of its own. */
export async function schemaOf(given: Document): Promise<string> {
  const document = structuredClone(given);
  // Parameters that several operations share would else be shown as where they stand, not as what they are.
  for (const route of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    if (route.parameters) route.parameters = nested(route.parameters.map((parameter) => resolve(document, parameter)));
  }
  for (const schema of Object.values(document.components.schemas)) stateUnits(schema);
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    transform: (schema, { path = "" }) =>
      never(schema as Schema) ?? opaque(schema as Schema, path) ?? openEnum(schema as Schema),
  });
  return astToString(nodes.flatMap(hoisted)).replaceAll(/components\["schemas"\]\["(\w+)"\]/g, "$1");
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

type Schema = SchemaObject & { "x-opaque"?: true; type?: string; not?: object; enum?: (string | number)[] };

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
  return factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([mark]),
  ]);
}

/** `anyOf: [enum, string]`, which collapses to `string`: keeps the known values for completion. */
function openEnum({ anyOf }: Schema): ts.TypeNode | undefined {
  const branches = anyOf as Schema[] | undefined;
  const known = branches?.find(({ type, enum: values }) => type === "string" && values);
  const open = branches?.find(({ type, enum: values }) => type === "string" && !values);
  const nullable = branches?.find(({ type }) => type === "null");
  if (!known?.enum || !open || branches?.some((branch) => ![known, open, nullable].includes(branch))) return undefined;
  const literals = known.enum.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))));
  const other = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([
    ...literals,
    other,
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/**
 * Hoists `components["schemas"]["Payment"]` to `interface Payment`, and the query parameters of an operation likewise:
 * the editor shows the name of a type only where the type was declared under it.
 */
function hoisted(node: ts.Node): ts.Node[] {
  if (!ts.isInterfaceDeclaration(node)) return [node];
  const declared: ts.Node[] = [];
  const hoist = (name: string, member: ts.PropertySignature): ts.TypeNode => {
    if (member.type)
      declared.push(
        ts.setSyntheticLeadingComments(declaration(name, member.type), ts.getSyntheticLeadingComments(member)),
      );
    return factory.createTypeReferenceNode(name);
  };
  const visit = (element: ts.Node, names: readonly string[]): ts.Node => {
    if (!ts.isPropertySignature(element)) return ts.visitEachChild(element, (child) => visit(child, names), undefined);
    const inside = [...names, nameOf(element)];
    const name = hoistedName(inside, element);
    if (!name) return ts.visitEachChild(element, (child) => visit(child, inside), undefined);
    const { modifiers, questionToken } = element;
    return factory.updatePropertySignature(element, modifiers, element.name, questionToken, hoist(name, element));
  };
  const rest = visit(node, [node.name.text]);
  return [...declared, rest];
}

/** The name to hoist a member under: `components.schemas.X`, and `operations.X.parameters.query` where there are any. */
function hoistedName(
  [first, second, third, fourth, ...more]: readonly string[],
  { type }: ts.PropertySignature,
): string | undefined {
  if (first === "components" && second === "schemas" && third && !fourth) return third;
  if (first !== "operations" || !second || third !== "parameters" || fourth !== "query" || more.length > 0)
    return undefined;
  return type && ts.isTypeLiteralNode(type) ? queryOf(second) : undefined;
}

function declaration(name: string, type: ts.TypeNode): ts.Node {
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
}

const nameOf = ({ name }: ts.PropertySignature): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
