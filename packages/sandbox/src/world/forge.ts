import type { WebhookEvent, WebhookRules } from "../model.ts";
import { headersOf } from "./headers.ts";

/** A delivery that nobody should believe. */
export interface Forgery {
  /** What is sent. */
  readonly body: string;
  /** What its headers are made of. */
  readonly signed: { readonly body: string; readonly secret: string };
}

/** What a forgery is made from. */
export interface Genuine {
  readonly event: WebhookEvent;
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly secret: string;
}

/**
 * The forgeries of a delivery: one with the signature of another secret; and, where the signature covers the body, one with its own
 * signature and a changed body. None where the provider does not sign it.
 */
export function forgeries(rules: WebhookRules, { event, id, url, body, secret }: Genuine): Forgery[] {
  if (secret === "") return [];
  const changed = change(body);
  const otherSecret = rules.secretOf(`${event.tenant}-forged`);
  const proof = (signed: { body: string; secret: string }): string =>
    JSON.stringify(headersOf(rules, { event, id, url, at: 0, ...signed }));
  const genuine = { body, secret };
  const foreign = { body, secret: otherSecret };
  const found: Forgery[] = [];
  if (proof(foreign) !== proof(genuine)) found.push({ body, signed: foreign });
  if (proof({ body: changed, secret }) !== proof(genuine)) found.push({ body: changed, signed: genuine });
  return found;
}

/** The bodies of all providers are objects. */
const change = (body: string): string =>
  JSON.stringify({ ...(JSON.parse(body) as Readonly<Record<string, unknown>>), forged: true });
