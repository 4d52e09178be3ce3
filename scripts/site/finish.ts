import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "../docs/site/page.ts";
import { relative, twinOf } from "../docs/site/render.ts";
import { root } from "../generate/document.ts";
import { namesOf } from "./write.ts";

export const dist = new URL("docs/dist/", root);

/** Makes what Astro has built work from any folder, and adds the Markdown of each page, llms.txt and the names for the search. */
export async function finish(pages: readonly Page[]): Promise<void> {
  for (const file of globSync("**/*.html", { cwd: dist })) {
    const url = new URL(file, dist);
    const html = await readFile(url, "utf8");
    await writeFile(
      url,
      html.replaceAll(
        /\b(href|src)="\/(?!\/)([^"]*)"/g,
        (_, name: string, target: string) => `${name}="${relative(file, target)}"`,
      ),
    );
  }
  for (const page of pages) await writeFile(new URL(`${page.path}.md`, dist), twinOf(page));
  await writeFile(new URL("llms.txt", dist), llmsOf(pages));
  await writeFile(new URL("llms-full.txt", dist), pages.map(twinOf).join("\n---\n\n"));
  await writeFile(new URL("names.json", dist), JSON.stringify(namesOf(pages)));
}

/** The table of contents for programs, by https://llmstxt.org. */
function llmsOf(pages: readonly Page[]): string {
  const groups = Map.groupBy(
    pages.filter(({ group }) => group !== undefined),
    ({ group }) => group ?? "",
  );
  const sections = [...groups].map(
    ([group, own]) =>
      `## ${group}\n\n${own.map(({ path, title, description }) => `- [${title}](${path}.md): ${description}`).join("\n")}`,
  );
  const home = pages.find(({ path }) => path === "index");
  return `# payorch\n\n> ${home?.description}\n\n${sections.join("\n\n")}\n`;
}
