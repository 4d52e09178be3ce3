import { readFile } from "node:fs/promises";
import { type YAMLMap, isMap, isSeq, parseDocument } from "yaml";
import { named } from "./fill.ts";
import type { Provider } from "./provider.ts";

const template = new URL("template/", import.meta.url);

/** The spec to begin with: one resource and one event, every fact of them a placeholder. */
export async function specFrom(provider: Provider): Promise<string> {
  const { production, sandbox, auth, tokenPath = "", header = "" } = provider;
  const document = parseDocument(named(await readFile(new URL("openapi.yaml", template), "utf8"), provider));
  document.setIn(["servers", 0, "url"], sandbox);
  document.setIn(["servers", 1, "url"], production);
  if (!sandbox) document.deleteIn(["servers", 0]);
  const own = (await readFile(new URL(`auth/${auth}.yaml`, template), "utf8"))
    .replace("/oauth/token", tokenPath)
    .replace("x-acme-key", header);
  merge(document.contents as unknown as YAMLMap, parseDocument(own).contents as unknown as YAMLMap);
  return document.toString({ lineWidth: 120 });
}

/** Adds the members of one map to those of another, and the items of a list to those it has. */
function merge(into: YAMLMap, from: YAMLMap): void {
  for (const { key, value } of from.items) {
    const present = into.get(key, true);
    if (isMap(present) && isMap(value)) merge(present, value);
    else if (isSeq(present) && isSeq(value)) present.items.push(...value.items);
    else into.set(key, value);
  }
}
