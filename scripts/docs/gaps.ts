import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "../generate/document.ts";

/** The members of every type that a package exports, as `Type.member`, and those of them without a doc comment. */
export function membersOfTypes(provider: string): { members: string[]; gaps: string[] } {
  const folder = new URL(`packages/${provider}/src/`, root);
  const entries = ["index.ts", "webhooks.ts"].map((file) => fileURLToPath(new URL(file, folder)));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    customConditions: ["@payorch/source"],
    allowImportingTsExtensions: true,
    noEmit: true,
    // Only what the package itself declares is looked at: the types of the language and of Node take as long to read.
    noLib: true,
    types: [],
  };
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const seen = new Map<ts.Node, { name: string; documented: boolean }>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => entries.includes(fileName))) {
    const module = checker.getSymbolAtLocation(file);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      for (const declaration of symbol.declarations ?? []) visit(declaration, exported.name, seen);
    }
  }
  const members = [...seen.values()];
  return {
    members: members.map(({ name }) => name),
    gaps: members.filter(({ documented }) => !documented).map(({ name }) => name),
  };
}

/** Notes the members of a declaration of a type, and of the objects in it. */
function visit(node: ts.Node, path: string, seen: Map<ts.Node, { name: string; documented: boolean }>): void {
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
  if (isType) return ts.forEachChild(node, (child) => within(child, path, seen));
}

function within(node: ts.Node, path: string, seen: Map<ts.Node, { name: string; documented: boolean }>): void {
  const isMember = ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node);
  // A branch that forbids a property, and a brand, say nothing to a reader.
  const forbidding = [ts.SyntaxKind.NeverKeyword, ts.SyntaxKind.UndefinedKeyword];
  const isForbidden = isMember && node.type !== undefined && forbidding.includes(node.type.kind);
  const isPrivate = isMember && (ts.isPrivateIdentifier(node.name) || ts.isComputedPropertyName(node.name));
  if (isForbidden || isPrivate || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node)) return;
  const name = isMember ? `${path}.${node.name.getText()}` : path;
  if (isMember) seen.set(node, { name, documented: ts.getJSDocCommentsAndTags(node).length > 0 });
  ts.forEachChild(node, (child) => within(child, name, seen));
}
