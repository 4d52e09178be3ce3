import { readFile, writeFile } from "node:fs/promises";
import { root } from "../generate/document.ts";

/** What the blocks of the pages printed when they were run last, by their ids; the pages show it. */
const file = new URL("docs/outputs.json", root);

type Outputs = Readonly<Record<string, string>>;

export const readOutputs = async (): Promise<Outputs> =>
  JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Outputs;

/** Keeps the outputs. One that differs only in ids and times stays as it is. */
export async function writeOutputs(outputs: Outputs): Promise<void> {
  const kept = await readOutputs();
  const entries = Object.entries(outputs)
    .map(([id, text]) => [id, shapeOf(kept[id] ?? "") === shapeOf(text) ? (kept[id] ?? text) : text] as const)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  await writeFile(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

/** Where the pages show another output than the blocks have, a line each. */
export async function differences(outputs: Outputs): Promise<string[]> {
  const kept = await readOutputs();
  const ids = [...new Set([...Object.keys(kept), ...Object.keys(outputs)])];
  return ids
    .filter((id) => shapeOf(kept[id] ?? "") !== shapeOf(outputs[id] ?? ""))
    .map(
      (id) =>
        `docs/outputs.json shows for the block ${id}:\n${kept[id] ?? "nothing"}\nand it prints:\n${outputs[id] ?? "nothing"}\nRun \`npx -y pnpm@12 site:snippets --write\`.`,
    );
}

/** What is compared of an output: ids, keys and times are others each time. */
const shapeOf = (output: string): string =>
  output
    .replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, "<uuid>")
    .replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?/g, "<time>")
    .replaceAll(/\b\d{13}\b/g, "<time>")
    .replaceAll(/\b[a-z]{2,4}_[a-z\d]{6,}\b|\bTRX[A-Z\d]+|\bORK-[A-Z\d-]+|\b[\da-f]{32}\b/g, "<id>")
    // Those of Orchestrapay are numbers in the sandbox: 1000001, 5000001, 9000001.
    .replaceAll(/\b[159]00\d{4}\b/g, "<id>")
    .replaceAll(/\beyJ[\w.-]+/g, "<token>")
    .replaceAll(/\d+(?:\.\d+)? ms/g, "<ms>");
