import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dist } from "./finish.ts";

/** How many links of the built site lead within it, and which lead nowhere: to a file that is not there, or an anchor. */
export async function brokenLinks(): Promise<{ links: number; broken: string[] }> {
  const files = new Set(globSync("**/*", { cwd: dist }));
  const anchors = new Map<string, Set<string>>();
  const found: { from: string; to: string }[] = [];
  for (const file of files) {
    if (!/\.(?:html|md)$/.test(file)) continue;
    const text = await readFile(new URL(encodeURI(file), dist), "utf8");
    const isHtml = file.endsWith(".html");
    anchors.set(file, new Set([...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = ""]) => id)));
    const targets = isHtml
      ? text.matchAll(/\b(?:href|src)="([^"]*)"/g)
      : withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g);
    for (const [, to = ""] of targets) found.push({ from: file, to: to.replaceAll("&amp;", "&") });
  }
  const own = found.filter(({ to }) => !/^(?:[a-z]+:|\/\/)/.test(to));
  const broken = own.flatMap(({ from, to }) => {
    const { pathname, hash } = new URL(to, new URL(from, "http://site/"));
    const file = decodeURI(pathname).slice(1);
    if (to.startsWith("/")) return [`${from}: ${to} is not relative`];
    if (!files.has(file)) return [`${from}: ${to} does not exist`];
    const anchor = decodeURIComponent(hash.slice(1));
    // The Markdown of a page has its headings, and no ids.
    if (anchor === "" || file.endsWith(".md") || anchors.get(file)?.has(anchor)) return [];
    return [`${from}: ${file} has no ${hash}`];
  });
  return { links: own.length, broken: [...new Set(broken)] };
}

const withoutCode = (text: string): string => text.replaceAll(/^(`{3,})[^]*?^\1$/gm, "").replaceAll(/`[^`\n]*`/g, "");
