import { afterEach, beforeEach, expect, test } from "vitest";
import { acme, failureOf } from "./support/client.ts";
import { type Answer, json, provider, refusal } from "./support/provider.ts";

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  process.on("unhandledRejection", note);
});
afterEach(async () => {
  await new Promise((done) => setImmediate(done));
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

const pageOf =
  (pages: number): Answer =>
  (response, seen) => {
    const page = Number(new URL(seen.url, "http://x").searchParams.get("page") ?? 1);
    json(200, { items: [{ id: `${page}a` }, { id: `${page}b` }], pages, page: 1 })(response, seen);
  };

test("a failed call raises no rejection beside the door it was taken through", async () => {
  const { url } = await provider(refusal(404));
  const { payments } = acme(url);
  expect(await failureOf(payments.retrieve("1"))).toMatchObject({ status: 404 });
  expect(await failureOf(payments.retrieve("1").withResponse())).toMatchObject({ status: 404 });
  expect(await failureOf(payments.list().pages().next())).toMatchObject({ status: 404 });
  const iterate = async () => {
    for await (const _ of payments.list());
  };
  expect(await failureOf(iterate())).toMatchObject({ status: 404 });
});

test("an answer can be read as a response as well", async () => {
  const { url } = await provider(json(200, { id: "1" }, { "x-request-id": "r-1" }));
  const { data, response, requestId } = await acme(url).payments.retrieve("1").withResponse();
  expect(response).toBeInstanceOf(Response);
  expect(await response.json()).toEqual(data);
  expect(requestId).toBe("r-1");
});

test("walks from the first page to the last, with one request each", async () => {
  const { url, seen } = await provider(pageOf(3));
  const list = acme(url).payments.list({ "filter.id": "$gt:1" });
  expect(await list).toMatchObject({ pages: 3 });
  const ids: unknown[] = [];
  for await (const { id } of list) ids.push(id);
  expect(ids).toEqual(["1a", "1b", "2a", "2b", "3a", "3b"]);
  expect(seen.map((request) => request.url)).toEqual([
    "/payments?filter.id=%24gt%3A1",
    "/payments?filter.id=%24gt%3A1&page=2",
    "/payments?filter.id=%24gt%3A1&page=3",
  ]);
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
  const answer = (next: unknown): Answer => json(200, { data: [{ id: "x" }], meta: { next } });
  const { url, seen } = await provider(answer("b"), answer("c"), answer("b"), answer("c"));
  let items = 0;
  for await (const _ of acme(url).events.list()) items += 1;
  expect(items).toBe(3);
  expect(seen.map((request) => request.url)).toEqual(["/events", "/events?cursor=b", "/events?cursor=c"]);
});

test("without a total goes on until a page is empty, or comes back", async () => {
  const untold = (id: string): Answer => json(200, { items: [{ id }] });
  const walked = async (...script: Answer[]) => {
    const { url } = await provider(...script);
    const ids: unknown[] = [];
    for await (const { id } of acme(url).payments.list()) ids.push(id);
    return ids;
  };
  expect(await walked(untold("a"), untold("b"), json(200, { items: [] }))).toEqual(["a", "b"]);
  expect(await walked(untold("a"), untold("b"), untold("b"))).toEqual(["a", "b"]);
});
