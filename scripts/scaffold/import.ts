import { readFile } from "node:fs/promises";
import { parse, stringify } from "yaml";
import { Refused } from "./ask.ts";
import type { Given } from "./ask.ts";
import { converted } from "./convert.ts";
import type { Foreign } from "./foreign.ts";
import { givenBy } from "./given.ts";
import type { Provider } from "./provider.ts";

/** A document of another's hand, on its way to be one of our specs. */
export interface Imported {
  /** What it tells of the provider. */
  given: Given;
  /** The spec that it becomes. */
  spec(provider: Provider): string;
  /** `NOTES.md`, with what the spec lacks. */
  notes(provider: Provider, lacks: string): string;
}

/**
 * Reads an OpenAPI document from a JSON or YAML file, or from the https address that a `.url` file holds.
 *
 * @throws Refused where there is none, or none of 3.0 or 3.1
 */
export async function imported(source: string): Promise<Imported> {
  const file = await textOf(source);
  const address = source.endsWith(".url") ? addressIn(file) : undefined;
  const text = address === undefined ? file : await fetched(address);
  const document = documentIn(text, source);
  const origin = address ?? source.split("/").at(-1) ?? source;
  const { left, ...rest } = converted(document, origin);
  return {
    given: givenBy(text),
    spec: ({ production, sandbox }) => {
      const servers = [
        ...(sandbox ? [{ url: sandbox, description: "sandbox" }] : []),
        { url: production, description: "production" },
      ];
      return stringify({ ...rest.spec, servers }, { lineWidth: 120, aliasDuplicateObjects: false });
    },
    notes: ({ title }, lacks) => notesOf(title, origin, left, lacks),
  };
}

async function textOf(source: string): Promise<string> {
  try {
    return await readFile(source, "utf8");
  } catch (cause) {
    throw new Refused(`${source} cannot be read.`, { cause });
  }
}

function addressIn(text: string): string {
  // A bare address, or the `URL=` of a Windows shortcut.
  const address = /^(?:URL=)?(https:\/\/\S+)$/m.exec(text)?.[1];
  if (!address) throw new Refused("A .url file holds one https address.");
  return address;
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(30_000) }).catch(
    (cause: unknown) => {
      throw new Refused(`${address} could not be fetched: ${String((cause as Error).cause ?? cause)}`);
    },
  );
  if (!response.ok) throw new Refused(`${address} answered ${response.status}.`);
  return response.text();
}

function documentIn(text: string, source: string): Foreign {
  let document: Foreign;
  try {
    document = parse(text) as Foreign;
  } catch (cause) {
    throw new Refused(`${source} is neither JSON nor YAML: ${(cause as Error).message}`);
  }
  const version = String(document?.openapi ?? (document as { swagger?: string })?.swagger ?? "none");
  if (!/^3\.[01]/.test(version) || typeof document.paths !== "object")
    throw new Refused(`It takes OpenAPI 3.0 or 3.1 with \`paths\`; ${source} says ${version}.`);
  return document;
}

function notesOf(title: string, origin: string, left: readonly string[], lacks: string): string {
  const dropped = left.length > 0 ? left.map((each) => `- ${each}`).join("\n") : "Nothing.";
  return `# ${title}: notes to the spec

## Sources

- \`${origin}\`, an OpenAPI document: TODO who published it, when, and how far it is to be trusted. Until then every operation has
  the confidence C.

## What the import did

It made ids of the form \`resource.verb\` out of methods and paths, named the schemas of bodies, moved parameters to their
operations, and wrote what OpenAPI 3.0 says otherwise as 3.1 does. Look at each of the names: they become the methods.

Left out, since a spec of ours has no such thing:

${dropped}

## What the spec lacked when it was imported

${lacks}

## Decisions

TODO: every point where the sources are silent or disagree, what was decided, and why.
`;
}
