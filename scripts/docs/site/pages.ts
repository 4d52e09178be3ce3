import { type Document, providers, read } from "../../generate/document.ts";
import { corePages } from "./core-pages.ts";
import { guides, siteLinks } from "./guides.ts";
import type { Page } from "./page.ts";
import { providerPages } from "./provider-pages.ts";

/** Every page of the site: the guides by hand, the rest from the specs and the code. */
export async function sitePages(): Promise<Page[]> {
  const documents = new Map<string, Document>();
  for (const provider of await providers()) documents.set(provider, await read(provider));
  const providerReference = [...documents].flatMap(([provider, document]) => providerPages(provider, document));
  const reference = [...providerReference, ...corePages()];
  const written = (await guides(documents)).map((page) => ({ ...page, body: siteLinks(page.body, reference) }));
  return [...written, ...reference];
}
