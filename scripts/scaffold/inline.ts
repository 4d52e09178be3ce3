import { Refused } from "./ask.ts";
import type { Foreign } from "./foreign.ts";
import { targetOf } from "./references.ts";
import { isMembers } from "./walk.ts";

/** The document with a copy wherever a reference leads to something that is no component, and so has no name for a type. */
export function inlined(document: Foreign): Foreign {
  const visit = (node: unknown, within: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((each) => visit(each, within));
    if (!isMembers(node)) return node;
    const { $ref } = node;
    if (typeof $ref === "string" && !/^#\/components\/\w+\/[^/]+$/.test($ref)) {
      if (within.includes($ref)) throw new Refused(`\`${$ref}\` leads back to itself: make a component of it.`);
      return visit(targetOf(document, $ref), [...within, $ref]);
    }
    return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, visit(member, within)]));
  };
  // Nothing changes its kind: what is copied is what stood at the other end.
  return visit(document, []) as Foreign;
}
