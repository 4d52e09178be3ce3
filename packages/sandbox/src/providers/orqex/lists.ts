import type { CursorPagination } from "@payorch/orqex";
import type { Call, Reply, World } from "../../model.ts";
import { invalid } from "./refuse.ts";

/** Where a page begins: before or after the item at that place, in the order of creation. */
interface Cursor {
  readonly at: number;
  readonly to: "older" | "newer";
}

/** What a list shows, and how. */
export interface Listing<Item> {
  /** In the order of creation; a list shows the newest first. */
  readonly items: readonly Item[];
  /** Its path, for the addresses of other pages. */
  readonly path: string;
  /** Items of a page where the request does not say. */
  readonly perPage: number;
  matches?(item: Item): boolean;
  json(item: Item): unknown;
}

/** A page of a list, with the cursors that lead to the pages before and after it. */
export function page<Item>(world: World, call: Call, { items, json, matches, path, perPage }: Listing<Item>): Reply {
  const size = Number(queryOf(call, "per_page") ?? perPage);
  const given = queryOf(call, "cursor");
  const from: Cursor | undefined = given === undefined ? { at: items.length, to: "older" } : read(given);
  if (!from || from.at > items.length) return invalid("cursor", "The cursor is invalid.");

  const step = from.to === "older" ? -1 : 1;
  const found: { item: Item; at: number }[] = [];
  // One more than the page holds shows whether there is another.
  for (let at = from.at + step; at >= 0 && at < items.length && found.length <= size; at += step) {
    const item = items[at];
    if (item !== undefined && (matches?.(item) ?? true)) found.push({ item, at });
  }
  const more = found.length > size;
  const shown = found.slice(0, size);
  if (from.to === "newer") shown.reverse();

  const [first, last] = [shown[0], shown.at(-1)];
  const older = last && (from.to === "newer" || more) ? write({ at: last.at, to: "older" }) : null;
  const newer =
    first && given !== undefined && (from.to === "older" || more) ? write({ at: first.at, to: "newer" }) : null;
  const address = new URL(path, world.pageUrl("orqex", "list")).href;
  const pagination: CursorPagination = {
    count: shown.length,
    path: address,
    per_page: size,
    next_cursor: older,
    next_page_url: link(address, call, older),
    prev_cursor: newer,
    prev_page_url: link(address, call, newer),
    has_more_pages: older !== null,
    has_pages: older !== null || newer !== null,
  };
  return { status: 200, body: { data: shown.map(({ item }) => json(item)), pagination } };
}

/** A parameter of the query, the first where it stands there twice. */
export function queryOf({ query }: Call, name: string): string | undefined {
  const value = query[name];
  return typeof value === "string" ? value : value?.[0];
}

/** Whether something was created in the span that the query names; a refusal where a bound is no date. A day stands for its beginning, in UTC. */
export function createdWithin(call: Call): ((createdAt: number) => boolean) | Reply {
  const [from, to] = ["gte", "lte"].map((bound) => {
    const text = queryOf(call, `created_at[${bound}]`);
    return text === undefined ? undefined : Date.parse(text);
  });
  if (Number.isNaN(from)) return invalid("created_at.gte", "The created at must be a date.");
  if (Number.isNaN(to)) return invalid("created_at.lte", "The created at must be a date.");
  return (createdAt) => createdAt >= (from ?? 0) && createdAt <= (to ?? Infinity);
}

const link = (address: string, { query }: Call, cursor: string | null): string | null => {
  if (cursor === null) return null;
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) {
    for (const each of typeof value === "string" ? [value] : value) url.searchParams.append(name, each);
  }
  url.searchParams.set("cursor", cursor);
  return url.href;
};

const write = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

function read(text: string): Cursor | undefined {
  const [, at, to] = /^\{"at":(\d{1,9}),"to":"(older|newer)"\}$/.exec(Buffer.from(text, "base64url").toString()) ?? [];
  return to === "older" || to === "newer" ? { at: Number(at), to } : undefined;
}
