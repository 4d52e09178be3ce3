import type { World } from "../../model.ts";
import { type Order, dayMs } from "./records.ts";

/** Ends orders when their time has come. */
export interface Expiry {
  add(order: Order): void;
}

/** Most orders last a day, so that the first to come is the first to end: they wait in a queue, with one task for its head. */
export function createExpiry(world: World, ends: (order: Order) => void): Expiry {
  const queue: Order[] = [];
  let head = 0;

  const endOf = ({ placedAt }: Order): number => placedAt + dayMs;

  function wake(): void {
    const first = queue[head];
    if (first) world.at(endOf(first), endHeads);
  }

  function endHeads(): void {
    for (let first = queue[head]; first && endOf(first) <= world.now(); first = queue[head]) {
      ends(first);
      head += 1;
    }
    // Taking each one out as it ends would move all the others each time.
    if (head > 1000 || head === queue.length) {
      queue.splice(0, head);
      head = 0;
    }
    wake();
  }

  return {
    add(order) {
      if (order.endsAt !== undefined) return world.at(order.expiresAt, () => ends(order));
      if (queue.push(order) === 1) wake();
    },
  };
}
