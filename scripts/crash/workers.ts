import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../../packages/core/test/support/free-port.ts";

/** The processes of the shop, and what happens to them. */
export interface Workers {
  /** Kills one that runs with SIGKILL, and starts it again; false where none runs. */
  kill(chance: number): boolean;
  /** Stops one that runs with SIGSTOP, and lets it go on after a while. */
  pause(chance: number, ms: number): void;
  /** Those that died, as `<name>/<process id>`. One may also end by itself while PostgreSQL is away. */
  readonly dead: ReadonlySet<string>;
  /** How many run and take work. */
  running(): number;
  /** The port of one that does. */
  port(chance: number): number | undefined;
  stop(): Promise<void>;
}

interface Worker {
  readonly name: string;
  readonly port: number;
  child?: ChildProcess;
  state: "starting" | "ready" | "paused";
}

/** Starts the processes. What they print on standard error is kept, and printed where one ends by itself. */
export async function startWorkers(program: URL, count: number, env: Record<string, string>): Promise<Workers> {
  const workers: Worker[] = [];
  for (let index = 1; index <= count; index += 1)
    workers.push({ name: `shop-${index}`, port: await freePort(), state: "starting" });
  const dead = new Set<string>();
  let stopping = false;
  const run = (worker: Worker): void => {
    const child = spawn(
      process.execPath,
      ["-C", "@payorch/source", "--disable-warning=ExperimentalWarning", fileURLToPath(program)],
      {
        env: { ...process.env, ...env, WORKER: worker.name, PORT: String(worker.port) },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    worker.child = child;
    worker.state = "starting";
    let said = "";
    child.stderr.on("data", (chunk) => {
      said = (said + String(chunk)).slice(-4000);
      if (process.env["DEBUG"]) process.stderr.write(chunk);
    });
    child.stdout.on("data", (chunk) => {
      if (String(chunk).includes("ready")) worker.state = "ready";
    });
    child.once("exit", (code, signal) => {
      dead.add(`${worker.name}/${child.pid}`);
      if (stopping) return;
      // It may end by itself while PostgreSQL is away; anything else is told.
      if (signal === null && process.env["DEBUG"]) console.error(`${worker.name} ended with ${code}:\n${said}`);
      setTimeout(() => !stopping && run(worker), signal === null ? 500 : 50);
    });
  };
  workers.forEach(run);
  const ready = () => workers.filter(({ state }) => state === "ready");
  const one = (chance: number) => ready()[Math.floor(chance * ready().length)];
  return {
    kill(chance) {
      const worker = one(chance);
      if (!worker) return false;
      worker.state = "starting";
      worker.child?.kill("SIGKILL");
      return true;
    },
    pause(chance, ms) {
      const worker = one(chance);
      const child = worker?.child;
      if (!worker || !child) return;
      worker.state = "paused";
      child.kill("SIGSTOP");
      setTimeout(() => {
        child.kill("SIGCONT");
        if (worker.child === child && worker.state === "paused") worker.state = "ready";
      }, ms);
    },
    dead,
    running: () => ready().length,
    port: (chance) => one(chance)?.port,
    async stop() {
      stopping = true;
      await Promise.all(
        workers.map(async ({ child }) => {
          if (!child || child.exitCode !== null || child.signalCode !== null) return;
          child.kill("SIGKILL");
          await once(child, "exit");
        }),
      );
    },
  };
}
