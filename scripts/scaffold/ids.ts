import { inCamelCase, interfaceOf } from "../generate/names.ts";
import type { Item, Operation } from "./foreign.ts";

/** An `operationId` for each operation, by `method path`: its own where it is `resource.verb` already, else a proposal. */
export function idsOf(paths: Readonly<Record<string, Item>>, methods: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods.filter((each) => each in item)) {
      const own = (item[method] as Operation).operationId ?? "";
      const [id = "", ...others] = isOurs(own) ? [own] : proposals(method, path);
      const free = [id, ...others].find((each) => !taken.has(each)) ?? `${id}${taken.size}`;
      taken.add(free);
      ids.set(`${method} ${path}`, free);
    }
  }
  return ids;
}

const isOurs = (id: string): boolean => /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(id);

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
function proposals(method: string, path: string): string[] {
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
  inCamelCase(segment.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$|\d/g, "")) || "root";
