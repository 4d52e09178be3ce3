import { root } from "./root.ts";

interface Hit {
  name: string;
  kind: string;
  url: string;
  title: string;
  excerpt?: string;
}

interface Pagefind {
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}
interface Found {
  url: string;
  excerpt: string;
  meta: { title: string };
}

/** Letters and digits only, so that `refunds.create`, `Refunds create` and `refunds_create` are one. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

let names: Promise<Hit[]> | undefined;
const loadNames = (): Promise<Hit[]> =>
  (names ??= fetch(new URL("names.json", root)).then((answer) => answer.json() as Promise<Hit[]>));

let pagefind: Promise<Pagefind> | undefined;
const loadPagefind = (): Promise<Pagefind> =>
  (pagefind ??= import(/* @vite-ignore */ new URL("pagefind/pagefind.js", root).href) as Promise<Pagefind>);

/** How well a name fits: -1 is the very name, 0 its letters, then, its beginning, a word of it, a part of it; undefined is not at all. */
function rankOf(name: string, text: string): number | undefined {
  const flat = plain(name);
  const query = plain(text);
  if (name === text.trim()) return -1;
  if (flat === query) return 0;
  if (flat.startsWith(query)) return 1;
  if (
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.startsWith(query))
  )
    return 2;
  return flat.includes(query) ? 3 : undefined;
}

/** Where two names fit alike: pages, operations and events before what stands within a page. */
const first = ["page", "operation", "event", "function", "option", "error"];
const weightOf = ({ kind }: Hit): number => (first.includes(kind) ? first.indexOf(kind) : first.length);

async function byName(text: string): Promise<Hit[]> {
  if (plain(text) === "") return [];
  return (await loadNames())
    .flatMap((hit) => {
      const rank = rankOf(hit.name, text);
      return rank === undefined ? [] : [{ hit, rank }];
    })
    .toSorted(
      (left, right) =>
        left.rank - right.rank ||
        weightOf(left.hit) - weightOf(right.hit) ||
        left.hit.name.length - right.hit.name.length,
    )
    .slice(0, 12)
    .map(({ hit }) => hit);
}

async function byText(text: string): Promise<Hit[]> {
  const found = await (await loadPagefind()).debouncedSearch(text);
  const pages = await Promise.all((found?.results ?? []).slice(0, 8).map((result) => result.data()));
  // Pagefind gives addresses from the root of its site.
  return pages.map(({ url, excerpt, meta }) => ({
    name: meta.title,
    kind: "text",
    url: url.replace(/^\//, ""),
    title: "",
    excerpt,
  }));
}

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector("dialog") as HTMLDialogElement;
    const input = this.querySelector("input") as HTMLInputElement;
    const list = this.querySelector("ul") as HTMLUListElement;
    const state = this.querySelector(".search-state") as HTMLElement;
    const open = (): void => {
      dialog.showModal();
      input.select();
      void loadNames();
    };
    this.querySelector(".search-open")?.addEventListener("click", open);
    document.addEventListener("keydown", (event) => {
      const isShortcut =
        (event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !isTyping(event.target));
      if (!isShortcut || dialog.open) return;
      event.preventDefault();
      open();
    });
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

    let latest = 0;
    input.addEventListener("input", async () => {
      const run = ++latest;
      const named = await byName(input.value);
      if (run !== latest) return;
      show(list, named);
      const known = new Set(named.map(({ url }) => url));
      const found = input.value.trim() === "" ? [] : (await byText(input.value)).filter(({ url }) => !known.has(url));
      if (run !== latest) return;
      show(list, [...named, ...found]);
      state.textContent = input.value.trim() === "" ? "" : `${named.length + found.length} results`;
    });
    input.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const links = [...list.querySelectorAll("a")];
      const at = links.findIndex((link) => link.getAttribute("aria-selected") === "true");
      if (event.key === "Enter") {
        event.preventDefault();
        links[Math.max(at, 0)]?.click();
      } else if (step !== 0) {
        event.preventDefault();
        select(input, links, Math.min(Math.max(at + step, 0), links.length - 1));
      }
    });
    list.addEventListener("click", () => dialog.close());
  }
}

function show(list: HTMLUListElement, hits: readonly Hit[]): void {
  const items = hits.map(({ name, kind, url, title, excerpt }, index) => {
    const item = document.createElement("li");
    item.setAttribute("role", "presentation");
    const link = document.createElement("a");
    link.href = new URL(url, root).href;
    link.id = `search-${index}`;
    link.setAttribute("role", "option");
    link.tabIndex = -1;
    const strong = document.createElement("strong");
    strong.textContent = name;
    const where = document.createElement("span");
    where.textContent = excerpt === undefined ? [kind, title].filter(Boolean).join(" · ") : "";
    // Pagefind escapes the text and marks the words that were found.
    if (excerpt !== undefined) where.innerHTML = excerpt;
    link.append(strong, where);
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
  const input = list.parentElement?.querySelector("input");
  if (input) select(input, [...list.querySelectorAll("a")], 0);
}

function select(input: HTMLInputElement, links: readonly HTMLAnchorElement[], at: number): void {
  for (const [index, link] of links.entries()) link.setAttribute("aria-selected", String(index === at));
  links[at]?.scrollIntoView({ block: "nearest" });
  if (links[at]) input.setAttribute("aria-activedescendant", links[at].id);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

customElements.define("site-search", SiteSearch);
