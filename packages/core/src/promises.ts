import { requestIdOf } from "./answer.ts";
import type { Attempt } from "./attempt.ts";
import type { ApiResponse } from "./response.ts";
import { type Pagination, type Spec, member } from "./spec.ts";

/** What `.withResponse()` gives. */
export interface CallResult<Data> {
  /** The parsed body. */
  data: Data;
  /** The answer as a `Response`; its body can be read once more. */
  response: Response;
  /** The provider's id of the request, where it gives one. */
  requestId: string | undefined;
  /** Whether this is the answer of an earlier call with the same key; undefined where nobody can know. */
  replayed: boolean | undefined;
  /** Every attempt that was made, the last one successful. */
  attempts: readonly Attempt[];
  /** The key of the call, where the operation takes one. */
  idempotencyKey: string | undefined;
}

/** A call under way: a promise of the parsed body. */
export interface CallPromise<Data> extends Promise<Data> {
  /** The body together with the answer, the request id, the attempts and the key. */
  withResponse(): Promise<CallResult<Data>>;
}

/** A list under way: a promise of its first page, and all its items, page after page, for `for await`. */
export interface ListPromise<Page, Item> extends CallPromise<Page>, AsyncIterable<Item> {
  /** The pages, one after the other; the first is the one already under way. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

/** Makes the promise of a call. Who takes another door than `await` gets the failure there, and only there. */
export function callPromise<Data>(spec: Spec, call: Promise<ApiResponse>): CallPromise<Data> {
  const data = call.then((response) => response.data as Data);
  return Object.assign(data, {
    withResponse: () => {
      quiet(data);
      return call.then((response) => resultOf<Data>(spec, response));
    },
  });
}

/** Fetches a page with these query parameters over those of the first. */
export type NextPage = (query: Readonly<Record<string, unknown>>) => Promise<ApiResponse>;

/** Makes the promise of a list; further pages are fetched only when somebody walks on. */
export function listPromise<Page, Item>(
  spec: Spec,
  rule: Pagination,
  query: () => Readonly<Record<string, unknown>> | undefined,
  call: Promise<ApiResponse>,
  fetchPage: NextPage,
): ListPromise<Page, Item> {
  const promise = callPromise<Page>(spec, call);

  async function* walk(): AsyncGenerator<Page, void, undefined> {
    const seen = new Set<unknown>();
    let response = await call;
    const first = rule.style === "page" ? Number(query()?.[rule.page] ?? 1) : 1;
    for (let page = first; ; page += 1) {
      yield response.data as Page;
      const next = nextQuery(rule, response.data, page);
      if (!next) return;
      const [position] = Object.values(next);
      if (seen.has(position)) return;
      seen.add(position);
      const { text } = response;
      response = await fetchPage(next);
      // Without a total the end shows by an empty page, or by one that comes back.
      if (response.text === text && totalOf(rule, response.data) === undefined) return;
    }
  }

  async function* each(pages: AsyncGenerator<Page, void, undefined>): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages) yield* itemsOf(rule, page) as Item[];
  }

  const pages = () => {
    quiet(promise);
    return walk();
  };
  return Object.assign(promise, { pages, [Symbol.asyncIterator]: () => each(pages()) });
}

/** What asks for the page after this one; nothing after the last, nor after an empty one. */
function nextQuery(rule: Pagination, data: unknown, page: number): Record<string, unknown> | undefined {
  if (itemsOf(rule, data).length === 0) return undefined;
  if (rule.style === "page") {
    // The page that was asked for counts: some answers name another.
    return page < (totalOf(rule, data) ?? Number.POSITIVE_INFINITY) ? { [rule.page]: page + 1 } : undefined;
  }
  const cursor = rule.next.map((path) => member(data, path)).find((value) => typeof value === "string" && value !== "");
  return cursor === undefined ? undefined : { [rule.cursor]: cursor };
}

function totalOf(rule: Pagination, data: unknown): number | undefined {
  const total = rule.style === "page" ? member(data, rule.totalPages) : undefined;
  return typeof total === "number" ? total : undefined;
}

function itemsOf({ items }: Pagination, data: unknown): unknown[] {
  const found = member(data, items);
  return Array.isArray(found) ? found : [];
}

function resultOf<Data>(spec: Spec, response: ApiResponse): CallResult<Data> {
  return {
    data: response.data as Data,
    response: toResponse(response),
    requestId: requestIdOf(spec, response),
    replayed: response.replayed,
    attempts: response.attempts ?? [],
    idempotencyKey: response.idempotencyKey,
  };
}

/** A `Response` of an answer whose body has been read. One cannot be made with a status outside 200 to 599: 599 stands in. */
export function toResponse({ status, headers, text }: ApiResponse): Response {
  const bodiless = status === 204 || status === 205 || status === 304;
  const known = status >= 200 && status <= 599;
  return new Response(bodiless ? null : text, { status: known ? status : 599, headers: [...headers] });
}

function quiet(promise: Promise<unknown>): void {
  promise.catch(() => {});
}
