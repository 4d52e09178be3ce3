import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { callOf, createApi } from "../src/doors/api.ts";
import type { ClientOptions } from "../src/index.ts";
import { acme, failureOf } from "./support/client.ts";
import { json, page, provider, refusal, reset } from "./support/provider.ts";

/** What a generator of types would have made of the spec. */
interface Paths {
  "/payments": { get: Read<{ page?: unknown; filter?: unknown }>; post: Write<object> };
  "/payments/{id}": { get: { parameters: { path: { id: unknown } }; responses: Responses } };
  "/payments/{id}/confirm": { put: { parameters: { path: { id: unknown } }; responses: Responses } };
  "/refunds": { post: Write<object> };
}
interface Responses {
  200: { content: { "application/json": Record<string, unknown> } };
  422: { content: { "application/json": { message: string } } };
}
interface Read<Query> {
  parameters: { query?: Query };
  responses: Responses;
}
interface Write<Body> {
  parameters: { header?: { "Idempotency-Key"?: string } };
  requestBody: { content: { "application/json": Body } };
  responses: Responses;
}

const apiOf = (url: string, options?: ClientOptions) => createApi<Paths>(acme(url, options));
const nowhere = apiOf("http://127.0.0.1:1/v1");
type Api = typeof nowhere;

test("gives the results of openapi-fetch, and what happened to the call", async () => {
  const { url, seen } = await provider(json(201, { id: "1" }), refusal(422), (response) =>
    response.writeHead(204).end(),
  );
  const api = apiOf(`${url}/v1`);
  const header = { "Idempotency-Key": "refund-1" };
  const created = await api.POST("/refunds", { body: { amount: 1 }, params: { header } });
  expect([created.data, created.error]).toEqual([{ id: "1" }, undefined]);
  expect(callOf(created.response)).toMatchObject({ outcome: "executed", idempotencyKey: "refund-1", replayed: false });
  const refused = await api.POST("/payments", { body: {} });
  expect([refused.data, refused.error]).toEqual([undefined, { message: "No." }]);
  expect(callOf(refused.response)?.error?.report()).toContain("acme payments.create: 422 No.");
  const empty = await api.PUT("/payments/{id}/confirm", { params: { path: { id: "a/b" } } });
  expect([empty.data, empty.error, empty.response.status]).toEqual([undefined, undefined, 204]);
  expect(seen.map(({ method, url: path, body }) => [method, path, body])).toEqual([
    ["POST", "/v1/refunds", '{"amount":1}'],
    ["POST", "/v1/payments", "{}"],
    ["PUT", "/v1/payments/a%2Fb/confirm", ""],
  ]);
});

test.each(["gzip", "identity"])(
  "an error answer without a body throws: it would be neither data nor error (%s)",
  async (coding) => {
    const headers = { "content-type": "application/json", "content-encoding": coding };
    const { url, seen } = await provider((response) => response.writeHead(503, headers).end());
    const error = await failureOf(apiOf(url).POST("/payments", { body: {} }));
    expect(error).toMatchObject({ name: "ApiError", status: 503, outcome: "unknown" });
    expect(seen).toHaveLength(1);
  },
);

describe("refuses before anything is sent", () => {
  const body = (given: unknown) => (api: Api) => api.POST("/payments", { body: given as object });
  const query = (given: unknown) => (api: Api) => api.GET("/payments", { params: { query: given as object } });
  const path = (id: unknown) => (api: Api) => api.GET("/payments/{id}", { params: { path: { id } } });
  const init = (more: object) => (api: Api) => api.POST("/payments", { body: {}, ...more });
  test.each<[string, (api: Api) => Promise<unknown>, string]>([
    ["an id that climbs", path(".."), 'The path parameter `id` cannot be ".."'],
    ["an id that is rounded", path(2 ** 53), "number up to 2^53"],
    ["an id that is missing", path(undefined), "`id` must be a string"],
    ["no ids at all", (api) => api.GET("/payments/{id}", {} as never), "braces"],
    ["an id of another name", (api) => api.GET("/payments/{id}", { params: { path: { ID: 1 } } } as never), "`ID`"],
    [
      "a climbing id of the caller's own serializer",
      (api) => api.GET("/payments/{id}", { params: { path: { id: 1 } }, pathSerializer: () => `${url}/%2e%2e/x` }),
      "dot segments",
    ],
    ["a path that is not in the spec", (api) => api.GET("/payment" as "/payments"), "The spec has no GET /payment."],
    ["an empty filter", query({ filter: { id: [] } }), "would filter nothing"],
    ["an object that is no filter", query({ page: {} }), "must be a string"],
    ["a page that is rounded", query({ page: 2 ** 53 }), "number up to 2^53"],
    ["parameters of another kind", query(new URLSearchParams("page=1")), "The query must be an object"],
    ["an unknown parameter", query({ filter: { ids: "1" } }), "Unknown query parameter `filter.ids`"],
    ["a map", body({ items: new Map() }), "`items` is an object (Map)"],
    ["an amount that is not a number", body({ amount: Number.NaN }), "`amount` is NaN"],
    ["an amount that is rounded", body({ amount: 2 ** 53 }), "beyond 2^53"],
    ["a promise", body({ amount: Promise.resolve(1) }), "is an `await` missing"],
    ["a form", body(new FormData()), "FormData"],
    ["null", body(null), "must be an object; got"],
    [
      "a getter that throws",
      body(Object.defineProperty({}, "a", { enumerable: true, get: () => JSON.parse("{") })),
      "cannot be read",
    ],
    ["an option of ours", init({ maxAttempts: 1 }), "has no option `maxAttempts`"],
    ["a key as an option", init({ idempotencyKey: "order-1024" }), "Put the key into the header"],
    ["a fetch of its own", init({ fetch: async () => new Response() }), "cannot have its own `fetch`"],
    ["another address", init({ baseUrl: "https://evil.example" }), "sends only to http://127.0.0.1:1/v1"],
    ["a credential", init({ headers: { authorization: "Bearer x" } }), "`authorization` cannot be set"],
    ["another form of the body", init({ bodySerializer: () => "a=1" }), "The body is not valid JSON"],
  ])("%s", async (_, call, message) => {
    const error = await failureOf(call(nowhere));
    expect(error).toMatchObject({ name: "InvalidCallError", outcome: "not_executed", attempts: [] });
    expect((error as Error).message).toContain(message);
  });
  const url = "http://127.0.0.1:1/v1";
});

test("sends what the serializers of a call make", async () => {
  const { url, seen } = await provider(json(200, {}));
  const api = apiOf(url);
  const params = { query: { page: [1, 2] } };
  await api.GET("/payments", { params });
  await api.GET("/payments", { params, querySerializer: { array: { style: "form", explode: false } } });
  await api.GET("/payments", { params, querySerializer: () => "page=7" });
  await api.GET("/payments", { params: { query: { filter: { id: ["a", "b c"] } } } });
  await api.POST("/payments", { body: {}, bodySerializer: () => '{"a":1}' });
  expect(seen.map((request) => request.url + request.body)).toEqual([
    "/payments?page=1&page=2",
    "/payments?page=1%2C2",
    "/payments?page=7",
    "/payments?filter.id=a&filter.id=b%20c",
    '/payments{"a":1}',
  ]);
});

describe("a middleware", () => {
  test("may change the request, or return another", async () => {
    const { url, seen } = await provider(json(201, {}));
    const api = apiOf(url);
    const change: Middleware = { onRequest: ({ request }) => request.headers.set("x-a", "1") };
    const replace: Middleware = {
      onRequest: ({ request }) => new Request(request, { headers: { "Idempotency-Key": "refund-1", "x-b": "2" } }),
    };
    api.use(change);
    await api.POST("/refunds", { body: { amount: 1 } });
    api.eject(change);
    api.use(replace);
    const { response } = await api.POST("/refunds", { body: { amount: 1 } });
    expect(callOf(response)).toMatchObject({ idempotencyKey: "refund-1" });
    expect(seen.map(({ headers, body }) => [headers["x-a"], headers["x-b"], body])).toEqual([
      ["1", undefined, '{"amount":1}'],
      [undefined, "2", '{"amount":1}'],
    ]);
  });

  test("sees one request and one response of a call, however often it was sent", async () => {
    const { url, seen } = await provider(refusal(429, { "retry-after-ms": "0" }), reset, json(201, { id: "1" }));
    const api = apiOf(url);
    const steps: unknown[] = [];
    api.use({
      onRequest: async ({ request }) => void steps.push(await request.clone().text()),
      onResponse: async ({ response }) =>
        void steps.push(callOf(response)?.attempts.length, await response.clone().text()),
    });
    expect((await api.POST("/refunds", { body: { a: 1 } })).data).toEqual({ id: "1" });
    expect(steps).toEqual(['{"a":1}', 3, '{"id":"1"}']);
    expect(seen).toHaveLength(3);
  });

  test("gets the error of a call without an answer, and its outcome", async () => {
    const { url, seen } = await provider(reset, page(200));
    const api = apiOf(url);
    const errors: unknown[] = [];
    api.use({ onError: ({ error }) => void errors.push(error) });
    expect(await failureOf(api.POST("/payments", { body: {} }))).toBe(errors[0]);
    api.use({ onError: () => Response.json({ handled: true }, { status: 200 }) });
    expect((await api.POST("/payments", { body: {} })).data).toEqual({ handled: true });
    expect(errors).toMatchObject([{ name: "ConnectionError", outcome: "unknown", gaveUp: "unsafe" }]);
    expect(seen).toHaveLength(2);
  });

  test("that answers itself sends nothing", async () => {
    nowhere.use(cached);
    expect((await nowhere.GET("/payments")).data).toEqual({ cached: true });
    nowhere.eject(cached);
  });
  const cached: Middleware = { onRequest: () => Response.json({ cached: true }) };

  test.each(["authorization", "host", "content-length"])("cannot set what the client sets: %s", async (name) => {
    const api = apiOf("http://127.0.0.1:1");
    api.use({
      onRequest: ({ request }) => new Request(request.url, { method: "POST", body: "{}", headers: { [name]: "1" } }),
    });
    await expect(api.POST("/payments", { body: {} })).rejects.toThrow(`\`${name}\` cannot be set`);
  });

  test("cannot lead elsewhere", async () => {
    const api = apiOf("http://127.0.0.1:1/v1");
    api.use({ onRequest: ({ request }) => new Request(request.url.replace("/v1", "/v2"), request) });
    await expect(api.GET("/payments")).rejects.toThrow("sends only to http://127.0.0.1:1/v1");
  });
});
