import { html } from "hono/html";
import type { Board, BoardRequest } from "./board.ts";
import type { Html } from "./document.ts";
import { first, table } from "./parts.ts";
import { moment } from "./words.ts";

/** The newest requests, and what the spec says of each. */
export function requests(board: Board, most: number): Html {
  const rows = first(board.requests(), most).map(
    (request) =>
      html`<tr>
        <td>${moment(request.at).slice(-8)}</td>
        <td class="mono">${request.method} /${request.provider}${request.path}</td>
        <td><span class="tag ${request.status < 400 ? "good" : "bad"}">${request.status || "none"}</span></td>
        <td class="wrap">${verdict(request)}</td>
        <td class="mono">${request.key ?? ""}</td>
      </tr>`,
  );
  return table("Requests", ["At", "Request", "Answer", "What the spec says", "Key"], rows, "No request yet.");
}

const verdict = ({ fault, problems, replayed }: BoardRequest): Html => html`
  ${problems.length === 0 ? "fits" : problems.map((problem) => html`<div class="bad">${problem}</div>`)}
  ${fault !== undefined && html`<span class="tag warn">${fault}</span>`}
  ${replayed === true && html`<span class="tag">replayed</span>`}
`;
