import { readFile } from "node:fs/promises";
import Table from "cli-table3";
import { type FormatConfig, format } from "oxfmt";
import { parse } from "yaml";
import style from "../../.oxfmtrc.json" with { type: "json" };
import { type Document, read, routesOf } from "../generate/document.ts";
import { operationsOf } from "../generate/operations.ts";
import { resourcesOf } from "../generate/resources.ts";
import { schemaOf } from "../generate/schema.ts";
import { sidesOf } from "../generate/sides.ts";
import { median } from "./budget.ts";
import { callsOf } from "./calls.ts";
import { openEditor } from "./editor.ts";
import { adapted } from "./public-spec.ts";
import { typeCost } from "./types.ts";

const modules = new URL("large/node_modules/", import.meta.url);

/**
 * Generates clients from two large public specs, beside one of ours: the cost of an operation must not grow with their number.
 * Without validators, which refuse by name what our specs do not use.
 */
export async function large(): Promise<void> {
  const figma = parse(await readFile(new URL("@figma/rest-api-spec/openapi/openapi.yaml", modules), "utf8")) as unknown;
  const github = await readFile(new URL("@octokit/openapi/generated/api.github.com.json", modules), "utf8");
  const trials: [name: string, document: Document][] = [
    ["orqex", await read("orqex")],
    ["figma", adapted(JSON.stringify(figma))],
    ["github", adapted(github)],
  ];
  const head = [
    "",
    "operations",
    "lines",
    "generated in",
    "an operation",
    "50 calls",
    "a typo",
    "completion, first",
    "later",
  ];
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  const messages: string[] = [];
  for (const [name, document] of trials) {
    const { row, message } = await tried(name, document);
    table.push(row);
    messages.push(`  ${name}: ${message}`);
  }
  console.log(table.toString());
  console.log(`\nCalls and a typo in instantiations. What the compiler says to the typo:\n${messages.join("\n")}`);
}

async function tried(name: string, document: Document): Promise<{ row: string[]; message: string }> {
  const start = performance.now();
  const sides = sidesOf(document);
  const files = {
    "schema.ts": await schemaOf(name, sides),
    "operations.ts": operationsOf(name, document),
    "resources.ts": resourcesOf(name, sides),
  };
  for (const [file, text] of Object.entries(files)) await format(file, text, style as FormatConfig);
  const generatedMs = performance.now() - start;
  const operations = routesOf(document).length;
  const resources = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Resources`;
  const opening = `import type { ${resources} } from "./resources.ts";\ndeclare const client: ${resources};`;
  const calls = callsOf(document, 50);
  const editor = openEditor(files);
  const cost = typeCost(editor, opening, calls);
  const wrong = Object.keys(files).flatMap((file) => editor.problems(file));
  if (wrong.length > 0) throw new Error(`The client of ${name} does not compile: ${wrong.slice(0, 5).join("; ")}`);
  const { first, later } = completion(openEditor(files), opening, calls);
  const lines = Object.values(files).join("\n").split("\n").length;
  const row = [name, operations, lines].map((value) => value.toLocaleString("en"));
  const times = [generatedMs, generatedMs / operations].map(milliseconds);
  const counts = [cost.calls, cost.typo].map((value) => value.toLocaleString("en"));
  return { row: [...row, ...times, ...counts, milliseconds(first), milliseconds(later)], message: cost.message };
}

/** How long the names of a resource's methods are waited for: in a file just opened, and in the middle of edits after that. */
function completion(
  editor: ReturnType<typeof openEditor>,
  opening: string,
  calls: readonly string[],
): { first: number; later: number } {
  const times = calls.map((call) => {
    const [before, method] = call.slice("await ".length).split(/(?<=^client\.\w+\.)(\w+)/);
    const { ms, names } = editor.complete(`${opening}\n${before}`);
    if (!names.includes(method ?? ""))
      throw new Error(`${call} is not among what the editor offers: ${names.join(", ")}.`);
    return ms;
  });
  return { first: times[0] ?? Number.NaN, later: median(times.slice(1)) };
}

const milliseconds = (ms: number): string => `${ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString("en")} ms`;
