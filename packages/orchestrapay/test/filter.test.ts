import { expect, test } from "vitest";
import { read, routeOf } from "../../../scripts/generate/document.ts";
import { createApi } from "../src/api.ts";
import {
  between,
  contains,
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
  [startsWith("order_"), "$sw:order_"],
  [ilike("100%"), "$ilike:100%"],
  [contains("order"), "$contains:order"],
  [eq(first), "$eq:2023-07-01T00:00:00.000Z"],
  [inArray([first, last]), "$in:2023-07-01T00:00:00.000Z,2023-07-31T23:59:59.590Z"],
  [eq("2023-07-01T00:00:00"), "$eq:2023-07-01T00:00:00"],
  [between("2023-07-01T00:00:00", "2023-07-31T23:59:59.59"), "$btw:2023-07-01T00:00:00,2023-07-31T23:59:59.59"],
  [gt("EGP"), "$gt:EGP"],
  [gte("550e8400"), "$gte:550e8400"],
  [lt("order_9"), "$lt:order_9"],
  [lte("USD"), "$lte:USD"],
  [between("a", "B"), "$btw:a,B"],
  [isNull(), "$null"],
  [not(isNull()), "$not:$null"],
  [not(inArray(["EGP", "KES"])), "$not:$in:EGP,KES"],
])("%s is written as nestjs-paginate reads it", (made, wire) => {
  expect(made).toBe(wire);
});

test.each<[string, () => unknown]>([
  ["A string in a filter must not be empty", () => eq("")],
  ["must not begin with `$`", () => eq("$gt:5")],
  ["must not begin with `$`", () => inArray(["a", "$not:b"])],
  ["must not look like a time", () => eq("2023-07-01T00:00:00Z")],
  ["must not have a comma", () => inArray(["a,b"])],
  ["must not have a comma", () => contains("a,b")],
  ["must not have a comma", () => between("a,b", "c")],
  ["must not begin with `$`", () => between("$eq:a", "c")],
  ["must not have spaces at its ends", () => inArray(["a ", "b"])],
  ["an empty array would filter nothing", () => inArray([])],
  ["must not have `\\`", () => startsWith("a\\b")],
  ["must not have `\\`", () => ilike("\\")],
  ["must be a whole number", () => gt(99.99)],
  ["must be a whole number", () => gt(2 ** 53)],
  ["must be a whole number", () => gt(Number.NaN)],
  ["must be a whole number", () => eq(undefined as never)],
  ["must be valid, and in the years", () => gt(new Date("never"))],
  ["must be valid, and in the years", () => lt(new Date(8.64e15))],
  ["needs the lower value first", () => between(5000, 1000)],
  ["needs the lower value first", () => between(last, first)],
  ["needs the lower value first", () => between("2023-07-31T23:59:59.59", "2023-07-01T00:00:00")],
  ["cannot be applied twice", () => not(not(eq("EGP")))],
])("what cannot be meant: %s", (message, make) => {
  expect(make).toThrow(
    expect.objectContaining({ name: "InvalidCallError", message: expect.stringContaining(message) }),
  );
});

test("every condition that can be made for a column obeys its pattern in the spec", async () => {
  const { components } = await read("orchestrapay");
  const pattern = (name: string) => new RegExp(components.schemas[name]?.pattern ?? "^missing$");
  const text = [
    ...compared("EGP"),
    inArray(["a", "b"]),
    between("a", "b"),
    ilike("a"),
    startsWith("order_"),
    contains("a"),
  ];
  const times = [...compared(first), ...compared("2023-07-01T00:00:00"), inArray([first, last]), between(first, last)];
  const numbers = [...compared(5), ...compared(-5), inArray([1, 2]), between(1, 2)];
  const all = { TextCondition: text, TimeCondition: times, NumberCondition: numbers };
  for (const [name, conditions] of Object.entries(all)) {
    for (const made of [...conditions, isNull()])
      for (const each of [made, not(made)]) expect(each).toMatch(pattern(name));
  }
  expect(Object.values(all).flat()).toHaveLength(10 + 12 + 12);
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
    checkout_intent_idempotency_key: startsWith("order_"),
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

/** The five comparisons of a value. */
const compared = (value: number | string | Date) => [eq, gt, gte, lt, lte].map((compare) => compare(value));
