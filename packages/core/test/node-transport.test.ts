import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer } from "node:http";
import { type AddressInfo, type Socket, connect } from "node:net";
import { promisify } from "node:util";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import type { PayorchError } from "../src/index.ts";
import { acme, callOf, failureOf, kinds } from "./support/client.ts";
import { type Answer, cut, json, provider, reset } from "./support/provider.ts";

/** Answers with the port that the request came from: one connection, one port. */
const port: Answer = (response) => json(200, { port: response.req.socket.remotePort })(response, {} as never);
const portOf = async (call: Promise<Record<string, unknown>>) => (await call)["port"];

test("connections are kept, for writes as well as reads", async () => {
  const { url } = await provider(port);
  const client = acme(url);
  const ports: unknown[] = [];
  for (const kind of [...kinds, ...kinds]) ports.push(await portOf(callOf(client, kind)));
  expect(new Set(ports).size).toBe(1);
});

test("a write that must not be repeated takes no connection that may have gone stale", async () => {
  const { url } = await provider(port);
  const client = acme(url);
  const first = await portOf(callOf(client, "read"));
  await new Promise((done) => setTimeout(done, 1_050));
  expect(await portOf(callOf(client, "keyless"))).not.toBe(first);
  expect(await portOf(callOf(client, "unhonoured"))).not.toBe(first);
  expect(await portOf(callOf(client, "read"))).toEqual(expect.any(Number));
});

test("a connection that was passed over is still there for others", async () => {
  const { url } = await provider(port);
  const client = acme(url);
  const ports = await Promise.all([0, 1, 2].map(() => portOf(callOf(client, "read"))));
  await new Promise((done) => setTimeout(done, 1_050));
  await callOf(client, "keyless");
  const again = await Promise.all([0, 1, 2, 3].map(() => portOf(callOf(client, "read"))));
  expect(again).toEqual(expect.arrayContaining(ports));
});

test("an agent of the user's is used instead", async () => {
  const { url } = await provider(port);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const client = acme(url, { agent });
  const ports = await Promise.all(kinds.map((kind) => portOf(callOf(client, kind))));
  expect(new Set(ports).size).toBe(1);
});

test.each([
  ["gzip", gzipSync],
  ["deflate", deflateSync],
  ["br", brotliCompressSync],
])("reads an answer in %s", async (encoding, compress) => {
  const { url, seen } = await provider((response) => {
    response
      .writeHead(200, { "content-type": "application/json", "content-encoding": encoding })
      .end(compress('{"id":"é"}'));
  });
  expect(await callOf(acme(url), "keyless")).toEqual({ id: "é" });
  expect(seen[0]?.headers["accept-encoding"]).toContain(encoding);
});

test("an answer that is small on the way and large at home is cut off", async () => {
  const { url } = await provider((response) => {
    const bomb = gzipSync(`"${"0".repeat(20_000_000)}"`);
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(bomb);
  });
  const error = await failureOf(callOf(acme(url), "keyless"));
  expect(error).toMatchObject({ name: "ResponseError", outcome: "executed" });
  expect((error as Error).message).toContain("larger than 10 MB");
});

test("sends the length of a body in bytes", async () => {
  const { url, seen } = await provider(json(200, {}));
  await acme(url).payments.create({ name: "é" });
  expect(seen[0]).toMatchObject({ body: '{"name":"é"}', headers: { "content-length": "13" } });
  expect(seen[0]?.headers["transfer-encoding"]).toBeUndefined();
});

test("a connection that is never made leaves no doubt, whatever the call", async () => {
  // A process that listens and stops: its queue fills up, and then nobody answers.
  const program =
    "const s=require('net').createServer().listen({port:0,backlog:1,host:'127.0.0.1'},()=>{console.log(s.address().port);process.kill(process.pid,'SIGSTOP')})";
  const child = spawn(process.execPath, ["-e", program]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const waiting: Socket[] = Array.from({ length: 4 }, () => connect(Number(line), "127.0.0.1").on("error", () => {}));
  onTestFinished(() => {
    for (const socket of waiting) socket.destroy();
  });
  await new Promise((done) => setTimeout(done, 200));
  const client = acme(`http://127.0.0.1:${Number(line)}`);
  const error = (await failureOf(callOf(client, "keyless", { timeoutMs: 100 }))) as PayorchError;
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_executed", gaveUp: "attempts" });
  expect(error.attempts.map(({ ending }) => ending)).toEqual(["unreachable", "unreachable", "unreachable"]);
});

test("says how far each attempt came", async () => {
  const phaseOf = async (url: string) => {
    const error = (await failureOf(callOf(acme(url), "keyless", { maxAttempts: 1, timeoutMs: 500 }))) as PayorchError;
    return [error.attempts[0]?.phase, error.outcome];
  };
  expect(await phaseOf("https://nowhere.invalid")).toEqual(["resolve", "not_executed"]);
  expect(await phaseOf("http://127.0.0.1:1")).toEqual(["connect", "not_executed"]);
  const plain = await provider(reset);
  expect(await phaseOf(plain.url)).toEqual(["sent", "unknown"]);
  expect(await phaseOf(plain.url.replace("http:", "https:"))).toEqual(["secure", "not_executed"]);
  const cutting = await provider(cut);
  expect(await phaseOf(cutting.url)).toEqual(["answered", "executed"]);
});

test("a connection that is lost on its second request leaves a doubt", async () => {
  const { url, seen } = await provider(json(200, {}), reset);
  const client = acme(url);
  await callOf(client, "keyless");
  expect(await failureOf(callOf(client, "keyless"))).toMatchObject({ outcome: "unknown", gaveUp: "unsafe" });
  expect(seen).toHaveLength(2);
});

test("a program ends although connections are kept", async () => {
  const { url } = await provider(json(200, {}));
  const program = `import { acme } from ${JSON.stringify(new URL("support/client.ts", import.meta.url).href)};
    await acme(${JSON.stringify(url)}).payments.create({});`;
  const child = spawn(process.execPath, ["-C", "@payorch/source", "--input-type=module-typescript", "-e", program]);
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a proxy of the environment is used where Node is told to, and its refusal leaves no doubt", async () => {
  const proxy = createServer((request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify({ asked: request.url }));
  });
  proxy.on("connect", (_, socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void proxy.close());
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const program = `
    import { acme, callOf, failureOf } from ${JSON.stringify(new URL("support/client.ts", import.meta.url).href)};
    const answer = await callOf(acme("http://127.0.0.1:9"), "keyless");
    const { name, outcome, attempts } = await failureOf(callOf(acme("https://nowhere.invalid"), "keyless", { maxAttempts: 1 }));
    console.log(JSON.stringify([answer, name, outcome, attempts[0].phase]));`;
  const argv = ["-C", "@payorch/source", "--input-type=module-typescript", "-e", program];
  const env = { ...process.env, NODE_USE_ENV_PROXY: "1", HTTP_PROXY: address, HTTPS_PROXY: address, NO_PROXY: "" };
  const { stdout } = await promisify(execFile)(process.execPath, argv, { env });
  expect(JSON.parse(stdout)).toEqual([
    { asked: "http://127.0.0.1:9/payments" },
    "ConnectionError",
    "not_executed",
    "resolve",
  ]);
});
