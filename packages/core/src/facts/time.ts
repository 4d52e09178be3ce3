/** A point in time on both clocks: one may be set back, the other may stand still while a process is suspended. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly wall: number;
  /** Milliseconds on the clock of `performance.now()`. */
  readonly monotonic: number;
}

/** The current time. */
export const now = (): Moment => ({ wall: Date.now(), monotonic: performance.now() });

/** The time in so many milliseconds. */
export const inMs = (ms: number): Moment => ({ wall: Date.now() + ms, monotonic: performance.now() + ms });

/** How long it is until then, in milliseconds, by the clock that says less; below 0 where it is over. */
export const leftUntil = ({ wall, monotonic }: Moment): number =>
  Math.min(wall - Date.now(), monotonic - performance.now());

/** How long ago it was, in milliseconds, by the clock that says more. */
export const ageOf = ({ wall, monotonic }: Moment): number =>
  Math.max(Date.now() - wall, performance.now() - monotonic);

/** How far apart the clocks of two processes may be, in milliseconds. Beyond, one was set, and times of both tell nothing. */
export const maxSkewMs = 60_000;
