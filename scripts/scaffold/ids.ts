import { inCamelCase, interfaceOf } from "../generate/names.ts";
import { isTaken } from "../lint/rules.ts";
import { type Foreign, routesIn } from "./foreign.ts";
import type { Tell } from "./paths.ts";
import { changed, isMembers } from "./walk.ts";

/** An operation's id as it was and as it is. */
export interface Renamed {
  was: string;
  is: string;
  /** Method and path. */
  operation: string;
}

/**
 * An `operationId` for each operation, by `method path`: its own where it is `resource.verb` already; else its words, with the tag's
 * taken out, under the tag; else what method and path suggest.
 */
export function idsOf(document: Foreign): { ids: Map<string, string>; renamed: Renamed[] } {
  const ids = new Map<string, string>();
  const renamed: Renamed[] = [];
  const taken = new Set<string>();
  for (const { path, method, operation } of routesIn(document)) {
    const { operationId: was = "", tags: [tag = ""] = [] } = operation;
    const proposed = isOurs(was) ? [was] : [...byName(was, tag), ...byPath(method, path)];
    const free = proposed.map(safe).find((each) => !taken.has(each)) ?? `${safe(proposed[0] ?? "")}${taken.size}`;
    taken.add(free);
    ids.set(`${method} ${path}`, free);
    if (free !== was) renamed.push({ was: was || "none", is: free, operation: `${method.toUpperCase()} ${path}` });
  }
  return { ids, renamed };
}

/** The document with the ids of today wherever one leads to an operation: in links, and in `x-reconcile`. */
export function withIds(
  document: Foreign,
  ids: ReadonlyMap<string, string>,
  renamed: readonly Renamed[],
  tell: Tell,
): Foreign {
  const now = new Map(renamed.map(({ was, is }) => [was, is]));
  const all = new Set(ids.values());
  const following = (link: unknown) => {
    if (!isMembers(link)) return link;
    const { operationId, operationRef, ...rest } = link;
    const [, path = "", method = ""] = /^#\/paths\/([^/]+)\/(\w+)$/.exec(String(operationRef)) ?? [];
    const id = ids.get(`${method} ${path.replaceAll("~1", "/").replaceAll("~0", "~")}`) ?? now.get(String(operationId));
    return { operationId: id ?? operationId, ...rest };
  };
  const leads = ([name, link]: [string, unknown]) => {
    const isThere = !isMembers(link) || "$ref" in link || all.has(String(link["operationId"]));
    if (!isThere) tell(`the link \`${name}\`, which leads to an operation that is not here`);
    return isThere;
  };
  return changed(document, (members) => {
    const { links, "x-reconcile": reconcile } = members;
    return {
      ...members,
      ...(isMembers(links) && {
        links: Object.fromEntries(
          Object.entries(links)
            .map(([name, link]): [string, unknown] => [name, following(link)])
            .filter(leads),
        ),
      }),
      ...(isMembers(reconcile) && {
        "x-reconcile": { ...reconcile, operation: now.get(String(reconcile["operation"])) ?? reconcile["operation"] },
      }),
    };
  });
}

const isOurs = (id: string): boolean => /^[a-z][A-Za-z\d]*\.[a-z][A-Za-z\d]*$/.test(id);

/** An id without a name that clients, promises or all objects have. */
const safe = (id: string): string =>
  id
    .split(".")
    .map((name, index) =>
      isTaken(name, index === 0 ? "resource" : "verb") ? `${name}${index === 0 ? "Resource" : "It"}` : name,
    )
    .join(".");

/** `transaction_initialize`, `TransactionInitialize` or `initializeTransaction` under the tag Transaction: `transaction.initialize`. */
function byName(id: string, tag: string): string[] {
  const resource = wordsOf(tag);
  const words = wordsOf(id);
  if (resource.length === 0 || words.length === 0) return [];
  const spans = words.flatMap((_, start) => words.map((__, more) => [start, more + 1] as const));
  const found = spans.find(([start, count]) => isSame(words.slice(start, start + count).join(""), resource.join("")));
  const verb = found ? words.toSpliced(...found) : words;
  const joined = joinedOf(verb);
  return joined ? [`${joinedOf(resource)}.${joined}`] : [];
}

const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
/** In the singular, and though one of them is written in one word: `transferrecipient` under the tag Transfer Recipients. */
const isSame = (one: string, other: string): boolean => one.replace(/s$/, "") === other.replace(/s$/, "");
const joinedOf = (words: readonly string[]): string => inCamelCase(words.join("_").replace(/^[\d_]+/, ""));

const verbs: Readonly<Record<string, string>> = {
  get: "retrieve",
  head: "check",
  put: "update",
  patch: "update",
  delete: "delete",
};

/**
 * The id that method and path suggest, and longer ones for where it is taken: `POST /v1/payments/{id}/refunds` is
 * `refunds.create`, or `payments.createRefunds`; `POST /v1/payments/{id}/capture` is `payments.capture`.
 */
function byPath(method: string, path: string): string[] {
  const segments = path.split("/").filter((segment) => segment && !/^(?:v\d+|api)$/i.test(segment));
  const names = segments.filter((segment) => !segment.startsWith("{")).map(word);
  const last = names.at(-1) ?? "root";
  const owner = names.at(-2);
  const isItem = segments.at(-1)?.startsWith("{") === true;
  const isMany = last.endsWith("s");
  if (owner && !isItem && !isMany && method !== "get" && segments.at(-2)?.startsWith("{")) return [`${owner}.${last}`];
  const verb = isItem || !isMany ? (method === "post" ? "create" : (verbs[method] ?? method)) : collection(method);
  return [
    `${last}.${verb}`,
    ...(owner ? [`${owner}.${verb}${interfaceOf(last)}`] : []),
    `${last}.${verb}${isItem ? "Item" : "All"}`,
  ];
}

const collection = (method: string): string =>
  method === "get" ? "list" : method === "post" ? "create" : (verbs[method] ?? method);

/** `payment-intents` as an identifier: `paymentIntents`. */
const word = (segment: string): string =>
  inCamelCase(segment.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^[\d_]+|_+$/g, "")) || "root";
