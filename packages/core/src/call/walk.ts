import type { Settled } from "../facts/answer.ts";
import { sha256 } from "../facts/sha256.ts";
import { type Pagination, propertyAt, pageParameter } from "../facts/spec.ts";

/** What a walk began with. */
export interface Start {
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly maxItems?: number | undefined;
}

/** Fetches a page with these query parameters over those of the first. */
export type NextPage = (query: Readonly<Record<string, unknown>>) => Promise<Settled>;

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
  // The page that was asked for counts, since some answers name another; a server takes one before the first for the first.
  const first = rule.style === "page" ? 1 : 0;
  let position = rule.style === "cursor" ? query?.[name] : Math.max(first, Number(query?.[name] ?? first));
  let left = maxItems;
  const seen = new Set([position]);
  let response = await call;
  // A page that comes back under another position shows by its items.
  const pages = new Set<string>();
  let repeats = 0;
  for (;;) {
    // What is given away may be changed, so all that is needed of it is read before.
    const isList = Array.isArray(propertyAt(response.data, rule.items));
    left -= itemsOf(rule, response.data).length;
    position = nextOf(rule, response.data, position);
    pages.add(sha256(textOf(rule, response)));
    yield response;
    if (position === undefined) return isList;
    if (left <= 0 || seen.has(position)) return false;
    seen.add(position);
    response = await fetchPage({ [name]: position });
    repeats = pages.has(sha256(textOf(rule, response))) ? repeats + 1 : 0;
    // Under a total, records made meanwhile may have shifted a whole page onto the next one; but not again and again.
    if (repeats > (totalOf(rule, response.data) === undefined ? 0 : maxShifts)) return false;
  }
}

/** How many pages in a row may have come before, under a total before it leads in a circle. */
const maxShifts = 2;

/** The position of the page after this one; none after the last, nor after an empty one. */
function nextOf(rule: Pagination, data: unknown, position: unknown): unknown {
  const count = itemsOf(rule, data).length;
  if (count === 0) return undefined;
  if (rule.style === "cursor") {
    return rule.next.map((path) => propertyAt(data, path)).find((value) => typeof value === "string" && value !== "");
  }
  // So many pages or items have come. A provider may give fewer items than were asked for, so those that came are counted.
  const reached = Number(position) + (rule.style === "offset" ? count : 0);
  const next = rule.style === "offset" ? reached : reached + 1;
  return reached < (totalOf(rule, data) ?? Number.POSITIVE_INFINITY) ? next : undefined;
}

/** The number of pages, or of items where those are counted, by the provider's word, where that is one. */
function totalOf(rule: Pagination, data: unknown): number | undefined {
  const name = rule.style === "page" ? rule.totalPages : rule.style === "offset" ? rule.total : undefined;
  const total = name === undefined ? undefined : propertyAt(data, name);
  return typeof total === "number" && Number.isSafeInteger(total) && total >= 1 ? total : undefined;
}

/** The items of a page. */
export function itemsOf({ items }: Pagination, data: unknown): unknown[] {
  const found = propertyAt(data, items);
  return Array.isArray(found) ? found : [];
}

/** The items as a string, to be compared; of an answer that is nested too deep to be written, the answer itself. */
function textOf(rule: Pagination, { data, answer }: Settled): string {
  try {
    return JSON.stringify(itemsOf(rule, data));
  } catch {
    return answer.text;
  }
}
