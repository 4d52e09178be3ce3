import { expect, test } from "vitest";
import type { InvalidCallError } from "../src/index.ts";
import { createApi } from "../src/openapi-fetch.ts";
import { acme, failureOf } from "./support/client.ts";
import { json, provider, refusal, reset } from "./support/provider.ts";

/** The paths of the test's provider, as openapi-typescript would write them. */
interface Paths {
  "/payments/{id}": {
    get: {
      requestBody?: never;
      parameters: { path: { id: string } };
      responses: { 200: { content: { "application/json": { id: string } } } };
    };
  };
  "/refunds": {
    post: {
      parameters: { header?: { "Idempotency-Key"?: string; "x-note"?: string } };
      requestBody: { content: { "application/json": { amount: number } } };
      responses: {
        201: { content: { "application/json": { id: string } } };
        422: { content: { "application/json": { message: string } } };
      };
    };
  };
}

const door = (baseUrl: string) => createApi<Paths, "POST /refunds">(acme(baseUrl).runtime);

test("an error status is a result, with what happened beside it", async () => {
  const { url } = await provider(refusal(422));
  const { data, error, response, call } = await door(url).POST("/refunds", { body: { amount: 1 } });
  expect({ data, error, status: response.status }).toEqual({ data: undefined, error: { message: "No." }, status: 422 });
  expect(call).toMatchObject({
    outcome: "not_executed",
    idempotencyKey: expect.any(String),
    attempts: [{ status: 422 }],
  });
});

test("no answer is an error, with the same retries behind it", async () => {
  const { url, seen } = await provider(reset);
  const error = await failureOf(door(url).POST("/refunds", { body: { amount: 1 }, maxAttempts: 2 }));
  expect(error).toMatchObject({ name: "ConnectionError", operationId: "refunds.create", outcome: "unknown" });
  expect(seen).toHaveLength(2);
});

test("takes the key as an option or as the header that the spec names", async () => {
  const { url, seen } = await provider(json(201, { id: "1" }));
  await door(url).POST("/refunds", { body: { amount: 1 }, idempotencyKey: "refund-1" });
  await door(url).POST("/refunds", {
    body: { amount: 1 },
    params: { header: { "Idempotency-Key": "refund-2", "x-note": "n" } },
  });
  expect(seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["refund-1", "refund-2"]);
  expect(seen[1]?.headers["x-note"]).toBe("n");
});

test.each<[string, object, string]>([
  ["a fetch of its own", { fetch: () => {} }, "There is no call option `fetch`"],
  ["a Request of its own", { Request: globalThis.Request }, "There is no call option `Request`"],
  ["another address", { baseUrl: "https://evil.example" }, "There is no call option `baseUrl`"],
  ["redirects", { redirect: "follow" }, "There is no call option `redirect`"],
  ["an authorization header", { headers: { Authorization: "x" } }, "is not yours to set"],
  ["an authorization parameter", { params: { header: { Authorization: "x" } } }, "is not yours to set"],
  ["cookies", { params: { cookie: { a: "b" } } }, "There are no `cookie` parameters."],
  ["two keys", { params: { header: { "Idempotency-Key": "refund-1" } }, idempotencyKey: "refund-2" }, "differ"],
])("refuses %s by name", async (_, init, message) => {
  const error = (await failureOf(
    door("http://127.0.0.1:1").POST("/refunds", { body: { amount: 1 }, ...init }),
  )) as InvalidCallError;
  expect(error.name).toBe("InvalidCallError");
  expect(error.message).toContain(message);
});

test("refuses a path that the spec does not have", async () => {
  const error = await failureOf(door("http://127.0.0.1:1").GET("/nothing" as never, {} as never));
  expect((error as Error).message).toContain("There is no GET /nothing. There are: GET /payments/{id}");
});

test("no path parameter climbs out of its path", async () => {
  const error = await failureOf(door("http://127.0.0.1:1").GET("/payments/{id}", { params: { path: { id: ".." } } }));
  expect((error as Error).message).toContain("`id` must be an id");
});
