import { parseDocument } from "yaml";
import { type Provider, auths, variableOf } from "./provider.ts";
import { change } from "./write.ts";

/**
 * Enters a provider where all of them are listed: among the mocks, last, so that those before keep their ports; in the README; among
 * what `scripts` measures; and, where it has a sandbox, among the nightly comparisons and their credentials.
 */
export async function register({ name, title, sandbox, auth }: Provider): Promise<void> {
  await change("packages/mock/src/providers.ts", (text) => before(text, /\] as const;/, `, "${name}"`));
  const cells = [`[\`@payorch/${name}\`](packages/${name}/README.md)`, `${title}: TODO`, auths[auth].title];
  const row = `| ${cells.join(" | ")} | [reference](packages/${name}/REFERENCE.md) |\n`;
  await change("README.md", (text) => before(text, /^\| \[`@payorch\/mock`\]/m, row));
  await change("scripts/package.json", (text) => withDependency(text, name));
  if (sandbox === undefined) return;
  const secrets = auths[auth].options.map((option) => variableOf(name, option));
  await change(".github/workflows/live.yml", (text) => withJob(text, name, secrets));
  const names = secrets.map((secret) => `\`${secret}\``).join(", ");
  await change("CONTRIBUTING.md", (text) => text.replace(credentials, (rows) => `${rows}| ${name} | ${names} |\n`));
}

/** Takes a provider out of all of these again, and out of the rules that its spec need not obey. */
export async function unregister(name: string): Promise<void> {
  await change("packages/mock/src/providers.ts", (text) => text.replace(new RegExp(`,\\s*"${name}"`), ""));
  await change("README.md", (text) => text.replace(new RegExp(`^\\| \\[\`@payorch/${name}\`\\].*\\n`, "m"), ""));
  await change("scripts/package.json", (text) => text.replace(new RegExp(`^ *"@payorch/${name}": .*\\n`, "m"), ""));
  await change(".github/workflows/live.yml", (text) =>
    text
      .replace(new RegExp(`^  ${name}:\\n(?: {4}.*\\n)+`, "m"), "")
      .replace(new RegExp(`(needs: \\[.*?), ${name}\\b`), "$1"),
  );
  await change("CONTRIBUTING.md", (text) => text.replace(new RegExp(`^\\| ${name} +\\| \`.*\\n`, "m"), ""));
  await change("specs/redocly.yaml", (text) => withoutExemptions(text, name));
}

/** The rows of the table of credentials. */
const credentials = /^\| provider +\| credentials +\|\n(?:\|.*\n)+/m;

function before(text: string, place: RegExp, added: string): string {
  if (!place.test(text)) throw new Error(`There is no place for it: ${place}`);
  return text.replace(place, (found) => added + found);
}

function withDependency(text: string, name: string): string {
  const manifest = JSON.parse(text) as { devDependencies: Record<string, string> };
  const all = { ...manifest.devDependencies, [`@payorch/${name}`]: "workspace:^" };
  const devDependencies = Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return JSON.stringify({ ...manifest, devDependencies }, undefined, 2);
}

/** The job of the last provider, once more, with the secrets of this one. */
function withJob(text: string, name: string, secrets: readonly string[]): string {
  const last = /needs: \[.*?(\w+)\]/.exec(text)?.[1] ?? "";
  const [job] = new RegExp(`^  ${last}:\\n(?: {4}.*\\n)+`, "m").exec(text) ?? [];
  if (!job) throw new Error("live.yml has no job to copy.");
  const env = secrets.map((secret) => `          ${secret}: \${{ secrets.${secret} }}\n`).join("");
  const own = job.replace(/(?<=env:\n)(?: {10}.*\n)+/, () => env).replaceAll(new RegExp(`\\b${last}\\b`, "g"), name);
  return text.replace(job, () => job + own).replace(/(needs: \[.*?)\]/, `$1, ${name}]`);
}

function withoutExemptions(text: string, name: string): string {
  const document = parseDocument(text);
  if (!document.hasIn(["apis", name])) return text;
  document.deleteIn(["apis", name]);
  const rest = document.get("apis") as { items: unknown[] };
  if (rest.items.length === 0) document.delete("apis");
  return document.toString({ lineWidth: 120 });
}
