import { expect, test } from "vitest";
import { contract, example } from "../../../../test/contract.ts";
import { callOf, createApi } from "../../src/api.ts";
import { type CreatePaymentRequest, createOrchestrate } from "../../src/index.ts";

const orchestrate = createOrchestrate({ apiKey: "key", ...contract("orchestrate") });
const link = await example<CreatePaymentRequest>("orchestrate", "payments.create", "link");
const card = await example<CreatePaymentRequest>("orchestrate", "payments.create", "card");
const id = "cbbbc264-1248-49aa-ae2d-1aa05cf79bc8";

test("creates a payment by link", async () => {
  const { data, response, idempotencyKey, replayed } = await orchestrate.payments.create(link).withResponse();
  expect(response.status).toBe(201);
  expect(data).toMatchObject({ id, status: "pending", payment_link: expect.stringMatching(/^https:/) });
  expect({ idempotencyKey, replayed }).toEqual({ idempotencyKey: undefined, replayed: undefined });
});

test("creates a payment with a card", async () => {
  const payment = await orchestrate.payments.create(card, { headers: { prefer: "example=card" } });
  expect(payment.next_action?.url).toMatch(/^https:/);
});

test("lists payments page by page, until there are as many as were asked for", async () => {
  const pages: string[][] = [];
  for await (const { items } of orchestrate.payments.list({ per_page: 10 }, { maxItems: 4 }).pages())
    pages.push(items.map((item) => item.id));
  const page = ["WAz8eIbvDR60rouK", "hSIhXBhNe8X1d8Et"]; // the mock's every page
  expect(pages).toEqual([page, page]);
});

test("iterates over the items of all pages", async () => {
  const ids: string[] = [];
  for await (const payment of orchestrate.payments.list({}, { maxItems: 3 })) ids.push(payment.id);
  expect(ids).toEqual(["WAz8eIbvDR60rouK", "hSIhXBhNe8X1d8Et", "WAz8eIbvDR60rouK"]);
});

test("starts at the page that was asked for", async () => {
  const requested: (string | null)[] = [];
  const { baseUrl, fetch } = contract("orchestrate");
  const watched = createOrchestrate({
    apiKey: "key",
    baseUrl,
    fetch: (url, init) => {
      requested.push(new URL(url).searchParams.get("page"));
      return fetch(url, init);
    },
  });
  for await (const _ of watched.payments.list({ page: 4 }).pages());
  expect(requested).toEqual(["4", "5"]);
});

test("retrieves a payment", async () => {
  expect((await orchestrate.payments.retrieve(id)).id).toBe(id);
});

test("calls by method and path through the same layers", async () => {
  // openapi-fetch's types make `?: never` of `?: undefined`, and this project tells them apart.
  const created = await createApi(orchestrate).POST("/api/v1/payments", { body: link as never });
  expect(created.data?.id).toBe(id);
  const missing = await createApi(orchestrate).GET("/api/v1/payments/{id}", {
    params: { path: { id } },
    headers: { prefer: "code=404" },
  });
  expect(missing.response.status).toBe(404);
  expect(missing.error).toEqual({ message: expect.any(String) });
  expect(callOf(missing.response)?.outcome).toBe("not_executed");
});
