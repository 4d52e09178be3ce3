import { createServer as createHttpServer } from "node:http";
import { type ServerHttp2Stream, createSecureServer } from "node:http2";
import { type Socket, connect } from "node:net";
import type * as newest from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Dispatcher } from "../src/transport/undici.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { type Answer, json, page, provider, refusal, reset } from "./support/provider.ts";
import { addressOf, kept, lost, nobody, over, pem, refused, single, untrusted, versions } from "./support/undici.ts";

describe.each(versions)("undici %s", (version, undici) => {
  const { Agent, MockAgent, ProxyAgent, RetryAgent, interceptors } = undici;
  const agent = (options: newest.Agent.Options = {}) => kept(new Agent(options));
  const client = (url: string, options: newest.Agent.Options = {}) => acme(url, over(agent(options)));

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
      ["a lost connection leaves the outcome unknown", lost, "unknown"],
      ["a refused connection leaves none", refused, "not_executed"],
      ["a refused certificate leaves none", untrusted, "not_executed"],
      ["an error of nobody knows where leaves one", new Error("odd"), "unknown"],
    ])("%s", async (_, error, outcome) => {
      const { calls, pool } = mocked();
      pool.intercept(post).replyWithError(error);
      expect(await failureOf(callOf(calls, "keyless", single))).toMatchObject({ name: "ConnectionError", outcome });
    });

    test("an answer that is slow leaves the outcome unknown", async () => {
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
        ? agent({ maxRedirections: 3 } as newest.Agent.Options)
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
    ])("a tunnel that is %s proves that nothing was sent", async (_, answer) => {
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
