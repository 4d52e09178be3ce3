/** A moment on both clocks. The wall clock can be set, and the monotonic one may stand still while the machine sleeps. */
export interface Moment {
  readonly wall: number;
  readonly monotonic: number;
}

export const now = (): Moment => ({ wall: Date.now(), monotonic: performance.now() });

/** The time since then, in milliseconds, by the clock that says more. */
export const elapsedMs = ({ wall, monotonic }: Moment): number =>
  Math.max(Date.now() - wall, performance.now() - monotonic);
