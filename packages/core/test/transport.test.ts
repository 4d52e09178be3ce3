import { getEventListeners, once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test, vi } from "vitest";
import type { ApiError, ClientEvent } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { provider, refusal, silence } from "./support/provider.ts";

/** A provider that answers each request with this text, whatever it is. */
async function raw(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {}).once("data", () => socket.write(answer));
    onTestFinished(() => void socket.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n",
  "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\ncontent-type: application/json\r\n\r\n{}",
  "HTTP/1.1 101 Switching Protocols\r\n\r\n",
  'HTTP/1.1 099 Odd\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"message":"x"}',
  'HTTP/1.1 000 Odd\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"message":"x"}',
])("an answer that is none ends the call at once and proves nothing: %j", async (answer) => {
  const error = await failureOf(callOf(acme(await raw(answer)), "keyless", { timeoutMs: 20_000 }));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", gaveUp: "unsafe" });
});

test.each([
  ["two numbers in two fields", ["retry-after: 5", "retry-after: 70"], 70_000],
  ["the same in another order", ["retry-after: 70", "retry-after: 5"], 70_000],
  ["a date and a number", ["retry-after: Sun, 06 Nov 1994 08:49:37 GMT", "retry-after: 5"], 60_000],
  ["a date", ["retry-after: Sun, 06 Nov 1994 08:49:37 GMT"], 60_000],
  ["a date of RFC 850", ["retry-after: Sunday, 06-Nov-94 08:49:37 GMT"], 60_000],
  ["a date of asctime", ["retry-after: Sun Nov  6 08:49:37 1994"], 60_000],
  ["two dates", ["retry-after: Sun Nov  6 08:49:00 1994", "retry-after: Sun Nov  6 08:49:37 1994"], 60_000],
])("Retry-After: %s", async (_, fields, expected) => {
  // A date without a zone means GMT, wherever the process runs.
  vi.stubEnv("TZ", "America/Mexico_City");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(new Date(0).getTimezoneOffset()).toBe(360);
  const head = ["HTTP/1.1 429 Too Many", "date: Sun, 06 Nov 1994 08:48:37 GMT", ...fields, "content-length: 0"];
  const url = await raw(`${head.join("\r\n")}\r\n\r\n`);
  const error = (await failureOf(callOf(acme(url), "keyless", { maxAttempts: 1 }))) as ApiError;
  expect(error.retryAfterMs).toBe(expected);
});

test("cookies stay apart, and fields of other names are joined", async () => {
  const fields = ["set-cookie: a=1; expires=Sun, 06 Nov 1994 08:49:37 GMT", "Set-Cookie: b=2", "x-odd: 1", "X-Odd: 2"];
  const url = await raw(
    ["HTTP/1.1 201 Created", "content-type: application/json", ...fields, "content-length: 2\r\n\r\n{}"].join("\r\n"),
  );
  const { response } = await callOf(acme(url), "keyless").withResponse();
  expect(response.headers.getSetCookie()).toEqual(["a=1; expires=Sun, 06 Nov 1994 08:49:37 GMT", "b=2"]);
  expect(response.headers.get("x-odd")).toBe("1, 2");
});

test("a signal that ends many calls has one listener, and none afterwards", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const { url, seen } = await provider(silence);
  const calls = Array.from({ length: 30 }, () => failureOf(callOf(acme(url), "keyless", { signal })));
  while (seen.length < calls.length) await new Promise((done) => setImmediate(done));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort(new Error("the user left"));
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ name: "AbortError", outcome: "unknown" });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("a signal that waits for many repeats has one listener, and none afterwards", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const { url } = await provider(refusal(429, { "retry-after": "60" }));
  let waiting = 0;
  const on = ({ type }: ClientEvent) => {
    if (type === "retry") waiting += 1;
  };
  const calls = Array.from({ length: 30 }, () => failureOf(callOf(acme(url, { on }), "read", { signal })));
  while (waiting < calls.length) await new Promise((done) => setImmediate(done));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort(new Error("the user left"));
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ outcome: "not_executed" });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("an answer that waits in the socket while the process is busy is read, although its time is up", async () => {
  // In a thread of its own: this one will be blocked. 0: the request came; 1: answer; 2: the answer was sent.
  const flags = new Int32Array(new SharedArrayBuffer(12));
  const program = `
    const { workerData: flags, parentPort } = require("node:worker_threads");
    const server = require("node:http").createServer((request, response) => {
      request.resume().on("end", () => {
        Atomics.store(flags, 0, 1);
        Atomics.wait(flags, 1, 0);
        response.setHeader("content-type", "application/json");
        response.end('{"id":"1"}', () => setTimeout(() => { Atomics.store(flags, 2, 1); Atomics.notify(flags, 2); }, 20));
      });
    });
    server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`;
  const worker = new Worker(program, { eval: true, workerData: flags });
  onTestFinished(async () => void (await worker.terminate()));
  const [port] = (await once(worker, "message")) as [number];
  const timeoutMs = 500;
  const start = performance.now();
  const call = callOf(acme(`http://127.0.0.1:${port}`), "keyless", { timeoutMs });
  while (Atomics.load(flags, 0) === 0) await new Promise((done) => setImmediate(done));
  Atomics.store(flags, 1, 1);
  Atomics.notify(flags, 1);
  Atomics.wait(flags, 2, 0);
  while (performance.now() < start + timeoutMs + 100);
  expect(await call).toEqual({ id: "1" });
});

test("a busy process does not wait for an answer that never comes", async () => {
  const { url } = await provider(silence);
  const call = failureOf(callOf(acme(url), "keyless", { timeoutMs: 50 }));
  await new Promise((done) => setTimeout(done, 20));
  for (const until = performance.now() + 100; performance.now() < until;);
  expect(await call).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
});

test("several refused addresses prove that nothing was sent", async () => {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  const error = await failureOf(callOf(acme(`http://localhost:${port}`), "keyless", { maxAttempts: 2 }));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "not_executed", gaveUp: "attempts" });
});
