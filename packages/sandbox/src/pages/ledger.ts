import { html } from "hono/html";
import type { Board } from "./board.ts";
import type { Html } from "./document.ts";
import { card, figure, number, table } from "./parts.ts";
import { moment } from "./words.ts";

/** Whether anybody was charged twice comes first. */
export function money(board: Board): Html {
  const { orders, charges, refunds, payouts, chargedTwice } = board.totals();
  const twice = chargedTwice.length;
  return html`
    ${figure("Charged twice", twice, twice === 0 ? "good" : "bad", chargedTwice.slice(0, 3).join(", "))}
    ${figure("Orders charged", orders, "", `${charges} charges`)} ${figure("Refunds", refunds)}
    ${figure("Payouts", payouts)}
  `;
}

/** Finds an order, and shows those that were charged twice. */
export function ledger(board: Board): Html {
  const { chargedTwice } = board.totals();
  return html`
    ${card(
      "Find an order",
      html`<form class="row" method="get" action="/ledger/order">
        <label class="field">Order, key or payment id <input name="reference" required /></label>
        <button>Show its charges</button>
      </form>`,
    )}
    ${chargedTwice.length > 0 && card("Charged twice", html`${chargedTwice.slice(0, 50).map((order) => charges(board, order))}`)}
  `;
}

/** How often money moved for one order, key or payment. */
export function charges(board: Board, reference: string): Html {
  const rows = board.charges(reference).map(
    ({ amount, at, currency, key, order, payment: id, provider, refunded }) =>
      html`<tr>
        <td>${order}</td>
        <td class="n">${amount} ${currency}</td>
        <td class="n">${refunded} ${currency}</td>
        <td>${moment(at)}</td>
        <td>${provider} <span class="mono">${id}</span></td>
        <td class="mono">${key ?? "none"}</td>
      </tr>`,
  );
  const heads = ["Order", number("Charged"), number("Refunded"), "When", "Payment", "Key"];
  return table(`Charges of ${reference}`, heads, rows, `Nothing was charged for ${reference}.`);
}
