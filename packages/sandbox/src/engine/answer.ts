import type { Reply } from "../model.ts";
import type { FaultKind } from "./faults.ts";

/** An answer that is ready to be sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What happens to it on the way. */
  readonly fault?: FaultKind | undefined;
}

/** The answer of a machine as it is sent. */
export function answerOf({ status, headers = {}, body }: Reply, fault: FaultKind | undefined): Answer {
  if (body === undefined) return { status, headers, body: "", fault };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers: { "content-type": "application/json", ...headers }, body: text, fault };
}

/** What only the sandbox says, as `application/problem+json` (RFC 9457), which no provider sends. */
export function problem(status: number, title: string, detail: string, more: object = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify({ type: "about:blank", title, status, detail, ...more }),
  };
}
