import type { Credential, CredentialContext } from "./credentials.ts";
import { type Operation, member } from "./spec.ts";
import { type StoredToken, type TokenStore, sharedTokens } from "./token-store.ts";

/** What the client credentials grant needs (RFC 6749, section 4.4). */
export interface ClientCredentials {
  /** The client's public identifier. */
  clientId: string;
  /** Its secret. */
  clientSecret: string;
  /** The operation that gives a token for `client_id`, `client_secret` and `grant_type`. */
  operation: Operation;
  /** Shares the token with other processes. @defaultValue the memory of this client */
  tokenStore?: TokenStore | undefined;
  /** Tells the token apart from those of other providers and environments in the same store. */
  audience?: string | undefined;
}

interface Token extends StoredToken {
  /** When to ask for the next one, while this one is still good; milliseconds since the epoch. */
  renewAt: number;
}

/** The lifetime that is assumed where the provider names none that makes sense, in seconds. */
const assumedLifetime = 60;
const longestLifetime = 365 * 86_400;
/** How long a token that could not be renewed is served before the next try, in milliseconds. */
const pauseMs = 5_000;

/**
 * Cloudflare's workers end what a request began together with that request: a promise of one may never settle for the
 * others. There each asks for itself, and only the token is shared.
 */
const outlivesRequest = globalThis.navigator?.userAgent !== "Cloudflare-Workers";

/**
 * A token by the OAuth 2.0 client credentials grant. All calls of a client share one token and one request for it; the
 * request belongs to the client, so that no caller's abort ends it for the others. It is renewed in the background at a
 * random point of the last tenth of its life; only where it is over does a call wait.
 */
export function clientCredentials(given: ClientCredentials): Credential {
  const { clientId, clientSecret, operation, tokenStore, audience = "" } = given;
  let token: Token | undefined;
  let pending: Promise<Token> | undefined;

  /** Asks the provider. */
  async function grant({ call, report }: CredentialContext): Promise<StoredToken & { lifetimeMs: number }> {
    const asked = Date.now();
    const answer = await call(operation, {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: "client_credentials",
    });
    const accessToken = member(answer, "access_token");
    if (typeof accessToken !== "string" || accessToken === "") throw new Error("the answer holds no `access_token`.");
    const named = Number(member(answer, "expires_in"));
    const lifetimeMs = (named >= 1 && named <= longestLifetime ? named : assumedLifetime) * 1000;
    report("granted");
    return { authorization: `Bearer ${accessToken}`, expiresAt: asked + lifetimeMs, lifetimeMs };
  }

  /** Takes the fleet's token, if it has one that is not this one, else asks the provider, unless another is doing so. */
  async function obtain(context: CredentialContext, but: string | undefined): Promise<Token> {
    const shared = tokenStore && sharedTokens(tokenStore, `${audience} ${clientId}`, context);
    const found = shared && ((await shared.read(but)) ?? (await shared.wait(but)));
    if (found) {
      context.report("shared");
      return { ...found, renewAt: renewalOf(found, found.expiresAt - Date.now()) };
    }
    const { lifetimeMs, ...granted } = await grant(context);
    await shared?.write(granted);
    return { ...granted, renewAt: renewalOf(granted, lifetimeMs) };
  }

  function renew(context: CredentialContext, but: string | undefined): Promise<Token> {
    if (pending) return pending;
    const renewal = obtain(context, but)
      .then((fresh) => (token = fresh))
      .finally(() => (pending = undefined));
    if (outlivesRequest) pending = renewal;
    return renewal;
  }

  let refused: string | undefined;
  return {
    authorization(context) {
      const now = Date.now();
      if (!token || now >= token.expiresAt) return renew(context, refused).then(({ authorization }) => authorization);
      if (now >= token.renewAt) {
        token.renewAt = now + pauseMs;
        renew(context, token.authorization).catch(() => {});
      }
      return token.authorization;
    },
    refuse(authorization) {
      refused = authorization;
      if (token?.authorization === authorization) token = undefined;
    },
    secrets: () => [clientSecret, ...(token ? [token.authorization.replace("Bearer ", "")] : [])],
  };
}

/** A random point of the last tenth of a life. */
const renewalOf = ({ expiresAt }: StoredToken, lifetimeMs: number): number =>
  expiresAt - lifetimeMs * 0.1 * Math.random();
