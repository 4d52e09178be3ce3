import type { World } from "../../model.ts";
import type { Expiries, Intent } from "./state.ts";

/** One task of the clock for all of them: one for each would take as much memory as the payment. */
export function createExpiries(world: World, expire: (intent: Intent) => void): Expiries {
  let watched: Intent[] = [];
  /** The first that may expire, for which the clock is set. */
  let next = 0;

  function setClock(): void {
    while (watched[next] && isOver(watched[next])) next += 1;
    if (2 * next > watched.length) {
      watched = watched.slice(next);
      next = 0;
    }
    const intent = watched[next];
    if (intent?.payment.expiresAt === undefined) return;
    world.at(intent.payment.expiresAt, () => {
      next += 1;
      expire(intent);
      setClock();
    });
  }

  return {
    watch(intent) {
      watched.push(intent);
      if (next === watched.length - 1) setClock();
    },
  };
}

/** Whether nothing can expire there any more. */
const isOver = (intent: Intent | undefined): boolean =>
  intent !== undefined && intent.status !== "pending" && intent.checkout?.status !== "open";
