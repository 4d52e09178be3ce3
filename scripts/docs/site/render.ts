import type { Page } from "./page.ts";

/** The page as Astro gets it: Markdown with HTML for tabs, outputs and "Try it". It reads well without scripts. */
export function htmlOf({ body, description, request, path }: Page): string {
  const lead = path === "index" ? "" : `<p class="lead">${inline(description)}</p>\n\n`;
  return outsideCode(lead + body, (text) =>
    text
      .replaceAll("<!-- tabs -->", '<div class="tabs">')
      .replaceAll(
        /<!-- tab: (.*?) -->/g,
        (_, label: string) =>
          `${close(label)}<section class="tab" data-label="${label}">\n<p class="tab-label">${label}</p>`,
      )
      .replaceAll("<!-- /tabs -->", "</section>\n</div>")
      .replaceAll("<!-- output -->", '<details class="output">\n<summary>What it prints</summary>')
      .replaceAll("<!-- /output -->", "</details>")
      .replaceAll(
        /<!-- not run: (.*?) -->/g,
        (_, reason: string) => `<p class="not-run">Not run by our tests: ${inline(reason)}.</p>`,
      )
      .replaceAll("<!-- figure -->", "<figure>")
      .replaceAll("<!-- /figure -->", "</figure>")
      .replaceAll("<!-- try it -->", () => tryIt(request))
      .replaceAll(/\]\((\/[^)#\s]*)/g, (_, target: string) => `](${target === "/" ? "/index" : target}.html`),
  );
}

/** Every tab but the first closes the one before. */
const close = (label: string): string => (label === "TypeScript" ? "" : "</section>\n");

const tryIt = (request: Page["request"]): string =>
  request === undefined
    ? ""
    : `<site-try data-request="${attribute(JSON.stringify(request))}">\n<p>With <code>npx -y pnpm@12 site</code>, this page sends the call to a sandbox on your machine.</p>\n</site-try>`;

/** The page as Markdown alone, for `….md` and llms.txt. */
export function twinOf({ body, description, title, path }: Page): string {
  const text = outsideCode(body, (part) =>
    part
      .replaceAll(/<!-- \/?tabs -->\n*/g, "")
      .replaceAll(/<!-- tab: (.*?) -->/g, "**$1**")
      .replaceAll("<!-- output -->", "It prints:")
      .replaceAll(/<!-- not run: (.*?) -->/g, "(Not run by our tests: $1.)")
      .replaceAll(/<!-- figure -->[^]*?<!-- \/figure -->\n*/g, "")
      .replaceAll(/<!-- \/output -->\n*|<!-- try it -->\n*/g, "")
      .replaceAll(/\]\(\/([^)#\s]*)/g, (_, target: string) => `](${relative(path, `${target || "index"}.md`)}`),
  );
  return `# ${title}\n\n${description}\n\n${text.replaceAll(/\n{3,}/g, "\n\n").trim()}\n`;
}

/** The way from a page to a file of the site. */
export const relative = (from: string, to: string): string => "../".repeat(from.split("/").length - 1) + to;

/** Changes a Markdown text outside of its blocks of code. */
function outsideCode(body: string, change: (text: string) => string): string {
  const blocks = body.match(/^```[^]*?^```$/gm) ?? [];
  const [first = "", ...rest] = body.split(/^```[^]*?^```$/m);
  return rest.reduce((done, text, index) => done + (blocks[index] ?? "") + change(text), change(first));
}

const escaped: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const attribute = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escaped[character] ?? "");

/** Inline code of Markdown as HTML. */
const inline = (text: string): string => attribute(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
