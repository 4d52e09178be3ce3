import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import Table from "cli-table3";
import type { ListrTask } from "listr2";
import { type ProjectName, install } from "./project.ts";
import { type Provider, startProvider } from "./provider.ts";
import { type Tool, tools, versionOf } from "./tools.ts";

/** The tools that bundle or load the packages: steps that try them, and what came of it. */
export interface Matrix {
  readonly steps: ListrTask[];
  /** The table of all that were tried. */
  table(): string;
  /** What went wrong, a text for each tool that failed. Empty where everything works, and nothing was left out. */
  failures(): string[];
}

/** Tries the tools of the projects, in folders of their own inside the folder; `tarballs` gives the packed packages. */
export function matrixOf(
  projects: readonly ProjectName[],
  folder: string,
  tarballs: () => Readonly<Record<string, string>>,
): Matrix {
  const rows: { tool: Tool; version: string; failure: string }[] = [];
  const chosen = tools.filter(({ project }) => projects.includes(project));

  const installation = (name: ProjectName): ListrTask => ({
    title: `Install ${name === "next" ? "Next" : "the bundlers and Jest"}`,
    async task() {
      await mkdir(join(folder, name));
      await install(name, join(folder, name), tarballs());
    },
  });
  const trial = (tool: Tool): ListrTask => ({
    title: tool.name,
    exitOnError: false,
    async task() {
      const where = join(folder, tool.project);
      const version = await versionOf(tool, where);
      const failure = await failureOf(tool, where);
      rows.push({ tool, version, failure });
      if (failure) throw new Error("It failed; see below.");
    },
  });
  return {
    steps: [...projects.map(installation), ...chosen.map(trial)],
    table() {
      const table = new Table({
        head: ["tool", "version", "sends over", "a read, and a write without a key"],
        style: { head: [], border: [], compact: true },
      });
      for (const { tool, version, failure } of rows)
        table.push([tool.name, version, tool.over.join(", "), failure ? "FAILED" : "ok"]);
      return table.toString();
    },
    failures: () => [
      ...rows.flatMap(({ tool, failure }) => (failure ? [`${tool.name}: ${failure}`] : [])),
      ...chosen.filter((tool) => !rows.some((row) => row.tool === tool)).map(({ name }) => `${name} was not tried.`),
    ],
  };
}

/** What went wrong with a tool, or an empty text. */
async function failureOf(tool: Tool, folder: string): Promise<string> {
  const provider: Provider = await startProvider();
  try {
    await tool.call(folder, provider.url);
    const expected = tool.over.flatMap((over) => [`GET over ${over}`, `POST over ${over}`]);
    const seen = provider.look();
    return isDeepStrictEqual(seen, expected) ? "" : `expected ${expected.join(", ")}; saw ${seen.join(", ") || "none"}`;
  } catch (error) {
    // A command that failed has its stderr in the message already.
    const { stdout = "" } = error as { stdout?: string };
    return `${String(error)}\n${stdout}`.trim();
  } finally {
    provider.close();
  }
}
