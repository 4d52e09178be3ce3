import * as fc from "fast-check";
import type { Fetch, ListCallOptions, ListPromise } from "../../src/index.ts";
import { acme } from "./client.ts";

/** A provider of one list, as data: what is on its pages, and how it misleads whoever walks them. */
export interface Paged {
  readonly style: "page" | "offset" | "cursor";
  /** How many items each page has. */
  readonly sizes: readonly number[];
  /** What a list without cursors says of its total. */
  readonly total: "true" | "none" | "greater" | "smaller" | "junk";
  /** What comes behind the last page: an empty one, or the last or the first one again. */
  readonly behind: "empty" | "last" | "first";
  /** Whether an answer names the page that was asked for. */
  readonly echo: boolean;
  /** Which member holds the next cursor. */
  readonly shape: "next" | "meta";
  /** What the last page gives as the next cursor: none, or an earlier one, or always a new one. */
  readonly end: "null" | "missing" | "empty" | "earlier" | "new";
}

export const paged: fc.Arbitrary<Paged> = fc.record({
  style: fc.constantFrom("page", "offset", "cursor"),
  sizes: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 }),
  total: fc.constantFrom("true", "none", "greater", "smaller", "junk"),
  behind: fc.constantFrom("empty", "last", "first"),
  echo: fc.boolean(),
  shape: fc.constantFrom("next", "meta"),
  end: fc.constantFrom("null", "missing", "empty", "earlier", "new"),
});

/** The ids of all pages, each once. */
export const pagesOf = ({ sizes }: Paged): string[][] =>
  sizes.map((size, page) => Array.from({ length: size }, (_, item) => `${page + 1}.${item + 1}`));

/** How many pages a list without cursors says there are; undefined where it does not say it. */
export function claimed({ style, total, sizes }: Paged): number | undefined {
  if (style === "cursor" || total === "none" || total === "junk") return undefined;
  return { true: sizes.length, greater: sizes.length + 3, smaller: sizes.length - 1 }[total] || undefined;
}

/** Whether the server repeats a page under a total that says otherwise. */
export const deceives = ({ style, total, behind, sizes }: Paged): boolean =>
  style !== "cursor" && total === "greater" && behind !== "empty" && sizes.length > 0;

export interface Walked {
  readonly list: (query?: Record<string, unknown>, options?: ListCallOptions) => ListPromise<object, { id: string }>;
  /** The address of every request. */
  readonly seen: string[];
}

export const base = "https://acme.example/v1";

/** A client of that provider, whose pages with these numbers fail the first time. */
export function walked(server: Paged, failing: readonly number[] = []): Walked {
  const seen: string[] = [];
  const toFail = new Set(failing);
  const fetch: Fetch = async (url) => {
    seen.push(url);
    const { searchParams } = new URL(url);
    const page = asked[server.style](server, searchParams);
    if (toFail.delete(page)) return Response.json({ message: "Not now." }, { status: 503 });
    return Response.json(answerOf(server, page));
  };
  const client = acme(base, { fetch, maxAttempts: 1 });
  const { list } = { page: client.payments, offset: client.refunds, cursor: client.events }[server.style];
  return { list: list as unknown as Walked["list"], seen };
}

/** The number of the page that is asked for. */
const asked: Readonly<Record<Paged["style"], (server: Paged, query: URLSearchParams) => number>> = {
  page: (_, query) => Number(query.get("page") ?? 1),
  offset: (server, query) => {
    const offset = Number(query.get("offset") ?? 0);
    const page = server.sizes.findIndex((_, index) => itemsBefore(server, index) === offset);
    return (page < 0 ? server.sizes.length : page) + 1;
  },
  cursor: (_, query) => Number((query.get("cursor") ?? "c 1").split(" ")[1]),
};

/** How many items are on the first so many pages; one for each page that is not there. */
const itemsBefore = ({ sizes }: Paged, pages: number): number =>
  Array.from({ length: pages }, (_, page) => sizes[page] ?? 1).reduce((sum, size) => sum + size, 0);

function answerOf(server: Paged, page: number): object {
  const pages = pagesOf(server);
  const behind = { empty: [], last: pages.at(-1), first: pages[0] }[server.behind];
  const ids = pages[page - 1] ?? behind ?? [];
  const items = ids.map((id) => ({ id }));
  const more = { ...(server.echo && { page }), next_page_url: "https://elsewhere.example/steal?page=2&cursor=c%202" };
  if (server.style === "page") return { items, pages: totalOf(server, (count) => count), ...more };
  if (server.style === "offset")
    return { items, total: totalOf(server, (count) => itemsBefore(server, count)), ...more };
  const next = page < pages.length ? `c ${page + 1}` : afterLast(server, page);
  return { data: items, ...(server.shape === "meta" ? { meta: { next } } : { next }), ...more };
}

function totalOf(server: Paged, inUnits: (pages: number) => number): unknown {
  if (server.total === "none") return undefined;
  return server.total === "junk" ? "many" : inUnits(claimed(server) ?? 0);
}

function afterLast({ end, sizes }: Paged, page: number): unknown {
  if (end === "earlier") return `c ${Math.max(1, sizes.length - 1)}`;
  if (end === "new") return `c ${page + 1}`;
  return { null: null, missing: undefined, empty: "" }[end];
}
