import { execFile } from "node:child_process";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Provider, providers, startMock } from "../src/index.ts";

const session = {
  amount: 50,
  currency: "XOF",
  description: "Order #1024",
  customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
};
const post = (url: string, body: unknown, headers: object = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer sk_1", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test("answers by the spec, and says what is wrong with a request", async () => {
  await using mock = await startMock("orqex");
  const right = await post(`${mock.url}/payment/checkouts`, session);
  expect({ status: right.status, violations: right.headers.get("sl-violations") }).toEqual({
    status: 201,
    violations: null,
  });
  const wrong = await post(`${mock.url}/payment/checkouts`, { ...session, amount: 0, ключ: 1 });
  expect(wrong.status).toBe(422);
  expect(JSON.parse(wrong.headers.get("sl-violations") ?? "")).toContainEqual({
    location: ["request", "body", "amount"],
    severity: "Error",
    code: "minimum",
    message: expect.stringContaining("must be >="),
  });
});

test.each<[Provider, string, object, object]>([
  [
    "orqex",
    "/payment/checkouts",
    { ...session, amount: 0, foo: 1 },
    {
      message: "body.foo: is not a documented property; body.amount: must be >= 1",
      errors: { foo: ["is not a documented property"], amount: ["must be >= 1"] },
    },
  ],
  [
    "orchestrapay",
    "/checkout-intents",
    { amount: 1000 },
    { message: "body.currency: is required", error: "Bad Request", statusCode: 400 },
  ],
  [
    "orkestapay",
    "/v1/payment-methods",
    { type: "CARD" },
    { message: expect.stringContaining("body.card: is required"), code: expect.any(String) },
  ],
])(
  "%s refuses a wrong request by its own property, not by that of the example",
  async (provider, path, body, right) => {
    await using mock = await startMock(provider);
    const answer = await post(mock.url + path, body);
    expect(await answer.json()).toMatchObject(right);
  },
);

test("a query parameter is refused by the name that the spec gives it", async () => {
  await using mock = await startMock("orkestapay");
  const headers = { authorization: `Basic ${btoa("mch_1:pk_1")}` };
  const answer = await fetch(`${mock.url}/v1/merchants/mch_1/promotions`, { headers });
  expect(((await answer.json()) as { message: string }).message).toContain("query.binNumber: is required");
});

test("a first call is no replay, although the replay has the lower status", async () => {
  await using mock = await startMock("orchestrapay");
  const url = `${mock.url}/checkout-intents`;
  const intent = { amount: 1000, currency: "USD" };
  expect((await post(url, intent)).status).toBe(201);
  expect((await post(url, intent, { prefer: "example=card" })).status).toBe(201);
  expect((await post(url, intent, { prefer: "code=200" })).status).toBe(200);
  expect((await post(url, { amount: "1000" })).status).toBe(400);
});

test.each([
  ["a body that is no JSON", "/payment/checkouts", "{", {}, 400, "The content type says JSON"],
  ["a code that is no status", "/payment/checkouts", session, { prefer: "code=9" }, 400, "must be a status"],
  ["a status that is not documented", "/payment/checkouts", session, { prefer: "code=418" }, 404, "418"],
  ["an unknown path", "/payment/nothing", session, {}, 404, "/payment/nothing"],
  ["a path with a slash too many", "//payment/checkouts", session, {}, 404, "//payment/checkouts"],
])("%s gets a problem of the mock's own", async (_, path, body, headers, status, detail) => {
  await using mock = await startMock("orqex");
  const answer = await post(mock.url + path, body, headers);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({ status, detail: expect.stringContaining(detail) });
});

test("pages of any origin may call it", async () => {
  await using mock = await startMock("orqex");
  const headers = {
    origin: "https://shop.example",
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization",
  };
  const preflight = await fetch(`${mock.url}/payment/checkouts`, { method: "OPTIONS", headers });
  expect([preflight.status, preflight.headers.get("access-control-allow-headers")]).toEqual([204, "authorization"]);
});

const statuses = async (url: string, body: object, headers = {}) => {
  const found: number[] = [];
  for (let call = 0; call < 40; call += 1) {
    const answer = await post(url, body, headers);
    await answer.arrayBuffer();
    found.push(answer.status);
  }
  return found;
};

test("fails as often as it should, with documented errors, the same for the same seed", async () => {
  await using one = await startMock("orqex", { errorRate: 0.5, seed: 7 });
  await using other = await startMock("orqex", { errorRate: 0.5, seed: 7 });
  const found = await statuses(`${one.url}/payment/checkouts`, session);
  expect(await statuses(`${other.url}/payment/checkouts`, session)).toEqual(found);
  expect(new Set(found)).toEqual(new Set([201, 429, 500]));
  const failed = found.filter((status) => status !== 201).length;
  expect(failed).toBeGreaterThan(10);
  expect(failed).toBeLessThan(30);
});

test("where no such error is documented, it fails with one of its own", async () => {
  await using mock = await startMock("orkestapay", { errorRate: 1 });
  const right = await fetch(`${mock.url}/v1/checkouts/chk_1`, { headers: { authorization: "Bearer 1" } });
  expect([right.status, right.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
  expect((await fetch(`${mock.url}/v1/checkouts/chk_1`)).status).toBe(401);
});

test("neither a preferred answer nor a refusal gives way to the error rate", async () => {
  await using mock = await startMock("orqex", { errorRate: 1 });
  const url = `${mock.url}/payment/checkouts`;
  expect((await post(url, session, { prefer: "code=201" })).status).toBe(201);
  expect((await post(url, session, { prefer: "code=409" })).status).toBe(409);
  expect((await post(url, { ...session, amount: 0 })).status).toBe(422);
});

test("answers later, and logs what came without what it held", async () => {
  const lines: string[] = [];
  await using mock = await startMock("orqex", { delayMs: 80, log: (line) => lines.push(line) });
  const start = performance.now();
  await post(`${mock.url}/payment/checkouts?secret=1`, { ...session, amount: 0 });
  expect(performance.now() - start).toBeGreaterThanOrEqual(80);
  expect(lines).toEqual([
    expect.stringMatching(
      /^[\d-]+T[\d:.]+Z orqex POST \/payment\/checkouts 422 \d+ ms request\.body\.amount: .* must be >= \d/,
    ),
  ]);
  expect(lines.join("\n")).not.toMatch(/sk_1|secret|Ama/);
});

test("frees its port when it is closed, whoever is still connected", async () => {
  const first = await startMock("orchestrate");
  const port = Number(new URL(first.url).port);
  await expect(startMock("orqex", { port })).rejects.toThrow(
    `The mock of orqex cannot listen on port ${port}: it is in use.`,
  );
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.write("POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{");
  await setTimeout(50);
  await first.close();
  const second = await startMock("orqex", { port });
  await second.close();
  await expect(fetch(second.url)).rejects.toThrow("fetch failed");
});

test.each([
  [{ port: 65_536 }, "startMock: `port` must be an integer from 0 to 65535; got 65536."],
  [{ delayMs: -1 }, "startMock: `delayMs` must be an integer from 0 to 2147483647; got -1."],
  [{ errorRate: 10 }, "startMock: `errorRate` must be a number from 0 to 1; got 10."],
  [{ log: true as never }, "startMock: `log` must be a function; got true."],
  [{ delay: 5 } as never, "startMock: Unknown option `delay`. Known: port, delayMs, errorRate, seed, log."],
])("refuses %j", async (options, message) => {
  await expect(startMock("orqex", options)).rejects.toThrow(message);
});

test("refuses a provider it does not know", async () => {
  await expect(startMock("acme" as never)).rejects.toThrow(
    `startMock: Unknown provider \`acme\`. Known: ${providers.join(", ")}.`,
  );
});

test("importing it loads nothing of Prism", async () => {
  const index = new URL("../src/index.ts", import.meta.url).href;
  const program = `await import("${index}");
    const { default: { _cache } } = await import("node:module");
    console.log(Object.keys(_cache).length);`;
  const argv = ["-C", "@payorch/source", "--input-type=module", "-e", program];
  const output = await new Promise((done) => {
    execFile(process.execPath, argv, (_, stdout, stderr) => done(stdout + stderr));
  });
  expect(output).toBe("0\n");
});
