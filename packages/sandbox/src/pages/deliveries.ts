import { html } from "hono/html";
import { type Delivery, ways } from "../world/world.ts";
import type { Board } from "./board.ts";
import type { Html } from "./document.ts";
import { first, table } from "./parts.ts";
import { moment } from "./words.ts";

/** The newest deliveries of webhooks, with their tries and what can be done with each. */
export const deliveries = (board: Board, most: number): Html => deliveriesOf(first(board.deliveries(), most));

/** The same of some of them. */
export const deliveriesOf = (all: readonly Delivery[]): Html =>
  all.length === 0 ? html`<p class="soft">No webhook yet.</p>` : html`<div class="stack">${all.map(article)}</div>`;

/** The newest in few words. */
export const latestDeliveries = (board: Board, most: number): Html =>
  table(
    "Deliveries",
    ["Event", "State"],
    first(board.deliveries(), most).map(
      (delivery) =>
        html`<tr>
          <td>${delivery.type}<br /><small>${delivery.provider}</small></td>
          <td>${state(delivery)}</td>
        </tr>`,
    ),
    "No webhook yet.",
  );

const article = (delivery: Delivery): Html =>
  html`<article class="delivery">
    <h3>${delivery.type} ${state(delivery)}</h3>
    <p class="soft">${delivery.provider}, to <span class="mono">${delivery.url}</span></p>
    ${tries(delivery)}
    <details>
      <summary>Body</summary>
      <pre>${delivery.body}</pre>
    </details>
    ${again(delivery)}
  </article>`;

const tones: Readonly<Record<Delivery["state"], string>> = {
  waiting: "warn",
  held: "warn",
  delivered: "good",
  "given up": "bad",
  "not sent": "warn",
};

const state = ({ state: name }: Delivery): Html => html`<span class="tag ${tones[name]}">${name}</span>`;

const tries = ({ attempts, nextAt }: Delivery): Html => html`
  ${
    attempts.length > 0 &&
    html`<ol class="tries">
      ${attempts.map(({ at, error, status }) => html`<li>${moment(at)}: ${status ?? error}</li>`)}
    </ol>`
  }
  ${nextAt !== undefined && html`<p class="soft">Next try: ${moment(nextAt)}</p>`}
`;

/** A button for each way of `sandbox.deliver`. */
const again = ({ id, type }: Delivery): Html =>
  html`<form class="row" method="post" action="/deliver">
    <input type="hidden" name="id" value="${id}" />
    ${ways.map((how) => html`<button class="quiet" name="how" value="${how}" aria-label="Send ${type} ${how}">${how}</button>`)}
  </form>`;
