import { anchorOf } from "../markdown.ts";

/** A page of the site. Its Markdown is the source of the HTML, of the page's `.md` twin and of llms.txt. */
export interface Page {
  /** Where it stands, without an extension: `orqex/refunds.create`. */
  path: string;
  title: string;
  /** What the page is for, in one sentence. */
  description: string;
  /** The group of the sidebar that it belongs to, and within it a subgroup; none for the home page. */
  group?: string;
  subgroup?: string;
  /** Its name in the sidebar. Default: the title. */
  label?: string;
  /** Markdown below the title. Links to other pages begin with `/`, and have no extension. */
  body: string;
  /** What a reader may search for by name. */
  names?: Name[];
  /** The request that "Try it" begins with. */
  request?: TryIt;
}

/** A name that a reader may search for: an operation, an event, an option, an error, a function or a type. */
export interface Name {
  name: string;
  kind: string;
  /** The heading that it stands under; none where the whole page is about it. */
  anchor?: string;
}

/** A request of an operation, with the first examples of the spec. */
export interface TryIt {
  provider: string;
  operationId: string;
  method: string;
  /** With its parameters filled in, and the query. */
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

/** Has links to anchors of other pages lead there, as `places` says; an anchor of this page stays. */
export function relink(path: string, body: string, places: ReadonlyMap<string, string>): string {
  const own = new Set(anchorsIn(body));
  return body.replaceAll(/\]\(#([^)]*)\)/g, (link, anchor: string) => {
    if (own.has(anchor)) return link;
    const place = places.get(anchor);
    if (place === undefined) throw new Error(`${path} links to #${anchor}, which is on no page.`);
    return `](${place})`;
  });
}

/** The anchors of the headings of a Markdown text, without those in code. */
export const anchorsIn = (body: string): string[] =>
  [...withoutCode(body).matchAll(/^#{2,6} (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** A Markdown text without its code blocks. */
const withoutCode = (body: string): string => body.replaceAll(/^```[^]*?^```$/gm, "");
