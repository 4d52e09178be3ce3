import { QueryClient } from "@tanstack/react-query";
import ky, { HTTPError } from "ky";
import createQueries from "openapi-react-query";
import { describe, expect, test } from "vitest";
import { createApi } from "../src/doors/api.ts";
import { callOf } from "../src/index.ts";
import { acme, failureOf } from "./support/client.ts";
import { type Answer, json, provider, refusal, reset } from "./support/provider.ts";

describe("openapi-react-query", () => {
  interface Paths {
    "/payments/{id}": {
      get: {
        parameters: { path: { id: string } };
        responses: {
          200: { content: { "application/json": { id: string } } };
          404: { content: { "application/json": { message: string } } };
        };
      };
    };
  }
  const queriesOf = (url: string) => createQueries(createApi<Paths>(acme(url)));
  const init = { params: { path: { id: "1" } } };

  test("reads by the client, once for all who ask for the same", async () => {
    const { url, seen } = await provider(refusal(503, { "retry-after-ms": "0" }), json(200, { id: "1" }));
    const options = queriesOf(url).queryOptions("get", "/payments/{id}", init);
    const queries = new QueryClient();
    const all = await Promise.all([queries.fetchQuery(options), queries.fetchQuery(options)]);
    expect(all).toEqual([{ id: "1" }, { id: "1" }]);
    expect(seen).toHaveLength(2);
    expect(seen[0]?.headers.authorization).toBe("Bearer secret-token");
  });

  test("gives the provider's refusal, and the error of a call without an answer", async () => {
    const { url } = await provider(refusal(404), reset);
    const options = queriesOf(url).queryOptions("get", "/payments/{id}", init);
    const queries = new QueryClient();
    expect(await failureOf(queries.fetchQuery(options))).toEqual({ message: "No." });
    expect(await failureOf(queries.fetchQuery(options))).toMatchObject({ name: "ConnectionError", gaveUp: "attempts" });
  });

  test("ends a call that nobody waits for any more", async () => {
    const arrived = Promise.withResolvers<void>();
    const { url } = await provider(() => arrived.resolve());
    const options = queriesOf(url).queryOptions("get", "/payments/{id}", init);
    const queries = new QueryClient();
    const failure = failureOf(queries.fetchQuery(options));
    await arrived.promise;
    await queries.cancelQueries({ queryKey: options.queryKey });
    expect(await failure).toMatchObject({ revert: expect.anything() });
  });
});

describe("ky", () => {
  const quickly = { delay: () => 1 };
  const kyOf = (url: string, retry: number | { delay(): number } = 0) =>
    ky.create({ prefix: url, fetch: acme(url).fetch, retry, timeout: false });

  test("calls through the client", async () => {
    const { url, seen } = await provider(json(201, { id: "1" }));
    const response = await kyOf(url).post("refunds", { json: { a: 1 }, headers: { "Idempotency-Key": "refund-1" } });
    expect(callOf(response)).toMatchObject({ outcome: "executed", idempotencyKey: "refund-1" });
    expect(await response.json()).toEqual({ id: "1" });
    expect(
      await kyOf(url)
        .get("payments", { searchParams: { page: 2 } })
        .json(),
    ).toEqual({ id: "1" });
    expect(seen.map((request) => request.method + request.url + request.body)).toEqual([
      'POST/refunds{"a":1}',
      "GET/payments?page=2",
    ]);
  });

  test("tells what happened to the call of a refusal, and in its hooks", async () => {
    const { url } = await provider(refusal(422));
    const outcomes: unknown[] = [];
    const hooks = {
      afterResponse: [({ response }: { response: Response }) => void outcomes.push(callOf(response)?.outcome)],
    };
    const error = (await failureOf(kyOf(url).post("payments", { json: {}, hooks }))) as HTTPError;
    expect(error).toBeInstanceOf(HTTPError);
    expect([...outcomes, callOf(error.response)?.outcome]).toEqual(["not_executed", "not_executed"]);
  });

  const writes: [method: string, path: string, body: object | undefined][] = [
    ["post", "payments", { a: 1 }],
    ["post", "payouts", { a: 1 }],
    ["put", "payments/1/confirm", undefined],
  ];
  const answers: [what: string, answer: Answer][] = [
    ["503", refusal(503)],
    ["a lost answer", reset],
  ];
  const cases = writes.flatMap(([method, path, body]) =>
    answers.map(([what, answer]) => ({ method, path, body, what, answer })),
  );

  test.each(cases)(
    "with `retry: 0` sends a write without an honoured key once: $method $path, $what",
    async (write) => {
      const { url, seen } = await provider(write.answer);
      await failureOf(kyOf(url)(write.path, { method: write.method, ...(write.body && { json: write.body }) }));
      expect(seen).toHaveLength(1);
    },
  );

  // Nothing tells the client that a request is ky's repeat: it looks like a second call. So the README asks for `retry: 0`.
  test.each(cases)(
    "with retries of its own repeats a PUT that was answered, and nothing else: $method $path, $what",
    async (write) => {
      const { url, seen } = await provider(write.answer);
      await failureOf(
        kyOf(url, quickly)(write.path, { method: write.method, ...(write.body && { json: write.body }) }),
      );
      expect(seen).toHaveLength(write.method === "put" && write.what === "503" ? 3 : 1);
    },
  );
});
