import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Block, blocksIn } from "../docs/site/blocks.ts";
import type { Page, TryIt } from "../docs/site/page.ts";
import { root } from "../generate/document.ts";

/** A block of code, and where it stands. */
export interface Snippet extends Block {
  /** The page or README, and the number of the block in it: `guides/errors 2`. */
  place: string;
  /** The operation that it calls with the example of the spec, whose ids are not those of the sandbox. */
  request: TryIt | undefined;
}

/** Every block of code of the site's pages and of the READMEs. */
export async function snippetsOf(pages: readonly Page[]): Promise<Snippet[]> {
  const readmes = await Promise.all(
    globSync(["README.md", "packages/*/README.md"], { cwd: root }).map(async (path) => ({
      path,
      body: await readFile(new URL(path, root), "utf8"),
      request: undefined,
    })),
  );
  return [...pages, ...readmes].flatMap(({ path, body, request }) => {
    return blocksIn(body).map((block, index) => ({ ...block, place: `${path} ${index + 1}`, request }));
  });
}

/** Whether it is TypeScript, which is checked and run. */
export const isTypeScript = ({ language }: Block): boolean => language === "ts";

/** Whether it calls a provider from a shell. */
export const isCurl = ({ language, code }: Block): boolean => language === "sh" && code.includes("curl ");

/** Whether the block is a test, which vitest runs: `scripts/test/examples` holds the same text. */
export const isTest = ({ code }: Block): boolean => code.includes('from "vitest"');
