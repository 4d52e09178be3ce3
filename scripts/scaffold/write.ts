import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { type FormatConfig, format } from "oxfmt";
import style from "../../.oxfmtrc.json" with { type: "json" };
import { root } from "../generate/document.ts";
import { Refused } from "./ask.ts";

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

/** Changes a file that is there, and formats it. */
export async function change(path: string, edit: (text: string) => string): Promise<void> {
  const url = new URL(path, root);
  await writeFile(url, await formatted(path, edit(await readFile(url, "utf8"))));
}

async function formatted(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, style as FormatConfig);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join("; ")}`);
  return code;
}
