import { scrub } from "../facts/scrub.ts";
import { type Store, maxTimerMs, withinLimit } from "../facts/store.ts";
import { stripError } from "../facts/strip-error.ts";
import { Refusal } from "./refusal.ts";

/** Where the events are kept that were seen: anything in the shape of a Keyv. One Keyv may keep tokens and events. */
export type SeenStore = Store;

/** How long an event is remembered: almost 25 days. No provider is known to repeat an event for longer. */
const rememberedMs = maxTimerMs;
/** The longest that a call of the store may take, in milliseconds. */
const storeLimitMs = 1_000;

/** The events that this process is writing down, so that of two at once only one is new. */
const underWay = new WeakMap<SeenStore, Map<string, Promise<void>>>();

/** Writes the event down. Refuses one that was seen, and any where the store cannot tell: the provider will come again. */
export async function remember(store: SeenStore, key: string): Promise<void> {
  const events = underWay.get(store) ?? new Map<string, Promise<void>>();
  underWay.set(store, events);
  const other = events.get(key);
  if (other) {
    // Where it cannot be written down there, it is no repetition here.
    await other;
    throw replayed();
  }
  const own = writeIfNew(store, key);
  events.set(key, own);
  try {
    await own;
  } finally {
    events.delete(key);
  }
}

async function writeIfNew(store: SeenStore, key: string): Promise<void> {
  const value = await inTime(async () => store.get(key));
  if (value !== undefined && value !== null && value !== false) throw replayed();
  const writing = (async () => {
    // A Keyv says so where its own store throws.
    if ((await store.set(key, true, rememberedMs)) === false) throw new Error("it was not written");
  })();
  try {
    await inTime(() => writing);
  } catch (error) {
    // It may get there after all, and would refuse the provider's next try.
    writing
      .catch(() => {})
      .then(() => store.set(key, undefined, 1))
      .catch(() => {});
    throw error;
  }
}

async function inTime<Value>(action: () => Promise<Value>): Promise<Value> {
  try {
    return await withinLimit(storeLimitMs, action);
  } catch (cause) {
    const what = "The `seen` store failed, so this event may have been seen before.";
    throw new Refusal("store_failed", what, { cause: stripError(cause, scrub) });
  }
}

const replayed = () => new Refusal("replayed", "This event was seen before.");
