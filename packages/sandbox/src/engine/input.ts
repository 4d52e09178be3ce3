import { type Violation, type requestOf, problemOf } from "@payorch/mock/prism";
import type { Call } from "../model.ts";
import { type Played, type RequestInput, callOf } from "./play.ts";
import { redact } from "./redact.ts";
import type { Route } from "./route.ts";

/** How Prism calls a missing credential, or one of another form. */
const noCredential = 401;

/**
 * A request as the journal may keep it: of its headers those that the spec knows, of cards their ends, and a credential only
 * if it is one of the sandbox's own: what is refused may be somebody's real one, so only its scheme is kept.
 */
export function inputOf(
  played: Played,
  { operationId, headers: known, operation, credentials }: Route,
  { headers = {}, url, body }: ReturnType<typeof requestOf>,
  path: Call["path"],
  violations: readonly Violation[],
  now: number,
): RequestInput {
  const errors = violations.filter(({ severity }) => severity === "Error");
  const wrong = errors.filter(({ code }) => code !== noCredential);
  const only = (kept: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => kept(name)));
  const input = {
    provider: played.provider,
    operation: operationId,
    path: redact(path, played.cards),
    // `requestOf` makes it of these alone.
    query: redact((url.query ?? {}) as Call["query"], played.cards),
    headers: redact(
      only((name) => known.has(name) || credentials.has(name)),
      played.cards,
    ),
    body: redact(body, played.cards),
    problems: wrong.map((each) => problemOf(each, operation)),
    signed: wrong.length === errors.length,
  };
  if (played.machine.tenantOf(callOf(played, input, now)) !== undefined) return input;
  const scheme = /^(?:basic|bearer)(?= )/i.exec(String(headers["authorization"] ?? ""))?.[0];
  const shown = scheme !== undefined && credentials.has("authorization") && { authorization: `${scheme} ***` };
  return {
    ...input,
    headers: {
      ...redact(
        only((name) => known.has(name)),
        played.cards,
      ),
      ...shown,
    },
    body: withoutSecrets(input.body),
  };
}

const withoutSecrets = (body: unknown): unknown =>
  typeof body === "object" && body !== null && !Array.isArray(body)
    ? Object.fromEntries(
        Object.entries(body).map(([name, value]: [string, unknown]) => [name, /secret/i.test(name) ? "***" : value]),
      )
    : body;
