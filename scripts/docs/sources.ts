import type { OperationObject } from "../generate/document.ts";
import { certainty } from "../generate/resources.ts";

/** How sure an operation or event is, and where that stands. */
export function sourcesOf({ "x-confidence": grade, "x-source": sources }: OperationObject): string {
  const words = certainty[grade] ?? "Documented by the provider.";
  return `**Confidence** ${grade}. ${words} Sources: ${sources.map(linkOf).join(", ")}.`;
}

/** A page by its address, a file of public code as `owner/repository:path`; a date in brackets may follow. */
export function linkOf(source: string): string {
  const [place = "", note] = source.split(" (");
  const [, repository, path = ""] = /^([\w.-]+\/[\w.-]+):(.+)$/.exec(place) ?? [];
  const last = (text: string) => text.split("/").at(-1) ?? text;
  const text = repository ? `${repository}: ${last(path)}` : last(place);
  const url = repository ? `https://github.com/${repository}/blob/HEAD/${path}` : `https://${place}`;
  return `[${text}](${encodeURI(url)})${note ? ` (${note}` : ""}`;
}
