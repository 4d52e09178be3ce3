import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { providers } from "../src/index.ts";

const command = ["-C", "@payorch/source", new URL("../src/cli.ts", import.meta.url).pathname];
const run = (args: string[], argv: string[] = []): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [...argv, ...command, ...args], (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });

test("runs all mocks until it is stopped, and each line that it shows works", async () => {
  const child = spawn(process.execPath, [...command, "all", "--port", "0", "--log", "--delay", "5"]);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const shown = async (text: string) => {
    while (!output.includes(text)) await once(child.stdout, "data");
  };
  await shown("Ctrl+C");
  expect(output).not.toContain("seed");
  const lines = [...output.matchAll(/^ +(curl .*)$/gm)].map(([, line = ""]) => line);
  expect(lines).toHaveLength(providers.length);
  for (const line of lines) {
    const { stdout } = await promisify(execFile)("sh", ["-c", `${line} -s -w ' %{http_code}'`]);
    expect(stdout).toMatch(/^[{[].* 200$/s);
  }
  await shown("orqex GET /payment/checkouts/cs_abc123 200");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test.each([
  ["a provider it does not know", ["nobody"], `Unknown provider \`nobody\`. Known: ${providers.join(", ")}, all.`],
  ["a port that is none", ["orqex", "--port", "x"], "an integer from 0 to 65535"],
  ["a last port that is none", ["all", "--port", "65535"], "`port` must be an integer from 0 to 65535; got 65536."],
  ["a delay that is none", ["orqex", "--delay", "2s"], "an integer from 0 to"],
  ["an error rate in percent", ["orqex", "--error-rate", "10"], "It must be a number from 0 to 1; got 10."],
])("refuses %s", async (_, args, right) => {
  expect(await run(args)).toEqual({ code: 1, output: expect.stringContaining(right) });
});

test("without a provider it says which there are", async () => {
  expect(await run([])).toEqual({ code: 1, output: `Name a provider: ${providers.join(", ")}, all.\n` });
});

test("help fits 80 columns", async () => {
  const { output } = await run(["--help"]);
  expect(output).toContain("--examples");
  expect(output.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("--examples lists what `Prefer` takes, by operation and status, and ends", async () => {
  const { code, output } = await run(["orqex", "--examples"]);
  expect(code).toBe(0);
  expect(output).toMatch(
    /^orqex\ncheckouts\.create {2}POST \/payment\/checkouts\n {2}201 {2}firstGeneration, .*order\n/,
  );
  expect(output).toMatch(/^paymentIntents\.retrieve .*\n {2}200 {2}.*declined/m);
});

test("a wrong request is a line on stderr, without --log, and a right one is none", async () => {
  const child = spawn(process.execPath, [...command, "orqex", "--port", "0"]);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  while (!output.includes("Ctrl+C")) await once(child.stdout, "data");
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
  const headers = { authorization: "Bearer test" };
  await fetch(`${url}/payment/intents`, { headers });
  const wrong = once(child.stderr, "data");
  await fetch(`${url}/payment/intents?per_page=x`, { headers });
  expect(String(await wrong)).toMatch(/^\S+ orqex GET \/payment\/intents 4\d\d \d+ ms request\.query\.per_page: /);
  child.kill("SIGTERM");
  await once(child, "exit");
  expect(output).not.toContain("/payment/intents 200");
});

test("takes an error rate however a number is written", async () => {
  expect(await run(["acme", "--error-rate", "1e-3"])).toEqual({
    code: 1,
    output: expect.stringContaining("Unknown provider `acme`"),
  });
});

test("says that a port is taken, and what helps", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  expect(await run(["orqex", "--port", String(port)])).toEqual({
    code: 1,
    output: `The mock of orqex cannot listen on port ${port}: it is in use.\nChoose another with --port, or 0 for any free one.\n`,
  });
  taken.close();
});

test.each(["18.20.8", "20.18.3", "21.7.3", "22.11.0"])(
  "on Node %s it says which Node it needs, before anything else is loaded",
  async (version) => {
    expect(await run(["all", "--log"], onNode(version))).toEqual({
      code: 1,
      output:
        `@payorch/mock needs Node ^20.19.0 || >=22.12.0; this is ${version}. ` +
        "To run it with a newer one from npm: npx -y -p node@24 -p @payorch/mock payorch-mock all --log\n",
    });
  },
);

test.each(["20.19.0", "22.12.0", "24.0.0"])("it runs on Node %s", async (version) => {
  expect(await run(["--help"], onNode(version))).toMatchObject({ code: 0 });
});

/** Arguments of Node's that make it pass for another version. */
function onNode(version: string): string[] {
  const passFor = `Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
  return ["--import", `data:text/javascript,${encodeURIComponent(passFor)}`];
}
