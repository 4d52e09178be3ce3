import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { providers, startMock } from "../src/index.ts";

const session = {
  amount: 50,
  currency: "XOF",
  description: "Order #1024",
  customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
};
const post = (url: string, body: object, headers: object = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer sk_1", ...headers },
    body: JSON.stringify(body),
  });

test("answers by the spec, and says what is wrong with a request", async () => {
  await using mock = await startMock("orqex");
  const right = await post(`${mock.url}/payment/checkouts`, session);
  expect({ status: right.status, violations: right.headers.get("sl-violations") }).toEqual({
    status: 201,
    violations: null,
  });
  const wrong = await post(`${mock.url}/payment/checkouts`, { ...session, amount: 0 });
  expect(wrong.status).toBe(422);
  expect(wrong.headers.get("sl-violations")).toContain("amount");
});

test("a first call is no replay, although the replay has the lower status", async () => {
  await using mock = await startMock("orchestrapay");
  const url = `${mock.url}/checkout-intents`;
  const intent = { amount: 1000, currency: "USD" };
  expect((await post(url, intent)).status).toBe(201);
  expect((await post(url, intent, { prefer: "code=200" })).status).toBe(200);
  expect((await post(url, { amount: "1000" })).status).toBe(400);
});

test("frees its port when it is closed", async () => {
  const first = await startMock("orchestrate");
  const port = Number(new URL(first.url).port);
  await expect(startMock("orqex", { port })).rejects.toThrow(
    `The mock of orqex cannot listen on port ${port}: it is taken.`,
  );
  await first.close();
  const second = await startMock("orqex", { port });
  await second.close();
  await expect(fetch(second.url)).rejects.toThrow("fetch failed");
});

test("refuses a provider it does not know", async () => {
  await expect(startMock("acme" as never)).rejects.toThrow(
    `There is no mock of acme. There are: ${providers.join(", ")}.`,
  );
});

const command = ["-C", "@payorch/source", new URL("../src/cli.ts", import.meta.url).pathname];
const run = (...args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [...command, ...args], (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });

test("the command runs all mocks until it is stopped, and leaves nothing behind", async () => {
  const child = spawn(process.execPath, [...command, "all", "--port", "0"]);
  let output = "";
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes("Ctrl+C")) break;
  }
  const urls = [...output.matchAll(/http:\S+/g)].map(([url]) => url);
  expect(urls).toHaveLength(providers.length);
  expect((await fetch(`${urls[0]}/v1/checkouts/chk_1`)).status).toBe(401);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("the command says what is wrong, and what would be right", async () => {
  expect(await run("acme")).toEqual({
    code: 1,
    output: expect.stringContaining(`There are: ${providers.join(", ")}, or all.`),
  });
  expect(await run("orqex", "--port", "x")).toMatchObject({
    code: 1,
    output: expect.stringContaining("an integer from 0 to 65535"),
  });
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  expect(await run("orqex", "--port", String(port))).toMatchObject({
    code: 1,
    output: expect.stringContaining("Choose another with --port"),
  });
  taken.close();
});
