import { anyEqual, bytesOf, hexHmac } from "../facts/hmac.ts";
import { type Store, maxTimerMs, withinLimit } from "../facts/store.ts";
import { propertiesOf } from "../facts/values.ts";
import { sleep } from "../facts/wait.ts";
import { type CredentialContext, tokenProblem } from "./credential.ts";
import type { Token } from "./token-cache.ts";

/** The longest that a call of the store may take, in milliseconds; then it counts as down. */
const storeLimitMs = 250;
/** How long the right to ask the provider is held, and how often the others look for its token, in milliseconds. */
const leaseMs = 5_000;
const lookEveryMs = 50;
/** How long the others may take from finding the lease free to writing theirs, in milliseconds. */
const settleMs = 50;

type Granted = { readonly token: Token; readonly lifetimeMs: number };

/** The tokens of a fleet, for one credential. Whatever the store does, no call fails or hangs by it. */
export interface SharedTokens {
  /** Takes the fleet's token if it has one that is not `except`, else asks the provider, unless another process is doing so. */
  obtain(context: CredentialContext, except: string | undefined, grant: () => Promise<Granted>): Promise<Granted>;
}

/**
 * Opens the store for one credential. Keys are hashes, so that they tell nobody who is a customer. Entries carry an HMAC under
 * the client secret: who can write to the store cannot make the fleet use a token of his own.
 */
export function sharedTokens(store: Store, name: string, clientSecret: string): SharedTokens {
  const hashed = hash(name);
  const own = crypto.randomUUID();
  const macOf = (key: string, { authorization, expiresAt }: Token) =>
    hexHmac(clientSecret, bytesOf(JSON.stringify([key, authorization, expiresAt])));

  return {
    async obtain(context, except, grant) {
      const ask = asking(hashed, () => context.report("store_failed"));
      async function read(): Promise<Granted | undefined> {
        const value = await ask((key) => store.get(key));
        const token = await tokenIn(await hashed, value, macOf).catch(() => undefined);
        if (!token || token.authorization === except || token.expiresAt <= Date.now()) return undefined;
        context.report("shared");
        return { token, lifetimeMs: token.expiresAt - Date.now() };
      }

      // Each token that is to be replaced has a lease of its own.
      const replaced = await hash(except ?? "");
      const leaseOf = (key: string) => `${key}:lease:${replaced}`;
      const lease: Lease = {
        own,
        holder: () => ask((key) => store.get(leaseOf(key))),
        take: () => ask((key) => store.set(leaseOf(key), own, leaseMs)),
        giveBack: () => ask((key) => store.set(leaseOf(key), false, 1)),
      };

      const found = (await read()) ?? (await waitForOthers(lease, read));
      if (found) return found;
      try {
        const granted = await grant();
        const { token } = granted;
        const entry = { ...token, mac: await macOf(await hashed, token) };
        await ask((key) => store.set(key, entry, Math.min(token.expiresAt - Date.now(), maxTimerMs)));
        return granted;
      } catch (error) {
        await lease.giveBack();
        throw error;
      }
    },
  };
}

/** Reads or writes under the credential's key. Resolves with undefined where the store has nothing, or is down. */
type Ask = (action: (key: string) => unknown) => Promise<unknown>;

/** Asks a store until it first fails or is late: then it is down, and not asked again this time. */
function asking(key: Promise<string>, failed: () => void): Ask {
  let down = false;
  return async (action) => {
    if (down) return undefined;
    try {
      const known = await key;
      return (await withinLimit(storeLimitMs, () => action(known))) || undefined;
    } catch {
      down = true;
      failed();
      return undefined;
    }
  };
}

/** The right to ask the provider, which one process of a fleet holds at a time, and this process's name as its holder. */
interface Lease {
  readonly holder: () => Promise<unknown>;
  readonly take: () => Promise<unknown>;
  /** The next process need not wait for a lease that nobody uses. */
  readonly giveBack: () => Promise<unknown>;
  readonly own: string;
}

/** Waits while another process asks the provider. Resolves with undefined where this one shall ask. */
async function waitForOthers(lease: Lease, read: () => Promise<Granted | undefined>): Promise<Granted | undefined> {
  for (const until = performance.now() + leaseMs; performance.now() < until;) {
    const holder = await lease.holder();
    if (holder === lease.own) return undefined;
    if (holder === undefined) {
      // A Keyv has no lock. Of several who found it free, the last to write is seen by all, once all have written.
      await lease.take();
      await sleep(settleMs, undefined);
      const now = await lease.holder();
      if (now === lease.own || now === undefined) return undefined;
    }
    await sleep(lookEveryMs, undefined);
    const found = await read();
    if (found) return found;
  }
  return undefined;
}

/** The token of an entry that this client, or one with the same secret, has written. Rejects where the entry cannot be read. */
async function tokenIn(
  key: string,
  entry: unknown,
  macOf: (key: string, token: Token) => Promise<string>,
): Promise<Token | undefined> {
  const { authorization, expiresAt, mac } = propertiesOf(entry);
  if (typeof authorization !== "string" || typeof expiresAt !== "number" || !Number.isFinite(expiresAt))
    return undefined;
  const token = { authorization, expiresAt };
  const isWhole = typeof mac === "string" && (await anyEqual([mac], [await macOf(key, token)]));
  return isWhole && tokenProblem(authorization.replace(/^Bearer /, "")) === undefined ? token : undefined;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `payorch:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
