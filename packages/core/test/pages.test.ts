import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { ListCallOptions, PayorchError } from "../src/index.ts";
import { acme, failureOf } from "./support/client.ts";
import { type Answer, json, page, provider, refusal } from "./support/provider.ts";

const pageOf =
  (pages: number): Answer =>
  (response, seen) => {
    const page = Number(new URL(seen.url, "http://x").searchParams.get("page") ?? 1);
    json(200, { items: [{ id: `${page}a` }, { id: `${page}b` }], pages, page: 1 })(response, seen);
  };

async function idsOf(list: AsyncIterable<Record<string, unknown>>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

test("walks from the first page to the last, with one request each", async () => {
  const { url, seen } = await provider(pageOf(3));
  const list = acme(url).payments.list({ filter: { id: "$gt:1" } });
  expect(await list).toMatchObject({ pages: 3 });
  expect(await idsOf(list)).toEqual(["1a", "1b", "2a", "2b", "3a", "3b"]);
  expect(seen.map((request) => request.url)).toEqual([
    "/payments?filter.id=%24gt%3A1",
    "/payments?filter.id=%24gt%3A1&page=2",
    "/payments?filter.id=%24gt%3A1&page=3",
  ]);
});

/** A list of five that gives two at a time, whatever it is asked for. */
const offsetOf =
  (total?: unknown): Answer =>
  (response, seen) => {
    const offset = Math.max(0, Number(new URL(seen.url, "http://x").searchParams.get("offset") ?? 0));
    const items = ["a", "b", "c", "d", "e"].slice(offset, offset + 2).map((id) => ({ id }));
    json(200, { items, total })(response, seen);
  };

test.each<[string, unknown, string[]]>([
  ["up to the total", 5, ["/refunds?limit=50", "/refunds?limit=50&offset=2", "/refunds?limit=50&offset=4"]],
  [
    "without a total, up to an empty page",
    undefined,
    ["/refunds?limit=50", "/refunds?limit=50&offset=2", "/refunds?limit=50&offset=4", "/refunds?limit=50&offset=5"],
  ],
])("passes over as many items as came, %s, though it gives fewer than it is asked for", async (_, total, urls) => {
  const { url, seen } = await provider(offsetOf(total));
  expect(await idsOf(acme(url).refunds.list({ limit: 50 }))).toEqual(["a", "b", "c", "d", "e"]);
  expect(seen.map((request) => request.url)).toEqual(urls);
});

test.each<[string, Record<string, number>, string[]]>([
  ["in the middle", { offset: 3 }, ["d", "e"]],
  ["below 0, which is the first item", { offset: -1 }, ["a", "b", "c", "d", "e"]],
])("a walk begins at an offset %s", async (_, query, ids) => {
  const { url } = await provider(offsetOf(5));
  expect(await idsOf(acme(url).refunds.list(query))).toEqual(ids);
});

test("who passes over nothing gives its first page once", async () => {
  const { url, seen } = await provider(json(200, { items: [{ id: "a" }, { id: "b" }] }));
  expect(await idsOf(acme(url).refunds.list())).toEqual(["a", "b"]);
  expect(seen).toHaveLength(2);
});

test("an offset whose page fails is a number, with which the walk goes on", async () => {
  const { url } = await provider(offsetOf(5), refusal(400), offsetOf(5));
  const { refunds } = acme(url);
  const { position } = (await failureOf(idsOf(refunds.list()))) as PayorchError;
  expect(position).toEqual({ offset: 2 });
  expect(await idsOf(refunds.list({ ...position }))).toEqual(["c", "d", "e"]);
});

test("fetches no page that nobody walks to", async () => {
  const { url, seen } = await provider(pageOf(3));
  for await (const _ of acme(url).payments.list()) break;
  expect(seen).toHaveLength(1);
});

test("stops at an empty page, whatever the total says", async () => {
  const { url, seen } = await provider(pageOf(99), json(200, { items: [], pages: 99 }));
  const pages: unknown[] = [];
  for await (const page of acme(url).payments.list().pages()) pages.push(page);
  expect(pages).toHaveLength(2);
  expect(seen).toHaveLength(2);
});

test("follows cursors, and stops where one comes back", async () => {
  const answer = (id: string, next: unknown): Answer => json(200, { data: [{ id }], meta: { next } });
  const { url, seen } = await provider(answer("1", "b"), answer("2", "c"), answer("3", "b"));
  expect(await idsOf(acme(url).events.list())).toEqual(["1", "2", "3"]);
  expect(seen.map((request) => request.url)).toEqual(["/events", "/events?cursor=b", "/events?cursor=c"]);
});

test("without a total goes on until a page is empty, or comes back", async () => {
  const untold = (id: string): Answer => json(200, { items: [{ id }] });
  const walked = async (...script: Answer[]) => {
    const { url } = await provider(...script);
    return idsOf(acme(url).payments.list());
  };
  expect(await walked(untold("a"), untold("b"), json(200, { items: [] }))).toEqual(["a", "b"]);
  expect(await walked(untold("a"), untold("b"), untold("b"))).toEqual(["a", "b"]);
});

test("a cursor that began the walk counts as one that was there", async () => {
  const { url, seen } = await provider(json(200, { data: [{ id: "1" }], meta: { next: "b" } }));
  expect(await idsOf(acme(url).events.list({ cursor: "b" }))).toEqual(["1"]);
  expect(seen).toHaveLength(1);
});

test("records made meanwhile may shift a page onto the next one, and nothing behind it is lost", async () => {
  const one = (id: string, pages: number): Answer => json(200, { items: [{ id }], pages });
  const { url } = await provider(one("b", 2), one("b", 3), one("c", 3));
  expect(await idsOf(acme(url).payments.list())).toEqual(["b", "b", "c"]);
});

test("a page below 1 is the first, and not read twice", async () => {
  const { url, seen } = await provider(pageOf(2));
  await idsOf(acme(url).payments.list({ page: 0 }));
  expect(seen.map((request) => request.url)).toEqual(["/payments?page=0", "/payments?page=2"]);
});

test.each([0, -1, 1.5, "2", null])("a total of %j is none", async (pages) => {
  const answer = (...items: unknown[]): Answer => json(200, { items, pages });
  const { url } = await provider(answer({ id: "a" }), answer({ id: "b" }), answer());
  expect(await idsOf(acme(url).payments.list())).toEqual(["a", "b"]);
});

test.each<[string, (page: number) => unknown[]]>([
  ["the same page", () => [{ id: "a" }]],
  ["its last page", (page) => [{ id: page < 4 ? page : "last" }]],
  ["its first page", (page) => [{ id: page === 2 ? "b" : "a" }]],
  ["two pages in turn", (page) => [{ id: page % 2 }]],
  ["three pages in turn", (page) => [{ id: page % 3 }]],
])("who gives %s again and again under a growing total is not walked for ever", async (_, itemsOf) => {
  const { url, seen } = await provider((response, request) => {
    const page = Number(new URL(request.url, "http://x").searchParams.get("page") ?? 1);
    json(200, { items: itemsOf(page), pages: page + 1 })(response, request);
  });
  await idsOf(acme(url).payments.list());
  expect(seen.length).toBeLessThan(10);
  for await (const _ of acme(url).payments.list().pages());
  expect(seen.length).toBeLessThan(20);
});

test("what becomes of the query or of a page does not change the walk", async () => {
  const { url, seen } = await provider(pageOf(2));
  const query = { filter: { id: ["$gt:1"] }, page: 1 };
  for await (const given of acme(url).payments.list(query).pages()) {
    (given["items"] as unknown[]).length = 0;
    query.filter.id.push("$lt:0");
    query.page = 9;
  }
  expect(seen.map((request) => request.url)).toEqual([
    "/payments?filter.id=%24gt%3A1&page=1",
    "/payments?filter.id=%24gt%3A1&page=2",
  ]);
});

test("a limit ends the items exactly, and the pages with the one that reaches it", async () => {
  const { url, seen } = await provider(pageOf(9));
  const { payments } = acme(url);
  expect(await idsOf(payments.list({}, { maxItems: 3 }))).toEqual(["1a", "1b", "2a"]);
  expect(seen.splice(0)).toHaveLength(2);
  expect(await idsOf(payments.list({}, { maxItems: 4 }))).toHaveLength(4);
  expect(seen.splice(0)).toHaveLength(2);
  let pages = 0;
  for await (const { items } of payments.list({}, { maxItems: 3 }).pages()) {
    expect(items).toHaveLength(2);
    pages += 1;
  }
  expect(pages).toBe(2);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3", null])(
  "`maxItems` of %j is refused",
  async (maxItems) => {
    const list = acme("http://127.0.0.1:1").payments.list({}, { maxItems } as ListCallOptions);
    const error = (await failureOf(list)) as PayorchError;
    expect(error.name).toBe("InvalidCallError");
    expect(error.message).toContain("`maxItems` must be an integer from 1");
  },
);

test("`maxItems` is for lists only", async () => {
  const client = acme("http://127.0.0.1:1");
  // @ts-expect-error no list
  const call = client.payments.retrieve("1", { maxItems: 3 });
  expect(((await failureOf(call)) as PayorchError).message).toContain("Unknown call option `maxItems`");
});

test("a page that fails says which it was, and the walk goes on from there", async () => {
  const pages = pageOf(3);
  const { url, seen } = await provider(pages, pages, refusal(400), pages);
  const { payments } = acme(url);
  const query = { filter: { id: "$gt:1" } };
  const ids: unknown[] = [];
  const walk = async () => {
    for await (const { id } of payments.list(query)) ids.push(id);
  };
  const { position } = (await failureOf(walk())) as PayorchError;
  expect({ ids, position }).toEqual({ ids: ["1a", "1b", "2a", "2b"], position: { page: 3 } });
  expect(await idsOf(payments.list({ ...query, ...position }))).toEqual(["3a", "3b"]);
  expect(seen.at(-1)?.url).toBe("/payments?filter.id=%24gt%3A1&page=3");
});

test("a cursor is given back as it came, whatever ended its page", async () => {
  const next = "a b&c=d/é+%";
  const { url, seen } = await provider(json(200, { data: [{ id: "1" }], next }), page(200), page(200), page(200));
  const error = (await failureOf(idsOf(acme(url).events.list()))) as PayorchError;
  expect(error).toMatchObject({ name: "ResponseError", position: { cursor: next } });
  expect(inspect(error, { depth: 9 })).not.toContain(next);
  expect(new URL(seen[1]?.url ?? "", url).searchParams.get("cursor")).toBe(next);
});

test("the first page has no position, and nor has what is no list", async () => {
  const { url } = await provider(refusal(400));
  const { payments } = acme(url);
  expect((await failureOf(payments.list())) as PayorchError).toHaveProperty("position", undefined);
  expect((await failureOf(payments.retrieve("1"))) as PayorchError).toHaveProperty("position", undefined);
});
