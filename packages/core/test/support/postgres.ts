import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL that belongs to one test. */
export interface Postgres {
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  stop(): Promise<void>;
}

/** Starts Debian's PostgreSQL on a port of its own; undefined where there is none. */
export async function postgres(): Promise<Postgres | undefined> {
  const [binaries] = globSync("/usr/lib/postgresql/*/bin").toSorted().toReversed();
  if (binaries === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "payorch-postgres-"));
  const who = owner();
  if (who) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  const options = { ...who, stdio: "ignore", cwd: folder } as const;
  execFileSync(join(binaries, "initdb"), ["-D", data, "-U", "test", "--auth=trust", "--no-sync"], options);
  const port = await freePort();
  const args = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", "", "-c", "fsync=off"];
  const child = spawn(join(binaries, "postgres"), args, options);
  await answering(join(binaries, "pg_isready"), port, child);
  return {
    connection: { host: "127.0.0.1", port, user: "test", database: "postgres" },
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (which: string) => Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  free.close();
  return port;
}

async function answering(isReady: string, port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}`);
    const [code] = (await once(spawn(isReady, ["-h", "127.0.0.1", "-p", String(port)]), "exit")) as [number];
    if (code === 0) return;
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
}
