import { anyEqual, bytesOf, hexHmac } from "../facts/hmac.ts";
import { type Store, maxTimerMs } from "../facts/store.ts";
import { propertiesOf } from "../facts/values.ts";
import { sleep } from "../facts/wait.ts";
import { type CredentialContext, tokenProblem } from "./credential.ts";
import type { Token } from "./token-cache.ts";

/**
 * How long a call waits for the store, all questions to it together, in milliseconds; then the store counts as down. With `settleMs`, and what is
 * left of a tick with each question, that is less than 250 ms. Waiting for another process that asks the provider is not counted.
 */
const storeLimitMs = 150;
/** Time is counted in ticks of the event loop: while the process itself is too busy, none of it counts. */
const tickMs = 10;
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
      const { ask, begin, restart } = questions(hashed, () => context.report("store_failed"));
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
      let taken = false;
      const lease: Lease = {
        own,
        holder: () => ask((key) => store.get(leaseOf(key))),
        take: () =>
          ask((key) => {
            taken = true;
            return store.set(leaseOf(key), own, leaseMs);
          }),
      };

      const found = (await read()) ?? (await waitForOthers(lease, read, restart));
      if (found) return found;
      try {
        const granted = await grant();
        const { token } = granted;
        const entry = { ...token, mac: await macOf(await hashed, token) };
        // Also where the store was too slow: another process may wait longer than this call could.
        await begin((key) => store.set(key, entry, Math.min(token.expiresAt - Date.now(), maxTimerMs)));
        return granted;
      } finally {
        // The next process need not wait for a lease that nobody uses.
        if (taken) await begin((key) => store.set(leaseOf(key), false, 1));
      }
    },
  };
}

/** Reads or writes under the credential's key. Resolves with undefined where the store has nothing, or is down. */
type Ask = (action: (key: string) => unknown) => Promise<unknown>;

interface Questions {
  /** Asks a store that is up. */
  readonly ask: Ask;
  /** Asks it in any case, and waits for it as long as there is time. */
  readonly begin: Ask;
  /** Gives a store that is up the whole time again. */
  restart(): void;
}

/** Asks a store until it first fails, or its time is over: then it is down. */
function questions(key: Promise<string>, failed: () => void): Questions {
  let leftMs = storeLimitMs;
  let down = false;
  function fail(): void {
    if (!down) failed();
    down = true;
  }
  const begin: Ask = async (action) => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setInterval(() => (leftMs -= tickMs) <= 0 && reject(new Error("it did not answer in time")), tickMs);
    });
    try {
      const known = await key;
      return (await Promise.race([late, (async () => action(known))()])) || undefined;
    } catch {
      return fail();
    } finally {
      clearInterval(timer);
    }
  };
  return {
    begin,
    async ask(action) {
      if (leftMs <= 0) fail();
      return down ? undefined : begin(action);
    },
    restart() {
      leftMs = storeLimitMs;
    },
  };
}

/** The right to ask the provider, which one process of a fleet holds at a time, and this process's name as its holder. */
interface Lease {
  readonly holder: () => Promise<unknown>;
  readonly take: () => Promise<unknown>;
  readonly own: string;
}

/** Waits while another process asks the provider. Resolves with undefined where this one shall ask. */
async function waitForOthers(
  lease: Lease,
  read: () => Promise<Granted | undefined>,
  restart: () => void,
): Promise<Granted | undefined> {
  for (const until = performance.now() + leaseMs; performance.now() < until;) {
    const holder = await lease.holder();
    if (holder === lease.own) return undefined;
    if (holder === undefined) {
      // A Keyv has no lock. Of several who found it free, the last to write is seen by all, once all have written.
      await lease.take();
      await sleep(settleMs, undefined);
      const now = await lease.holder();
      // The process that held it last may have written its token meanwhile.
      if (now === lease.own || now === undefined) return read();
    }
    await sleep(lookEveryMs, undefined);
    restart();
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
