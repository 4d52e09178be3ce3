import { property } from "../facts/values.ts";
import { diagnosticsChannel } from "./node-modules.ts";

/** The requests that undici has made during the `dispatch` that runs. */
let made: unknown[] | undefined;

let listens = false;

/** Listens for the requests that undici makes. All versions of it, and that of Node, tell of them on one documented channel. */
export function listen(): void {
  if (!listens) diagnosticsChannel().subscribe("undici:request:create", noteMade);
  listens = true;
}

const noteMade = (message: unknown): void => void made?.push(property(message, "request"));

/**
 * Runs `dispatch`, and says whether undici itself holds the request afterwards: until it says that it begins to send, nothing
 * of it leaves the process. A simulated answer (`MockAgent`), or a queue of somebody else's, makes no such request.
 */
export function holds(method: string, path: string, dispatch: () => void): boolean {
  const ours: unknown[] = [];
  made = ours;
  try {
    dispatch();
  } finally {
    made = undefined;
  }
  return ours.some((request) => property(request, "method") === method && property(request, "path") === path);
}
