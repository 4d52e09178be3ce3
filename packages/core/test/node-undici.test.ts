import { createServer as createHttpsServer } from "node:https";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import type * as newest from "undici";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { port, portOf } from "./support/agent.ts";
import { acme, callOf, failureOf, kinds } from "./support/client.ts";
import { type Answer, cut, json, provider, reset, silence } from "./support/provider.ts";
import { addressOf, kept, nobody, over, pem, phaseOf, single, versions } from "./support/undici.ts";

/** The address of a server that takes connections and never says anything. */
const mute = () => addressOf(createServer((socket) => void onTestFinished(() => void socket.destroy())));

describe.each(versions)("undici %s", (_version, undici) => {
  const { Agent, Pool } = undici;
  const agent = (options: newest.Agent.Options = {}) => kept(new Agent(options));
  const client = (url: string, options: newest.Agent.Options = {}) => acme(url, over(agent(options)));

  test("sends what a client sends, on connections that are kept", async () => {
    const { url, seen } = await provider(port);
    const calls = client(url);
    const ports: unknown[] = [];
    for (const kind of [...kinds, ...kinds]) ports.push(await portOf(callOf(calls, kind)));
    expect(new Set(ports).size).toBeLessThanOrEqual(2);
    const { method, headers, body } = seen[3] ?? {};
    expect([method, body]).toEqual(["POST", '{"amount":1}']);
    expect(headers).toMatchObject({
      authorization: "Bearer secret-token",
      "user-agent": "acme-test",
      "accept-encoding": "gzip, deflate, br",
      "cache-control": "no-cache",
      "content-type": "application/json",
      "content-length": "12",
    });
    expect(seen[0]?.headers["content-length"]).toBeUndefined();
  });

  describe("says how far an attempt came", () => {
    test("the name is unknown, or the connection is refused", async () => {
      expect(await phaseOf(callOf(client("https://nowhere.invalid"), "keyless", single))).toEqual([
        "connect",
        "not_executed",
      ]);
      expect(await phaseOf(callOf(client(`http://${await nobody()}`), "keyless", single))).toEqual([
        "connect",
        "not_executed",
      ]);
    });

    test("the certificate is refused", async () => {
      const url = `https://${await addressOf(createHttpsServer({ key: pem, cert: pem }))}`;
      expect(await phaseOf(callOf(client(url), "keyless", single))).toEqual(["unsent", "not_executed"]);
    });

    test("the handshake is never finished", async () => {
      const error = await failureOf(
        callOf(client(`https://${await mute()}`), "keyless", { timeoutMs: 100, ...single }),
      );
      expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_executed", attempts: [{ phase: "connect" }] });
    });

    test("a handshake with a server that speaks no TLS", async () => {
      const { url } = await provider(reset);
      expect(await phaseOf(callOf(client(url.replace("http:", "https:")), "keyless", single))).toEqual([
        "connect",
        "not_executed",
      ]);
    });

    test("undici's own time for connecting is over", async () => {
      const slow = client(`https://${await mute()}`, { connect: { timeout: 100 } });
      expect(await phaseOf(callOf(slow, "keyless", single))).toEqual(["connect", "not_executed"]);
    });

    test("the connection comes when the call is over: nothing is sent", async () => {
      const { url, seen } = await provider(json(201, {}));
      const late: newest.buildConnector.connector = (options, done) =>
        void setTimeout(() => undici.buildConnector({})(options, done), 400);
      const slow = client(url, { connect: late });
      const error = await failureOf(callOf(slow, "keyless", { timeoutMs: 50, ...single }));
      expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_executed" });
      await new Promise((done) => setTimeout(done, 600));
      expect(seen).toEqual([]);
    });

    test("the process slept until the call was over: nothing is sent", async () => {
      const { url, seen } = await provider(json(201, {}));
      const asleep: newest.buildConnector.connector = (options, done) => {
        undici.buildConnector({})(options, (...result) => {
          const now = Date.now();
          vi.spyOn(Date, "now").mockImplementation(() => now + 3_600_000);
          done(...result);
        });
      };
      onTestFinished(() => void vi.restoreAllMocks());
      const error = await failureOf(callOf(client(url, { connect: asleep }), "keyless"));
      expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_executed" });
      await new Promise((done) => setTimeout(done, 50));
      expect(seen).toEqual([]);
    });

    test("it waits in a queue of which nothing is known", async () => {
      const { url, seen } = await provider(silence);
      const calls = acme(url, over(kept(new Pool(url, { connections: 1 }))));
      const controller = new AbortController();
      const first = failureOf(callOf(calls, "keyless", { signal: controller.signal }));
      const second = await failureOf(callOf(calls, "keyless", { timeoutMs: 100, ...single }));
      expect(second).toMatchObject({ name: "TimeoutError" });
      controller.abort();
      expect(await first).toMatchObject({ name: "AbortError", outcome: "unknown" });
      await new Promise((done) => setTimeout(done, 50));
      expect(seen).toHaveLength(1);
    });

    test.each<[string, Answer, string, string]>([
      ["a reset", reset, "sent", "unknown"],
      ["silence", silence, "sent", "unknown"],
      ["half an answer", cut, "answered", "executed"],
    ])("%s", async (_, answer, phase, outcome) => {
      const { url, seen } = await provider(answer);
      expect(await phaseOf(callOf(client(url), "keyless", { timeoutMs: 200 }))).toEqual([phase, outcome]);
      expect(seen).toHaveLength(1);
    });

    test("a closed dispatcher", async () => {
      const { url, seen } = await provider(json(201, {}));
      const closed = new Agent();
      await closed.close();
      const error = await failureOf(callOf(acme(url, over(closed)), "keyless"));
      expect(error).toMatchObject({ outcome: "not_executed", attempts: [{ phase: "unsent" }] });
      expect(seen).toEqual([]);
    });
  });

  test("a stale connection leaves the outcome unknown, and the write is not sent again", async () => {
    const { url, seen } = await provider(json(200, {}), reset, json(201, {}));
    const calls = client(url);
    await callOf(calls, "keyless");
    expect(await failureOf(callOf(calls, "keyless"))).toMatchObject({ outcome: "unknown", gaveUp: "unsafe" });
    expect(seen).toHaveLength(2);
  });

  test("the signal ends the call at once, and closes the connection", async () => {
    const closed = Promise.withResolvers<void>();
    const { url } = await provider((response) => void response.socket?.once("close", () => closed.resolve()));
    const error = await failureOf(callOf(client(url), "keyless", { signal: AbortSignal.timeout(50) }));
    expect(error).toMatchObject({ name: "AbortError", outcome: "unknown" });
    await closed.promise;
  });

  test("interim answers are passed over", async () => {
    const head =
      "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 201 Created\r\ncontent-type: application/json\r\n";
    const server = createServer((socket) => {
      socket.on("error", () => {}).once("data", () => socket.write(`${head}content-length: 10\r\n\r\n{"id":"1"}`));
      onTestFinished(() => void socket.destroy());
    });
    expect(await callOf(client(`http://${await addressOf(server)}`), "keyless")).toEqual({ id: "1" });
  });

  test("an answer that is small on the way and large at home is cut off", async () => {
    const { url } = await provider((response) => {
      const bomb = gzipSync(`"${"0".repeat(20_000_000)}"`);
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(bomb);
    });
    const error = await failureOf(callOf(client(url), "keyless"));
    expect(error).toMatchObject({ name: "ResponseError", outcome: "executed" });
    expect((error as Error).message).toContain("larger than 10 MB");
  });

  test("an answer that never ends is cut off, and its connection closed", async () => {
    const closed = Promise.withResolvers<void>();
    const { url } = await provider((response) => {
      response.writeHead(200, { "content-type": "application/json" }).once("close", () => closed.resolve());
      const more = (): void => void (response.destroyed || response.write("0".repeat(1_000_000), more));
      more();
    });
    const error = await failureOf(callOf(client(url), "keyless"));
    expect((error as Error).message).toContain("larger than 10 MB");
    await closed.promise;
  });

  test("headers with the names of an object's own members", async () => {
    const { url } = await provider(json(201, { id: "1" }, { constructor: "a", "content-encoding": "constructor" }));
    // Undici 6 gives them as they came; 7 and 8 put them into an object.
    expect(await callOf(client(url), "keyless")).toEqual({ id: "1" });
  });
});
