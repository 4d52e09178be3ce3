import { html } from "hono/html";
import type { Html } from "./document.ts";

/** A section with a heading. */
export const card = (title: string, content: Html, width = ""): Html =>
  html`<section class="card ${width}">
    <h2>${title}</h2>
    ${content}
  </section>`;

/** One count under its name. */
export const figure = (label: string, count: number, tone = "", note = ""): Html =>
  html`<section class="card w3">
    <h2>${label}</h2>
    <p class="big ${tone}">${count.toLocaleString("en")}</p>
    ${note && html`<p class="soft">${note}</p>`}
  </section>`;

/** A line or more for a terminal or an editor. */
export const code = (label: string, text: string): Html =>
  html`<div>
    <small>${label}</small>
    <pre>${text}</pre>
  </div>`;

/** A table that scrolls by itself where it is wider than the page. */
export const table = (label: string, heads: readonly (string | Html)[], rows: readonly Html[], none: string): Html =>
  rows.length === 0
    ? html`<p class="soft">${none}</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
        <table>
          <thead>
            <tr>
              ${heads.map((head) => (typeof head === "string" ? html`<th scope="col">${head}</th>` : head))}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`;

/** The head of a column of numbers. */
export const number = (head: string): Html => html`<th scope="col" class="n">${head}</th>`;

/** The first of some values. */
export function first<Value>(values: Iterable<Value>, most: number): Value[] {
  const found: Value[] = [];
  for (const value of values) {
    if (found.length === most) break;
    found.push(value);
  }
  return found;
}
