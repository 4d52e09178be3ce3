import { Refused } from "./ask.ts";
import { type Foreign, eachOperation, routesIn } from "./foreign.ts";
import { isMembers } from "./walk.ts";

/**
 * The operations with one of these tags, or under one of these paths, and what was left out. All of them where nothing is named.
 *
 * @throws Refused where a name leads to no operation
 */
export function selected(document: Foreign, only: readonly string[]): { document: Foreign; others: string[] } {
  if (only.length === 0) return { document, others: [] };
  const routes = routesIn(document);
  const isUnder = (path: string, name: string) => path === name || path.startsWith(`${name.replace(/\/$/, "")}/`);
  const matches = (name: string, path: string, tags: readonly string[]) =>
    name.startsWith("/") ? isUnder(path, name) : tags.some((tag) => tag.toLowerCase() === name.toLowerCase());
  const missing = only.find((name) => !routes.some(({ path, operation }) => matches(name, path, operation.tags ?? [])));
  if (missing !== undefined) {
    const tags = [...new Set(routes.flatMap(({ operation }) => operation.tags ?? []))];
    throw new Refused(`Nothing has the tag or path \`${missing}\`. The tags are: ${tags.join(", ") || "none"}.`);
  }
  const others: string[] = [];
  const kept = eachOperation(document, ({ path, method, operation }) => {
    if (only.some((name) => matches(name, path, operation.tags ?? []))) return operation;
    others.push(`${method.toUpperCase()} ${path}`);
    return undefined;
  });
  return { document: kept, others };
}

/** The document without the components that nothing refers to. */
export function pruned(document: Foreign): Foreign {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isMembers(node)) return;
    const { $ref } = node;
    const [, kind = "", name = ""] = /^#\/components\/(\w+)\/([^/]+)/.exec(typeof $ref === "string" ? $ref : "") ?? [];
    if (name && !used.has(`${kind}/${name}`)) {
      used.add(`${kind}/${name}`);
      visit(document.components?.[kind]?.[name]);
    }
    Object.values(node).forEach(visit);
  };
  const { components = {}, ...rest } = document;
  visit(rest);
  const kept = Object.entries(components).flatMap(([kind, all]): [string, object][] => {
    const own = Object.entries(all).filter(([name]) => kind === "securitySchemes" || used.has(`${kind}/${name}`));
    return own.length > 0 ? [[kind, Object.fromEntries(own)]] : [];
  });
  return { ...document, components: Object.fromEntries(kept) } as Foreign;
}
