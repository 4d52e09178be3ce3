import { html } from "hono/html";
import type { Board, BoardProvider } from "./board.ts";
import { clock, faults, stop, tokens } from "./control.ts";
import { deliveries, latestDeliveries } from "./deliveries.ts";
import { type Html, document } from "./document.ts";
import { ledger, money } from "./ledger.ts";
import { card, code } from "./parts.ts";
import { payments } from "./payments.ts";
import { requests } from "./requests.ts";
import { values } from "./values.ts";
import { duration, moment } from "./words.ts";

/** The dashboard's pages, by their addresses. */
export const tabs: readonly Tab[] = [
  { path: "/", name: "Overview", view: overview },
  { path: "/payments", name: "Payments", view: (board) => card("Payments", payments(board, 200)) },
  { path: "/requests", name: "Requests", view: (board) => card("Requests", requests(board, 200)) },
  { path: "/deliveries", name: "Webhooks", view: (board) => card("Deliveries", deliveries(board, 200)) },
  { path: "/ledger", name: "Ledger", view: (board) => html`${money(board)} ${ledger(board)}` },
  {
    path: "/control",
    name: "Clock and faults",
    view: (board) => html`${clock(board)} ${faults(board)} ${tokens(board)} ${stop}`,
  },
  { path: "/values", name: "Test values", view: values },
];

interface Tab {
  readonly path: string;
  readonly name: string;
  readonly view: (board: Board) => Html;
}

/** A page of the dashboard around one of its views. */
export const dashboard = (board: Board, path: string, name: string, view: Html): Html =>
  document(
    `${name} · payorch sandbox`,
    html`<a class="skip" href="#main">Skip to the content</a>
      <aside class="banner" aria-label="Simulation">
        <strong>payorch sandbox.</strong> No money moves. Its clock: ${moment(board.now())}
        UTC${board.ahead() >= 1000 ? html`, <strong>${duration(board.ahead())} ahead</strong>` : ""}
      </aside>
      <header class="top">
        <div>
          <nav aria-label="Sandbox">
            <ul>
              ${tabs.map(
                (tab) =>
                  html`<li>
                    <a href="${tab.path}" ${tab.path === path ? html`aria-current="page"` : ""}>${tab.name}</a>
                  </li>`,
              )}
            </ul>
          </nav>
        </div>
      </header>
      <main class="board" id="main">
        <h1>${name}</h1>
        ${view}
      </main>`,
  );

function overview(board: Board): Html {
  return html`
    ${money(board)} ${card("Latest payments", payments(board, 8), "w8")}
    ${card("Latest deliveries", latestDeliveries(board, 5), "w4")}
    ${board.providers.map((provider) => card(provider.title, start(provider), "w6"))}
  `;
}

const start = ({ baseUrl, curl, options, snippet, webhookSecret }: BoardProvider): Html =>
  html`<div class="tight">
    <dl class="lines">
      <dt>Address</dt>
      <dd class="mono">${baseUrl}</dd>
      ${Object.entries(options).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd class="mono">${value}</dd>`,
      )}
      <dt>Webhook secret</dt>
      <dd class="mono">${webhookSecret}</dd>
    </dl>
    ${code("TypeScript", snippet)} ${code("curl", curl)}
  </div>`;
