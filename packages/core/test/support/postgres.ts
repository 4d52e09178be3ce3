import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { skipWithout } from "./skip-without.ts";

/** A PostgreSQL of this test's own. */
export interface Postgres {
  /** What `pg` takes to connect. */
  readonly connection: { host: string; port: number; user: string; database: string };
  /** Kills it with SIGKILL, and starts it again on the same data and port. */
  crash(): Promise<void>;
  /** Ends it, and removes what it wrote. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL on a free port of the loopback address, with its data in a temporary folder. Where it is not installed, prints so and
 * gives undefined; in CI it throws.
 */
export async function postgres(): Promise<Postgres | undefined> {
  const bin = binaries();
  if (skipWithout("PostgreSQL", bin !== undefined, "what needs one is not tested.")) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "payorch-postgres-"));
  // It refuses to run as root.
  const owner = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const run = { cwd: folder, env: { PATH: process.env["PATH"], LC_ALL: "C" }, ...owner };

  const data = join(folder, "data");
  const how = ["--username=payorch", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"];
  execFileSync(join(`${bin}`, "initdb"), [...how, "--pgdata", data], { ...run, stdio: "pipe" });
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, `unix_socket_directories=${folder}`, "fsync=off"];
  const options = settings.flatMap((setting) => ["-c", setting]);

  async function serve(): Promise<ChildProcess & { stdin: Writable }> {
    const child = spawn("sh", ["-c", untilInputEnds, join(`${bin}`, "postgres"), "-D", data, ...options], {
      ...run,
      stdio: ["pipe", "ignore", "pipe"],
    });
    let said = "";
    for await (const chunk of child.stderr) {
      said += String(chunk);
      if (said.includes("ready to accept connections")) break;
    }
    if (!said.includes("ready to accept connections")) throw new Error(`PostgreSQL did not start:\n${said}`);
    return child;
  }

  let server = await serve();
  return {
    connection: { host: "127.0.0.1", port, user: "payorch", database: "postgres" },
    async crash() {
      // The first line of its file is its process id.
      const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
      const ended = once(server, "exit");
      process.kill(pid, "SIGKILL");
      server.stdin.end();
      await ended;
      // Its children need a moment to notice, and it does not start while one of them runs.
      for (let tries = 1; ; tries += 1) {
        try {
          server = await serve();
          return;
        } catch (error) {
          if (tries === 50) throw error;
          await setTimeout(100);
        }
      }
    },
    async stop() {
      const ended = once(server, "exit");
      server.stdin.end();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Ends the server at once when its input ends, which it does also where the tests are killed. */
const untilInputEnds = `
  exec 3<&0
  "$0" "$@" & server=$!
  { read -r _ <&3; kill -QUIT $server; } 2>/dev/null &
  wait $server`;

/** The folder of its programs, the newest: Debian has them outside of the PATH. */
function binaries(): string | undefined {
  const versions = globSync("/usr/lib/postgresql/*/bin").toSorted((one, other) => versionOf(other) - versionOf(one));
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...versions];
  return folders.find((folder) => existsSync(join(folder, "initdb")));
}

const versionOf = (bin: string): number => Number(dirname(bin).split("/").at(-1));

/** The user or group that Debian's package made for it. */
const idOf = (which: "-u" | "-g"): number => Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
