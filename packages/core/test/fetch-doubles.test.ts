import { Readable } from "node:stream";
import nodeFetch from "node-fetch";
import { describe, expect, test, vi } from "vitest";
import type { ApiError } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { json, provider } from "./support/provider.ts";

const text = '{"id":"é"}';
const headers = new Headers({ "content-type": "application/json" });
const whole = { status: 201, headers, text: async () => text };

/** A `fetch` that gives this, whatever it is. */
const gives = (response: unknown) => (async () => response) as unknown as typeof fetch;
const created = (response: unknown) => callOf(acme("https://acme.example", { fetch: gives(response) }), "keyless");

async function* parts() {
  yield Buffer.from(text).subarray(0, 8);
  yield Buffer.from(text).subarray(8);
}

describe("what a user's fetch gives can be read", () => {
  test("node-fetch", async () => {
    const { url } = await provider(json(201, { id: "é" }));
    const client = acme(url, { fetch: nodeFetch as unknown as typeof fetch });
    expect(await callOf(client, "keyless")).toEqual({ id: "é" });
  });

  test.each<[string, unknown]>([
    ["only text(), as in React Native", whole],
    ["text() with a byte order mark", { ...whole, text: async () => `\uFEFF${text}` }],
    ["a stream of Node", { ...whole, body: Readable.from(parts()) }],
    ["a stream of Node that gives strings", { ...whole, body: Readable.from([text.slice(0, 3), text.slice(3)]) }],
    ["an async iterable", { ...whole, body: parts() }],
    ["headers in an object", { ...whole, headers: { "Content-Type": "application/json" } }],
    ["headers in an object of arrays", { ...whole, headers: { "content-type": ["application/json"] } }],
    ["headers in a Map", { ...whole, headers: new Map([["Content-Type", "application/json"]]) }],
    ["headers that can only be asked", { ...whole, headers: { get: () => "application/json" } }],
    ["no stream, and a text", { ...whole, body: null }],
    ["headers in pairs", { ...whole, headers: [["Content-Type", "application/json"]] }],
  ])("%s", async (_, response) => {
    expect(await created(response)).toEqual({ id: "é" });
  });
});

describe("what cannot be used is said, and leaves the outcome unknown", () => {
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "cannot be read"],
    ["a string", text, "cannot be read"],
    ["no body", { status: 201, headers, json: async () => ({}) }, "needs a stream as `body`, or `text()`"],
    ["no headers", { ...whole, headers: undefined }, "without `headers`"],
    ["headers that are none", { ...whole, headers: [1, 2] }, "Headers"],
    ["no status", { ...whole, status: undefined }, "status"],
    ["a status in a string", { ...whole, status: "201" }, "status"],
    ["status 0", { ...whole, status: 0 }, "status"],
    ["status 99", { ...whole, status: 99 }, "status"],
    ["status 101", { ...whole, status: 101 }, "status"],
    ["an error", Response.error(), "status"],
  ])("%s", async (_, response, message) => {
    const error = (await failureOf(created(response))) as Error;
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: [{ phase: "sent" }] });
    expect(error.message).toContain(message);
  });

  test.each<[string, unknown]>([
    [
      "that was read already",
      (async () => {
        const response = Response.json({});
        await response.text();
        return response;
      })(),
    ],
    ["whose chunks are numbers", { ...whole, body: Readable.from([1, 2]) }],
    ["that is no string", { ...whole, text: async () => 1 }],
    ["that is a string and too long", { ...whole, text: async () => "0".repeat(10_000_001) }],
    ["that breaks", { ...whole, text: () => Promise.reject(new Error("broken")) }],
  ])("a body %s: the status is known", async (_, response) => {
    expect(await failureOf(created(await response))).toMatchObject({ name: "ResponseError", outcome: "executed" });
  });
});

test.each<[string, unknown]>([
  ["was followed", { ...whole, redirected: true }],
  ["is hidden", { ...whole, status: 0, type: "opaqueredirect", body: null }],
])("a redirect that %s is not believed, and not repeated", async (_, response) => {
  const fetch = vi.fn<typeof globalThis.fetch>(gives(response));
  const error = await failureOf(callOf(acme("https://acme.example", { fetch }), "honoured"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: [{ ending: "redirected" }] });
  expect(fetch).toHaveBeenCalledTimes(1);
});

describe("what is given up is cancelled at once", () => {
  const endless = () => {
    const cancel = vi.fn<() => void>();
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)), cancel });
    return { cancel, response: new Response(body, { headers }) };
  };

  test("a web stream that is too large", async () => {
    const { cancel, response } = endless();
    expect(await failureOf(created(response))).toMatchObject({ outcome: "executed" });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("a stream of Node that never ends", async () => {
    const body = new Readable({ read: () => {} });
    const client = acme("https://acme.example", { fetch: gives({ ...whole, body }) });
    const error = await failureOf(callOf(client, "keyless", { timeoutMs: 20 }));
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "executed" });
    expect(body.destroyed).toBe(true);
  });

  test("a body of empty chunks that never ends", async () => {
    async function* empty() {
      for (;;) yield new Uint8Array();
    }
    const error = (await failureOf(created({ ...whole, body: empty() }))) as Error;
    expect(error).toMatchObject({ name: "ResponseError", outcome: "executed" });
    expect(error.message).toContain("larger than 10 MB");
  });

  test("an answer that comes after the call is over", async () => {
    const { cancel, response } = endless();
    const late = Promise.withResolvers<Response>();
    const client = acme("https://acme.example", { fetch: () => late.promise });
    expect(await failureOf(callOf(client, "keyless", { timeoutMs: 20 }))).toMatchObject({ outcome: "unknown" });
    late.resolve(response);
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  });
});

test("a refusal by a test double is the provider's", async () => {
  const error = (await failureOf(
    created({ ...whole, status: 422, text: async () => '{"message":"No."}' }),
  )) as ApiError;
  expect(error).toMatchObject({ name: "ApiError", status: 422, outcome: "not_executed" });
});
