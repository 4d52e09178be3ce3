/** What is to be done at some time. */
export interface Task {
  readonly time: number;
  readonly run: () => void;
}

interface Entry extends Task {
  /** Tells tasks of the same time apart: they run in the order in which they were added. */
  readonly order: number;
}

/** Tasks in the order of their time: a binary heap, in which each entry is before the two at twice its index. */
export interface Tasks {
  add(task: Task): void;
  /** The time of the next task. */
  nextTime(): number | undefined;
  /** Takes the next task out. */
  take(): Task | undefined;
}

/** Makes an empty heap of tasks. */
export function createTasks(): Tasks {
  const heap: Entry[] = [];
  let added = 0;

  function rise(from: number): void {
    const entry = heap[from] as Entry;
    let index = from;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (isBefore(heap[above] as Entry, entry)) break;
      heap[index] = heap[above] as Entry;
      index = above;
    }
    heap[index] = entry;
  }

  function sink(): void {
    const entry = heap[0] as Entry;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      if (left >= heap.length) break;
      const first = right < heap.length && isBefore(heap[right] as Entry, heap[left] as Entry) ? right : left;
      if (isBefore(entry, heap[first] as Entry)) break;
      heap[index] = heap[first] as Entry;
      index = first;
    }
    heap[index] = entry;
  }

  return {
    add({ time, run }) {
      heap.push({ time, run, order: added++ });
      rise(heap.length - 1);
    },
    nextTime: () => heap[0]?.time,
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (last !== undefined && last !== first) {
        heap[0] = last;
        sink();
      }
      return first;
    },
  };
}

const isBefore = (one: Entry, other: Entry): boolean =>
  one.time < other.time || (one.time === other.time && one.order < other.order);
