import { globSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  customConditions: ["@payorch/source"],
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  noEmit: true,
};
// The core's own entries are not for users: they meet its names through the packages of the providers.
const entries = globSync("packages/*/src/{index,webhooks,validate}.ts", { cwd: root }).filter(
  (entry) => !entry.startsWith("packages/core/"),
);
const program = ts.createProgram(
  entries.map((entry) => join(root, entry)),
  options,
);
const checker = program.getTypeChecker();

const resolved = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The declarations of ours that a symbol has. */
const declarationsOf = (symbol: ts.Symbol): ts.Declaration[] =>
  (symbol.declarations ?? []).filter(
    (node) => node.getSourceFile().fileName.includes("/src/") && !ts.isTypeParameterDeclaration(node),
  );

/** The exports of a module. */
function exportsOf(entry: string): Set<ts.Symbol> {
  const file = program.getSourceFile(join(root, entry));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${entry} exports nothing.`);
  return new Set(checker.getExportsOfModule(module).map(resolved));
}

/** All symbols of ours that the declarations of these mention in turn, without what `skip` says. */
function mentionedBy(symbols: Iterable<ts.Symbol>, skip: (node: ts.Node) => boolean): Set<ts.Symbol> {
  const mentioned = new Set<ts.Symbol>();
  const mention = (name: ts.Node): void => {
    const symbol = checker.getSymbolAtLocation(name);
    const target = symbol && resolved(symbol);
    if (!target || mentioned.has(target) || declarationsOf(target).length === 0) return;
    mentioned.add(target);
    declarationsOf(target).forEach(visit);
  };
  const visit = (node: ts.Node): void => {
    if (skip(node)) return;
    if (ts.isTypeReferenceNode(node) && !isAnotherName(node)) mention(node.typeName);
    else if (ts.isExpressionWithTypeArguments(node)) mention(node.expression);
    else if (ts.isTypeQueryNode(node)) mention(node.exprName);
    ts.forEachChild(node, visit);
  };
  for (const symbol of symbols) declarationsOf(symbol).forEach(visit);
  return mentioned;
}

/** The compiler writes the newer name of a type that had one already, unless it is an interface. */
const isAnotherName = (node: ts.TypeReferenceNode): boolean => {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  return ts.isTypeAliasDeclaration(node.parent) && Boolean(symbol && resolved(symbol).flags & ts.SymbolFlags.TypeAlias);
};

/** What a declaration file leaves out: bodies, values, and what is private. */
const isLeftOut = (node: ts.Node): boolean =>
  ts.isBlock(node) ||
  ts.isClassStaticBlockDeclaration(node) ||
  (ts.isPropertyDeclaration(node) && ts.isPrivateIdentifier(node.name)) ||
  (ts.isArrowFunction(node.parent) && node.parent.body === node) ||
  ((ts.isVariableDeclaration(node.parent) || ts.isParameter(node.parent)) &&
    node.parent.initializer === node &&
    !ts.isArrowFunction(node));

/** What a function takes and gives is not what its option takes. */
const isCall = (node: ts.Node): boolean => ts.isFunctionTypeNode(node) || ts.isMethodSignature(node);

test.each(entries)("%s exports every name that its declarations mention", (entry) => {
  const exported = exportsOf(entry);
  const mentioned = [...mentionedBy(exported, isLeftOut)];
  expect(mentioned.length).toBeGreaterThan(2);
  expect(mentioned.filter((symbol) => !exported.has(symbol)).map(({ name }) => name)).toEqual([]);
});

// An undefined property is left out of a body and a query, and means the default in options; a project may tell the two apart.
test.each(entries)("%s takes undefined for everything that may be left out", (entry) => {
  const named = [...exportsOf(entry)].filter(({ name }) => /(?:Request|Input|Query|Options|Target)$/.test(name));
  const taken = new Set([...named, ...mentionedBy(named, isCall)]);
  expect(taken.size).toBeGreaterThan(0);
  const refusing: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isCall(node)) return;
    if (ts.isPropertySignature(node) && node.questionToken && node.type && !acceptsUndefined(node.type))
      refusing.push(`${node.getSourceFile().fileName.replace(root, "")}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  for (const symbol of taken) declarationsOf(symbol).forEach(visit);
  expect(refusing).toEqual([]);
});

test.each(entries)("%s takes undefined in the options of its functions", (entry) => {
  const refusing: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftOut(node)) return;
    if (ts.isPropertySignature(node) && ts.findAncestor(node, ts.isParameter))
      if (node.questionToken && node.type && !acceptsUndefined(node.type)) refusing.push(node.getText());
    ts.forEachChild(node, visit);
  };
  for (const symbol of exportsOf(entry)) declarationsOf(symbol).forEach(visit);
  expect(refusing).toEqual([]);
});

const acceptsUndefined = (type: ts.TypeNode): boolean =>
  type.kind === ts.SyntaxKind.UndefinedKeyword ||
  type.kind === ts.SyntaxKind.UnknownKeyword ||
  (ts.isUnionTypeNode(type) && type.types.some(acceptsUndefined));
