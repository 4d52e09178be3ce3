import { execFile } from "node:child_process";
import { promisify } from "node:util";
import Table from "cli-table3";
import { Command } from "commander";

/** They ask for little more than that their text is kept. */
const permissive = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Python-2.0",
  "Unlicense",
];
/**
 * MPL-2.0 asks for changes to its own files to be published; we run such a tool, and neither change nor ship it. "MIT/X11" is
 * what a dependency of the list of currencies calls the MIT licence.
 */
const forTools = [...permissive, "MPL-2.0", "MIT/X11"];

new Command("licences:check")
  .description("Lists the licences of all dependencies; fails if one is not allowed.")
  .parse();

const published = await pnpm("--recursive", "--filter", "./packages/*", "list", "--depth", "-1");
const names = (published as { name: string }[]).map(({ name }) => name);
const rows = await Promise.all([
  ...names.map((name) => row(`comes with ${name}`, permissive, "--filter", name, "--prod")),
  row("all, with our tools", forTools, "--recursive"),
]);

const table = new Table({
  head: ["dependencies", "count", "licences"],
  style: { head: [], border: [], compact: true },
});
table.push(...rows.map(({ cells }) => cells));
const refused = rows.flatMap(({ refused }) => refused);
console.log([table.toString(), ...refused].join("\n"));
process.exitCode = refused.length === 0 ? 0 : 1;

async function row(
  title: string,
  allowed: readonly string[],
  ...which: readonly string[]
): Promise<{ cells: [string, number, string]; refused: string[] }> {
  const byLicence = (await pnpm("licenses", "list", ...which)) as Record<string, { name: string }[]>;
  const entries = Object.entries(byLicence).toSorted(([, one], [, other]) => other.length - one.length);
  const count = entries.reduce((sum, [, packages]) => sum + packages.length, 0);
  const list = entries.map(([licence, packages]) => {
    const few = packages.length <= 3 ? packages.map(({ name }) => name).join(", ") : packages.length;
    return `${licence}: ${few}`;
  });
  return {
    cells: [title, count, list.join("\n")],
    refused: entries
      .filter(([licence]) => !isAllowed(licence, allowed))
      .map(
        ([licence, packages]) => `${title}: ${licence} is not allowed: ${packages.map(({ name }) => name).join(", ")}`,
      ),
  };
}

/** Of alternatives, `(MIT OR CC0-1.0)`, one suffices. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  return licence
    .replaceAll(/^\(|\)$/g, "")
    .split(" OR ")
    .some((alternative) => allowed.includes(alternative));
}

async function pnpm(...argv: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)("pnpm", [...argv, "--json"], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}
