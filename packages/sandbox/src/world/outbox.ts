import { type Posted, post } from "./post.ts";

/** A try that is to be sent. */
export interface Letter {
  readonly url: string;
  readonly body: string;
  /** Made when it is sent: a signature may hold the time. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly sent: (headers: Readonly<Record<string, string>>, posted: Posted) => void;
}

/** Sends tries. */
export interface Outbox {
  /** Sends these at the same moment, after all that was sent before on the same lane. Resolves when each has its result. */
  send(lane: string, letters: readonly Letter[]): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** So many are sent at once; the others wait. */
const mostAtOnce = 32;
// The real one, should a test replace it later.
const { setImmediate } = globalThis;

export function createOutbox(): Outbox {
  const lanes = new Map<string, Promise<void>>();
  const closing = new AbortController();
  const queue: (() => void)[] = [];
  let free = mostAtOnce;

  async function sendOne({ url, body, headers, sent }: Letter): Promise<void> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      if (closing.signal.aborted) return;
      const made = headers();
      const posted = await post(url, made, body, closing.signal);
      if (!closing.signal.aborted) sent(made, posted);
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  }

  const idle = async (): Promise<void> => {
    while (lanes.size > 0) await Promise.all(lanes.values());
  };

  return {
    send(lane, letters) {
      const before = lanes.get(lane);
      const run = (async () => {
        await before;
        // The answer to the request that caused an event is on its way first.
        await new Promise<void>((resolve) => setImmediate(() => resolve()));
        await Promise.all(letters.map(sendOne));
      })().finally(() => {
        if (lanes.get(lane) === run) lanes.delete(lane);
      });
      lanes.set(lane, run);
      return run;
    },
    idle,
    async close() {
      closing.abort();
      await idle();
    },
  };
}
