import {
  type CreateCheckoutIntentResponse,
  type ListCheckoutIntentsQuery,
  amount,
  between,
  contains,
  eq,
  gte,
  ilike,
  inArray,
  isNull,
  lt,
  not,
  startsWith,
} from "@payorch/orchestrapay";
import { afterAll, expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { checkout, clientOf } from "./orchestrapay-support.ts";

const sandbox = await startSandbox({ providers: ["orchestrapay"] });
afterAll(() => sandbox.close());

/** Four checkout intents, a minute apart: 10.00 EGP, 30.00 USD, 20.00 EGP, 30.00 NGN. Each has a key. */
async function four() {
  const { orchestrapay } = clientOf(sandbox);
  const made: CreateCheckoutIntentResponse[] = [];
  for (const [units, currency] of [
    ["10.00", "EGP"],
    ["30.00", "USD"],
    ["20.00", "EGP"],
    ["30.00", "NGN"],
  ] as const) {
    const asked = checkout({ amount: amount(units, currency), currency });
    const idempotencyKey = `order_${made.length}${currency}`;
    made.push(await orchestrapay.checkoutIntents.create(asked, { idempotencyKey }));
    await sandbox.advance("1min");
  }
  const numbers = made.map(({ checkout_intent_secret }) => checkout_intent_secret);
  const found = async (query: ListCheckoutIntentsQuery) => {
    const { data } = await orchestrapay.checkoutIntents.list(query).withResponse();
    return data.data.map(({ checkout_intent_secret }) => numbers.indexOf(checkout_intent_secret));
  };
  return { orchestrapay, made, found };
}

test("a record is what was asked for, and secrets are not among it", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const asked = checkout({
    human_friendly_payment_intent_secret: "#1940284",
    webhook_urls: ["http://127.0.0.1:9/hook"],
    webhook_secret: "whispered",
    feature_flag: "filter6mo",
    lg: "ar",
    line_items: [{ name: "Product", price: amount("100.00", "EGP"), quantity: 2 }],
  });
  const made = await orchestrapay.checkoutIntents.create(asked, { idempotencyKey: "order-1024" });
  const [record] = (await orchestrapay.checkoutIntents.list()).data;
  const { lg, payload: _, webhook_secret: __, ...shown } = asked;
  expect(record).toEqual({
    ...shown,
    locale: lg,
    checkout_intent: made.checkout_intent,
    checkout_intent_secret: made.checkout_intent_secret,
    checkout_intent_idempotency_key: "order-1024",
    payment_intent_timeout_seconds: 1800,
    created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  });
});

test("every operator filters every column that has it", async () => {
  const { made, found } = await four();
  const { checkout_intent = "", checkout_intent_secret = 0 } = made[1] ?? {};
  expect(await found({})).toEqual([0, 1, 2, 3]);
  expect(await found({ filter: { currency: eq("EGP") } })).toEqual([0, 2]);
  expect(await found({ filter: { currency: not(inArray(["EGP", "NGN"])) } })).toEqual([1]);
  expect(await found({ filter: { amount: [gte(2000), lt(3000)] } })).toEqual([2]);
  expect(await found({ filter: { amount: between(1000, 2000) } })).toEqual([0, 2]);
  expect(await found({ filter: { amount: gte(2000), currency: eq("EGP") } })).toEqual([2]);
  expect(await found({ filter: { checkout_intent: eq(checkout_intent) } })).toEqual([1]);
  expect(await found({ filter: { checkout_intent_secret: eq(checkout_intent_secret) } })).toEqual([1]);
  expect(await found({ filter: { checkout_intent_idempotency_key: startsWith("order_1") } })).toEqual([1]);
  expect(await found({ filter: { checkout_intent_idempotency_key: contains("EGP") } })).toEqual([0, 2]);
  expect(await found({ filter: { checkout_intent_idempotency_key: ilike("ngn") } })).toEqual([3]);
  expect(await found({ filter: { checkout_intent_idempotency_key: isNull() } })).toEqual([]);
});

test("the time that a record shows finds it, as UTC without a zone too", async () => {
  const { orchestrapay, found } = await four();
  const records = await orchestrapay.checkoutIntents.list();
  const [, second = "", third = ""] = records.data.map(({ created_at }) => created_at);
  expect(await found({ filter: { created_at: eq(new Date(second)) } })).toEqual([1]);
  expect(await found({ filter: { updated_at: gte(new Date(third)) } })).toEqual([2, 3]);
  const local = (text: string) => text.slice(0, -1) as `${number}-${number}-${number}T${string}`;
  expect(await found({ filter: { created_at: between(local(second), local(third)) } })).toEqual([1, 2]);
});

test("the list is sorted by as many columns as were asked for", async () => {
  const { orchestrapay, found } = await four();
  expect(await found({ sortBy: ["amount:DESC", "currency:ASC"] })).toEqual([3, 1, 2, 0]);
  expect(await found({ sortBy: ["amount:ASC", "created_at:DESC"] })).toEqual([0, 2, 3, 1]);
  expect(await found({ sortBy: ["nothing:ASC"] })).toEqual([0, 1, 2, 3]);
  const { data } = await orchestrapay.checkoutIntents.list({ sortBy: ["amount:DESC"] }).withResponse();
  expect(data.meta.sortBy).toEqual([["amount", "DESC"]]);
});

test("pages have every record once, and links lead from one to the next", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  for (let index = 0; index < 25; index++) await orchestrapay.checkoutIntents.create(checkout());
  const walked = new Set<number>();
  for await (const { checkout_intent_secret } of orchestrapay.checkoutIntents.list({ limit: 7 }))
    walked.add(checkout_intent_secret);
  expect(walked.size).toBe(25);
  const query: ListCheckoutIntentsQuery = { page: 2, sortBy: ["amount:ASC"], filter: { currency: eq("EGP") } };
  const { data } = await orchestrapay.checkoutIntents.list(query).withResponse();
  expect(data.meta).toEqual({
    itemsPerPage: 10,
    totalItems: 25,
    currentPage: 2,
    totalPages: 3,
    sortBy: [["amount", "ASC"]],
  });
  const headers = { authorization: `Bearer ${sandbox.clientOptions("orchestrapay", tenant).apiKey}` };
  const next = await (await fetch(data.links?.next ?? "", { headers })).json();
  expect(next.meta.currentPage).toBe(3);
  expect(next.data).toHaveLength(5);
  expect(next.links).toMatchObject({ next: null, previous: data.links?.current });
  const { links } = await orchestrapay.checkoutIntents.list();
  expect(links).toMatchObject({ previous: null, current: links?.first });
});

test("what the list does not understand, it ignores, as the library behind it", async () => {
  const { tenant, orchestrapay } = clientOf(sandbox);
  await orchestrapay.checkoutIntents.create(checkout());
  const { baseUrl, apiKey } = sandbox.clientOptions("orchestrapay", tenant);
  const list = async (query: string) => {
    const answer = await fetch(`${baseUrl}/checkout-intents?${query}`, {
      headers: { authorization: `Bearer ${apiKey}` },
    });
    return [answer.status, (await answer.json()).meta];
  };
  const meta = { itemsPerPage: 10, totalItems: 1, currentPage: 1, totalPages: 1, sortBy: [] };
  expect(await list("filter.colour=$eq:blue&sortBy=amount")).toEqual([200, meta]);
  expect(await list("limit=5000&page=0")).toEqual([200, { ...meta, itemsPerPage: 1000 }]);
  expect(await list("filter.currency=EGP")).toEqual([200, meta]);
  expect(await list("filter.currency=USD")).toEqual([200, { ...meta, totalItems: 0 }]);
});
