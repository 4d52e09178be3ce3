import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const guide = readFileSync(join(root, "docs/guides/after-a-crash.md"), "utf8");

let answer: (response: ServerResponse) => void;
let seen: { key: IncomingMessage["headers"][string]; body: string }[];
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += String(chunk)));
  request.on("end", () => {
    seen.push({ key: request.headers["x-idempotency-key"], body });
    answer(response);
  });
});
const created = (response: ServerResponse): void => {
  const checkout = { id: "cs_1", url: "https://pay.example/cs_1" };
  response.writeHead(201, { "content-type": "application/json" });
  response.end(JSON.stringify({ data: { id: "re_1", checkout } }));
};

let folder: string;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => void server.close());
beforeEach(() => {
  seen = [];
  folder = mkdtempSync(join(tmpdir(), "payorch-readme-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "packages"), join(folder, "node_modules/@payorch"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
afterEach(() => {
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** Runs the block of the guide that begins with the name of the file, against our server, so many milliseconds in the future. */
function run(name: string, laterMs = 0): ChildProcess & { output: string; ended: Promise<unknown> } {
  const block = [...guide.matchAll(/^```ts[^\n]*\n\/\/ (\S+?\.ts).*\n([^]*?)^```/gm)].find(([, file]) => file === name);
  const { port } = server.address() as AddressInfo;
  const code = block?.[2]?.replaceAll(
    "createOrqex({",
    `createOrqex({ baseUrl: "http://127.0.0.1:${port}", maxAttempts: 1,`,
  );
  if (!code?.includes("127.0.0.1")) throw new Error(`The guide has no ${name} that makes a client.`);
  writeFileSync(join(folder, name), code);
  const clock = `const now = Date.now; Date.now = () => now() + ${laterMs};`;
  const args = ["-C", "@payorch/source", "--import", `data:text/javascript,${encodeURIComponent(clock)}`, name];
  const env = { ...process.env, ORQEX_SECRET_KEY: "sk_sandbox_of_this_test" };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  const running = Object.assign(child, { output: "", ended: once(child, "exit") });
  child.stdout?.on("data", (chunk) => (running.output += String(chunk)));
  return running;
}

test("a process that is killed over a call: another finds it in the journal, and resumes it under the same key", async () => {
  const arrived = new Promise<void>((held) => (answer = () => held()));
  const shop = run("shop.ts");
  await arrived;
  shop.kill("SIGKILL");
  await shop.ended;

  const tooEarly = run("recover.ts");
  expect(await tooEarly.ended).toEqual([0, null]);
  expect([tooEarly.output, seen.length]).toEqual(["", 1]);

  answer = created;
  const recovering = run("recover.ts", 10 * 60_000);
  expect(await recovering.ended).toEqual([0, null]);
  expect(recovering.output).toContain("resumed {");
  expect(seen).toEqual([seen[0], seen[0]]);

  const again = run("recover.ts", 20 * 60_000);
  expect(await again.ended).toEqual([0, null]);
  expect([again.output, seen.length]).toEqual(["", 2]);
});

test("one process writes a record, another settles it", async () => {
  answer = (response) => void response.socket?.resetAndDestroy();
  expect(await run("worker.ts").ended).toEqual([0, null]);
  answer = created;
  const settling = run("settle.ts");
  expect(await settling.ended).toEqual([0, null]);
  expect(settling.output).toContain("id: 're_1'");
  expect(seen).toEqual([seen[0], seen[0]]);
});
