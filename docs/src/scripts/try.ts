import { root } from "./root.ts";

interface TryIt {
  provider: string;
  operationId: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

/** Sends the call of the page to the sandbox that `site` has started beside it, and to nothing else. */
class SiteTry extends HTMLElement {
  connectedCallback(): void {
    const shown = JSON.parse(this.dataset["request"] ?? "{}") as TryIt;
    this.innerHTML = `
      <details>
        <summary>Try it in the sandbox</summary>
        <form>
          <label>Path <input name="path" autocomplete="off" spellcheck="false"></label>
          <label>Headers <textarea name="headers" rows="3" spellcheck="false"></textarea></label>
          ${shown.body === undefined ? "" : '<label>Body <textarea name="body" rows="10" spellcheck="false"></textarea></label>'}
          <button type="submit">Send</button>
          <p role="status"></p>
          <pre tabindex="0" aria-label="Answer" role="region" hidden></pre>
        </form>
      </details>`;
    const form = this.querySelector("form") as HTMLFormElement;
    fill(form, shown);
    let prepared: Promise<void> | undefined;
    const prepare = () => (prepared ??= prepareIn(form, shown));
    this.querySelector("details")?.addEventListener("toggle", () => void prepare());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void prepare().then(() =>
        send(form, {
          provider: shown.provider,
          method: shown.method,
          path: field(form, "path")?.value ?? "",
          headers: field(form, "headers")?.value ?? "",
          body: field(form, "body")?.value,
        }),
      );
    });
  }
}

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement | null;

function fill(form: HTMLFormElement, { path, headers, body }: TryIt): void {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const values = { path, headers: lines.join("\n"), body: JSON.stringify(body, null, 2) };
  for (const [name, value] of Object.entries(values)) {
    const input = field(form, name);
    if (input) input.value = value;
  }
}

/** Asks for the same call with what it needs in the sandbox: a credential, and ids of what was made for it. */
async function prepareIn(form: HTMLFormElement, { provider, operationId }: TryIt): Promise<void> {
  const answer = await fetch(new URL(`prepared/${provider}/${operationId}`, root)).catch(() => undefined);
  // Without a sandbox, the call stays as the page shows it; sending it says so.
  if (answer?.ok) fill(form, (await answer.json()) as TryIt);
}

async function send(
  form: HTMLFormElement,
  {
    provider,
    method,
    path,
    headers,
    body,
  }: { provider: string; method: string; path: string; headers: string; body: string | undefined },
): Promise<void> {
  const state = form.querySelector("[role=status]") as HTMLElement;
  const output = form.querySelector("pre") as HTMLElement;
  const pairs = headers.split("\n").flatMap((line): [string, string][] => {
    const at = line.indexOf(":");
    return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : [];
  });
  state.textContent = "Sending…";
  try {
    const began = performance.now();
    const address = new URL(`sandbox/${provider}/${path.replace(/^\/+/, "")}`, root);
    const answer = await fetch(address, { method, headers: pairs, ...(body !== undefined && { body }) });
    const text = await answer.text();
    if (answer.status === 404 && text.startsWith("There is no such page")) throw new Error("no sandbox");
    state.textContent = `${answer.status} in ${Math.round(performance.now() - began)} ms`;
    output.textContent = pretty(text);
    output.hidden = false;
  } catch {
    state.textContent =
      "There is no sandbox here. Run `npx -y pnpm@12 site` in the repository, and open this page there.";
    output.hidden = true;
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

customElements.define("site-try", SiteTry);
