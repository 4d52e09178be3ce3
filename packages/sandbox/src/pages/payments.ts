import { html } from "hono/html";
import type { Payment, PaymentState } from "../model.ts";
import type { Board } from "./board.ts";
import { deliveriesOf } from "./deliveries.ts";
import type { Html } from "./document.ts";
import { charges } from "./ledger.ts";
import { card, first, number, table } from "./parts.ts";
import { moment } from "./words.ts";

/** The newest payments. */
export function payments(board: Board, most: number): Html {
  const rows = first(board.payments(), most).map(
    (payment) =>
      html`<tr>
        <td><a href="${pathOf(payment)}">${payment.order}</a></td>
        <td>${state(payment)}</td>
        <td class="n">${payment.amount} ${payment.currency}</td>
        <td>${payment.provider}</td>
        <td class="mono">${payment.id}</td>
      </tr>`,
  );
  return table("Payments", ["Order", "State", number("Amount"), "Provider", "Id"], rows, "No payment yet.");
}

const pathOf = ({ provider, id }: Payment): string => `/payments/${provider}/${encodeURIComponent(id)}`;

const tones: Readonly<Record<PaymentState, string>> = {
  open: "soft",
  action: "warn",
  pending: "warn",
  authorized: "warn",
  paid: "good",
  declined: "bad",
  canceled: "bad",
  expired: "bad",
  partly_refunded: "warn",
  refunded: "warn",
};

const state = ({ state: name, reason }: Pick<Payment, "state" | "reason">): Html =>
  html`<span class="tag ${tones[name]}">${name.replace("_", " ")}${reason === undefined ? "" : `: ${reason}`}</span>`;

/** One payment with everything that happened to it. */
export function payment(board: Board, found: Payment): Html {
  const page = board.page(found.provider, found.id);
  const sent = [...board.deliveries()].filter((delivery) => delivery.payment === found.id);
  return html`
    ${card(
      `${found.amount} ${found.currency}`,
      html`<div class="stack">
        <dl class="lines">
          <dt>State</dt>
          <dd>${state(found)}</dd>
          <dt>Order</dt>
          <dd>${found.order}</dd>
          <dt>Provider</dt>
          <dd>${found.provider}</dd>
          <dt>Id</dt>
          <dd class="mono">${found.id}</dd>
          <dt>Idempotency key</dt>
          <dd class="mono">${found.key ?? "none"}</dd>
          <dt>Refunded</dt>
          <dd>${found.refunded} ${found.currency}</dd>
          <dt>Tenant</dt>
          <dd>${found.tenant}</dd>
        </dl>
        ${
          page &&
          html`<a class="button primary" href="/pay/${found.provider}/${encodeURIComponent(found.id)}"
            >${page.kind === "closed" ? "See its page" : "Pay on its page"}</a
          >`
        }
      </div>`,
      "w4",
    )}
    ${card(
      "History",
      table(
        "History",
        ["When", "State", "By"],
        found.history.map(
          ({ at, by, reason, state: then }) =>
            html`<tr>
              <td>${moment(at)}</td>
              <td>${state({ state: then, reason })}</td>
              <td>${by}</td>
            </tr>`,
        ),
        "Nothing happened yet.",
      ),
      "w8",
    )}
    ${card("Charges of this order", charges(board, found.order))}
    ${card("Webhooks of this payment", deliveriesOf(sent))}
  `;
}
