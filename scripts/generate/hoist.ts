import ts from "typescript";
import { queryOf } from "./names.ts";

const { factory } = ts;

/**
 * Hoists `components["schemas"]["Payment"]` to `interface Payment`, and the query parameters of an operation likewise:
 * the editor shows the name of a type only where the type was declared under it. Of what is sent, every optional property accepts
 * `undefined` too, because what is undefined is left out.
 */
export function hoisted(node: ts.Node, sent: ReadonlySet<string>): ts.Node[] {
  if (!ts.isInterfaceDeclaration(node)) return [node];
  const declared: ts.Node[] = [];
  const hoist = (name: string, { type }: ts.PropertySignature, from: ts.PropertySignature): ts.TypeNode => {
    if (type)
      declared.push(ts.setSyntheticLeadingComments(declaration(name, type), ts.getSyntheticLeadingComments(from)));
    return factory.createTypeReferenceNode(name);
  };
  const visit = (element: ts.Node, names: readonly string[]): ts.Node => {
    if (!ts.isPropertySignature(element)) return ts.visitEachChild(element, (child) => visit(child, names), undefined);
    const inside = [...names, nameOf(element)];
    const isSent = isParameter(inside, element) || isInRequest(inside, sent);
    const name = hoistedName(inside, element);
    const inner = ts.visitEachChild(element, (child) => visit(child, inside), undefined);
    const { modifiers, questionToken } = element;
    const type = name ? hoist(name, inner, element) : inner.type;
    const given = isSent && questionToken && type ? orUndefined(type) : type;
    return factory.updatePropertySignature(element, modifiers, element.name, questionToken, given);
  };
  const rest = visit(node, [node.name.text]);
  return [...declared, rest];
}

/** Of an operation of ours; those of an event are the provider's. */
const isParameter = ([first, id = "", third]: readonly string[], { type }: ts.PropertySignature): boolean =>
  first === "operations" &&
  third === "parameters" &&
  !id.startsWith("webhooks.") &&
  type?.kind !== ts.SyntaxKind.NeverKeyword;

const isInRequest = ([, kind, name, ...inner]: readonly string[], sent: ReadonlySet<string>): boolean =>
  kind === "schemas" && name !== undefined && inner.length > 0 && sent.has(name);

/** `T | undefined`; for what must not be given, `undefined` alone. */
function orUndefined(type: ts.TypeNode): ts.TypeNode {
  const missing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  if (type.kind === ts.SyntaxKind.NeverKeyword) return missing;
  return factory.createUnionTypeNode([...(ts.isUnionTypeNode(type) ? type.types : [type]), missing]);
}

/** The name to hoist a member under: `components.schemas.X`, and `operations.X.parameters.query` where there are any. */
function hoistedName(
  [first, second, third, fourth, ...more]: readonly string[],
  { type }: ts.PropertySignature,
): string | undefined {
  if (first === "components" && second === "schemas" && third && fourth === undefined) return third;
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
