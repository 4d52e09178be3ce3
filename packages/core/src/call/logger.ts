import type { ClientEvent, Listener } from "../facts/events.ts";

/** Takes lines for people, as `console` and pino loggers do. Every line of a call ends with its `callId`. */
export interface Logger {
  /** What happens within a call: its attempts, and its token. */
  debug(line: string): unknown;
  /** One line for each call that succeeded. */
  info(line: string): unknown;
  /** Something to look at although no call failed: an answer that differs from the spec, a store or journal that is down. */
  warn(line: string): unknown;
  /** One line for each call that failed. */
  error(line: string): unknown;
}

/** Tells the listener, and writes to the logger. */
export function listenerOf(on: Listener | undefined, logger: Logger | undefined): Listener | undefined {
  if (!logger) return on;
  const write: Listener = (event) => log(logger, event);
  if (!on) return write;
  return (event) => Promise.allSettled([guarded(on, event), guarded(write, event)]);
}

async function guarded(listener: Listener, event: ClientEvent): Promise<unknown> {
  return listener(event);
}

/** Writes an event as a line. */
function log(logger: Logger, event: ClientEvent): unknown {
  const write = (level: keyof Logger, what: string) =>
    logger[level](`${event.provider} ${event.operationId}: ${what} [${event.callId}]`);
  switch (event.type) {
    case "request":
      return write("debug", `${event.method} ${event.path}`);
    case "attempt":
      return write("debug", `attempt ${event.attempt} ${event.record.ending}, ${inMs(event.record.durationMs)}`);
    case "retry":
      return write("debug", `attempt ${event.attempt} follows in ${inMs(event.delayMs)}`);
    case "response":
      return write(
        "info",
        `${event.status}, ${inMs(event.durationMs)}, ${event.attempt} ${event.attempt === 1 ? "attempt" : "attempts"}`,
      );
    case "token":
      return write(event.what === "store_failed" ? "warn" : "debug", `token ${event.what.replace("_", " ")}`);
    case "drift":
      return write(
        "warn",
        `the ${event.status} differs from the spec at ${JSON.stringify(event.pointer)}: ${event.rule}, got ${event.received}`,
      );
    case "journal":
      return write("warn", "the journal did not store how the call ended; the record stays open");
    case "rounded":
      return write(
        "warn",
        `the number at ${event.pointer} in the answer has more digits than a number holds, and was rounded`,
      );
    case "error":
      return logger.error(`${event.error.name}: ${event.error.message} (${inMs(event.durationMs)}) [${event.callId}]`);
  }
}

const inMs = (ms: number): string => `${Math.round(ms)} ms`;
