/** A timer that wakes once for the next task, on the real clock. It does not keep the process running. */
export interface Alarm {
  /** Sets it to the next task, unless it wakes before. */
  set(): void;
  /** Sets it anew, since the clock was moved. */
  reset(): void;
  close(): void;
}

/** The longest that a timer of Node takes, in milliseconds. */
const maxTimerMs = 2 ** 31 - 1;
// The real ones, should a test replace them later.
const { setTimeout, clearTimeout } = globalThis;

export function createAlarm(nextTime: () => number | undefined, now: () => number, wake: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let wakesAt = Number.POSITIVE_INFINITY;
  let closed = false;

  function set(): void {
    const due = nextTime();
    if (closed || due === undefined || due >= wakesAt) return;
    clearTimeout(timer);
    wakesAt = due;
    timer = setTimeout(
      () => {
        wakesAt = Number.POSITIVE_INFINITY;
        wake();
      },
      Math.min(Math.max(due - now(), 1), maxTimerMs),
    );
    timer.unref();
  }

  return {
    set,
    reset() {
      wakesAt = Number.POSITIVE_INFINITY;
      set();
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
