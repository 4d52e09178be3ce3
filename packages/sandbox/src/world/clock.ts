/** The sandbox's clock: the real one, and how far it was moved. It never goes back. */
export interface Clock {
  /** Milliseconds since 1970. While something happens it stands still. */
  now(): number;
  /** How far it was moved, in milliseconds. */
  ahead(): number;
  move(ms: number): void;
  /** Lets something happen at a time. */
  during<Result>(time: number, action: () => Result): Result;
  /** Whether something happens just now. */
  standsStill(): boolean;
  /** In place of the real time, the time that a journal tells; undefined for the real one again. */
  tell(time: number | undefined): void;
}

/** Makes a clock over the real time. */
export function createClock(real: () => number): Clock {
  let moved = 0;
  let latest = Number.NEGATIVE_INFINITY;
  let moment: number | undefined;
  let told: number | undefined;
  return {
    now() {
      if (moment !== undefined) return moment;
      latest = Math.max(latest, told ?? real() + moved);
      return latest;
    },
    ahead: () => moved,
    move(ms) {
      moved += ms;
    },
    during(time, action) {
      moment = time;
      try {
        return action();
      } finally {
        moment = undefined;
      }
    },
    standsStill: () => moment !== undefined,
    tell(time) {
      told = time;
    },
  };
}
