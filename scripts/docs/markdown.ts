/** A table without rows is nothing. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");
}

const cell = (text: string): string =>
  text
    .trim()
    // A list does not fit into a cell: its entries become lines.
    .replaceAll(/\n+ *- /g, "<br>• ")
    .replaceAll(/\s+/g, " ")
    .replaceAll("|", String.raw`\|`);

/** `"a"`, `"b"` and `"c"` as `a, b or c`. */
export function listed(parts: readonly string[], last = "or"): string {
  const head = parts.slice(0, -1).join(", ");
  return head ? `${head} ${last} ${parts.at(-1)}` : (parts[0] ?? "");
}

/** Paragraphs, without those that say nothing. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n\n");

export const code = (text: string): string => `\`${text}\``;

export const typescript = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;

/** The anchor of a heading, as GitHub makes it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

/** A link to the heading of that name. */
export const linkTo = (heading: string): string => `[${code(heading)}](#${anchorOf(heading)})`;

/** What stands before the first full stop, with it. */
export const sentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
