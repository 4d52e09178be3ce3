import { readFileSync } from "node:fs";
import ts from "typescript";

/** A function that a module exports: how it is called, and what its doc comment says. */
export interface Exported {
  name: string;
  signature: string;
  documentation: string;
}

/** The functions that a module declares or takes from its neighbours, in its order. */
export function exportsOf(module: URL): Exported[] {
  return parse(module).statements.flatMap((statement) => {
    if (isExported(statement)) return functionsIn(statement);
    if (!ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    const named = statement.exportClause;
    if (statement.isTypeOnly || !from || !ts.isStringLiteral(from) || !from.text.startsWith(".")) return [];
    if (!named || !ts.isNamedExports(named)) return [];
    const names = named.elements.map(({ name }) => name.text);
    return exportsOf(new URL(from.text, module)).filter(({ name }) => names.includes(name));
  });
}

/** Everything that a module exports, of its own or from its neighbours, each name once, in its order. */
export function declarationsOf(module: URL): (Exported & { kind: string })[] {
  const found = parse(module).statements.flatMap((statement) => {
    if (isExported(statement)) return declaredIn(statement);
    if (!ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    const named = statement.exportClause;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith(".") || !named || !ts.isNamedExports(named))
      return [];
    const names = named.elements.map(({ name }) => name.text);
    return declarationsOf(new URL(from.text, module)).filter(({ name }) => names.includes(name));
  });
  return [...new Map(found.map((each) => [each.name, each])).values()];
}

function declaredIn(statement: ts.Statement): (Exported & { kind: string })[] {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [{ ...exported(statement, statement.name.text, ""), kind: "type" }];
  if (ts.isClassDeclaration(statement) && statement.name)
    return [{ ...exported(statement, statement.name.text, ""), kind: "class" }];
  return functionsIn(statement).map((each) => ({
    ...each,
    kind: each.signature.includes("(") ? "function" : "constant",
  }));
}

/** The properties and methods that a class or interface declares, with their documentation. */
export function propertiesOf(module: URL, name: string): Exported[] {
  const declaration = parse(module).statements.find(
    (each) => (ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each)) && each.name?.text === name,
  );
  const found: Exported[] = [];
  declaration?.forEachChild((node) => {
    const isMember =
      ts.isPropertyDeclaration(node) ||
      ts.isGetAccessor(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isMethodSignature(node) ||
      ts.isPropertySignature(node);
    if (!isMember || ts.isPrivateIdentifier(node.name)) return;
    const isOverride = ts
      .getModifiers(node as ts.PropertyDeclaration)
      ?.some(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword);
    if (isOverride) return;
    const name = node.name.getText();
    const call = ts.isMethodSignature(node) ? node.getText().slice(name.length).replace(/;$/, "") : "()";
    const isMethod = ts.isMethodDeclaration(node) || ts.isMethodSignature(node);
    found.push(exported(node, name, isMethod ? call : ""));
  });
  return found;
}

/** The strings of a union of string literals, each with its comment. */
export function literalsOf(module: URL, name: string): Exported[] {
  const declaration = parse(module).statements.find(
    (each) => ts.isTypeAliasDeclaration(each) && each.name.text === name,
  );
  if (!declaration || !ts.isTypeAliasDeclaration(declaration) || !ts.isUnionTypeNode(declaration.type)) return [];
  return declaration.type.types.flatMap((type) => {
    const text = type.getText().replaceAll('"', "");
    const comments = ts.getLeadingCommentRanges(type.getSourceFile().text, type.getFullStart()) ?? [];
    const comment = comments.map(({ pos, end }) => type.getSourceFile().text.slice(pos, end)).join(" ");
    const documentation = comment.replaceAll(/^\/\*\*?|\*\/$|^\s*\*\s?/gm, "").trim();
    return [{ name: text, signature: text, documentation }];
  });
}

/** The members that an options type declares itself, with their documentation; and whether it wants an environment. */
export function optionsOf(module: URL, name: string): { own: Exported[]; target: boolean } {
  const declaration = parse(module).statements.find(
    (each): each is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
      (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) && each.name.text === name,
  );
  if (!declaration) throw new Error(`There is no type ${name} in ${module.pathname}.`);
  const own: Exported[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) own.push(exported(node, node.name.getText(), node.questionToken ? "?" : ""));
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  return { own, target: /\bTarget\b/.test(declaration.getText()) };
}

function functionsIn(statement: ts.Statement): Exported[] {
  if (ts.isFunctionDeclaration(statement) && statement.name)
    return [exported(statement, statement.name.text, signatureOf(statement))];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name, type, initializer }) => {
    const made = initializer && ts.isArrowFunction(initializer) ? signatureOf(initializer) : `: ${type?.getText()}`;
    return exported(statement, name.getText(), made);
  });
}

function signatureOf({ typeParameters, parameters, type }: ts.FunctionDeclaration | ts.ArrowFunction): string {
  const given = parameters.map((parameter) => {
    const optional = (parameter.questionToken ?? parameter.initializer) ? "?" : "";
    return `${nameOf(parameter.name)}${optional}: ${parameter.type?.getText()}`;
  });
  const generic = typeParameters ? `<${typeParameters.map((each) => each.getText()).join(", ")}>` : "";
  return `${generic}(${given.join(", ")}): ${type?.getText()}`;
}

/** A pattern by what it takes out, without the defaults. */
function nameOf(name: ts.BindingName): string {
  if (!ts.isObjectBindingPattern(name)) return name.getText();
  return `{ ${name.elements.map((element) => element.name.getText()).join(", ")} }`;
}

function exported(node: ts.Node, name: string, rest: string): Exported {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = ts.getTextOfJSDocComment(comment?.comment) ?? "";
  const preset = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "defaultValue");
  const documentation = preset ? `${text} Default: ${ts.getTextOfJSDocComment(preset.comment)}.` : text;
  return { name, signature: (name + rest).replaceAll(/\s+/g, " "), documentation };
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** Each module is parsed once: many pages ask for the same ones. */
function parse(module: URL): ts.SourceFile {
  const known = parsed.get(module.href);
  if (known) return known;
  const file = ts.createSourceFile(module.pathname, readFileSync(module, "utf8"), ts.ScriptTarget.Latest, true);
  parsed.set(module.href, file);
  return file;
}
const parsed = new Map<string, ts.SourceFile>();
