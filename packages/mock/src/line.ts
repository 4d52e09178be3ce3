import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.ts";
import type { Provider } from "./providers.ts";

/** A line about a request for the log: no query, no header, and of a body at most the names of its properties. */
export function line(
  provider: Provider,
  { method = "", url = "" }: IncomingMessage,
  { status, violations }: Answer,
  ms: number,
): string {
  const found = violations.map(({ location, message }) => `${location.join(".")}: ${message}`).join("; ");
  const [path = ""] = url.split("?");
  return [new Date().toISOString(), provider, method, path, status, `${Math.round(ms)} ms`, found]
    .join(" ")
    .trimEnd()
    .replaceAll(/\p{Cc}/gu, " ");
}
