import { createHash } from "node:crypto";

/** A block of code in a page. */
export interface Block {
  language: string;
  code: string;
  /** Why it is not run; undefined where it is. */
  noRun: string | undefined;
  /** The name of its file, by which other blocks import it. */
  title: string | undefined;
}

const fence = /^```(\w+)([^\n]*)\n([^]*?)^```$/gm;

/** Every block of code in a Markdown text. */
export const blocksIn = (body: string): Block[] =>
  [...body.matchAll(fence)].map(([, language = "", rest = "", code = ""]) => ({
    language,
    code,
    noRun: reasonIn(rest),
    title: /title="([^"]*)"/.exec(rest)?.[1],
  }));

const reasonIn = (rest: string): string | undefined => /no-run="([^"]*)"/.exec(rest)?.[1];

/** What a block printed is kept under this. */
export const idOf = (code: string): string => createHash("sha256").update(code).digest("hex").slice(0, 12);

/** Puts under each block what it printed when it was run, or why it is not run. */
export function withOutputs(body: string, outputs: Readonly<Record<string, string>>): string {
  return body.replaceAll(fence, (block, _language: string, rest: string, code: string) => {
    const reason = reasonIn(rest);
    if (reason !== undefined) return `${block.replace(/ no-run="[^"]*"/, "")}\n\n<!-- not run: ${reason} -->`;
    const output = outputs[idOf(code)];
    return output ? `${block}\n\n<!-- output -->\n\n\`\`\`text\n${output}\n\`\`\`\n\n<!-- /output -->` : block;
  });
}
