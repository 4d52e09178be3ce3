import { mkdir, writeFile } from "node:fs/promises";
import { type FormatConfig, format } from "oxfmt";
import style from "../../.oxfmtrc.json" with { type: "json" };
import { withOutputs } from "../docs/site/blocks.ts";
import { type Page, anchorsIn } from "../docs/site/page.ts";
import { sitePages } from "../docs/site/pages.ts";
import { htmlOf } from "../docs/site/render.ts";
import { root } from "../generate/document.ts";
import { readOutputs } from "./outputs.ts";

/** Every page, its code laid out in lines as long as a page shows beside its table of contents. */
export async function formattedPages(): Promise<Page[]> {
  const layout = { ...style, proseWrap: "never", printWidth: 80 } as FormatConfig;
  return Promise.all(
    (await sitePages()).map(async (page) => {
      const { code, errors } = await format(`${page.path}.md`, page.body, layout);
      if (errors.length > 0) throw new Error(`${page.path}: ${errors.map(({ message }) => message).join("; ")}`);
      return { ...page, body: code };
    }),
  );
}

/** Writes what Astro reads, and gives the pages with the outputs in place. */
export async function writePages(): Promise<Page[]> {
  const outputs = await readOutputs();
  const pages = (await formattedPages()).map((page) => ({ ...page, body: withOutputs(page.body, outputs) }));
  const entries = pages.map((page) => ({
    path: page.path,
    title: page.title,
    description: page.description,
    label: page.label,
    group: page.group,
    subgroup: page.subgroup,
    isOperation: page.request !== undefined,
    html: htmlOf(page),
  }));
  await mkdir(new URL("docs/.pages/", root), { recursive: true });
  await writeFile(new URL("docs/.pages/pages.json", root), JSON.stringify(entries));
  return pages;
}

/** What a search finds by its name: pages, the headings of guides, and every operation, event, option, error and function. */
export function namesOf(pages: readonly Page[]): { name: string; kind: string; url: string; title: string }[] {
  return pages.flatMap(({ path, title, group = "", names = [], body }) => {
    const url = (anchor?: string) => `${path}.html${anchor === undefined ? "" : `#${anchor}`}`;
    const own = new Set(anchorsIn(body));
    const lost = names.find(({ anchor }) => anchor !== undefined && !own.has(anchor));
    if (lost) throw new Error(`${path} names ${lost.name}, and has no heading ${lost.anchor}.`);
    const whole = names.some(({ anchor }) => anchor === undefined);
    const place = group === "" ? title : `${group}: ${title}`;
    return [
      ...(whole ? [] : [{ name: title, kind: "page", url: url(), title: group }]),
      ...names.map(({ name, kind, anchor }) => ({ name, kind, url: url(anchor), title: place })),
    ];
  });
}
