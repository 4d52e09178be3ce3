import type { Answer } from "../facts/answer.ts";
import { HiddenRedirect, TransportError } from "../facts/failures.ts";
import type { Transport } from "../facts/request.ts";
import { property } from "../facts/values.ts";
import { cancellable, signalOf } from "../facts/wait.ts";
import { checkStatus } from "./decode.ts";
import { initOf } from "./fetch-init.ts";
import { type FetchBody, bodyOf, fieldsOf } from "./fetch-response.ts";
import { isRefusedByUndici, phaseProvenBy } from "./not-sent.ts";

/** The part of the global `fetch` that the transport uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends over `fetch`, the user's or the global one.
 * Only the global one's errors are read for how far a request came: what another throws may come from anywhere.
 */
export function fetchTransport(own: Fetch | undefined): Transport {
  const fetch: Fetch = own ?? ((url, init) => globalThis.fetch(url, init));
  return async (request, cancellation) => {
    if (cancellation.cancelled) throw new TransportError("unsent", cancellation.reason);
    let head: TransportError["head"];
    let body: FetchBody | undefined;
    const exchange = async (): Promise<Answer> => {
      const response = Object(await fetch(request.url, initOf(request, signalOf(cancellation)))) as Response;
      body = bodyOf(response);
      if (cancellation.cancelled) {
        body.cancel();
        throw cancellation.reason;
      }
      if (response.redirected || response.type === "opaqueredirect") throw new HiddenRedirect();
      const known = { status: checkStatus(response.status), headers: fieldsOf(response.headers) };
      head = known;
      return { ...known, text: await body.text(known.headers.get("content-type")) };
    };
    try {
      return await cancellable(exchange(), cancellation);
    } catch (error) {
      body?.cancel();
      if (error instanceof TransportError) throw error;
      const cause = cancellation.cancelled ? cancellation.reason : error;
      if (head) throw new TransportError("answered", cause, head);
      if (own || cancellation.cancelled) throw new TransportError("sent", cause);
      const inner = property(error, "cause");
      const underneath = typeof property(inner, "message") === "string" ? inner : error;
      throw new TransportError(phaseOf(underneath), underneath);
    }
  };
}

/** How far a request came, by the error of the global `fetch`: what does not prove the contrary may have been sent. */
function phaseOf(error: unknown): "unsent" | "connect" | "sent" {
  return isRefusedByUndici(error) ? "unsent" : (phaseProvenBy(error) ?? "sent");
}
