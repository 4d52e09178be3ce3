import { createAlarm } from "./alarm.ts";
import type { Clock } from "./clock.ts";
import { milliseconds } from "./duration.ts";
import type { Tasks } from "./tasks.ts";

/** What may happen to the sandbox from outside, by its name, and what it then does: at once, and from the input alone. */
export type Handlers = Readonly<Record<string, (input: never) => unknown>>;

/** Lets an input happen, and gives what its handler gives. */
export type Perform<Each extends Handlers> = <Kind extends keyof Each & string>(
  kind: Kind,
  input: Parameters<Each[Kind]>[0],
) => ReturnType<Each[Kind]>;

/** What happens to the sandbox: one input after another, each at one moment of the clock, after all tasks that fell due before. */
export interface Inputs {
  /** Adds kinds of inputs. A name can be taken once. */
  define<Each extends Handlers>(handlers: Each): Perform<Each>;
  /** Does something when the clock gets there. */
  at(time: number, task: () => void): void;
  /** Runs the tasks that are due. */
  settle(): void;
  /**
   * Moves the clock from task to task, in order, and waits for the deliveries of each before the next.
   *
   * @throws Error if it is no duration, or goes beyond the year 9000
   */
  advance(duration: string | number): Promise<void>;
  /** Writes every input from now on as a line of JSON, with its time. */
  record(write: (line: string) => void): void;
  /** Lets the inputs of a journal happen, in a sandbox to which nothing has happened yet. */
  replay(lines: Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** Whether a journal is being replayed: nothing is sent meanwhile. */
  replaying(): boolean;
  /** Ends the timer. */
  close(): void;
}

/** One line of a journal. */
interface Line {
  readonly at: number;
  readonly kind: string;
  readonly input: unknown;
}

/** A move of the clock; `next` runs the next task only, otherwise all that are due run. */
interface Move {
  readonly ms: number;
  readonly next?: true;
}

/** As far as the clock goes: what the providers write of a later time, such as when a session expires, may be no date any more. */
const lastMoment = Date.UTC(9000, 0);

interface Parts {
  readonly clock: Clock;
  readonly tasks: Tasks;
  readonly seed: number;
  readonly reseed: (seed: number) => void;
  /** Resolves when no delivery is under way. */
  readonly idle: () => Promise<void>;
  /** Goes on after a replay. */
  readonly resume: () => void;
}

export function createInputs({ clock, tasks, seed, reseed, idle, resume }: Parts): Inputs {
  const handlers = new Map<string, (input: never) => unknown>();
  let write: ((line: string) => void) | undefined;
  let state: "new" | "used" | "replaying" | "replayed" = "new";
  let lastWalk: Promise<void> = Promise.resolve();
  let walks = 0;

  const alarm = createAlarm(tasks.nextTime, clock.now, () => {
    // Who advances the clock runs the tasks himself.
    if (walks > 0) return;
    if (isDue(clock.now())) move({ ms: 0 });
    else alarm.set();
  });
  const isDue = (time: number): boolean => (tasks.nextTime() ?? Number.POSITIVE_INFINITY) <= time;
  const runNext = (): void => {
    const task = tasks.take();
    if (task) clock.during(task.time, task.run);
  };
  const settle = (): void => {
    const now = clock.now();
    while (isDue(now)) runNext();
  };
  const note = (line: Line): void => write?.(JSON.stringify(line));

  function enter(kind: string, input: unknown): unknown {
    const handler = handlers.get(kind);
    if (!handler) throw new Error(`The sandbox has no input "${kind}".`);
    if (clock.standsStill()) throw new Error(`The input "${kind}" came while another was handled.`);
    if (state !== "replaying") state = "used";
    const at = clock.now();
    while (isDue(at)) runNext();
    note({ at, kind, input });
    try {
      // Each handler gets what `define` or the journal's line of its kind promises.
      return clock.during(at, () => handler(input as never));
    } finally {
      if (state !== "replaying") alarm.set();
    }
  }

  function move({ ms, next }: Move): void {
    if (state !== "replaying") state = "used";
    clock.move(ms);
    note({ at: clock.now(), kind: "clock", input: next ? { ms, next } : { ms } });
    if (next) runNext();
    else settle();
    if (state !== "replaying") alarm.reset();
  }

  async function walk(ms: number): Promise<void> {
    await idle();
    const target = clock.now() + ms;
    if (target > lastMoment) throw new Error("The clock cannot go beyond the year 9000.");
    while (isDue(target)) {
      move({ ms: Math.max(0, (tasks.nextTime() ?? 0) - clock.now()), next: true });
      await idle();
    }
    move({ ms: Math.max(0, target - clock.now()) });
    await idle();
  }

  function play({ at, kind, input }: Line): void {
    clock.tell(at);
    if (kind === "clock") move(input as Move);
    else enter(kind, input);
  }

  return {
    define(all) {
      for (const [kind, handler] of Object.entries(all)) {
        if (handlers.has(kind) || kind === "clock" || kind === "begin")
          throw new Error(`The input "${kind}" is already defined.`);
        handlers.set(kind, handler);
      }
      return (kind, input) => enter(kind, input) as ReturnType<(typeof all)[typeof kind]>;
    },
    at(time, run) {
      tasks.add({ time: Math.max(time, clock.now()), run });
      if (!clock.standsStill()) alarm.set();
    },
    settle,
    async advance(duration) {
      const ms = milliseconds(duration);
      const before = lastWalk;
      walks += 1;
      lastWalk = (async () => {
        await before.catch(() => {});
        await walk(ms);
      })().finally(() => {
        walks -= 1;
        alarm.set();
      });
      await lastWalk;
    },
    record(to) {
      if (state === "used") throw new Error("A journal must begin before anything happens.");
      write = to;
      if (state === "new") note({ at: clock.now(), kind: "begin", input: { version: 1, seed } });
    },
    async replay(lines) {
      if (state !== "new") throw new Error("A journal can be replayed only before anything happens.");
      state = "replaying";
      let number = 0;
      try {
        for await (const text of lines) {
          number += 1;
          const line = lineOf(text, number);
          if (number === 1) reseed(seedOf(line));
          else play(line);
        }
      } finally {
        clock.tell(undefined);
      }
      state = number === 0 ? "new" : "replayed";
      resume();
      alarm.set();
    },
    replaying: () => state === "replaying",
    close: () => alarm.close(),
  };
}

function lineOf(text: string, number: number): Line {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === "object" && line !== null && "at" in line && "kind" in line) return line as Line;
  } catch {
    // It is no JSON.
  }
  throw new Error(`Line ${number} of the journal is not an input of a sandbox.`);
}

function seedOf({ kind, input }: Line): number {
  const { version, seed } = Object(input) as { version?: unknown; seed?: unknown };
  if (kind === "begin" && version === 1 && typeof seed === "number") return seed;
  throw new Error('The first line of the journal must be of kind "begin" and version 1.');
}
