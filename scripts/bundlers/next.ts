import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };

/** Builds the project with a bundler of Next's, starts it, and asks its route handlers to call: the one on Node, and the edge one. */
export function next(bundler: "--turbopack" | "--webpack") {
  return async (folder: string, provider: string): Promise<void> => {
    const program = join(folder, "node_modules/next/dist/bin/next");
    await promisify(execFile)(process.execPath, [program, "build", bundler], {
      cwd: folder,
      env,
      timeout: 300_000,
    });
    const server = spawn(process.execPath, [program, "start", "--hostname", "127.0.0.1", "--port", "0"], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "inherit"],
      timeout: 60_000,
    });
    const closed = once(server, "close");
    try {
      const address = await addressOf(server.stdout);
      for (const route of ["node", "edge"]) {
        const response = await fetch(`${address}/${route}?provider=${provider}`);
        if (!response.ok)
          throw new Error(`the route handler /${route} answered ${response.status}: ${await response.text()}`);
      }
    } finally {
      server.kill();
      await closed;
    }
  };
}

/** The address at which the server says that it is ready. */
async function addressOf(output: Readable): Promise<string> {
  let text = "";
  // The server still writes after this, and must not fail for it.
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    if (address && text.includes("Ready")) return address;
  }
  throw new Error(`Next did not start: ${text}`);
}
