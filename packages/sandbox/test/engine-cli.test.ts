import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { providers } from "@payorch/mock";
import { expect, test } from "vitest";

const command = ["-C", "@payorch/source", new URL("../src/cli.ts", import.meta.url).pathname];
const root = new URL("../../..", import.meta.url).pathname;
const run = (args: string[], argv: string[] = []): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [...argv, ...command, ...args], (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });

test("shows a curl line and a line of TypeScript for each provider, which work, until it is stopped", async () => {
  const child = spawn(process.execPath, [...command, "--port", "0", "--log"]);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const shown = async (wanted: string) => {
    while (!output.includes(wanted)) await once(child.stdout, "data");
  };
  await shown("Ctrl+C");
  const [, dashboard = ""] = /^Dashboard +(\S+)$/m.exec(output) ?? [];
  expect(await (await fetch(dashboard)).text()).toMatch(/^<!doctype html>/);
  const lines = output.split("\n");
  const curls = lines.filter((line) => line.startsWith("curl "));
  const snippets = lines.filter((line) => line.startsWith("import "));
  expect([curls.length, snippets.length]).toEqual([providers.length, providers.length]);
  for (const line of curls) {
    const { stdout } = await promisify(execFile)("sh", ["-c", `${line} -s -w ' %{http_code}'`]);
    expect(stdout).toMatch(/^\{.*\} 20[01]$/s);
  }
  const reads = ["orkestapay.merchants.listBrands()", "orchestrapay.checkoutIntents.list()"];
  const more = ["orchestrate.payments.list()", "orqex.paymentIntents.list()"];
  const program = [...snippets, ...[...reads, ...more].map((read) => `await ${read};`)].join("\n");
  const argv = ["-C", "@payorch/source", "--input-type=module-typescript", "-e", program];
  await promisify(execFile)(process.execPath, argv, { cwd: `${root}packages/sandbox` });
  await shown("orqex GET /payment/intents 200");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("plays one provider only, and names what helps where the port is taken", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  expect(await run(["--provider", "orqex", "--port", String(port)])).toEqual({
    code: 1,
    output: `The sandbox cannot listen on port ${port}: it is in use.\nChoose another with --port, or 0 for any free one.\n`,
  });
  taken.close();
});

test("help has every magic value, and fits 80 columns", async () => {
  const { code, output } = await run(["--help"]);
  expect(code).toBe(0);
  for (const value of ["4402", "4000000000003220", "decline:insufficient_funds", "payment_method.card.number"])
    expect(output).toContain(value);
  expect(output.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("trigger sends one signed event, and nothing else runs", async () => {
  const received: string[] = [];
  const shop = createServer(async (request, response) => {
    received.push(`${request.headers["x-orqex-signature"]} ${await text(request)}`);
    response.end();
  }).listen(0, "127.0.0.1");
  await once(shop, "listening");
  const to = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/webhooks`;
  expect(await run(["trigger", "orqex", "payment.completed", "--to", to])).toMatchObject({ code: 0 });
  shop.close();
  expect(received).toEqual([expect.stringMatching(/^[\da-f]{64} \{"event":"payment\.completed"/)]);
});

test.each([
  ["a port that is none", ["--port", "x"], "an integer from 0 to 65535"],
  ["a provider it does not play", ["--provider", "acme"], "orkestapay, orchestrapay, orchestrate, orqex"],
  ["a webhook address that is none", ["--port", "0", "--provider", "orqex", "--webhooks", "nowhere"], "nowhere"],
  ["an event of a provider it does not know", ["trigger", "acme", "x", "--to", "http://127.0.0.1:1"], "acme"],
])("refuses %s", async (_, args, right) => {
  expect(await run(args)).toEqual({ code: 1, output: expect.stringContaining(right) });
});

test("on an old Node it says which Node it needs, before anything else is loaded", async () => {
  const passFor = `Object.defineProperty(process, "versions", { value: { node: "20.18.3" } })`;
  expect(await run(["--log"], ["--import", `data:text/javascript,${encodeURIComponent(passFor)}`])).toEqual({
    code: 1,
    output:
      "@payorch/sandbox needs Node ^20.19.0 || >=22.12.0; this is 20.18.3. " +
      "To run it with a newer one from npm: npx -y -p node@24 -p @payorch/sandbox payorch-sandbox --log\n",
  });
});
