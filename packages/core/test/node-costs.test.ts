import { execFile } from "node:child_process";
import type { Socket } from "node:net";
import { promisify } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { provider } from "./support/provider.ts";

describe.each<[string, string[]]>([
  ["node:http", []],
  ["fetch", ["-C", "browser"]],
])("what an answer may cost over %s", (_, conditions) => {
  /** Calls in a process of its own, and tells what it took. */
  async function cost(url: string): Promise<{ status?: number; outcome: string; mb: number; cpuMs: number }> {
    const program = `
      import { acme, callOf } from ${JSON.stringify(new URL("support/client.ts", import.meta.url).href)};
      const outcome = await callOf(acme(${JSON.stringify(url)}), "keyless").then(() => "answered", ({ outcome }) => outcome);
      const since = process.cpuUsage();
      process.on("exit", () => {
        const { user, system } = process.cpuUsage(since);
        const mb = process.resourceUsage().maxRSS / 1_000;
        console.log(JSON.stringify({ outcome, mb, cpuMs: (user + system) / 1_000 }));
      });`;
    const argv = [...conditions, "-C", "@payorch/source", "--input-type=module-typescript", "-e", program];
    const { stdout } = await promisify(execFile)(process.execPath, argv);
    return JSON.parse(stdout) as Awaited<ReturnType<typeof cost>>;
  }

  test("two megabytes in single bytes take little memory", async () => {
    const { url } = await provider((response) => {
      response.writeHead(200, { "content-type": "application/json" }).flushHeaders();
      const socket = response.socket as Socket;
      const bytes = "1\r\n0\r\n".repeat(100_000);
      socket.write('1\r\n"\r\n');
      for (let part = 0; part < 20; part += 1) socket.write(bytes);
      socket.write('1\r\n"\r\n0\r\n\r\n');
    });
    const { outcome, mb } = await cost(url);
    expect(outcome).toBe("answered");
    expect(mb).toBeLessThan(250);
  });

  test("a small answer that grows without end is not decompressed any further once it is refused", async () => {
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
    const body = brotliCompressSync(Buffer.alloc(2_000_000_000), quick);
    const { url } = await provider((response) =>
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "br" }).end(body),
    );
    const { outcome, cpuMs } = await cost(url);
    expect(outcome).toBe("executed");
    expect(cpuMs).toBeLessThan(1_000);
  });
});
