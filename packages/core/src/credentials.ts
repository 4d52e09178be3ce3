import { type Operation, member } from "./spec.ts";

/** Calls an operation for a credential, without one; repeated like a read, since a second token harms nobody. */
export type TokenCall = (operation: Operation, body: unknown) => Promise<unknown>;

/** What signs a client's requests. */
export interface Credential {
  /** The value of the `authorization` header. */
  authorization(call: TokenCall): string | Promise<string>;
  /** Told that the provider refused this value, where another may be had. */
  refuse?(authorization: string): void;
}

/** Why a request could not be signed; `cause` says more. */
export class NoToken extends Error {
  constructor(cause: unknown) {
    super("no token", { cause });
  }
}

/** A fixed token, or a function that gives the current one (RFC 6750). */
export function bearer(token: string | (() => string | Promise<string>)): Credential {
  if (typeof token === "string") return { authorization: () => `Bearer ${token}` };
  return { authorization: async () => `Bearer ${await token()}`, refuse: () => {} };
}

/** A user and a password, here mostly public ones (RFC 7617). */
export function basic(user: string, password: string): Credential {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const authorization = `Basic ${btoa(String.fromCodePoint(...bytes))}`;
  return { authorization: () => authorization };
}

/** What the client credentials grant needs (RFC 6749, section 4.4). */
export interface ClientCredentials {
  /** The client's public identifier. */
  clientId: string;
  /** Its secret. */
  clientSecret: string;
  /** The operation that gives a token for `client_id`, `client_secret` and `grant_type`. */
  operation: Operation;
}

interface Token {
  readonly authorization: string;
  /** When it ends, on the clock of `performance.now()`. */
  readonly expiresAt: number;
  /** When to ask for the next one, while this one is still good. */
  renewAt: number;
}

/** The lifetime that is assumed where the provider names none that makes sense, in seconds. */
const assumedLifetime = 60;
const longestLifetime = 365 * 86_400;
/** How long a token that could not be renewed is served before the next try, in milliseconds. */
const pauseMs = 5_000;

/**
 * A token by the OAuth 2.0 client credentials grant. All calls of a client share one token and one request for it; the
 * request belongs to the client, so that no caller's abort ends it for the others. It is renewed in the background at a
 * random point of the last tenth of its life; only where it is over does a call wait.
 */
export function clientCredentials({ clientId, clientSecret, operation }: ClientCredentials): Credential {
  let token: Token | undefined;
  let pending: Promise<Token> | undefined;

  async function request(call: TokenCall): Promise<Token> {
    const asked = performance.now();
    const grant = { client_id: clientId, client_secret: clientSecret, grant_type: "client_credentials" };
    const answer = await call(operation, grant);
    const accessToken = member(answer, "access_token");
    if (typeof accessToken !== "string" || accessToken === "") throw new Error("the answer holds no `access_token`.");
    const named = Number(member(answer, "expires_in"));
    const lifetimeMs = (named >= 1 && named <= longestLifetime ? named : assumedLifetime) * 1000;
    return {
      authorization: `Bearer ${accessToken}`,
      expiresAt: asked + lifetimeMs,
      renewAt: asked + lifetimeMs * (0.9 + 0.1 * Math.random()),
    };
  }

  function renew(call: TokenCall): Promise<Token> {
    pending ??= request(call)
      .then((fresh) => (token = fresh))
      .finally(() => (pending = undefined));
    return pending;
  }

  return {
    authorization(call) {
      const now = performance.now();
      if (!token || now >= token.expiresAt) return renew(call).then(({ authorization }) => authorization);
      if (now >= token.renewAt) {
        token.renewAt = now + pauseMs;
        renew(call).catch(() => {});
      }
      return token.authorization;
    },
    refuse(authorization) {
      if (token?.authorization === authorization) token = undefined;
    },
  };
}
