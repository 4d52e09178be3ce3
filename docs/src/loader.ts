import { readFile } from "node:fs/promises";
import type { Loader } from "astro/loaders";

const file = new URL("../.pages/pages.json", import.meta.url);

/** Loads the pages that `scripts/site.ts` has written from the specs, the code and the guides. */
export const pagesLoader = (): Loader => ({
  name: "payorch-pages",
  async load({ store, parseData, renderMarkdown, generateDigest }) {
    const pages: { path: string; title: string; description: string; html: string }[] = JSON.parse(
      await readFile(file, "utf8"),
    );
    store.clear();
    for (const { path, title, description, html } of pages) {
      const frontmatter = {
        title,
        description,
        ...(path === "index" && { template: "splash", tableOfContents: false }),
      };
      const data = await parseData({ id: path, data: frontmatter });
      store.set({ id: path, data, body: html, digest: generateDigest(html), rendered: await renderMarkdown(html) });
    }
  },
});
