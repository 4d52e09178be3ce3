import { setTimeout as sleep } from "node:timers/promises";
import type { Journal } from "../../src/after/journal.ts";
import type { Fault, Message, Step } from "./plan.ts";

/** Tells the judge. The operating system has the message when this returns, so a SIGKILL does not take it back. */
export function tell(message: Message): void {
  process.send?.(message);
}

/** Blocks the whole process for so many milliseconds: no timer fires, and nothing is read or written. */
export function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Says where the process is, and stands still there until it is killed. */
export function stop(step: Step): void {
  tell({ at: step });
  block(Number.POSITIVE_INFINITY);
}

/** How late what is slow is, in milliseconds: later than the deadline of the call. */
const slowMs = 1_700;

/** A journal whose process comes past these steps, and which may be faulty. */
export function watched(journal: Journal, at: (step: Step) => void, faultOf: () => Fault | undefined): Journal {
  async function through(what: "opened" | "closed", write: () => Promise<void>): Promise<void> {
    const fault = faultOf();
    at(`before ${what}`);
    if (fault === `${what} is down`) throw new Error("the journal is down");
    if (fault === `${what} is slow`) await sleep(slowMs);
    await write();
    if (fault === `${what} commits and fails`) throw new Error("the connection to the journal was lost");
    at(`after ${what}`);
  }
  return {
    opened: (record) => through("opened", () => journal.opened(record)),
    closed: (record) => through("closed", () => journal.closed(record)),
    async claim(filter) {
      const claimed = await journal.claim(filter);
      if (claimed.length > 0) at("claimed");
      return claimed;
    },
    release: (id) => journal.release(id),
  };
}
