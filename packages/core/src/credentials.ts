import type { Operation } from "./spec.ts";

/** What a credential may use of its client. */
export interface CredentialContext {
  /** Calls an operation without a credential; repeated like a read, since a second token harms nobody. */
  call(operation: Operation, body: unknown): Promise<unknown>;
  /** Reports what became of the token. */
  report(what: TokenNews): void;
}

/** What may become of a token: got from the provider, or from the fleet's store, or the store failed. */
export type TokenNews = "granted" | "shared" | "store_failed";

/** What signs a client's requests. */
export interface Credential {
  /** The value of the `authorization` header. */
  authorization(context: CredentialContext): string | Promise<string>;
  /** Told that the provider refused this value, where another may be had. */
  refuse?(authorization: string): void;
  /** What no message may hold, not even where the provider quotes it. */
  secrets?(): readonly string[];
}

/** Why a request could not be signed; `cause` says more. */
export class NoToken extends Error {
  constructor(cause: unknown) {
    super("no token", { cause });
  }
}

/** A fixed token, or a function that gives the current one (RFC 6750). */
export function bearer(token: string | (() => string | Promise<string>)): Credential {
  if (typeof token === "string") return { authorization: () => `Bearer ${token}`, secrets: () => [token] };
  return { authorization: async () => `Bearer ${await token()}`, refuse: () => {} };
}

/** A user and a password (RFC 7617). */
export function basic(user: string, password: string): Credential {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const authorization = `Basic ${btoa(String.fromCodePoint(...bytes))}`;
  return { authorization: () => authorization, secrets: () => [password] };
}
