import { readFile, readdir } from "node:fs/promises";
import { parse } from "yaml";
import { type Document, root } from "../../generate/document.ts";
import { anchorOf } from "../markdown.ts";
import { comparisonOf } from "./compare.ts";
import { type Page, anchorsIn } from "./page.ts";

const folder = new URL("docs/guides/", root);

interface FrontMatter {
  title: string;
  description: string;
  /** The sidebar's name for it. */
  label?: string;
  /** Where it stands among the guides. */
  order: number;
}

/** The guides, written by hand, in their order; what a comment asks for is put in its place. */
export async function guides(documents: ReadonlyMap<string, Document>): Promise<Page[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  const pages = await Promise.all(
    files.map(async (file) => {
      const [, front = "", body = ""] =
        /^---\n([^]*?)\n---\n([^]*)$/.exec(await readFile(new URL(file, folder), "utf8")) ?? [];
      const { order, title, description, label } = parse(front) as FrontMatter;
      const name = file.replace(/\.md$/, "");
      const page: Page = {
        path: name === "index" ? "index" : `guides/${name}`,
        title,
        description,
        ...(label !== undefined && { label }),
        ...(name !== "index" && { group: "Guides" }),
        body: await included(body.trim(), documents),
      };
      return { order, page };
    }),
  );
  return pages.toSorted((left, right) => left.order - right.order).map(({ page }) => page);
}

/**
 * The guides link as GitHub shows them: to one another, and into REFERENCE.md. On the site, these links lead to its pages.
 */
export function siteLinks(body: string, reference: readonly Page[]): string {
  return body.replaceAll(
    /\]\((?:\.\.\/\.\.\/packages\/(\w+)\/REFERENCE\.md#([\w-]+)|([\w-]+)\.md)/g,
    (link, name?: string, anchor?: string, guide?: string) => {
      if (guide !== undefined) return `](/guides/${guide}`;
      const place = placeOf(reference, name ?? "", anchor ?? "");
      if (place === undefined) throw new Error(`A guide links to ${link.slice(2)}, which is on no page.`);
      return `](${place}`;
    },
  );
}

/** The page that has what stands under an anchor of a REFERENCE.md. */
function placeOf(reference: readonly Page[], name: string, anchor: string): string | undefined {
  const folder = name === "core" || name === "mock" ? "reference" : name;
  const parts: Readonly<Record<string, string>> = { overview: name, client: `${name}/options` };
  const path =
    parts[anchor] ??
    reference
      .map((page) => page.path)
      .find((each) => each.startsWith(`${folder}/`) && anchorOf(each.slice(folder.length + 1)) === anchor);
  if (path !== undefined) return `/${path}`;
  const page = reference.find(
    ({ path: each, body }) => (each === name || each.startsWith(`${folder}/`)) && anchorsIn(body).includes(anchor),
  );
  return page && `/${page.path}#${anchor}`;
}

/** `<!-- comparison -->` is the table of the providers, `<!-- include path -->` a file of the repository as a code block. */
async function included(body: string, documents: ReadonlyMap<string, Document>): Promise<string> {
  let text = body.replace("<!-- comparison -->", () => comparisonOf(documents));
  for (const [comment, path = "", tests = ""] of body.matchAll(/<!-- include (\S+) run by (\S+) -->/g)) {
    const code = (await readFile(new URL(path, root), "utf8")).trim();
    text = text.replace(
      comment,
      () => `\`\`\`ts title="${path.split("/").at(-1)}" no-run="${path} is run by ${tests}"\n${code}\n\`\`\``,
    );
  }
  for (const [comment, name = "", meaning = ""] of body.matchAll(/<!-- figure (\S+): (.*?) -->/g)) {
    const svg = (await readFile(new URL(`docs/figures/${name}.svg`, root), "utf8")).trim();
    text = text.replace(comment, () => `<!-- figure -->\n\n${svg}\n\n<!-- /figure -->\n\n${meaning}`);
  }
  return text;
}
