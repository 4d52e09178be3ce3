import { inCamelCase } from "../generate/names.ts";
import type { Foreign } from "./foreign.ts";
import { changed, isMembers } from "./walk.ts";

/** The name of an example, in camelCase. */
export const exampleName = (name: string): string =>
  inCamelCase(name.replaceAll(/[^A-Za-z\d]+/g, "_").replaceAll(/^[\d_]+|_+$/g, "")) || "example";

/** The document with names of shared parts as OpenAPI has them: examples in camelCase, others without odd characters. */
export function withPlainKeys(document: Foreign): Foreign {
  const moved = new Map<string, string>();
  const components = Object.entries(document.components ?? {}).map(([kind, all]) => {
    // Schemas become types and get their names there.
    if (kind === "schemas" || !isMembers(all)) return [kind, all];
    const taken = new Set<string>();
    const own = Object.entries(all).map(([was, part]) => {
      const wanted = kind === "examples" ? exampleName(was) : was.replaceAll(/[^\w.-]+/g, "_");
      let name = wanted;
      for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
      taken.add(name);
      moved.set(`#/components/${kind}/${was.replaceAll("~", "~0").replaceAll("/", "~1")}`, name);
      return [name, part];
    });
    return [kind, Object.fromEntries(own)];
  });
  const whole: Foreign = { ...document, ...(document.components && { components: Object.fromEntries(components) }) };
  const following = (members: unknown): unknown => {
    if (!isMembers(members) || typeof members["$ref"] !== "string") return members;
    const { $ref } = members;
    const name = moved.get($ref);
    return name === undefined ? members : { ...members, $ref: `${$ref.split("/").slice(0, 3).join("/")}/${name}` };
  };
  return changed(whole, ({ examples, ...members }) => ({
    ...(following(members) as object),
    ...(isMembers(examples)
      ? { examples: Object.fromEntries(Object.entries(examples).map(([name, each]) => [name, following(each)])) }
      : examples !== undefined && { examples }),
  }));
}
