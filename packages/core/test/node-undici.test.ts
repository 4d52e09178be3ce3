import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type ServerHttp2Stream, createSecureServer } from "node:http2";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, type Server, type Socket, connect, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import * as undici6 from "undici6";
import * as undici7 from "undici7";
import * as undici8 from "undici8";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { PayorchError } from "../src/index.ts";
import { type Dispatcher, undiciTransport } from "../src/transport/undici.ts";
import { port, portOf } from "./support/agent.ts";
import { acme, callOf, failureOf, kinds } from "./support/client.ts";
import { type Answer, cut, json, page, provider, refusal, reset, silence } from "./support/provider.ts";

const over = (dispatcher: Dispatcher) => ({ transport: undiciTransport(dispatcher) });

async function addressOf(server: Server): Promise<string> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The address of a server that takes connections and never says anything. */
const mute = () => addressOf(createServer((socket) => void onTestFinished(() => void socket.destroy())));

/** An address where nobody listens. */
async function nobody(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: free } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return `127.0.0.1:${free}`;
}

const phaseOf = async (call: Promise<unknown>) => {
  const error = (await failureOf(call)) as PayorchError;
  return [error.attempts[0]?.phase, error.outcome];
};
const single = { maxAttempts: 1 };
const lost = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
const untrusted = Object.assign(new Error("expired"), { code: "CERT_HAS_EXPIRED" });
const pem = readFileSync(new URL("support/self-signed.pem", import.meta.url));

describe.each([
  ["6", undici6 as unknown as typeof undici8],
  ["7", undici7 as unknown as typeof undici8],
  ["8", undici8],
])("undici %s", (version, undici) => {
  const { Agent, MockAgent, Pool, ProxyAgent, RetryAgent, interceptors } = undici;

  /** A dispatcher that is closed when the test has finished. */
  function kept<Kind extends { destroy(): Promise<void> }>(dispatcher: Kind): Kind {
    onTestFinished(() => dispatcher.destroy());
    return dispatcher;
  }
  const agent = (options: undici8.Agent.Options = {}) => kept(new Agent(options));
  const client = (url: string, options: undici8.Agent.Options = {}) => acme(url, over(agent(options)));

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
      const late: undici8.buildConnector.connector = (options, done) =>
        void setTimeout(() => undici.buildConnector({})(options, done), 400);
      const slow = client(url, { connect: late });
      const error = await failureOf(callOf(slow, "keyless", { timeoutMs: 50, ...single }));
      expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_executed" });
      await new Promise((done) => setTimeout(done, 600));
      expect(seen).toEqual([]);
    });

    test("the process slept until the call was over: nothing is sent", async () => {
      const { url, seen } = await provider(json(201, {}));
      const asleep: undici8.buildConnector.connector = (options, done) => {
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

  test("a stale connection leaves a doubt, and the write is not sent again", async () => {
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

  describe("MockAgent", () => {
    const url = "https://acme.example";
    function mocked() {
      const mock = new MockAgent();
      onTestFinished(() => mock.close());
      mock.disableNetConnect();
      return { calls: acme(url, over(mock)), pool: mock.get(url) };
    }
    const post = { path: "/payments", method: "POST" } as const;

    test("answers, and knows the body", async () => {
      const { calls, pool } = mocked();
      const headers = { "content-type": "application/json" };
      pool.intercept({ ...post, body: '{"amount":1}' }).reply(201, { id: "1" }, { headers });
      const result = await callOf(calls, "keyless").withResponse();
      expect([result.data, result.response.status]).toEqual([{ id: "1" }, 201]);
    });

    test("a refusal proves what it says", async () => {
      const { calls, pool } = mocked();
      pool.intercept(post).reply(422, { message: "No." }, { headers: { "content-type": "application/json" } });
      expect(await failureOf(callOf(calls, "keyless"))).toMatchObject({ status: 422, outcome: "not_executed" });
    });

    test.each<[string, Error, string]>([
      ["a lost connection leaves a doubt", lost, "unknown"],
      ["a refused connection leaves none", refused, "not_executed"],
      ["a refused certificate leaves none", untrusted, "not_executed"],
      ["an error of nobody knows where leaves one", new Error("odd"), "unknown"],
    ])("%s", async (_, error, outcome) => {
      const { calls, pool } = mocked();
      pool.intercept(post).replyWithError(error);
      expect(await failureOf(callOf(calls, "keyless", single))).toMatchObject({ name: "ConnectionError", outcome });
    });

    test("an answer that is slow leaves a doubt", async () => {
      const { calls, pool } = mocked();
      let executed = 0;
      const reply = () => {
        executed += 1;
        return "{}";
      };
      pool.intercept(post).reply(201, reply).delay(300);
      const error = await failureOf(callOf(calls, "keyless", { timeoutMs: 50 }));
      expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown", gaveUp: "unsafe" });
      await new Promise((done) => setTimeout(done, 350));
      expect(executed).toBeLessThanOrEqual(1);
    });
  });

  describe("RetryAgent", () => {
    const methods = ["GET", "PUT", "POST"] as const;
    const options = { minTimeout: 1, maxTimeout: 1, methods: [...methods] };
    const retrying = (url: string) => acme(url, over(kept(new RetryAgent(agent(), options))));

    test.each<[string, Answer]>([
      ["a reset", reset],
      ["a 503", page(503)],
    ])("sends nothing a second time after %s", async (_, answer) => {
      const { url, seen } = await provider(answer, json(201, { id: "1" }));
      expect(await failureOf(callOf(retrying(url), "keyless"))).toMatchObject({ outcome: "unknown", gaveUp: "unsafe" });
      expect(seen).toHaveLength(1);
    });

    test("nor a write without a body", async () => {
      const { url, seen } = await provider(reset, json(200, {}));
      const error = await failureOf(retrying(url).payments.confirm("1"));
      expect(error).toMatchObject({ outcome: "unknown", gaveUp: "unsafe" });
      expect(seen).toMatchObject([{ method: "PUT", body: "" }]);
    });

    test("what the client sends again, it sends again", async () => {
      const { url, seen } = await provider(refusal(503, { "retry-after-ms": "0" }), json(201, { id: "1" }));
      expect(await callOf(retrying(url), "honoured")).toEqual({ id: "1" });
      expect(seen).toHaveLength(2);
    });

    test("a refused connection proves no more than can be seen", async () => {
      const error = await failureOf(callOf(retrying(`http://${await nobody()}`), "keyless", single));
      // That of undici 6 says that it begins before it does.
      expect(error).toMatchObject({ outcome: version === "6" ? "unknown" : "not_executed" });
    });
  });

  test("an interceptor that sends again is stopped before it does, and nothing is known", async () => {
    const { url, seen } = await provider(refusal(503), json(201, { id: "1" }));
    const inner = agent();
    const twice: Dispatcher = {
      dispatch: (options, handler) => {
        // As a `RetryAgent` that does not care for bodies.
        const again = new Proxy(handler as Record<string, () => void>, {
          get(target, name) {
            if (/^on(?:Headers|Data|ResponseStart|ResponseData)$/.test(String(name))) return () => true;
            if (/^on(?:Complete|ResponseEnd)$/.test(String(name)))
              return () => inner.dispatch(options as never, target);
            return target[String(name)]?.bind(target);
          },
        });
        return inner.dispatch(options as never, again);
      },
    };
    const error = (await failureOf(callOf(acme(url, over(twice)), "keyless"))) as Error;
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", gaveUp: "unsafe" });
    expect(error.message).toContain("a second time");
    expect(seen).toHaveLength(1);
  });

  test("redirects are not followed", async () => {
    const { url, seen } = await provider(page(307, { location: "/elsewhere" }), json(201, { id: "1" }));
    const following =
      version === "6"
        ? agent({ maxRedirections: 3 } as undici8.Agent.Options)
        : agent().compose(interceptors.redirect({ maxRedirections: 3 }));
    const error = await failureOf(callOf(acme(url, over(following)), "keyless"));
    expect(error).toMatchObject({ outcome: "unknown", attempts: [{ ending: "redirected" }] });
    expect(seen).toHaveLength(1);
  });

  describe("ProxyAgent", () => {
    async function proxy(answer: (socket: Socket, url: string) => void): Promise<string> {
      const server = createHttpServer();
      server.on("connect", ({ url = "" }, socket) => answer(socket as Socket, url));
      return `http://${await addressOf(server)}`;
    }
    const through = (uri: string, url: string) =>
      acme(
        url,
        over(
          kept(
            new ProxyAgent({ uri, proxyTunnel: true, requestTls: { ca: pem, checkServerIdentity: () => undefined } }),
          ),
        ),
      );

    test("goes through a tunnel", async () => {
      const asked: string[] = [];
      const server = createSecureServer({ key: pem, cert: pem, allowHTTP1: true }, (_, response) => {
        response.writeHead(201, { "content-type": "application/json" }).end('{"id":"1"}');
      });
      const address = await addressOf(server);
      const uri = await proxy((socket, url) => {
        asked.push(url);
        const { hostname, port: to } = new URL(`http://${url}`);
        const upstream = connect(Number(to), hostname, () => {
          socket.write("HTTP/1.1 200 OK\r\n\r\n");
          upstream.pipe(socket).pipe(upstream);
        });
        for (const each of [socket, upstream]) each.on("error", () => {});
      });
      expect(await callOf(through(uri, `https://${address}`), "keyless")).toEqual({ id: "1" });
      expect(asked).toEqual([address]);
    });

    test.each<[string, (socket: Socket) => void]>([
      ["refused", (socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")],
      ["never made", () => {}],
    ])("a tunnel that is %s leaves no doubt", async (_, answer) => {
      const uri = await proxy(answer);
      const calls = through(uri, "https://acme.example");
      const error = await failureOf(callOf(calls, "keyless", { timeoutMs: 300, ...single }));
      expect(error).toMatchObject({ outcome: "not_executed" });
    });
  });

  describe("HTTP/2", () => {
    async function http2(answer: (stream: ServerHttp2Stream) => void): Promise<{ url: string; executed(): number }> {
      let executed = 0;
      const server = createSecureServer({ key: pem, cert: pem });
      server.on("sessionError", () => {});
      server.on("stream", (stream) => {
        stream.on("error", () => {});
        executed += 1;
        answer(stream);
      });
      const url = `https://${await addressOf(server)}`;
      return { url, executed: () => executed };
    }
    const options = { allowH2: true, connect: { ca: pem, checkServerIdentity: () => undefined } };
    const head = { ":status": 201, "content-type": "application/json", "set-cookie": ["a=1", "b=2"] };

    test("sends many calls on one connection", async () => {
      const sessions = new Set<unknown>();
      const bodies: string[] = [];
      const { url } = await http2((stream) => {
        sessions.add(stream.session);
        stream.on("data", (chunk) => bodies.push(String(chunk))).respond(head);
        stream.end('{"id":"é"}');
      });
      const calls = client(url, { ...options, connections: 1 });
      await callOf(calls, "keyless");
      const all = await Promise.all(Array.from({ length: 20 }, () => callOf(calls, "keyless").withResponse()));
      expect(all.every(({ data }) => data["id"] === "é")).toBe(true);
      expect(all[0]?.response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
      expect(sessions.size).toBe(1);
      expect(new Set(bodies)).toEqual(new Set(['{"amount":1}']));
    });

    test.each<[string, (stream: ServerHttp2Stream) => void, string]>([
      ["a stream that is reset", (stream) => stream.close(8), "unknown"],
      ["a connection that is lost", (stream) => stream.session?.destroy(), "unknown"],
      ["silence", () => {}, "unknown"],
      [
        "half an answer",
        (stream) => {
          stream.respond(head);
          stream.write('{"id":', () => void setTimeout(() => stream.close(2), 20));
        },
        "executed",
      ],
    ])("%s", async (_, answer, outcome) => {
      const { url, executed } = await http2(answer);
      const error = await failureOf(callOf(client(url, options), "keyless", { timeoutMs: 500 }));
      expect(error).toMatchObject({ outcome, gaveUp: "unsafe" });
      expect(executed()).toBe(1);
    });
  });
});

test("requests that undici sends again, since the one before them broke, are not sent again", async () => {
  const bodies: string[] = [];
  const url = `http://${await addressOf(
    createServer((socket: Socket) => {
      socket
        .on("error", () => {})
        .on("data", (data) => {
          bodies.push(...(String(data).match(/GET|POST/g) ?? []));
          if (bodies.length >= 3) socket.destroy();
        });
    }),
  )}`;
  const pool = new undici6.Pool(url, { connections: 1, pipelining: 3 });
  onTestFinished(() => pool.destroy());
  const calls = acme(url, over(pool));
  const all = await Promise.all([0, 1, 2].map(() => failureOf(callOf(calls, "read", { timeoutMs: 500, ...single }))));
  expect(all.map((error) => (error as PayorchError).outcome)).toEqual(["unknown", "unknown", "unknown"]);
  expect(bodies).toHaveLength(3);
});

describe("a dispatcher that behaves oddly ends its call, and nothing else", () => {
  type Odd = (handler: Record<string, (...values: unknown[]) => void>) => void;
  const controller = { abort: () => {} };
  test.each<[string, Odd, string]>([
    [
      "throws",
      () => {
        throw new Error("odd");
      },
      "unknown",
    ],
    [
      "throws that the connection was refused",
      () => {
        throw refused;
      },
      "not_executed",
    ],
    ["ends before it begins", (handler) => handler["onResponseEnd"]?.(controller, {}), "unknown"],
    ["gives a status that is none", (handler) => handler["onResponseStart"]?.(controller, "201", {}), "unknown"],
    ["gives no headers", (handler) => handler["onResponseStart"]?.(controller, 201, undefined), "unknown"],
    [
      "gives no body",
      (handler) => {
        handler["onResponseStart"]?.(controller, 201, { "content-type": "application/json" });
        handler["onResponseData"]?.(controller, undefined);
      },
      "executed",
    ],
    [
      "cannot abort",
      (handler) => {
        handler["onRequestStart"]?.({
          abort: () => {
            throw new Error("odd");
          },
        });
        handler["onResponseStart"]?.(controller, 99, {});
      },
      "unknown",
    ],
    [
      "refuses to connect after it began",
      (handler) => {
        handler["onRequestStart"]?.(controller);
        handler["onResponseError"]?.(controller, refused);
      },
      "unknown",
    ],
  ])("one that %s", async (_, odd, outcome) => {
    const dispatcher = { dispatch: (_options: object, handler: object) => (odd(handler as never), true) };
    const error = await failureOf(callOf(acme("https://acme.example", over(dispatcher)), "keyless", single));
    expect((error as PayorchError).outcome).toBe(outcome);
  });
});

describe("what is no transport is refused by name", () => {
  const make = (options: object) => () => acme("https://acme.example", options);

  test.each<[string, unknown]>([
    ["a function", () => {}],
    ["a dispatcher itself", new undici8.Agent()],
    ["an object that looks like one", {}],
    ["null", null],
  ])("%s", (_, transport) => {
    expect(make({ transport })).toThrow("`transport` must be made by `undiciTransport` of @payorch/core/undici");
  });

  test.each([
    [{ fetch }, "`fetch` and `transport`"],
    [{ agent: { addRequest: () => {} } }, "`agent` and `transport`"],
  ])("two of them: %o", (other, names) => {
    expect(make({ ...over(new undici8.Agent()), ...other })).toThrow(`is one of ${names}: give only one`);
  });

  test("what is no dispatcher", () => {
    expect(() => undiciTransport({} as Dispatcher)).toThrow("must be one of undici, such as `new Agent()`");
  });
});
