import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type FetchInit, InvalidCallError, type PayorchError, callOf } from "../src/index.ts";
import { driftsOf } from "../src/validate/validate.ts";
import { acme, failureOf } from "./support/client.ts";
import { json, page, provider, refusal, reset, silence } from "./support/provider.ts";

const created = json(201, { id: "1" });
const post = (body: unknown, headers?: HeadersInit): FetchInit => ({
  method: "POST",
  body: JSON.stringify(body),
  ...(headers && { headers }),
});

describe("finds the operation by method and path", () => {
  test.each<[string, FetchInit | undefined, string]>([
    ["/payments/1", undefined, "GET /payments/1"],
    ["/payments/a%2Fb%3Fc%23", undefined, "GET /payments/a%2Fb%3Fc%23"],
    ["/payments/pi%201", { method: "get" }, "GET /payments/pi%201"],
    ["/payments/1/confirm", { method: "put" }, "PUT /payments/1/confirm"],
    ["/payments?page=2&filter.id=a&filter.id=b+c%2B", {}, "GET /payments?page=2&filter.id=a&filter.id=b%20c%2B"],
    ["/payments?#top", {}, "GET /payments"],
  ])("%s", async (path, init, expected) => {
    const { url, seen } = await provider(json(200, {}));
    const client = acme(`${url}/v1`);
    for (const input of [path, `${url}/v1${path}`, new URL(`${url}/v1${path}`), new Request(`${url}/v1${path}`, init)])
      expect((await client.fetch(input, init)).status).toBe(200);
    expect(seen.map((request) => `${request.method} ${request.url}`)).toEqual(
      Array(4).fill(expected.replace(" ", " /v1")),
    );
    expect(seen[0]?.headers).toMatchObject({ authorization: "Bearer secret-token", "user-agent": "acme-test" });
  });

  test("refuses by name what the spec does not have", async () => {
    const call = acme("http://127.0.0.1:1").fetch("/payment", { method: "PUT" });
    await expect(call).rejects.toThrow(
      "acme: The spec has no PUT /payment. It has: PUT /payments/{id}/confirm. To send it anyway, pass `unlisted: true`.",
    );
  });
});

describe("addresses are refused as they are written, before a parser makes others of them", () => {
  const elsewhere = [
    ["/payments/../refunds", "/payments/%2e%2E/refunds", "/payments/.%2e", "/./payments", "/payments/%2e/1"],
    ["//evil.example/payments", "/payments//1", "/payments/\\1", "/payments/ 1", "/pay\tments", "/payments/\n"],
    ["https://evil.example/payments", "http://127.0.0.1:1/payments", "http://127.0.0.1:1/v10/payments", "payments"],
    ["http://127.0.0.1:1@evil.example/v1/payments", "http://127.0.0.1:1/v1/../payments", "", "/payments/{id}"],
  ].flat();
  const unknown = ["/payments/", "/payments/%zz", "/payments/%ff", "/payments?page=%ff", "/payments?paje=1"];
  test.each([
    ...elsewhere.map((address) => [address, true] as const),
    ...[...elsewhere, ...unknown].map((address) => [address, false] as const),
  ])("%j, unlisted: %j", async (address, unlisted) => {
    const error = await failureOf(acme("http://127.0.0.1:1/v1").fetch(address, { unlisted }));
    expect(error).toMatchObject({ name: "InvalidCallError", outcome: "not_executed", attempts: [] });
  });

  test("also where it is an unlisted path, which some servers decode before they take it apart", async () => {
    const { fetch } = acme("http://127.0.0.1:1");
    for (const path of ["/files/..%2Frefunds", "/files/a%5c..%5cb"])
      expect(await failureOf(fetch(path, { unlisted: true }))).toMatchObject({ name: "InvalidCallError" });
  });
});

describe("takes what `fetch` takes, or says that it does not", () => {
  test.each<[string, FetchInit | (() => RequestInit), string]>([
    ["another option", { idempotencykey: "k" } as never, "has no option `idempotencykey`"],
    ["a call option", { idempotencyKey: "k" } as never, "Put the key into the header or body property"],
    ["a Request as the second argument", () => new Request("http://127.0.0.1:1/"), "must be a plain object"],
    ["null", null as never, "must be a plain object; got null"],
    ["a form", { method: "POST", body: new FormData() }, "must be a string of JSON; got an object (FormData)"],
    ["parameters", { method: "POST", body: new URLSearchParams("a=1") }, "got an object (URLSearchParams)"],
    ["bytes", { method: "POST", body: new Uint8Array(2) }, "got an object (Uint8Array)"],
    ["a stream", { method: "POST", body: new ReadableStream() }, "got an object (ReadableStream)"],
    ["an object", { method: "POST", body: {} as never }, "got an object."],
    ["what is no JSON", { method: "POST", body: "amount=1" }, "The body is not valid JSON."],
    ["a string of JSON", post("a"), "must be an object; got"],
    ["no body", { method: "POST", body: "" }, "The body is missing."],
    ["a body where there is none", { body: "{}" }, "takes no body"],
    [
      "a number that would be rounded",
      { method: "POST", body: '{"a":[12345678901234567890]}' },
      "number at /a/0 in the body has more digits",
    ],
    ["another content type", post({}, { "content-type": "application/merge-patch+json" }), "got the content type"],
    ["a credential", post({}, { authorization: "Bearer x" }), "`authorization` cannot be set"],
    ["a method of its own", { method: "TRACE" }, 'must be "GET", "HEAD"'],
    ["a header that cannot be", post({}, { "x-a": "€" }), "cannot be read"],
    ["a key where none is taken", post({}, { "Idempotency-Key": "order-1024" }), "takes no idempotency key"],
  ])("%s", async (_, init, message) => {
    const call = acme("http://127.0.0.1:1").fetch("/payments", typeof init === "function" ? init() : init);
    const error = (await failureOf(call)) as PayorchError;
    expect(error).toMatchObject({ name: "InvalidCallError", outcome: "not_executed" });
    expect(error.message).toContain(message);
  });

  test("nothing that somebody added to `Object.prototype`", async () => {
    const methods: (string | undefined)[] = [];
    const { fetch } = acme("https://acme.example", {
      fetch: async (_, init) => {
        methods.push(init.method);
        return Response.json({});
      },
    });
    Object.assign(Object.prototype, { unlisted: true, body: "{}", method: "POST" });
    try {
      await fetch("/payments/1");
      await fetch("/payments/1", {});
      await expect(fetch("/unheard")).rejects.toBeInstanceOf(InvalidCallError);
    } finally {
      for (const name of ["unlisted", "body", "method"]) Reflect.deleteProperty(Object.prototype, name);
    }
    expect(methods).toEqual(["GET", "GET"]);
  });
});

describe("a Request", () => {
  test("brings its method, headers and body", async () => {
    const { url, seen } = await provider(created);
    const request = new Request(`${url}/refunds`, post({ amount: 1 }, { "Idempotency-Key": "refund-1", "x-a": "b" }));
    expect(callOf(await acme(url).fetch(request))).toMatchObject({ idempotencyKey: "refund-1" });
    expect(seen).toMatchObject([{ method: "POST", body: '{"amount":1}', headers: { "x-a": "b" } }]);
  });

  test("is overridden by `init`", async () => {
    const { url, seen } = await provider(created);
    const request = new Request(`${url}/refunds`, post({ amount: 1 }, { "x-a": "b" }));
    await acme(url).fetch(request, { body: '{"amount":2}', headers: { "x-c": "d" } });
    expect(seen).toMatchObject([{ body: '{"amount":2}', headers: { "x-c": "d" } }]);
    expect(seen[0]?.headers).not.toHaveProperty("x-a");
  });

  test("is sent once, as with any `fetch`: nobody repeats a write by using it twice", async () => {
    const { url, seen } = await provider(created);
    const request = new Request(`${url}/payments`, post({ amount: 1 }));
    const { fetch } = acme(url);
    const calls = await Promise.allSettled([fetch(request), fetch(request)]);
    await expect(fetch(request)).rejects.toThrow("The body of this `Request` was already read");
    expect(calls.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(seen).toHaveLength(1);
  });

  test("may not hold what `fetch` does not know: openapi-fetch copies it there", async () => {
    const request = Object.assign(new Request("http://127.0.0.1:1/payments/1"), { maxAttempts: 1 });
    await expect(acme("http://127.0.0.1:1").fetch(request)).rejects.toThrow("has no option `maxAttempts`");
  });

  test("with a form is refused", async () => {
    const request = new Request("http://127.0.0.1:1/payments", { method: "POST", body: new FormData() });
    await expect(acme("http://127.0.0.1:1").fetch(request)).rejects.toThrow("got the content type multipart/form-data");
  });

  test("is aborted by its signal, also after the memory was cleaned up", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const controller = new AbortController();
    const arrived = Promise.withResolvers<void>();
    const { url } = await provider(() => arrived.resolve());
    const call = acme(url).fetch(new Request(`${url}/payments/1`, { signal: controller.signal }));
    const failure = failureOf(call);
    await arrived.promise;
    for (let round = 0; round < 5; round += 1) {
      collect();
      await new Promise((done) => setTimeout(done, 2));
    }
    controller.abort(new Error("the user left"));
    expect(await failure).toMatchObject({ name: "AbortError", cause: { message: "the user left" } });
  });
});

test("`signal: null` lets go of that of the Request, as with any `fetch`", async () => {
  const { url } = await provider(json(200, {}));
  const request = new Request(`${url}/payments/1`, { signal: AbortSignal.abort() });
  expect((await acme(url).fetch(request, { signal: null })).status).toBe(200);
});

describe("gives a real response for every answer of the provider", () => {
  test.each([200, 201, 204, 402, 404, 422, 429, 503])("%i", async (status) => {
    const body = status === 204 ? "" : '{"message":"No."}';
    const { url } = await provider((response) =>
      response.writeHead(status, { "content-type": "application/json", "x-request-id": "r-1" }).end(body),
    );
    const response = await acme(url, { maxAttempts: 1 }).fetch("/payments", post({ amount: 1 }));
    expect(response).toBeInstanceOf(Response);
    expect({ status: response.status, ok: response.ok }).toEqual({ status, ok: status < 400 });
    const call = callOf(response);
    const outcome = status < 400 ? "executed" : status === 503 ? "unknown" : "not_executed";
    expect(call).toMatchObject({ outcome, requestId: "r-1", attempts: [{ status }], idempotencyKey: undefined });
    expect(call?.error?.status).toBe(status < 400 ? undefined : status);
    expect(callOf(response.clone().clone())).toBe(call);
    expect(await response.text()).toBe(body);
    expect(callOf(new Response())).toBeUndefined();
  });

  test("whose call can be reconciled and resumed by its error", async () => {
    const { url, seen } = await provider(refusal(503), created);
    const client = acme(url, { maxAttempts: 1 });
    const response = await client.fetch("/refunds", post({ amount: 1 }));
    expect(await client.resume(callOf(response)?.error)).toEqual({ id: "1" });
    expect(seen[1]?.headers["idempotency-key"]).toBe(seen[0]?.headers["idempotency-key"]);
  });

  test("and throws where there is none", async () => {
    const { url } = await provider(reset, page(200), page(302), silence);
    const { fetch } = acme(url, { timeoutMs: 100, maxAttempts: 1 });
    const names: string[] = [];
    for (let call = 0; call < 4; call += 1)
      names.push(((await failureOf(fetch("/payments", post({ amount: 1 })))) as Error).name);
    expect(names).toEqual(["ConnectionError", "ResponseError", "ResponseError", "TimeoutError"]);
  });

  test("without the length of a body that was compressed: nobody looks for one where there is none", async () => {
    const { url } = await provider((response) => {
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      response.writeHead(201, headers).end(gzipSync(""));
    });
    const response = await acme(url).fetch("/payments", post({ amount: 1 }));
    expect([response.headers.get("content-length"), response.headers.get("content-encoding")]).toEqual([null, null]);
    expect(await response.text()).toBe("");
  });
});

describe("an operation that the spec does not have", () => {
  const unlisted = true;

  test("is sent as a write that is not repeated, under the key that it is given", async () => {
    const { url, seen } = await provider(refusal(503));
    const { fetch } = acme(url);
    const answer = await fetch("/things/é?b=2&a=1", { ...post({ a: 1 }, { "Idempotency-Key": "k" }), unlisted });
    expect(callOf(answer)).toMatchObject({ outcome: "unknown", idempotencyKey: "k" });
    await fetch("/things/1", { method: "DELETE", unlisted });
    expect(seen.map(({ method, url: path, body }) => [method, path, body])).toEqual([
      ["POST", "/things/%C3%A9?b=2&a=1", '{"a":1}'],
      ["DELETE", "/things/1", ""],
    ]);
    expect(seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["k", undefined]);
  });

  test.each(["GET", "HEAD"])("is a read by %s", async (method) => {
    const { url, seen } = await provider(refusal(503), json(200, { id: "1" }));
    const response = await acme(url).fetch("/payments/1/receipt", { method, unlisted });
    expect(await response.text()).toBe(method === "GET" ? '{"id":"1"}' : "");
    expect(seen).toHaveLength(2);
  });

  test("may be asked for by a Request that openapi-fetch made", async () => {
    const { url } = await provider(json(200, {}));
    const request = Object.assign(new Request(`${url}/things`), { unlisted });
    expect((await acme(url).fetch(request)).status).toBe(200);
  });

  test("has no rule that its answer could break", () => {
    expect(driftsOf({}, "unlisted", { status: 200, data: {} }, (text) => text)).toEqual([]);
  });

  test("is observed without what its path may give away", async () => {
    const { url } = await provider(json(200, {}));
    const lines: string[] = [];
    const on = (event: { type: string; path?: string }) => lines.push(event.path ?? "");
    await acme(url, { on }).fetch("/cards/4111111111111111", { unlisted });
    expect(lines[0]).toBe("/cards/[card number]");
  });
});
