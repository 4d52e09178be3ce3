import { execFile } from "node:child_process";
import { once } from "node:events";
import { type IncomingMessage, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { agentOf, port, portOf } from "./support/agent.ts";
import { acme, callOf } from "./support/client.ts";
import { type Answer, json, provider } from "./support/provider.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets so many milliseconds pass by one clock only: while a machine sleeps, the monotonic one may stand still. */
function pass(clock: { now(): number }, ms = 1_050): void {
  const now = clock.now.bind(clock);
  vi.spyOn(clock, "now").mockImplementation(() => now() + ms);
}

test("a write that must not be repeated takes no connection that may have gone stale", async () => {
  const { url } = await provider(port);
  const client = acme(url);
  const first = await portOf(callOf(client, "read"));
  await new Promise((done) => setTimeout(done, 1_050));
  expect(await portOf(callOf(client, "keyless"))).not.toBe(first);
  expect(await portOf(callOf(client, "unhonoured"))).not.toBe(first);
  expect(await portOf(callOf(client, "read"))).toEqual(expect.any(Number));
});

describe.each([
  ["our agent", () => ({})],
  ["an agent of the user's", () => ({ agent: agentOf({}) })],
  ["one that takes the oldest first", () => ({ agent: agentOf({ scheduling: "fifo" }) })],
  ["one with a limit", () => ({ agent: agentOf({ maxTotalSockets: 3 }) })],
])("with %s", (_, options) => {
  test.each([Date, performance])(
    "a write that must not be repeated closes what may have gone stale: %o",
    async (clock) => {
      const { url } = await provider(port);
      const client = acme(url, options());
      const old = await Promise.all([0, 1, 2].map(() => portOf(callOf(client, "read"))));
      pass(clock);
      const fresh = await portOf(callOf(client, "keyless"));
      expect(old).not.toContain(fresh);
      expect(await portOf(callOf(client, "keyless"))).toBe(fresh);
      const later = await Promise.all([0, 1, 2].map(() => portOf(callOf(client, "read"))));
      expect(later.filter((each) => old.includes(each))).toEqual([]);
    },
  );

  test("a repeatable call takes them", async () => {
    const { url } = await provider(port);
    const client = acme(url, options());
    const old = await portOf(callOf(client, "read"));
    pass(Date);
    expect(await portOf(callOf(client, "honoured"))).toBe(old);
  });

  test("connections to other servers stay", async () => {
    const [one, other] = [await provider(port), await provider(port)];
    const given = options();
    const kept = await portOf(callOf(acme(other.url, given), "read"));
    pass(Date);
    await callOf(acme(one.url, given), "keyless");
    expect(await portOf(callOf(acme(other.url, given), "read"))).toBe(kept);
  });
});

test("a connection of which nothing is known may be stale, also where it was the last to become idle", async () => {
  let answer = () => {};
  const held: Answer = (response, seen) => {
    answer = () => port(response, seen);
  };
  const { url, seen } = await provider(held, port);
  const agent = agentOf({});
  const request = get(url, { agent });
  while (seen.length === 0) await new Promise((done) => setImmediate(done));
  const client = acme(url, { agent });
  const fresh = await portOf(callOf(client, "keyless"));
  answer();
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const foreign = request.socket?.localPort;
  await once(response.resume(), "end");
  await new Promise((done) => setImmediate(done));
  expect(Object.values(agent.freeSockets).flat()).toHaveLength(2);
  expect([fresh, foreign]).not.toContain(await portOf(callOf(client, "keyless")));
});

test("idle connections do not pile up under writes", async () => {
  const { url } = await provider(json(201, {}));
  const agent = agentOf({});
  const client = acme(url, { agent });
  for (let write = 0; write < 5; write += 1) {
    await callOf(client, "keyless");
    vi.restoreAllMocks();
    pass(Date, 1_050 * (write + 1));
  }
  await new Promise((done) => setImmediate(done));
  expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
});

describe("a proxy of the environment", () => {
  /** What calls to loopback over http, and to a host over https, come to in a process with these settings. */
  async function through(argv: string[], env: Record<string, string>): Promise<{ asked: string[]; told: unknown[] }> {
    const asked: string[] = [];
    const proxy = createServer((request) => asked.push(`${request.method} ${request.url}`));
    proxy.on("connect", ({ url }, socket) => {
      asked.push(`CONNECT ${url}`);
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    await once(proxy.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => void proxy.close());
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const { url } = await provider(json(201, { id: "1" }));
    const program = `
      import { acme, callOf, failureOf } from ${JSON.stringify(new URL("support/client.ts", import.meta.url).href)};
      const answer = await callOf(acme(${JSON.stringify(url)}), "keyless");
      const { name, outcome, attempts } = await failureOf(callOf(acme("https://nowhere.invalid"), "keyless", { maxAttempts: 1 }));
      console.log(JSON.stringify([answer, name, outcome, attempts[0].phase]));`;
    const all = [...argv, "-C", "@payorch/source", "--input-type=module-typescript", "-e", program];
    const { stdout } = await promisify(execFile)(process.execPath, all, {
      env: { ...process.env, HTTP_PROXY: address, HTTPS_PROXY: address, NO_PROXY: "", NODE_USE_ENV_PROXY: "", ...env },
    });
    return { asked, told: JSON.parse(stdout) as unknown[] };
  }
  const told = [{ id: "1" }, "ConnectionError", "not_executed", "resolve"];

  test.each<[string, string[], Record<string, string>]>([
    ["NODE_USE_ENV_PROXY", [], { NODE_USE_ENV_PROXY: "1" }],
    ["--use-env-proxy", ["--use-env-proxy"], {}],
    ["NODE_OPTIONS", [], { NODE_OPTIONS: "--no-warnings --use-env-proxy" }],
  ])("is used where %s says so, but never for plain http, which is for loopback only", async (_, argv, env) => {
    expect(await through(argv, env)).toEqual({ asked: ["CONNECT nowhere.invalid:443"], told });
  });

  test.each<[string, string[], Record<string, string>]>([
    ["nothing says so", [], {}],
    ["--no-use-env-proxy says so", ["--no-use-env-proxy"], { NODE_USE_ENV_PROXY: "1" }],
  ])("is not used where %s", async (_, argv, env) => {
    expect(await through(argv, env)).toEqual({ asked: [], told });
  });
});
