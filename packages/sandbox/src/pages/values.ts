import { html } from "hono/html";
import type { Board } from "./board.ts";
import type { Html } from "./document.ts";
import { card, table } from "./parts.ts";

/** What in a request chooses how its payment ends. */
export function values(board: Board): Html {
  return html`${board.providers.map(({ magic, title }) =>
    card(
      title,
      table(
        `Test values of ${title}`,
        ["Where", "Value", "What happens"],
        magic.map(
          ({ does, value, where }) =>
            html`<tr>
              <td>${where}</td>
              <td class="mono">${value}</td>
              <td class="wrap">${does}</td>
            </tr>`,
        ),
        "None.",
      ),
      "w6",
    ),
  )}`;
}
