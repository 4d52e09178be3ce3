import { isApiError } from "../facts/errors.ts";
import { type Moment, ageOf, now } from "../facts/time.ts";
import { type Credential, type CredentialContext, renewals } from "./credential.ts";

/** A token that is good until `expiresAt`, milliseconds since the epoch. */
export interface Token {
  /** The value of the `authorization` header. */
  readonly authorization: string;
  readonly expiresAt: number;
}

/** Gets a token that is not `except`, together with how long it lives, in milliseconds. */
export type Obtain = (
  context: CredentialContext,
  except: string | undefined,
) => Promise<{ readonly token: Token; readonly lifetimeMs: number }>;

/** How long a failure counts before the next try, in milliseconds. */
const pauseMs = 5_000;
/**
 * Cloudflare's workers end what a request began together with that request: a promise of one may never settle for the
 * others. There each asks for itself, and only the token is shared.
 */
const outlivesRequest = globalThis.navigator?.userAgent !== "Cloudflare-Workers";

/** Whether the provider refuses this account, so that it would answer the next request in the same way. */
const refuses = (error: unknown): boolean =>
  isApiError(error) && (error.gaveUp === "final" || error.status === 401 || error.status === 403);

/**
 * Keeps the access token of a client.
 *
 * - All calls share one token and one request for it. No caller's abort ends that request for the others.
 * - The token is renewed in the background, at a random point of the last tenth of its life. A call waits only where it is over.
 * - A token whose renewal failed is used as long as it is good; the next try is five seconds later.
 * - Any 401 drops the token, whatever its answer looks like, but at most once in five seconds.
 * - Where the provider refuses to grant one, the calls of the next five seconds fail by the same error without asking again.
 */
export function tokenCache(obtain: Obtain): Pick<Credential, "authorization" | "refuse"> {
  let token: Token | undefined;
  let renewAt = 0;
  let refused: string | undefined;
  let pending: Promise<string> | undefined;
  let refusal: { readonly error: unknown; readonly at: Moment } | undefined;
  const mayRenew = renewals();

  async function renew(context: CredentialContext, except: string | undefined): Promise<string> {
    if (refusal && ageOf(refusal.at) < pauseMs) throw refusal.error;
    try {
      const fresh = await obtain(context, except);
      token = fresh.token;
      renewAt = token.expiresAt - fresh.lifetimeMs * 0.1 * Math.random();
      refusal = undefined;
      return token.authorization;
    } catch (error) {
      if (refuses(error)) refusal = { error, at: now() };
      throw error;
    }
  }

  /** One renewal at a time. */
  function shared(context: CredentialContext, except: string | undefined): Promise<string> {
    if (pending) return pending;
    const renewal = renew(context, except).finally(() => (pending = undefined));
    if (outlivesRequest) pending = renewal;
    return renewal;
  }

  return {
    authorization(context) {
      const time = Date.now();
      if (!token || time >= token.expiresAt) return shared(context, refused);
      if (time >= renewAt) {
        renewAt = time + pauseMs;
        shared(context, token.authorization).catch(() => {});
      }
      return token.authorization;
    },
    refuse(authorization) {
      // Another call has had it replaced already.
      if (token?.authorization !== authorization) return true;
      if (!mayRenew()) return false;
      refused = authorization;
      token = undefined;
      return true;
    },
  };
}
