import { readFile } from "node:fs/promises";
import type { Loader } from "astro/loaders";

const file = new URL("../.pages/pages.json", import.meta.url);

/** Loads the pages that `scripts/site.ts` has written from the specs, the code and the guides. */
export const pagesLoader = (): Loader => ({
  name: "payorch-pages",
  async load({ store, parseData, renderMarkdown, generateDigest }) {
    const pages: { path: string; title: string; description: string; html: string; isOperation: boolean }[] =
      JSON.parse(await readFile(file, "utf8"));
    store.clear();
    for (const { path, title, description, html, isOperation } of pages) {
      // The comparison needs the width. The types of an operation are too many for the table of contents.
      const isWide = path === "index" || path === "guides/choose";
      const tableOfContents = isWide ? false : { minHeadingLevel: 2, maxHeadingLevel: isOperation ? 2 : 3 };
      const data = await parseData({ id: path, data: { title, description, tableOfContents } });
      store.set({ id: path, data, body: html, digest: generateDigest(html), rendered: await renderMarkdown(html) });
    }
  },
});
