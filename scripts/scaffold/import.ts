import { stringify } from "yaml";
import { type Given, Refused } from "./ask.ts";
import { type Converted, converted } from "./convert.ts";
import { type Foreign, routesIn } from "./foreign.ts";
import { describedBy } from "./given.ts";
import type { Provider } from "./provider.ts";
import { withAsked } from "./security.ts";
import { readSource } from "./source.ts";

/** A document of another's hand, on its way to be one of our specs. */
export interface Imported {
  /** What it tells of the provider. */
  given: Given;
  /** The spec that it becomes, and `NOTES.md`, with what was done and what the spec lacks. */
  files(provider: Provider): { spec: string; notes(lacks: string): string };
}

/**
 * Reads an OpenAPI document, of which only the operations with these tags or paths are taken, or all where none is named.
 *
 * @throws Refused where there is none, or a name leads to nothing
 */
export async function imported(source: string, only: readonly string[]): Promise<Imported> {
  const { document, origin } = await readSource(source);
  const address = origin.startsWith("https://") ? origin : (origin.split("/").at(-1) ?? origin);
  return {
    given: describedBy(document, origin),
    files(provider) {
      const done = converted(withAsked(document, provider), provider.title, address, only);
      if (routesIn(done.spec).length === 0) throw new Refused(`${source} has nothing to import. ${leftOut(done.spec)}`);
      return { spec: specOf(done.spec, provider), notes: (lacks) => notesOf(provider, address, done, lacks) };
    },
  };
}

function leftOut(spec: Foreign): string {
  const [first] = spec["x-left-out"] as { endpoint: string; reason: string }[];
  return first
    ? `It has operations, and none can be called: ${first.endpoint}, since ${first.reason}.`
    : "It has no operation.";
}

function specOf(spec: Foreign, { production, sandbox }: Provider): string {
  const servers = [
    ...(sandbox ? [{ url: sandbox, description: "sandbox" }] : []),
    { url: production, description: "production" },
  ];
  return stringify({ ...spec, servers }, { lineWidth: 120, aliasDuplicateObjects: false });
}

function notesOf({ title }: Provider, origin: string, { renamed, dropped, made }: Converted, lacks: string): string {
  const rows = renamed.map(
    ({ was, is, operation }) => `| \`${operation}\` | ${was === "none" ? "" : `\`${was}\``} | \`${is}\` |`,
  );
  return `# ${title}: notes to the spec

## Sources

- \`${origin}\`, an OpenAPI document: TODO who published it, when, under which licence, and how far it is to be trusted. Until then
  every operation has the confidence C.

## What is missing

As of the import. \`npx -y pnpm@12 specs:lint\` says what is missing now.

${lacks}

## What the import did

- Every operation has an id of the form \`resource.verb\`: it becomes the method's name. Look at each one in the table below.
- ${made} bodies and parameters had no example, and have one that was made from the schema: \`madeUp\` in a body.
- Every schema of a body, and every object within one, is a component with a name.
- A request whose body must have some property requires the body.
- Amounts have an unstated unit and secrets are hidden, by their names; no key counts as honoured.

Left out, since a spec of ours has no such thing:

${dropped.length > 0 ? dropped.map((each) => `- ${each}`).join("\n") : "- nothing"}

${rows.length > 0 ? ["| operation | id in the document | id here |", "| --- | --- | --- |", ...rows].join("\n") : "All ids are those of the document."}

## Decisions

TODO: every point where the sources are silent or disagree, what was decided, and why.
`;
}
