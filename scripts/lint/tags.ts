import type { Context } from "./context.ts";

const methods = ["get", "put", "post", "delete", "patch", "head"];

/** Every operation's tag is described, since the description becomes that of the resource. */
export function tags(): object {
  return {
    Root(
      node: {
        tags?: { name: string; description?: string }[];
        paths?: Record<string, Record<string, { tags?: string[] }>>;
      },
      { report, location }: Context,
    ) {
      const described = new Set(node.tags?.filter(({ description }) => description).map(({ name }) => name));
      for (const [path, item] of Object.entries(node.paths ?? {})) {
        for (const method of methods) {
          const tag = item[method]?.tags?.[0];
          if (tag && !described.has(tag)) {
            report({
              message: `The tag \`${tag}\` has a description.`,
              location: location.child(["paths", path, method, "tags"]),
            });
          }
        }
      }
    },
  };
}
