import { spawn } from "node:child_process";
import { once } from "node:events";
import { ClientRequest } from "node:http";
import https, { type RequestOptions } from "node:https";
import { type AddressInfo, type Socket, connect, createServer as createTcpServer } from "node:net";
import { Duplex } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { PayorchError } from "../src/index.ts";
import { agentOf, port, portOf } from "./support/agent.ts";
import { acme, callOf, failureOf, kinds } from "./support/client.ts";
import { cut, json, provider, reset, silence } from "./support/provider.ts";

test("connections are kept, for writes as well as reads", async () => {
  const { url } = await provider(port);
  const client = acme(url);
  const ports: unknown[] = [];
  for (const kind of [...kinds, ...kinds]) ports.push(await portOf(callOf(client, kind)));
  expect(new Set(ports).size).toBe(1);
});

test("an agent of the user's is used instead", async () => {
  const { url } = await provider(port);
  const client = acme(url, { agent: agentOf({ maxSockets: 1 }) });
  const ports = await Promise.all(kinds.map((kind) => portOf(callOf(client, kind))));
  expect(new Set(ports).size).toBe(1);
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

test("sends the length of a body in bytes, and what may be done to the answer", async () => {
  const { url, seen } = await provider(json(200, {}));
  await acme(url).payments.create({ name: "é" });
  expect(seen[0]).toMatchObject({ body: '{"name":"é"}', headers: { "content-length": "13" } });
  expect(seen[0]?.headers["transfer-encoding"]).toBeUndefined();
  expect(seen[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br");
});

test("a connection that is never made proves that nothing was sent, whatever the call", async () => {
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

/** The address of a server that takes connections and never says anything. */
async function mute(): Promise<string> {
  const server = createTcpServer(() => {}).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a handshake that is never finished proves that nothing was sent", async () => {
  const client = acme(`https://${await mute()}`);
  const error = await failureOf(callOf(client, "keyless", { timeoutMs: 100, maxAttempts: 1 }));
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_executed", attempts: [{ phase: "secure" }] });
});

test("a request that is not Node's own proves nothing", async () => {
  // As MSW 1 does it: the answer comes from elsewhere, while a real connection is being made.
  class Simulated extends ClientRequest {}
  const request = (options: unknown) => new Simulated(options as RequestOptions);
  vi.spyOn(https, "request").mockImplementation(request);
  onTestFinished(() => void vi.restoreAllMocks());
  const client = acme(`https://${await mute()}`);
  const error = await failureOf(callOf(client, "keyless", { timeoutMs: 100 }));
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown", gaveUp: "unsafe" });
});

test("a request that still waits for its turn proves that nothing was sent", async () => {
  const { url, seen } = await provider(silence);
  const client = acme(url, { agent: agentOf({ maxSockets: 1 }) });
  const controller = new AbortController();
  const first = failureOf(callOf(client, "keyless", { signal: controller.signal }));
  const second = await failureOf(callOf(client, "keyless", { timeoutMs: 100, maxAttempts: 1 }));
  expect(second).toMatchObject({ name: "TimeoutError", outcome: "not_executed" });
  controller.abort();
  expect(await first).toMatchObject({ name: "AbortError", outcome: "unknown" });
  expect(seen).toHaveLength(1);
});

describe("a connection that is not Node's own proves nothing", () => {
  /** Takes a request, and never looks connected. */
  class Simulated extends Duplex {
    readonly connecting = true;
    override _read(): void {}
    override _write(_: unknown, __: unknown, done: () => void): void {
      done();
    }
  }
  const agentWith = (socket: Duplex) => {
    const agent = agentOf({});
    agent.createConnection = () => socket;
    return agent;
  };

  test.each<[string, () => Duplex]>([
    ["is slow", () => new Simulated()],
    [
      "breaks",
      () =>
        new Simulated()
          .once("pipe", () => {})
          .on("newListener", function breaks(this: Duplex) {
            setTimeout(
              () => this.destroy(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" })),
              10,
            );
          }),
    ],
    ["never takes anything", () => Object.assign(new Simulated(), { _write: () => {} })],
    [
      "cannot be followed",
      () =>
        Object.defineProperty(new Simulated(), "connecting", {
          get: () => {
            throw new Error("odd");
          },
        }),
    ],
  ])("one that %s", async (_, socket) => {
    const client = acme("http://127.0.0.1:9", { agent: agentWith(socket()) });
    const error = await failureOf(callOf(client, "keyless", { timeoutMs: 100 }));
    expect(error).toMatchObject({ outcome: "unknown", gaveUp: "unsafe", attempts: [{ phase: "sent" }] });
  });
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

test("a connection that is lost on its second request leaves the outcome unknown", async () => {
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
