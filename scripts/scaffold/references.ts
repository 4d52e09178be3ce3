import { Refused } from "./ask.ts";
import type { Foreign } from "./foreign.ts";
import { lineOf } from "./shape.ts";
import { isMembers } from "./walk.ts";

/** Data, in which what looks like a reference is none. */
const data = new Set(["example", "value", "mapping"]);

/** Whether a reference leads into another document. */
export function hasForeignReference(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasForeignReference);
  if (!isMembers(node)) return false;
  const { $ref, ...rest } = node;
  return (typeof $ref === "string" && !$ref.startsWith("#")) || Object.values(rest).some(hasForeignReference);
}

/**
 * The document with its references in one spelling, without percent encoding.
 *
 * @throws Refused where one leads nowhere, or back to itself through nothing but references and parts
 */
export function resolvable(given: Foreign, source: string, written: string): Foreign {
  // Only texts change.
  const document = decoded(given) as Foreign;
  const ending = new Set<string>();
  /** The reference at which a schema is again what it was. */
  const circle = (node: unknown, within: readonly string[]): string | undefined => {
    if (!isMembers(node)) return undefined;
    const { $ref, allOf, anyOf, oneOf } = node;
    if (typeof $ref === "string" && !ending.has($ref)) {
      const found = within.includes($ref) ? $ref : circle(targetOf(document, $ref), [...within, $ref]);
      if (found !== undefined) return found;
      ending.add($ref);
    }
    const parts = [allOf, anyOf, oneOf].flatMap((each) => (Array.isArray(each) ? (each as unknown[]) : []));
    return parts.map((part) => circle(part, within)).find((found) => found !== undefined);
  };
  const visit = (node: unknown, path: readonly string[]): void => {
    if (Array.isArray(node)) return node.forEach((each, index) => visit(each, [...path, String(index)]));
    if (!isMembers(node)) return;
    const refuse = (why: string) => new Refused(`${source}:${lineOf(written, path)}: \`${path.join(" ")}\` ${why}`);
    const { $ref } = node;
    if (typeof $ref === "string") {
      if (!$ref.startsWith("#/"))
        throw refuse(
          `refers to \`${$ref}\`: only ways from the root, such as #/components/schemas/Name, are followed.`,
        );
      if (targetOf(document, $ref) === undefined) throw refuse(`refers to \`${$ref}\`, which is not there.`);
    }
    const back = circle(node, []);
    if (back !== undefined)
      throw refuse(`never ends: \`${back}\` leads back to itself through nothing but references.`);
    for (const [name, member] of Object.entries(node))
      if (!data.has(name) || path.at(-1) === "properties") visit(member, [...path, name]);
  };
  visit(document, []);
  return document;
}

function decoded(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(decoded);
  if (!isMembers(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, member]) => [
      name,
      name === "$ref" && typeof member === "string" ? plain(member) : decoded(member),
    ]),
  );
}

function plain($ref: string): string {
  try {
    return decodeURIComponent($ref);
  } catch {
    return $ref;
  }
}

/** What a reference within the document leads to, one step far. */
export function targetOf(document: unknown, $ref: string): unknown {
  return $ref
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (at, step) =>
        (isMembers(at) || Array.isArray(at)) && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
      document,
    );
}
