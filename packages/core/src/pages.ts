import type { CallOptions } from "./call.ts";
import { type CallPromise, callPromise, ignoreRejection } from "./promises.ts";
import type { Settled } from "./response.ts";
import { type Pagination, type Spec, member, pageParameter } from "./spec.ts";

/** The options of a list. Each page is a call of its own, to which the other options apply. */
export interface ListCallOptions extends CallOptions {
  /**
   * Ends the walk after this many items, and fetches no page that is not needed for them; an integer from 1. `.pages()` ends
   * with the page in which it is reached, given whole. How long a page is, the query says. @defaultValue none
   */
  maxItems?: number | undefined;
}

/**
 * A list under way: a promise of its first page, and all its items, page after page, for `for await`.
 *
 * The walk ends with the last page by the provider's total, an empty page, a cursor that was there before, or, where there is no
 * total, a page that comes back. A page that fails throws: the items of all earlier ones were delivered, none of its own, and
 * `{ ...query, ...error.position }` is the query that goes on with it.
 */
export interface ListPromise<Page, Item> extends CallPromise<Page>, AsyncIterable<Item> {
  /** The pages, one after the other; the first is the one already under way. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

/** What a walk began with. */
export interface Start {
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly maxItems?: number | undefined;
}

/** Fetches a page with these query parameters over those of the first. */
export type NextPage = (query: Readonly<Record<string, unknown>>) => Promise<Settled>;

/** Makes the promise of a list; further pages are fetched only when somebody walks on. */
export function listPromise<Page, Item>(
  spec: Spec,
  rule: Pagination,
  { query, maxItems = Number.POSITIVE_INFINITY }: Start,
  call: Promise<Settled>,
  fetchPage: NextPage,
): ListPromise<Page, Item> {
  const promise = callPromise<Page>(spec, call);

  async function* each(pages: AsyncGenerator<Page, void, undefined>): AsyncGenerator<Item, void, undefined> {
    let left = maxItems;
    for await (const page of pages) {
      const items = itemsOf(rule, page).slice(0, left) as Item[];
      left -= items.length;
      yield* items;
    }
  }

  const pages = async function* (): AsyncGenerator<Page, void, undefined> {
    for await (const { data } of walk(rule, { query, maxItems }, call, fetchPage)) yield data as Page;
  };
  const quietly = () => {
    ignoreRejection(promise);
    return pages();
  };
  return Object.assign(promise, { pages: quietly, [Symbol.asyncIterator]: () => each(quietly()) });
}

/**
 * Walks a list, page after page, from the one at hand. Returns whether it saw the last page: not where it was told to end
 * earlier, where the provider led it in a circle, or where an answer holds no list.
 */
export async function* walk(
  rule: Pagination,
  { query, maxItems = Number.POSITIVE_INFINITY }: Start,
  call: Promise<Settled>,
  fetchPage: NextPage,
): AsyncGenerator<Settled, boolean, undefined> {
  const name = pageParameter(rule);
  // The page that was asked for counts, since some answers name another; a server takes one below 1 for the first.
  let position = rule.style === "page" ? Math.max(1, Number(query?.[name] ?? 1)) : query?.[name];
  let left = maxItems;
  const seen = new Set([position]);
  let response = await call;
  // Of the first page nobody knows the cursor, so it shows by its items that it comes back.
  const first = textOf(rule, response);
  for (;;) {
    // What is given away may be changed, so all that is needed of it is read before.
    const isList = Array.isArray(member(response.data, rule.items));
    left -= itemsOf(rule, response.data).length;
    position = nextOf(rule, response.data, position);
    const items = textOf(rule, response);
    yield response;
    if (position === undefined) return isList;
    if (left <= 0 || seen.has(position)) return false;
    seen.add(position);
    response = await fetchPage({ [name]: position });
    // Where a total ends the walk, records made meanwhile may have shifted a whole page onto the next one.
    if (totalOf(rule, response.data) === undefined && [first, items].includes(textOf(rule, response))) return false;
  }
}

/** The position of the page after this one; none after the last, nor after an empty one. */
function nextOf(rule: Pagination, data: unknown, position: unknown): unknown {
  if (itemsOf(rule, data).length === 0) return undefined;
  if (rule.style === "cursor") {
    return rule.next.map((path) => member(data, path)).find((value) => typeof value === "string" && value !== "");
  }
  const page = position as number;
  return page < (totalOf(rule, data) ?? Number.POSITIVE_INFINITY) ? page + 1 : undefined;
}

/** The number of pages by the provider's word, where that is one. */
function totalOf(rule: Pagination, data: unknown): number | undefined {
  const total = rule.style === "page" ? member(data, rule.totalPages) : undefined;
  return Number.isSafeInteger(total) && (total as number) >= 1 ? (total as number) : undefined;
}

function itemsOf({ items }: Pagination, data: unknown): unknown[] {
  const found = member(data, items);
  return Array.isArray(found) ? found : [];
}

const textOf = (rule: Pagination, { data }: Settled): string => JSON.stringify(itemsOf(rule, data));
