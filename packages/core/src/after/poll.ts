import { millisecondsProblem, signalProblem } from "../call/limits.ts";
import { type Checks, callback, optionsProblem } from "../facts/check.ts";
import { askedWaitOf } from "../facts/decide.ts";
import {
  AbortedError,
  InvalidCallError,
  type PayorchError,
  TimeoutError,
  isApiError,
  isPayorchError,
} from "../facts/errors.ts";
import type { CallOptions } from "../facts/request.ts";
import { ownProperties } from "../facts/values.ts";
import { sleep } from "../facts/wait.ts";

/** What bounds a wait, and what ends it. */
export interface WaitOptions<Resource> {
  /** Longest wait in all, in milliseconds; the last read begins a second before its end. @defaultValue 900 000, 15 minutes */
  deadlineMs?: number | undefined;
  /** Ends the wait at once. */
  signal?: AbortSignal | undefined;
  /** Whether the wait is over with this resource. @defaultValue whether its status is final, by the provider's documented list */
  until?: ((resource: Resource) => boolean) | undefined;
}

/** What is read, and how often. */
export interface Poll<Resource> {
  readonly provider: string;
  /** The read, `resource.verb`. */
  readonly operationId: string;
  /** Reads it once. */
  readonly read: (limits: Pick<CallOptions, "deadlineMs" | "signal">) => Promise<Resource>;
  /** What ends the wait if the options do not say. */
  readonly until: (resource: Resource) => boolean;
  /** First wait in milliseconds, doubled after each read; a random time between half of it and all of it is waited. @defaultValue 1 000 */
  readonly firstDelayMs?: number;
  /** Longest wait between two reads, in milliseconds. @defaultValue 30 000 */
  readonly maxDelayMs?: number;
}

/**
 * Reads until something is final. A read that fails for a passing reason does not end the wait; a wait that the answer asks for
 * (`Retry-After`) is obeyed.
 *
 * @throws TimeoutError after `deadlineMs`, with what was read last as `last`: it may still change
 * @throws AbortedError when the signal aborts
 */
export async function poll<Resource>(
  { read, provider, operationId, firstDelayMs = 1_000, maxDelayMs = 30_000, ...rule }: Poll<Resource>,
  options: WaitOptions<Resource> = {},
): Promise<Resource> {
  const facts = { provider, operationId };
  const problem = optionsProblem(options, checks);
  if (problem) throw new InvalidCallError(problem, facts);
  const { deadlineMs = 900_000, signal, until = rule.until } = ownProperties(options);
  const endsAt = performance.now() + deadlineMs;
  let last: Resource | undefined;
  for (let delayMs = firstDelayMs; ; delayMs = Math.min(maxDelayMs, delayMs * 2)) {
    // A timer may be late.
    const looked = await look(() => read({ signal, deadlineMs: Math.max(1, endsAt - performance.now()) }));
    if ("resource" in looked) {
      last = looked.resource;
      if (until(last)) return last;
    }

    const leftMs = endsAt - performance.now();
    const { failure, askedMs = 0 } = looked;
    const waitMs = Math.max(
      Math.min(delayMs * (0.5 + Math.random() / 2), leftMs - firstDelayMs),
      askedMs && askedMs + Math.random() * firstDelayMs,
    );
    if (leftMs <= firstDelayMs || waitMs >= leftMs) {
      const limit = `\`deadlineMs\` (${deadlineMs} ms)`;
      const why =
        leftMs > firstDelayMs
          ? `the provider asks to wait ${askedMs} ms before the next read, longer than ${limit} allows`
          : `${limit} leaves no time for another read`;
      const cause = failure === undefined ? {} : { cause: failure };
      throw new TimeoutError(
        `Not final yet, and ${why}. It may still change.`,
        { ...facts, outcome: "unknown", gaveUp: "deadline", ...cause },
        last,
      );
    }
    await sleep(waitMs, signal);
    if (signal?.aborted)
      throw new AbortedError("The wait was aborted.", { ...facts, outcome: "unknown", cause: signal.reason });
  }
}

type Looked<Resource> =
  | { resource: Resource; failure?: undefined; askedMs?: undefined }
  | { failure: unknown; askedMs: number | undefined };

async function look<Resource>(read: () => Promise<Resource>): Promise<Looked<Resource>> {
  try {
    return { resource: await read() };
  } catch (error) {
    // Where there was no token, it is the token's request that failed.
    const underneath = isPayorchError(error) && isPayorchError(error.cause) ? error.cause : error;
    if (passing(underneath)) return { failure: error, askedMs: askedWaitOf(underneath.attempts.at(-1)) };
    throw error;
  }
}

/** Whether the next look may end otherwise: the client would have gone on itself, had it been allowed to. */
function passing(error: unknown): error is PayorchError {
  if (!isPayorchError(error)) return false;
  const denied = isApiError(error) && [401, 403, 404].includes(error.status);
  return error.gaveUp !== "final" && !denied;
}

const checks: Checks<WaitOptions<unknown>> = {
  deadlineMs: millisecondsProblem,
  signal: signalProblem,
  until: callback,
};
