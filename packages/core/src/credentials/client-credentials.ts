import { type Operation, propertyAt } from "../facts/spec.ts";
import type { Store } from "../facts/store.ts";
import { ownProperties } from "../facts/values.ts";
import { type Credential, type CredentialContext, tokenProblem } from "./credential.ts";
import { sharedTokens } from "./shared-tokens.ts";
import { type Obtain, type Token, tokenCache } from "./token-cache.ts";

/** What the client credentials grant needs (RFC 6749, section 4.4). */
export interface ClientCredentials {
  /** The client's public identifier. */
  clientId: string;
  /** Its secret. */
  clientSecret: string;
  /** The operation that gives a token for `client_id`, `client_secret` and `grant_type`. */
  operation: Operation;
  /** Shares the token with other processes. @defaultValue the memory of this client */
  tokenStore?: Store | undefined;
  /** Tells the token apart from those of other providers and environments in the same store. */
  audience?: string | undefined;
}

/** The lifetime that is assumed where the provider names none that makes sense, and the longest of all, in seconds. */
const assumedLifetime = 60;
const maxLifetime = 365 * 86_400;

/** A token by the OAuth 2.0 client credentials grant, kept by `tokenCache`, and in the store of a fleet where there is one. */
export function clientCredentials(given: ClientCredentials): Credential {
  const { clientId, clientSecret, operation, tokenStore, audience = "" } = ownProperties(given);

  async function grant({ call, report }: CredentialContext): Promise<{ token: Token; lifetimeMs: number }> {
    const askedAt = Date.now();
    const data = await call(operation, {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: "client_credentials",
    });
    const authorization = authorizationOf(propertyAt(data, "access_token"));
    const named = Number(propertyAt(data, "expires_in"));
    // Whole milliseconds: stores take no others.
    const lifetimeMs = Math.floor((named >= 1 && named <= maxLifetime ? named : assumedLifetime) * 1000);
    report("granted");
    return { token: { authorization, expiresAt: askedAt + lifetimeMs }, lifetimeMs };
  }

  const name = `${audience} ${clientId}`;
  const shared = tokenStore && sharedTokens(tokenStore, name, clientSecret);
  const obtain: Obtain = shared ? (context, except) => shared.obtain(context, except, () => grant(context)) : grant;
  return { ...tokenCache(obtain), secrets: () => [clientSecret], identity: `${clientId} ${clientSecret}` };
}

function authorizationOf(accessToken: unknown): string {
  const problem = tokenProblem(accessToken);
  if (problem) throw new Error(`the \`access_token\` of the answer cannot be used: ${problem}`);
  return `Bearer ${String(accessToken)}`;
}
