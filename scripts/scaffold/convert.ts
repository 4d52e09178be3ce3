import { forms } from "../lint/extensions.ts";
import { componentsOf } from "./components.ts";
import { eventsOf } from "./events.ts";
import { withExamples } from "./examples.ts";
import { errorShapeOf, infoOf, marked, tagsOf, withFacts, withRequiredBodies } from "./facts.ts";
import type { Foreign } from "./foreign.ts";
import { type Renamed, idsOf, withIds } from "./ids.ts";
import { inlined } from "./inline.ts";
import { withPlainKeys } from "./keys.ts";
import { pruned, selected } from "./only.ts";
import { flatPaths, jsonComponents, jsonOnly } from "./paths.ts";
import { withShownPatterns } from "./patterns.ts";
import { withCredentials } from "./security.ts";
import { apart } from "./sides.ts";
import { upgraded } from "./upgrade.ts";
import { changed } from "./walk.ts";

/** What became of a document. */
export interface Converted {
  /** The document as far as a program can make it one of our specs; its `servers` are not there yet. */
  spec: Foreign;
  /** The operations whose id is another one now. */
  renamed: readonly Renamed[];
  /** What the spec does not have of it, in a line each. */
  dropped: readonly string[];
  /** How many examples were made from schemas. */
  made: number;
}

/** One step after the other, each a function of the document before it. */
export function converted(foreign: Foreign, title: string, origin: string, only: readonly string[]): Converted {
  const dropped = new Map<string, number>();
  const tell = (what: string) => void dropped.set(what, (dropped.get(what) ?? 0) + 1);
  const left: { endpoint: string; reason: string }[] = [];
  const leave = (endpoint: string, reason: string) => void left.push({ endpoint, reason });

  const chosen = selected(withPlainKeys(inlined(flatPaths(ownExtensions(upgraded(foreign), tell), tell))), only);
  for (const endpoint of chosen.others) leave(endpoint, "not imported yet");
  const usable = jsonComponents(jsonOnly(chosen.document, tell, leave), tell);
  const credited = pruned(withCredentials(usable, tell));
  const { ids, renamed } = idsOf(credited);
  const linked = withIds(credited, ids, renamed, tell);
  const events = eventsOf(linked, origin);
  const described = withFacts({ ...linked, ...(events && { webhooks: events }) }, ids, origin);
  const { document: sided, opened } = apart(described);
  if (opened > 0) tell(`\`additionalProperties: false\` of ${opened} answers, to which a provider may add`);
  const complete = withShownPatterns(marked(componentsOf(withRequiredBodies(sided))));
  const { document, made } = withExamples(complete, tell);
  const spec: Foreign = {
    ...document,
    openapi: "3.1.0",
    info: infoOf(foreign.info, title),
    tags: tagsOf(document, credited),
    "x-error": foreign["x-error"] ?? errorShapeOf(document),
    "x-left-out": [...((foreign["x-left-out"] as object[] | undefined) ?? []), ...left],
  };
  const lines = [...dropped].map(([what, times]) => (times > 1 ? `${what} (${times} times)` : what));
  return { spec: ordered(pruned(spec)), renamed, dropped: lines, made };
}

/** Without the extensions of others. */
function ownExtensions(document: Foreign, tell: (what: string) => void): Foreign {
  return changed(document, (members) =>
    Object.fromEntries(
      Object.entries(members).filter(([name]) => {
        if (!name.startsWith("x-") || name in forms) return true;
        tell(`\`${name}\`, an extension of others`);
        return false;
      }),
    ),
  );
}

/** From top to bottom as our specs read. */
function ordered({ openapi, info = {}, security, tags, paths, webhooks, components, ...rest }: Foreign): Foreign {
  const { servers: _, externalDocs: __, ...extensions } = rest;
  const given = { servers: [], security, tags, ...extensions, paths, webhooks, components };
  const present = Object.entries(given).filter(([, each]) => each !== undefined);
  return { openapi, info, ...Object.fromEntries(present) } as Foreign;
}
