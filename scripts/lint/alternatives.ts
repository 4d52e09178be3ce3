import type { Context } from "./context.ts";
import { type Root, type Schema, follow } from "./schemas.ts";

/** Alternatives that a property tells apart say so, each with its value of it. */
export function discriminators(): object {
  let root: Root = {};
  return {
    Root(node: Root) {
      root = node;
    },
    Schema(node: Schema, { report, location }: Context) {
      const branches = node.oneOf ?? node.anyOf ?? [];
      const name = node.discriminator?.propertyName ?? commonOf(root, branches);
      if (name === undefined) return;
      const { mapping = {} } = node.discriminator ?? {};
      const due = Object.fromEntries(
        branches.flatMap((branch) => valuesOf(root, branch, name).map((value) => [value, branch.$ref])),
      );
      const isDue = Object.keys({ ...due, ...mapping }).every((value) => due[value] === mapping[value]);
      if (isDue && Object.keys(due).length >= branches.length) return;
      const message = `\`discriminator\` has the \`propertyName\` ${name} and a \`mapping\` from each of its values to the component that requires it.`;
      report({ message, location });
    },
  };
}

/** The property that every one of several named alternatives requires with values of its own. */
function commonOf(root: Root, branches: readonly Schema[]): string | undefined {
  const [first] = branches;
  if (branches.length < 2 || !branches.every(({ $ref }) => $ref)) return undefined;
  return requiredOf(root, first).find((name) => {
    const values = branches.map((branch) => valuesOf(root, branch, name));
    const all = values.flat();
    return values.every((own) => own.length > 0) && new Set(all).size === all.length;
  });
}

function requiredOf(root: Root, given: Schema | undefined): string[] {
  const { required = [], allOf = [] } = follow<Schema>(root, given) ?? {};
  return [...required, ...allOf.flatMap((part) => requiredOf(root, part))];
}

/** The fixed values that a property has in an alternative. */
function valuesOf(root: Root, given: Schema, name: string): string[] {
  const schema = follow<Schema>(root, given);
  const { const: only, enum: list = [] } = schema?.properties?.[name] ?? {};
  const own = [...(only === undefined ? [] : [only]), ...list].map(String);
  return own.length > 0 ? own : (schema?.allOf ?? []).flatMap((part) => valuesOf(root, part, name));
}
