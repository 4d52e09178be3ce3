import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { type FormatConfig, format } from "oxfmt";
import style from "../../.oxfmtrc.json" with { type: "json" };
import { root } from "../generate/document.ts";
import { Refused } from "./ask.ts";
import type { Provider } from "./provider.ts";

/** Files of the repository that a new provider changes, by a program that it starts or by `register`. */
const shared = ["README.md", "packages/mock/src/providers.ts", "specs/README.md", "pnpm-lock.yaml"];

/** Writes all of these or, where one is there already, none. They are formatted as everything here is. */
export async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  const present = [...files.keys()].find((path) => existsSync(new URL(path, root)));
  if (present) throw new Refused(`There is ${present} already. Nothing is overwritten.`);
  for (const [path, text] of files) {
    const url = new URL(path, root);
    await mkdir(new URL(".", url), { recursive: true });
    await writeFile(url, path.endsWith("LICENSE") ? text : await formatted(path, text));
  }
}

async function formatted(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, style as FormatConfig);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join("; ")}`);
  return code;
}

/** Enters a provider where all of them are listed: among the mocks, last, so that those before keep their ports, and in the README. */
export async function register({ name, title }: Provider): Promise<void> {
  await change("packages/mock/src/providers.ts", /(?=\] as const;)/, `, "${name}"`);
  const row = `| [\`@payorch/${name}\`](packages/${name}/README.md) | ${title}: TODO | TODO |\n`;
  await change("README.md", /^(?=\| \[`@payorch\/mock`\])/m, row);
}

async function change(path: string, place: RegExp, added: string): Promise<void> {
  const url = new URL(path, root);
  const text = await readFile(url, "utf8");
  if (!place.test(text)) throw new Error(`${path} has no place for it: ${place}`);
  await writeFile(
    url,
    await formatted(
      path,
      text.replace(place, () => added),
    ),
  );
}

/** Does it, or leaves everything as it was: what was made is removed, what was changed is put back. */
export async function orUndo(made: readonly string[], work: () => Promise<void>): Promise<void> {
  const own = made.filter((path) => !existsSync(new URL(path, root)));
  const before = await Promise.all(
    shared.map(async (path) => ({ url: new URL(path, root), text: await readFile(new URL(path, root), "utf8") })),
  );
  // Ctrl+C ends the program that runs, and with it the work.
  const stay = () => {};
  process.on("SIGINT", stay);
  try {
    await work();
  } catch (error) {
    for (const path of own) await rm(new URL(path, root), { recursive: true, force: true });
    for (const { url, text } of before) await writeFile(url, text);
    throw error;
  } finally {
    process.off("SIGINT", stay);
  }
}
