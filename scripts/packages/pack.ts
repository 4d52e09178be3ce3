import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds all packages and packs them into the folder, as npm would get them. Gives the tarballs' paths by the packages' names. */
export async function pack(folder: string): Promise<Record<string, string>> {
  const options = { cwd: root, maxBuffer: 10_000_000, env: { ...process.env, FORCE_COLOR: "0" } };
  const pnpm = async (command: string) => (await promisify(execFile)("pnpm", command.split(" "), options)).stdout;
  await pnpm("build");
  const packed = await pnpm(`--recursive --filter ./packages/* pack --json --pack-destination ${folder}`);
  const tarballs = JSON.parse(packed) as { name: string; filename: string }[];
  return Object.fromEntries(tarballs.map(({ name, filename }) => [name, filename]));
}

/** The same of the clients and their core, as dependencies of a package.json. */
export function clientsOf(tarballs: Readonly<Record<string, string>>): Record<string, string> {
  const clients = Object.entries(tarballs).filter(([name]) => !["@payorch/mock", "@payorch/sandbox"].includes(name));
  return Object.fromEntries(clients.map(([name, path]) => [name, `file:${path}`]));
}
