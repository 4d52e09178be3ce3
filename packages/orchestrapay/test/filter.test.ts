import { expect, test } from "vitest";
import { read, routeOf } from "../../../scripts/generate/document.ts";
import { createApi } from "../src/api.ts";
import {
  between,
  createOrchestrapay,
  eq,
  gt,
  gte,
  ilike,
  inArray,
  isNull,
  lt,
  lte,
  not,
  startsWith,
} from "../src/index.ts";

const first = new Date("2023-07-01T00:00:00Z");
const last = new Date("2023-07-31T23:59:59.590Z");

test.each<[string, string]>([
  [eq("EGP"), "$eq:EGP"],
  [eq("pi:order, 1"), "$eq:pi:order, 1"],
  [eq(-0), "$eq:0"],
  [inArray([2, 5, 7]), "$in:2,5,7"],
  [gt(3000), "$gt:3000"],
  [gte(100), "$gte:100"],
  [lt(500), "$lt:500"],
  [lte(first), "$lte:2023-07-01T00:00:00.000Z"],
  [between(1000, 5000), "$btw:1000,5000"],
  [between(first, last), "$btw:2023-07-01T00:00:00.000Z,2023-07-31T23:59:59.590Z"],
  [ilike("Order"), "$ilike:Order"],
  [startsWith("order-"), "$sw:order-"],
  [isNull(), "$null"],
  [not(isNull()), "$not:$null"],
  [not(inArray(["EGP", "KES"])), "$not:$in:EGP,KES"],
])("%s is written as nestjs-paginate reads it", (made, wire) => {
  expect(made).toBe(wire);
});

test.each<[string, () => unknown]>([
  ["An empty text would be no filter", () => eq("")],
  ["would be taken for an operator", () => eq("$gt:5")],
  ["would be taken for an operator", () => inArray(["a", "$not:b"])],
  ["would be taken for a time", () => eq("2023-07-01T00:00:00Z")],
  ["would be taken for two", () => inArray(["a,b"])],
  ["cannot have spaces around it", () => inArray(["a ", "b"])],
  ["An empty list would be no filter", () => inArray([])],
  ["would stand for other characters", () => startsWith("order_")],
  ["would stand for other characters", () => ilike("100%")],
  ["must be a whole number", () => gt(99.99)],
  ["must be a whole number", () => gt(2 ** 53)],
  ["must be a whole number", () => gt(Number.NaN)],
  ["must be a whole number", () => eq(undefined as never)],
  ["must be a valid date", () => gt(new Date("never"))],
  ["must be a valid date", () => lt(new Date(8.64e15))],
  ["the lower one comes first", () => between(5000, 1000)],
  ["the lower one comes first", () => between(last, first)],
  ["is the condition itself", () => not(not(eq("EGP")))],
])("what cannot be meant: %s", (message, make) => {
  expect(make).toThrow(
    expect.objectContaining({ name: "InvalidCallError", message: expect.stringContaining(message) }),
  );
});

test("every column of the spec has its parameter, and several conditions are repeated", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({ data: [], meta: { totalPages: 1 } });
  };
  const orchestrapay = createOrchestrapay({ environment: "sandbox", apiKey: "key", fetch });
  const filter = {
    checkout_intent: eq("550e8400-e29b-41d4-a716-446655440000"),
    checkout_intent_secret: eq(1234),
    checkout_intent_idempotency_key: startsWith("order-"),
    amount: [gte(100), lt(500)],
    currency: not(eq("EGP")),
    created_at: gt(first),
    updated_at: lt(last),
  };
  await orchestrapay.checkoutIntents.list({ filter });
  await createApi(orchestrapay).GET("/checkout-intents", { params: { query: { filter } } });
  const sent = Object.entries(filter).flatMap(([column, conditions]) =>
    [conditions].flat().map((condition) => [`filter.${column}`, condition]),
  );
  expect(urls.map((url) => [...new URL(url).searchParams])).toEqual([sent, sent]);

  const { parameters = [] } = routeOf(await read("orchestrapay"), "checkoutIntents.list");
  const names = parameters.flatMap((parameter) => ("name" in parameter ? [parameter.name] : []));
  expect([...new Set(sent.map(([name]) => name))]).toEqual(names.filter((name) => name.startsWith("filter.")));
});
