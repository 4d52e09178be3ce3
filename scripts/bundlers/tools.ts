import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { next } from "./next.ts";
import type { ProjectName } from "./project.ts";
import type { Over } from "./provider.ts";

const run = promisify(execFile);

/** What bundles or loads the packages in a user's project. */
export interface Tool {
  name: string;
  project: ProjectName;
  /** The package whose version is told; without one, Node's. */
  from?: string;
  /** What each pair of calls goes over: `node:http` where the tool reads the condition `node`. */
  over: readonly Over[];
  /** Bundles or loads the packages in the folder, and calls the provider at the address with what came of it. */
  call(folder: string, provider: string): Promise<void>;
}

/** A program of the project's, run by a command of its own or by Node, after it was bundled by another. */
function program(start: string, build?: string): Tool["call"] {
  return async (folder, provider) => {
    const command = async (line: string) => {
      const [name = "", ...argv] = line.split(" ");
      const path = name === "node" ? process.execPath : join(folder, "node_modules/.bin", name);
      const env = { ...process.env, PROVIDER: provider, NO_COLOR: "1", FORCE_COLOR: "0" };
      await run(path, argv, { cwd: folder, timeout: 120_000, env });
    };
    if (build) await command(build);
    await command(start);
  };
}

const esbuild = "esbuild main.mjs --bundle --platform=node --log-level=error";
const project = { project: "project", over: ["node:http"] } as const;
const nextProject = { project: "next", from: "next", over: ["node:http", "fetch"] } as const;

export const tools: readonly Tool[] = [
  {
    ...project,
    name: "esbuild, to ESM",
    from: "esbuild",
    call: program("node out/esbuild.mjs", `${esbuild} --format=esm --outfile=out/esbuild.mjs`),
  },
  {
    ...project,
    name: "esbuild, to CommonJS",
    from: "esbuild",
    call: program("node out/esbuild.cjs", `${esbuild} --format=cjs --outfile=out/esbuild.cjs`),
  },
  {
    ...project,
    name: "webpack, for node",
    from: "webpack",
    call: program(
      "node out/webpack.js",
      "webpack build --entry ./main.mjs --mode production --target node --output-path out --output-filename webpack.js",
    ),
  },
  {
    ...project,
    name: "rollup",
    from: "rollup",
    over: ["fetch"],
    call: program("node out/rollup.mjs", "rollup main.mjs -p node-resolve -f es -o out/rollup.mjs"),
  },
  {
    ...project,
    name: "rollup, condition node",
    from: "rollup",
    call: program("node out/rollup-node.mjs", "rollup --config"),
  },
  {
    ...project,
    name: "Vite SSR",
    from: "vite",
    call: program("node out/vite/main.mjs", "vite build --ssr main.mjs --outDir out/vite"),
  },
  {
    ...project,
    name: "Vite SSR, noExternal",
    from: "vite",
    call: program(
      "node out/vite-whole/main.mjs",
      "vite build --ssr main.mjs --outDir out/vite-whole --config vite.whole.config.mjs",
    ),
  },
  { ...project, name: "require()", call: program("node main.cjs") },
  {
    ...project,
    name: "Jest, CommonJS, babel-jest",
    from: "jest",
    call: program("jest --config jest.babel.config.js"),
  },
  { ...project, name: "Jest, CommonJS, ts-jest", from: "jest", call: program("jest --config jest.ts.config.js") },
  {
    ...project,
    name: "Jest, Node's require(esm)",
    from: "jest",
    call: program("node --experimental-vm-modules node_modules/jest/bin/jest.js --config jest.native.config.js"),
  },
  { ...nextProject, name: "Next, Turbopack: node, edge", call: next("--turbopack") },
  { ...nextProject, name: "Next, webpack: node, edge", call: next("--webpack") },
];

/** The version of a tool in the project. */
export async function versionOf({ from }: Tool, folder: string): Promise<string> {
  if (!from) return process.versions.node;
  const manifest = await readFile(join(folder, "node_modules", from, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
