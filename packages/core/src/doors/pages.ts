import { type NextPage, type Start, itemsOf, walk } from "../call/walk.ts";
import type { Settled } from "../facts/answer.ts";
import type { CallOptions } from "../facts/request.ts";
import type { Pagination, Spec } from "../facts/spec.ts";
import { type CallPromise, callPromise, ignoreRejection } from "./promises.ts";

/** The options of a list. Each page is a call of its own, to which the other options apply. */
export interface ListCallOptions extends CallOptions {
  /**
   * Ends the walk after this many items, without fetching pages that are not needed; an integer from 1. `.pages()` ends with the page
   * that reaches it, and gives that page in full. The query sets the length of a page. @defaultValue none
   */
  maxItems?: number | undefined;
}

/**
 * A list under way: a promise of its first page, and all its items, page after page, for `for await`.
 *
 * The walk ends with the last page by the provider's total, an empty page, a cursor that came before, or, without a total, a page that
 * came before. A page that fails throws: you have the items of all earlier pages and none of this one, and
 * `{ ...query, ...error.position }` is the query that continues with it.
 */
export interface ListPromise<Page, Item> extends CallPromise<Page>, AsyncIterable<Item> {
  /** The pages, one after the other; the first is the one already under way. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

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
