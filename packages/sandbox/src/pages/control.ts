import { html } from "hono/html";
import type { Board } from "./board.ts";
import type { Html } from "./document.ts";
import { card, number, table } from "./parts.ts";
import { duration, moment } from "./words.ts";

/** Moves the clock. */
export function clock(board: Board): Html {
  return card(
    "Clock",
    html`<p>${moment(board.now())} UTC, ${duration(board.ahead())} ahead of the real one.</p>
      <p class="soft">
        What falls due on the way happens in its order: sessions, tokens and keys expire, webhooks are repeated.
      </p>
      <form class="row" method="post" action="/advance">
        ${["15min", "1h", "25h", "7d"].map((by) => html`<button name="by" value="${by}">Advance ${by}</button>`)}
      </form>
      <form class="row" method="post" action="/advance">
        <label class="field">Another span, such as 90min or 3d <input name="by" required /></label>
        <button>Advance</button>
      </form>`,
    "w6",
  );
}

/** Arms a fault. */
export function faults(board: Board): Html {
  const armed = [...board.faults()];
  return card(
    "Fault of a coming request",
    html`<form class="stack" method="post" action="/fault">
        <div class="row">
          <label class="field"
            >Provider
            <select name="provider">
              ${board.providers.map(({ provider, title }) => html`<option value="${provider}">${title}</option>`)}
            </select></label
          >
          <label class="field"
            >Operation
            <select name="operation">
              <option value="">any</option>
              ${board.providers.map(
                ({ operations, title }) =>
                  html`<optgroup label="${title}">
                    ${operations.map((operation) => html`<option>${operation}</option>`)}
                  </optgroup>`,
              )}
            </select></label
          >
          <label class="field">Which one from now <input name="nth" type="number" min="1" value="1" required /></label>
          <label class="field"
            >What happens
            <select name="kind">
              ${board.faultKinds.map((kind) => html`<option>${kind}</option>`)}
            </select></label
          >
        </div>
        <div class="row"><button>Arm it</button></div>
      </form>
      ${table(
        "Armed faults",
        ["Provider", "Operation", number("Which one"), "What happens"],
        armed.map(
          ({ kind, nth, operation, provider }) =>
            html`<tr>
              <td>${provider}</td>
              <td>${operation ?? "any"}</td>
              <td class="n">${nth}</td>
              <td>${kind}</td>
            </tr>`,
        ),
        "None is armed.",
      )}`,
    "w6",
  );
}

/** Makes access tokens worthless, before their time is over. */
export const tokens = ({ providers }: Board): Html =>
  card(
    "Access tokens",
    html`<p class="soft">A revoked token is refused with 401; the client gets another one.</p>
      <form class="row" method="post" action="/revoke">
        ${providers
          .filter(({ revocable }) => revocable)
          .map(
            ({ provider, title }) =>
              html`<button name="provider" value="${provider}">Revoke those of ${title}</button>`,
          )}
      </form>`,
    "w6",
  );

/** Stops the sandbox. */
export const stop = html`<section class="card w6">
  <h2>Stop</h2>
  <form method="post" action="/close"><button>Stop the sandbox</button></form>
</section>`;
