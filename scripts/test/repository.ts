import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import manifest from "../../package.json" with { type: "json" };

const root = new URL("../..", import.meta.url).pathname;

/** How a program ended. */
export interface Ended {
  code: number;
  output: string;
}

/** A repository of its own with everything that is in this one, in which tests may make providers. */
export interface Repository {
  folder: string;
  /** Copies the files, commits them, and installs. */
  make(): Promise<void>;
  remove(): void;
  git(...args: string[]): string;
  read(path: string): string;
  /** What git sees that is not committed. */
  changed(): string[];
  run(command: string, ...args: string[]): Promise<Ended>;
  node(...args: string[]): Promise<Ended>;
  pnpm(...args: string[]): Promise<Ended>;
  /** Runs `new:provider`. */
  create(...args: string[]): Promise<Ended>;
}

export function repository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), "payorch-new-"));
  const git = (...args: string[]) => String(execFileSync("git", args, { cwd: folder }));
  const run = (command: string, ...args: string[]): Promise<Ended> => {
    const env = { ...process.env, npm_config_yes: "true", NO_COLOR: "1" };
    return new Promise((done) => {
      execFile(command, args, { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
        done({ code: error ? Number(error.code) : 0, output: stripVTControlCharacters(stdout + stderr) }),
      );
    });
  };
  const node = (...args: string[]) => run(process.execPath, ...args);
  const pnpm = (...args: string[]) => run("npx", "-y", `pnpm@${manifest.devEngines.packageManager.version}`, ...args);
  return {
    folder,
    git,
    run,
    node,
    pnpm,
    create: (...args) => node("scripts/new-provider.ts", ...args),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    changed: () => git("status", "--porcelain").split("\n").filter(Boolean),
    remove: () => rmSync(folder, { recursive: true }),
    async make() {
      const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root });
      for (const file of String(files).trim().split("\n"))
        if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
      git("init", "--quiet", "--initial-branch=main");
      git("add", "--all");
      git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "All.");
      await pnpm("install", "--frozen-lockfile", "--prefer-offline");
    },
  };
}
