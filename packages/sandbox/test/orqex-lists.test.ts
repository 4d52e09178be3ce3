import { amount } from "@payorch/orqex";
import { expect, test } from "vitest";
import { direct, mtn, order, playOrqex } from "./orqex-support.ts";

const { client: clientOf, sandbox } = await playOrqex();

/** So many payments of a tenant of their own, in the order of their creation. */
async function payments(tenant: string, many: number, changes: (index: number) => object = () => ({})) {
  const client = clientOf(tenant);
  const ids: string[] = [];
  for (let index = 0; index < many; index++) {
    const { data } = await client.paymentIntents.create({ ...order, ...changes(index) });
    ids.push(String(data.id));
  }
  return { client, ids };
}

test("all pages together have every payment once, the newest first, also while others are made", async () => {
  const { client, ids } = await payments("pages", 7);
  const seen: string[] = [];
  for await (const { id } of client.paymentIntents.list({ per_page: 3 })) {
    seen.push(String(id));
    if (seen.length === 4) await client.paymentIntents.create(order);
  }
  expect(seen).toEqual(ids.toReversed());
});

test("a cursor leads on and back", async () => {
  const { client, ids } = await payments("back", 5);
  const read = async (query: object) => {
    const { data, pagination } = await client.paymentIntents.list({ per_page: 2, ...query });
    return { ids: data.map(({ id }) => id), ...pagination };
  };
  const first = await read({});
  expect(first).toMatchObject({
    count: 2,
    path: `${sandbox.url}/orqex/payment/intents`,
    per_page: 2,
    prev_cursor: null,
    prev_page_url: null,
    has_more_pages: true,
    has_pages: true,
  });
  expect(new URL(first.next_page_url ?? "").searchParams.get("cursor")).toBe(first.next_cursor);
  const second = await read({ cursor: first.next_cursor });
  const last = await read({ cursor: second.next_cursor });
  expect([first, second, last].flatMap((page) => page.ids)).toEqual(ids.toReversed());
  expect(last).toMatchObject({ next_cursor: null, next_page_url: null, has_more_pages: false });
  const back = await read({ cursor: last.prev_cursor });
  expect(back.ids).toEqual(second.ids);
  expect((await read({ cursor: back.prev_cursor })).ids).toEqual(first.ids);
  expect((await read({ cursor: (await read({ cursor: back.prev_cursor })).next_cursor })).ids).toEqual(second.ids);
});

test("a page has 15 payments where nobody says how many", async () => {
  const { client } = await payments("fifteen", 16);
  const { data, pagination } = await client.paymentIntents.list();
  expect([data.length, pagination?.per_page, pagination?.has_more_pages]).toEqual([15, 15, true]);
});

test("filters choose by status, customer and channel, and stay on every page", async () => {
  const { client, ids } = await payments("filters", 6, (index) => ({
    ...(index % 2 === 0 && { attempt: direct }),
    ...(index > 3 && { customer: { email: "kofi@example.com" } }),
  }));
  const all = async (query: object): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const { id } of client.paymentIntents.list({ per_page: 1, ...query })) found.push(id);
    return found;
  };
  expect(await all({ status: "completed" })).toEqual([ids[4], ids[2], ids[0]]);
  expect(await all({ status: "pending" })).toEqual([ids[5], ids[3], ids[1]]);
  expect(await all({ status: "refunded" })).toEqual([]);
  const kofi = (await client.paymentIntents.retrieve(ids[5] ?? "")).data.customer?.id;
  expect(await all({ customer_id: kofi, status: "completed" })).toEqual([ids[4]]);
  const { pagination } = await client.paymentIntents.list({ per_page: 1, status: "completed" });
  expect(pagination?.next_page_url).toMatch(/\?per_page=1&status=completed&cursor=\w+$/);
  expect(await all({ channel: "api" })).toHaveLength(6);
  expect(await all({ channel: "dashboard" })).toEqual([]);
});

test("filters choose by the time of creation, both bounds included", async () => {
  const { client } = await payments("times", 1);
  await sandbox.advance("2h");
  await client.paymentIntents.create(order);
  const [newer, older] = (await client.paymentIntents.list()).data;
  const count = async (query: object) => (await client.paymentIntents.list(query)).data.length;
  expect(await count({ "created_at[lte]": older?.created_at?.replace("+00:00", ".999Z") })).toBe(1);
  expect(await count({ "created_at[gte]": newer?.created_at })).toBe(1);
  expect(await count({ "created_at[gte]": older?.created_at })).toBe(2);
  expect(await count({ "created_at[gte]": "2999-01-01" })).toBe(0);
  await expect(count({ "created_at[gte]": "2026-13-45" })).rejects.toMatchObject({
    status: 422,
    body: { errors: { "created_at.gte": [expect.any(String)] } },
  });
});

test.each(["nonsense", "eyJhdCI6OTk5LCJ0byI6Im9sZGVyIn0"])("the cursor %s, of no page, is refused", async (cursor) => {
  await expect(clientOf("cursors").paymentIntents.list({ cursor })).rejects.toMatchObject({
    status: 422,
    body: { errors: { cursor: ["The cursor is invalid."] } },
  });
});

test("attempts and refunds have pages too", async () => {
  const { client, ids } = await payments("children", 1);
  const [id = ""] = ids;
  for (let attempt = 0; attempt < 3; attempt++) await client.paymentAttempts.create(id, mtn);
  await client.paymentAttempts.create(id, direct);
  const statuses: unknown[] = [];
  for await (const { status } of client.paymentAttempts.list(id, { per_page: 3 })) statuses.push(status);
  expect(statuses).toEqual(["completed", "cancelled", "cancelled", "cancelled"]);

  for (const value of ["1", "2", "3"])
    await client.refunds.create(id, { amount: amount(value, "XOF", { unit: "major" }) });
  const values: unknown[] = [];
  for await (const refund of client.refunds.list(id, { per_page: 2 })) values.push(refund.amount.value);
  expect(values).toEqual([3, 2, 1]);
  expect((await client.refunds.list(id)).pagination?.per_page).toBe(10);
});

test("payouts are chosen by status, method, currency, customer and time", async () => {
  const client = clientOf("payouts");
  const base = {
    amount: amount("5000", "XOF", { unit: "major" }),
    currency: "XOF",
    method: "momo_mtn",
    customer: order.customer,
    instrument: { type: "phone", phone_number: "+22990000000", country: "BJ" },
  } as const;
  const { data: first } = await client.payouts.create(base);
  const { data: second } = await client.payouts.create({ ...base, method: "wallet_wave", currency: "EUR" });
  await client.payouts.sync(second.id);
  const found = async (query: object): Promise<unknown[]> => {
    const ids: unknown[] = [];
    for await (const { id } of client.payouts.list({ per_page: 1, ...query })) ids.push(id);
    return ids;
  };
  expect(await found({})).toEqual([second.id, first.id]);
  expect(await found({ status: "processing" })).toEqual([second.id]);
  expect(await found({ status: "reversed" })).toEqual([]);
  expect(await found({ method: "momo_mtn" })).toEqual([first.id]);
  expect(await found({ currency: "EUR" })).toEqual([second.id]);
  expect(await found({ customer_id: first.customer?.id })).toHaveLength(2);
  expect(await found({ "created_at[lte]": "2020-01-01" })).toEqual([]);
});

test("a tenant sees nothing of another", async () => {
  const { client, ids } = await payments("mine", 1);
  const [id = ""] = ids;
  const other = clientOf("theirs");
  expect((await other.paymentIntents.list()).data).toEqual([]);
  await expect(other.paymentIntents.retrieve(id)).rejects.toMatchObject({ status: 404 });
  await expect(other.paymentAttempts.create(id, direct)).rejects.toMatchObject({ status: 404 });
  expect((await client.paymentIntents.retrieve(id)).data.status).toBe("pending");
});

test("rates and currencies agree with each other", async () => {
  const client = clientOf();
  const { data: currencies, meta } = await client.exchangeRates.listCurrencies();
  expect(currencies).toContainEqual({ code: "USD", name: "US Dollar", symbol: "$", icon_url: null });
  expect(meta?.total).toBe(currencies.length);
  const { data } = await client.exchangeRates.retrieveLatest("USD");
  expect(data).toMatchObject({ base: "USD", date: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) });
  expect(Object.keys(data.rates).toSorted()).toEqual(
    currencies
      .map(({ code }) => code)
      .filter((code) => code !== "USD")
      .toSorted(),
  );
  expect([data.rates["EUR"], (await client.exchangeRates.retrieveLatest("EUR")).data.rates["XOF"]]).toEqual([
    0.92, 655.957,
  ]);
});

test("a method is operational where it is offered, and unavailable elsewhere", async () => {
  const status = async (...where: [string, string]) =>
    (await clientOf().paymentMethods.retrieveStatus(...where)).data.status;
  expect([await status("momo_mtn", "GH"), await status("momo_mtn", "FR"), await status("card", "FR")]).toEqual([
    "operational",
    "unavailable",
    "operational",
  ]);
  await expect(status("momo_nobody", "GH")).rejects.toMatchObject({ status: 404 });
});
