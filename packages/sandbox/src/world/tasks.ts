/** What is to be done at some time. */
export interface Task {
  readonly time: number;
  readonly run: () => void;
}

/** Tasks in the order of their time; those of one time in the order in which they were added. */
export interface Tasks {
  add(task: Task): void;
  /** The time of the next task. */
  nextTime(): number | undefined;
  /** Takes the next task out. */
  take(): Task | undefined;
}

/**
 * Makes an empty binary heap, in which each task is before the two at twice its index. There is one for each payment that can expire, so
 * they are kept in three arrays, of numbers where they are numbers: a third of what objects take.
 */
export function createTasks(): Tasks {
  const times: number[] = [];
  /** How many were added before. */
  const orders: number[] = [];
  const runs: (() => void)[] = [];
  let added = 0;

  const isBefore = (one: number, other: number): boolean => {
    const [time = 0, otherTime = 0] = [times[one], times[other]];
    return time < otherTime || (time === otherTime && (orders[one] ?? 0) < (orders[other] ?? 0));
  };
  function swap(one: number, other: number): void {
    for (const array of [times, orders, runs] as unknown[][]) [array[one], array[other]] = [array[other], array[one]];
  }
  function rise(from: number): void {
    for (let index = from; index > 0;) {
      const above = (index - 1) >> 1;
      if (isBefore(above, index)) return;
      swap(above, index);
      index = above;
    }
  }
  function sink(): void {
    for (let index = 0; ;) {
      const left = 2 * index + 1;
      const right = left + 1;
      const first = right < times.length && isBefore(right, left) ? right : left;
      if (first >= times.length || isBefore(index, first)) return;
      swap(index, first);
      index = first;
    }
  }

  return {
    add({ time, run }) {
      times.push(time);
      orders.push(added++);
      runs.push(run);
      rise(times.length - 1);
    },
    nextTime: () => times[0],
    take() {
      if (times.length === 0) return undefined;
      swap(0, times.length - 1);
      const [time = 0, run = () => {}] = [times.pop(), runs.pop()];
      orders.pop();
      sink();
      return { time, run };
    },
  };
}
