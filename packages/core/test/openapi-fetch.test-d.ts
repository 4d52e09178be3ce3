import type { Client } from "openapi-fetch";
import { expectTypeOf, test } from "vitest";
import type { ApiClient, CallInfo } from "../src/openapi-fetch.ts";

/** Paths as openapi-typescript writes them. */
interface Paths {
  "/payments/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { expand?: string }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: { "application/json": { id: string } } };
        202: { headers: Record<string, unknown>; content: { "application/json": { pending: true } } };
        404: { headers: Record<string, unknown>; content: { "application/json": { message: string } } };
        "5XX": { headers: Record<string, unknown>; content: { "application/json": { incident: string } } };
      };
    };
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: { content: { "application/json": { reason: string } } };
      responses: { 200: { headers: Record<string, unknown>; content: { "application/json": { id: string } } } };
    };
    post: {
      parameters: { query?: { dry?: boolean }; header?: never; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { amount: number } } };
      responses: { 201: { headers: Record<string, unknown>; content: { "application/json": { id: string } } } };
    };
  };
}

declare const ours: ApiClient<Paths>;
declare const theirs: Client<Paths>;
const path = { path: { id: "1" } };

test("the results are those of openapi-fetch, with the call beside them", async () => {
  const [own, other] = [
    await ours.GET("/payments/{id}", { params: path }),
    await theirs.GET("/payments/{id}", { params: path }),
  ];
  expectTypeOf(own.data).toEqualTypeOf<typeof other.data>();
  expectTypeOf(own.error).toEqualTypeOf<typeof other.error>();
  expectTypeOf(own.response).toEqualTypeOf<typeof other.response>();
  expectTypeOf(own.call).toEqualTypeOf<CallInfo>();
  if (own.error === undefined) expectTypeOf(own.data).toEqualTypeOf<{ id: string } | { pending: true }>();
});

test("the arguments are those of openapi-fetch", () => {
  ours.POST("/payments/{id}", { body: { amount: 1 } });
  theirs.POST("/payments/{id}", { body: { amount: 1 } });
  ours.DELETE("/payments/{id}", { params: path });
  theirs.DELETE("/payments/{id}", { params: path });
  // @ts-expect-error the body is missing
  ours.POST("/payments/{id}");
  // @ts-expect-error the body is missing
  theirs.POST("/payments/{id}");
  // @ts-expect-error the path parameter is missing
  ours.GET("/payments/{id}");
  // @ts-expect-error the path parameter is missing
  theirs.GET("/payments/{id}");
  // @ts-expect-error a read has no body
  ours.GET("/payments/{id}", { params: path, body: {} });
  // @ts-expect-error a read has no body
  theirs.GET("/payments/{id}", { params: path, body: {} });
  // @ts-expect-error there is no PUT
  ours.PUT("/payments/{id}", {});
  // @ts-expect-error there is no PUT
  theirs.PUT("/payments/{id}", {});
});

test("what may be left out may be undefined", () => {
  ours.DELETE("/payments/{id}", { params: path, body: undefined });
  ours.POST("/payments/{id}", { params: undefined, body: { amount: 1 }, signal: undefined });
});
