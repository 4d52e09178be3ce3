import type { TokenNews } from "../facts/events.ts";
import type { Operation } from "../facts/spec.ts";
import { type Moment, ageOf, now } from "../facts/time.ts";

/** What a credential may use of its client. */
export interface CredentialContext {
  /** Calls an operation without a credential; repeated like a read, since a second token harms nobody. */
  call(operation: Operation, body: unknown): Promise<unknown>;
  /** Reports what became of the token. */
  report(what: TokenNews): void;
}

/** What signs a client's requests. */
export interface Credential {
  /** The header that holds it. @defaultValue "authorization" */
  readonly header?: string;
  /** The value of that header. */
  authorization(context: CredentialContext): string | Promise<string>;
  /** Called when the provider answered 401 to this value. Returns whether the next request will carry another one. */
  refuse?(authorization: string): boolean;
  /** What distinguishes this credential from those of other accounts; only its hash is kept. @defaultValue none: only the option `account` does */
  readonly identity?: string;
  /** Secrets that no message may hold, even if the provider quotes them; the values of `authorization` are among them anyway. */
  secrets?(): readonly string[];
}

/** A longer token is none: whole header fields are limited to a few times this by servers. In characters. */
const maxToken = 8_192;

/** Why a value cannot be a token, checked when it comes in; undefined where it can. */
export function tokenProblem(token: unknown): string | undefined {
  if (typeof token !== "string" || token === "") return "it must be a non-empty string";
  if (token.length > maxToken) return `it has more than ${maxToken} characters`;
  return /^[\x21-\x7e]+$/.test(token) ? undefined : "it must be printable ASCII without spaces";
}

/** The header's value for a token. */
function bearerOf(token: unknown): string {
  const problem = tokenProblem(token);
  if (problem) throw new Error(`the token cannot be used: ${problem}`);
  return `Bearer ${String(token)}`;
}

/** How long nothing is renewed after a renewal, in milliseconds: an account that is refused for good shall not be asked by every call. */
const renewalPauseMs = 5_000;

/** Allows one renewal in five seconds. */
export function renewals(): () => boolean {
  let last: Moment | undefined;
  return () => {
    if (last && ageOf(last) < renewalPauseMs) return false;
    last = now();
    return true;
  };
}

/** A fixed token, or a function that gives the current one (RFC 6750). */
export function bearer(token: string | (() => string | Promise<string>)): Credential {
  if (typeof token === "string") {
    const authorization = bearerOf(token);
    return { authorization: () => authorization, identity: token };
  }
  const mayRenew = renewals();
  return { authorization: async () => bearerOf(await token()), refuse: () => mayRenew() };
}

/** A user and a password (RFC 7617). */
export function basic(user: string, password: string): Credential {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const encoded = btoa(String.fromCodePoint(...bytes));
  return { authorization: () => `Basic ${encoded}`, secrets: () => [password], identity: encoded };
}

/** A key in a header of its own, such as `X-Api-Key`. */
export function apiKey(header: string, key: string): Credential {
  const problem = tokenProblem(key);
  if (problem) throw new Error(`the key cannot be used: ${problem}`);
  return { header: header.toLowerCase(), authorization: () => key, identity: key };
}
