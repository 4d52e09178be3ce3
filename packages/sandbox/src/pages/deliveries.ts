import { html } from "hono/html";
import type { Board, BoardDelivery } from "./board.ts";
import type { Html } from "./document.ts";
import { first, table } from "./parts.ts";
import { moment } from "./words.ts";

/** The newest deliveries of webhooks; `buttons` shows their tries and what can be done with each. */
export const deliveries = (board: Board, most: number, buttons = true): Html =>
  deliveriesOf(first(board.deliveries(), most), buttons);

/** The same of some. */
export const deliveriesOf = (all: readonly BoardDelivery[], buttons: boolean): Html =>
  table(
    "Deliveries",
    buttons ? ["Event", "State", "To", "Tries", "Send it"] : ["Event", "State"],
    all.map((delivery) => row(delivery, buttons)),
    "No webhook yet.",
  );

const row = (delivery: BoardDelivery, buttons: boolean): Html =>
  html`<tr>
    <td>
      ${delivery.type}<br /><small>${delivery.provider}</small>
      ${
        buttons &&
        html`<details>
          <summary>Body</summary>
          <pre tabindex="0">${delivery.body}</pre>
        </details>`
      }
    </td>
    <td>
      <span class="tag ${delivery.state === "delivered" ? "good" : delivery.state === "given up" ? "bad" : "warn"}"
        >${delivery.state}</span
      >
    </td>
    ${
      buttons &&
      html`<td class="mono">${delivery.url}</td>
        <td>${tries(delivery)}</td>
        <td>${again(delivery)}</td>`
    }
  </tr>`;

const tries = ({ attempts, nextAt }: BoardDelivery): Html => html`
  ${attempts.map(({ at, error, status }) => html`<div>${moment(at).slice(-8)} ${status ?? error}</div>`)}
  ${nextAt !== undefined && html`<div class="soft">next: ${moment(nextAt)}</div>`}
`;

/** How a delivery can be sent once more, as \`sandbox.deliver\` has it. */
const ways = ["again", "late", "twice", "out-of-order", "forged", "before-answer"] as const;

const again = ({ id, type }: BoardDelivery): Html =>
  html`<form class="row" method="post" action="/deliver">
    <input type="hidden" name="id" value="${id}" />
    ${ways.map((how) => html`<button class="quiet" name="how" value="${how}" aria-label="${type} ${how}">${how}</button>`)}
  </form>`;
