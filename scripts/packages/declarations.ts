import { existsSync } from "node:fs";
import { mkdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { interfaceOf } from "../generate/names.ts";
import { compile } from "./compile.ts";
import { type Tarball, publicEntries } from "./tarball.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The newest compiler, and the last but one, which still knows `moduleResolution: node`. */
const tsc = at("../../node_modules/typescript/bin/tsc");
const oldTsc = at("../node_modules/typescript/bin/tsc");

/**
 * What compilers say of a package in a project that has it alone: whether each entry is found and needs no more than it says, and
 * whether each inferred type can be written down.
 */
export async function declarationProblems(
  { manifest }: Tarball,
  tarballs: readonly Tarball[],
  folder: string,
): Promise<string[]> {
  const { name, exports = {}, dependencies = {} } = manifest;
  const project = join(folder, name.replace("/", "+"));
  await layOut(project, name, tarballs);
  const entries = publicEntries(manifest);
  const imports = entries.map((entry, index) => `export * as e${index} from ${JSON.stringify(join(name, entry))};\n`);
  await writeFile(join(project, "entries.ts"), imports.join(""));
  const users = "@payorch/core" in dependencies ? programs.filter(([, entry]) => entry in exports) : [];
  for (const [program] of users) await writeFile(join(project, program), await programFor(name, program));
  const said = await Promise.all([
    compile(oldTsc, project, ["entries.ts"], "node10"),
    compile(tsc, project, ["entries.ts"], "node16"),
    compile(tsc, project, ["entries.ts"], "bundler", onNode),
    ...users.map(([program]) => compile(tsc, project, [program], "nodenext")),
  ]);
  return said.filter((each) => each !== "").map((each) => each.trim());
}

/** What users of the clients write, and the entry from which alone it imports. */
const programs = [
  ["index.ts", "."],
  ["api.ts", "./api"],
  ["webhooks.ts", "./webhooks"],
  ["validate.ts", "./validate"],
] as const;

/** A project without the browser's names: all comes from the types of Node. */
const onNode = { lib: ["es2017"], types: ["node"], typeRoots: [at("../../node_modules/@types")] };

/** Installs a package alone, as pnpm does: what it depends on lies beside it, out of the project's reach. */
async function layOut(project: string, name: string, tarballs: readonly Tarball[]): Promise<void> {
  const store = (each: string) => join(project, "node_modules/.pnpm", each.replace("/", "+"), "node_modules");
  const install = async (each: string, modules: string): Promise<void> => {
    const tarball = tarballs.find(({ manifest }) => manifest.name === each);
    // What comes from elsewhere, no declaration mentions.
    if (!tarball) return;
    for (const [path, text] of tarball.files) {
      if (!/package\.json$|\.d\.ts$/.test(path)) continue;
      const file = join(store(each), each, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await link(join(store(each), each), join(modules, each));
    // The user has installed what a peer is: it lies beside the package and in the project.
    for (const peer of Object.keys(tarball.manifest.peerDependencies ?? {}))
      for (const beside of [store(each), join(project, "node_modules")])
        await link(await realpath(at(`../../packages/core/node_modules/${peer}`)), join(beside, peer));
    for (const dependency of Object.keys(tarball.manifest.dependencies ?? {})) await install(dependency, store(each));
  };
  await install(name, join(project, "node_modules"));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (!existsSync(path)) await symlink(target, path);
}

/** A program, which is written for Orqex, for another provider. */
async function programFor(name: string, program: string): Promise<string> {
  const provider = name.replace("@payorch/", "");
  const text = await readFile(at(`programs/${program}`), "utf8");
  return text.replaceAll("orqex", provider).replaceAll("Orqex", interfaceOf(provider));
}
