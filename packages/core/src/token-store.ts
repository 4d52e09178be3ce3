import type { CredentialContext } from "./credentials.ts";
import { sleep } from "./wait.ts";

/** Where a fleet shares its tokens: anything in the shape of a Keyv. */
export interface TokenStore {
  /** The value under the key, or undefined. */
  get(key: string): unknown;
  /** Keeps the value under the key, for as many milliseconds. */
  set(key: string, value: unknown, ttlMs?: number): unknown;
}

/** A token as the store keeps it. */
export interface StoredToken {
  readonly authorization: string;
  /** When it ends, in milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** The longest that a call of the store may take, in milliseconds; then it counts as down. */
const storeLimitMs = 250;
/** How long the right to ask the provider is held, and how often the others look for its token, in milliseconds. */
const leaseMs = 5_000;
const lookEveryMs = 50;
/** How long the others may take from finding the lease free to writing theirs, in milliseconds. */
const settleMs = 50;

/** The fleet's tokens under one key, which is a hash: the store's own keys shall tell nobody who is a customer. */
export interface SharedTokens {
  /** A token that is not that one; undefined where there is none, or the store is down. */
  read(but: string | undefined): Promise<StoredToken | undefined>;
  /** Keeps a token for the fleet. */
  write(token: StoredToken): Promise<void>;
  /** Waits while another process asks the provider, and gives its token; undefined where this one shall ask. */
  wait(but: string | undefined): Promise<StoredToken | undefined>;
}

/** Opens the store for one credential. Whatever it does, no call fails or hangs by it. */
export function sharedTokens(
  store: TokenStore,
  name: string,
  { report }: Pick<CredentialContext, "report">,
): SharedTokens {
  const hashed = hash(name);
  let down = false;

  /** Reads or writes within the limit; undefined where the store is down, and then not asked again for this token. */
  async function bounded(action: (key: string) => unknown): Promise<unknown> {
    if (down) return undefined;
    const controller = new AbortController();
    const late = sleep(storeLimitMs, controller.signal).then(() => {
      throw new Error("the token store did not answer in time");
    });
    late.catch(() => {});
    try {
      const key = await hashed;
      return await Promise.race([late, (async () => action(key))()]);
    } catch {
      down = true;
      report("store_failed");
      return undefined;
    } finally {
      controller.abort();
    }
  }

  async function read(but: string | undefined): Promise<StoredToken | undefined> {
    const value = (await bounded((key) => store.get(key))) as Partial<StoredToken> | undefined;
    const { authorization, expiresAt } = Object(value) as Partial<StoredToken>;
    if (typeof authorization !== "string" || typeof expiresAt !== "number") return undefined;
    return authorization === but || expiresAt <= Date.now() ? undefined : { authorization, expiresAt };
  }

  return {
    read,
    async write(token) {
      await bounded((key) => store.set(key, token, token.expiresAt - Date.now()));
    },
    async wait(but) {
      const own = crypto.randomUUID();
      // Each token that is to be replaced has a lease of its own, so that none need be given back.
      const replaced = await hash(but ?? "");
      const lease = (key: string) => `${key}:lease:${replaced}`;
      for (const until = performance.now() + leaseMs; performance.now() < until;) {
        if ((await bounded((key) => store.get(lease(key)))) === undefined) {
          // A Keyv has no lock. Of several who found it free, the last to write is seen by all, once all have written.
          await bounded((key) => store.set(lease(key), own, leaseMs));
          if (!down) await sleep(settleMs, undefined);
          const holder = await bounded((key) => store.get(lease(key)));
          if (holder === own || holder === undefined) return undefined;
        }
        await sleep(lookEveryMs, undefined);
        const token = await read(but);
        if (token) return token;
      }
      return undefined;
    },
  };
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `payorch:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
