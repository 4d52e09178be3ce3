import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { PayorchError } from "../src/index.ts";
import { type Kind, acme, callOf, failureOf, kinds } from "./support/client.ts";
import { type Answer, cut, json, page, provider, refusal, reset, silence, stalled } from "./support/provider.ts";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

/** Requests that the provider sees where it answers the same over and over: by a repeatable call, and by any other. */
const cases: [what: string, answer: Answer, name: string, outcome: string, repeatable: number, other: number][] = [
  ["422 in the provider's shape", refusal(422), "ApiError", "not_executed", 1, 1],
  ["404 in the provider's shape", refusal(404), "ApiError", "not_executed", 1, 1],
  ["401 that no token can cure", refusal(401), "ApiError", "not_executed", 1, 1],
  ["429 in the provider's shape", refusal(429), "ApiError", "not_executed", 3, 3],
  ["425 in the provider's shape", refusal(425), "ApiError", "not_executed", 3, 3],
  ["429 of a proxy", page(429), "ApiError", "unknown", 3, 1],
  ["403 of a firewall", page(403), "ApiError", "unknown", 3, 1],
  ["403 in another JSON shape", json(403, { error: "no" }), "ApiError", "unknown", 3, 1],
  ["451 in the provider's shape", refusal(451), "ApiError", "not_executed", 1, 1],
  [
    "423, which no standard and no document of the operation calls a refusal",
    refusal(423),
    "ApiError",
    "unknown",
    3,
    1,
  ],
  ["424, which speaks of another request", refusal(424), "ApiError", "unknown", 3, 1],
  ["499, after which the request may go on", refusal(499), "ApiError", "unknown", 3, 1],
  ["408", refusal(408), "ApiError", "unknown", 3, 1],
  ["409", refusal(409), "ApiError", "unknown", 1, 1],
  ["500", refusal(500), "ApiError", "unknown", 3, 1],
  ["501", refusal(501), "ApiError", "unknown", 1, 1],
  ["502 of a proxy", page(502), "ApiError", "unknown", 3, 1],
  ["302", page(302, { location: "/elsewhere" }), "ResponseError", "unknown", 1, 1],
  ["307", page(307, { location: "/elsewhere" }), "ResponseError", "unknown", 1, 1],
  ["200 that is not JSON", page(200), "ResponseError", "unknown", 3, 1],
  [
    "200 with a broken body",
    (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"id":'),
    "ResponseError",
    "executed",
    3,
    1,
  ],
  ["200 cut off", cut, "ResponseError", "executed", 3, 1],
  ["a reset after the request was read", reset, "ConnectionError", "unknown", 3, 1],
];

describe.each(cases)("%s", (_, answer, name, outcome, repeatable, other) => {
  test.each(kinds)("a %s call", async (kind) => {
    const { url, seen } = await provider(answer);
    const error = (await failureOf(callOf(acme(url), kind))) as PayorchError;
    expect({ name: error.name, outcome: error.outcome }).toEqual({ name, outcome });
    const repeats = kind === "read" || kind === "honoured";
    expect(seen).toHaveLength(repeats ? repeatable : other);
    expect(error.attempts).toHaveLength(seen.length);
    expect(error.idempotencyKey === undefined).toBe(kind === "read" || kind === "keyless");
  });
});

test("a status that the operation documents as a refusal is one", async () => {
  const { url } = await provider(refusal(423), refusal(424));
  const client = acme(url);
  expect(await failureOf(client.payments.confirm("1"))).toMatchObject({ status: 423, outcome: "not_executed" });
  expect(await failureOf(client.payments.confirm("1"))).toMatchObject({ status: 424, outcome: "unknown" });
});

test.each([99, 0, 199])("a status line with %i proves nothing, whatever the body says", async (status) => {
  // A user's fetch may hand on what the runtime's own would refuse.
  const headers = new Headers({ "content-type": "application/json" });
  const body = new Response('{"message":"No."}').body;
  const fetch = async () => ({ status, headers, body }) as Response;
  const error = await failureOf(callOf(acme("https://acme.example", { fetch }), "keyless"));
  expect(error).toMatchObject({ outcome: "unknown", gaveUp: "unsafe" });
});

test.each(kinds)("a refused connection proves that nothing was sent, and is repeated: a %s call", async (kind) => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  const error = await failureOf(callOf(acme(`http://127.0.0.1:${port}`), kind));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "not_executed", gaveUp: "attempts" });
  expect((error as PayorchError).attempts).toHaveLength(3);
});

test.each<[Kind, number, string]>([
  ["read", 3, "attempts"],
  ["honoured", 3, "attempts"],
  ["unhonoured", 1, "unsafe"],
  ["keyless", 1, "unsafe"],
])("a %s call that is never answered is sent %i times", async (kind, times, gaveUp) => {
  const { url, seen } = await provider(silence);
  const error = await failureOf(callOf(acme(url), kind, { timeoutMs: 50 }));
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown", gaveUp });
  expect(seen).toHaveLength(times);
});

test("a stalled body ends with the attempt, and the call took effect", async () => {
  const { url } = await provider(stalled);
  const error = await failureOf(callOf(acme(url), "keyless", { timeoutMs: 50 }));
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "executed", gaveUp: "unsafe" });
});

test("a later refusal does not undo an earlier unknown outcome", async () => {
  const { url } = await provider(reset, refusal(422));
  const error = await failureOf(callOf(acme(url), "honoured"));
  expect(error).toMatchObject({ name: "ApiError", status: 422, outcome: "unknown", gaveUp: "final" });
});

test("a lost answer and then a dead server leave it executed", async () => {
  const { url } = await provider(cut, refusal(503));
  expect(await failureOf(callOf(acme(url), "honoured"))).toMatchObject({
    status: 503,
    outcome: "executed",
    gaveUp: "attempts",
  });
});

test("a conflict with one's own lost attempt is waited out", async () => {
  const { url, seen } = await provider(reset, refusal(409), json(201, { id: "1" }));
  expect(await callOf(acme(url), "honoured")).toEqual({ id: "1" });
  expect(seen).toHaveLength(3);
});

test("a keyless write is repeated while nothing took effect, and not after", async () => {
  const { url, seen } = await provider(refusal(429), reset);
  const error = await failureOf(callOf(acme(url), "keyless"));
  expect(error).toMatchObject({ outcome: "unknown", gaveUp: "unsafe" });
  expect(seen).toHaveLength(2);
});

test("an answer over ten megabytes is cut off", async () => {
  const { url } = await provider((response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = `"${"x".repeat(1_000_000)}",`;
    const more = (): void => {
      if (!response.destroyed) response.write(chunk, more);
    };
    more();
  });
  const error = await failureOf(callOf(acme(url), "keyless"));
  expect(error).toMatchObject({ name: "ResponseError", outcome: "executed" });
  expect((error as Error).message).toContain("larger than 10 MB");
});

test("an aborted call that was sent is unknown", async () => {
  const controller = new AbortController();
  const { url } = await provider(() => controller.abort(new Error("the user left")));
  const error = await failureOf(callOf(acme(url), "read", { signal: controller.signal }));
  expect(error).toMatchObject({ name: "AbortError", outcome: "unknown", cause: { message: "the user left" } });
});

test("a call that was aborted before it was sent did nothing", async () => {
  const { url, seen } = await provider(json(200, {}));
  const error = await failureOf(callOf(acme(url), "keyless", { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ name: "AbortError", outcome: "not_executed", attempts: [] });
  expect(seen).toHaveLength(0);
});

test.each<[string, () => Promise<Response>, string]>([
  ["never answers", () => new Promise(() => {}), "unknown"],
  [
    "never ends its body",
    async () => new Response(new ReadableStream(), { headers: { "content-type": "application/json" } }),
    "executed",
  ],
])("a fetch that ignores its signal and %s cannot hang a call", async (_, fetch, outcome) => {
  const error = await failureOf(callOf(acme("https://acme.example", { fetch }), "keyless", { timeoutMs: 30 }));
  expect(error).toMatchObject({ name: "TimeoutError", outcome });
});

test("a fetch that throws at once is an error like any other", async () => {
  const fetch = () => {
    throw new Error("broken fetch");
  };
  const error = await failureOf(callOf(acme("https://acme.example", { fetch }), "keyless"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", cause: { message: "broken fetch" } });
});

test("a certificate that nobody vouches for is refused before anything is sent", async () => {
  const pem = readFileSync(new URL("support/self-signed.pem", import.meta.url));
  let requests = 0;
  const server = createHttpsServer({ key: pem, cert: pem }, () => (requests += 1)).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const error = await failureOf(callOf(acme(`https://localhost:${port}`), "honoured"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "not_executed", gaveUp: "final" });
  expect((error as PayorchError).attempts).toHaveLength(1);
  expect(requests).toBe(0);
});
