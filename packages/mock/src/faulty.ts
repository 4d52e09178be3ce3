import { type Checks, is, oneOf, optional, unknownName } from "@payorch/core/check";
import { operationOfCall, placesOf } from "./operation-of-call.ts";
import { checkOptions, seed, share } from "./options.ts";
import { type Provider, providers } from "./providers.ts";
import { anySeed, random } from "./random.ts";

/** What happens to a call: its answer is lost after it took effect, it is refused, or its answer never ends. */
export type Fault = "commitThenReset" | "throttle" | "stall";

/**
 * Which share of the calls meets which fault, each from 0 to 1, together at most 1; and which calls are meant. What did not take effect has nothing to
 * lose: only a 2xx is damaged, any other answer arrives as it is.
 */
export interface FaultyOptions {
  /**
   * The request takes effect, then the connection breaks before an answer: a `TypeError` ("fetch failed") whose cause has
   * the code `ECONNRESET`, as of Node's own fetch. @defaultValue 0
   */
  commitThenReset?: number | undefined;
  /** The request is not sent; the answer is a 429 with `retry-after: 1`. @defaultValue 0 */
  throttle?: number | undefined;
  /**
   * The request takes effect, status and headers arrive, and the body never ends: only the call's signal ends it. An
   * answer that has no body arrives unharmed. @defaultValue 0
   */
  stall?: number | undefined;
  /** Only calls to this provider meet faults, by their paths. @defaultValue every call */
  provider?: Provider | undefined;
  /** Only calls to this operation of `provider`, such as `payments.create`. @defaultValue any of the provider's */
  operation?: string | undefined;
  /** Only the how many-th of these calls, an integer from 1. @defaultValue each */
  nth?: number | undefined;
  /** What the faults follow from, an integer from 0 below 2^32. @defaultValue another one each time */
  seed?: number | undefined;
}

/** The part of `fetch` that is needed. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A fetch with faults. */
export interface FaultyFetch extends Fetch {
  /** What the faults follow from: the same seed and order of calls, the same faults. */
  readonly seed: number;
  /** How many calls met each fault so far. */
  readonly faults: Readonly<Record<Fault, number>>;
}

const checks: Checks<FaultyOptions> = {
  commitThenReset: share,
  throttle: share,
  stall: share,
  provider: optional(oneOf(...providers)),
  operation: optional(is("a string", (value) => typeof value === "string")),
  nth: optional(is("an integer from 1", (value) => Number.isInteger(value) && Number(value) > 0)),
  seed,
};

/**
 * A fetch for tests of what pays: some requests take effect although their answer is lost. Give it to a client, or to
 * your own code in place of `fetch`, and see whether anybody is charged twice.
 *
 * @throws Error where an option is wrong
 */
export function faulty(fetch: Fetch, options: FaultyOptions = {}): FaultyFetch {
  if (typeof fetch !== "function")
    throw new Error(`faulty: the first argument must be a function, such as \`fetch\`; got ${typeof fetch}.`);
  checkOptions("faulty", options, checks);
  const { commitThenReset = 0, throttle = 0, stall = 0, seed = anySeed() } = options;
  const shares = { commitThenReset, throttle, stall };
  if (commitThenReset + throttle + stall > 1 + Number.EPSILON) {
    throw new Error("faulty: `commitThenReset`, `throttle` and `stall` must add up to at most 1.");
  }
  const isMeant = filterOf(options);
  const draw = random(seed);
  const faults = { commitThenReset: 0, throttle: 0, stall: 0 };

  async function send(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    if (!isMeant(input, init)) return fetch(input, init);
    const fault = choose(shares, draw());
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    if (fault === "throttle") {
      signal?.throwIfAborted();
      faults.throttle += 1;
      return throttled();
    }
    const response = await fetch(input, init);
    if (fault === undefined || !response.ok || (fault === "stall" && response.body === null)) return response;
    // To its end, so that the provider has done all that it does.
    await response.arrayBuffer();
    faults[fault] += 1;
    if (fault === "stall") return stalled(response, signal);
    throw reset();
  }
  return Object.assign(send, { seed, faults });
}

/** Whether a call may meet a fault. It counts the calls that it is asked about. */
function filterOf({ provider, operation, nth }: FaultyOptions): (...call: Parameters<Fetch>) => boolean {
  if (operation !== undefined && provider === undefined)
    throw new Error(
      "faulty: `operation` needs `provider`, because several providers have operations of the same name.",
    );
  const places = provider === undefined ? [] : placesOf(provider);
  const names = places.map(({ operationId }) => operationId);
  if (operation !== undefined && !names.includes(operation))
    throw new Error(`faulty: ${unknownName(`${provider} operation`, operation, names)}`);
  let calls = 0;
  return (...call) => {
    const called = provider === undefined ? undefined : operationOfCall(places, ...call);
    if (provider !== undefined && (called === undefined || (operation ?? called) !== called)) return false;
    calls += 1;
    return nth === undefined || calls === nth;
  };
}

function choose(shares: Readonly<Record<Fault, number>>, drawn: number): Fault | undefined {
  let end = 0;
  return (Object.keys(shares) as Fault[]).find((fault) => drawn < (end += shares[fault]));
}

/** The shape fits the errors of all four providers. */
const throttled = (): Response =>
  Response.json(
    { message: "Too many requests: refused by faulty()." },
    { status: 429, headers: { "retry-after": "1" } },
  );

const reset = (): TypeError =>
  new TypeError("fetch failed", {
    cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" }),
  });

function stalled({ status, statusText, headers }: Response, signal: AbortSignal | null | undefined): Response {
  let end = () => {};
  const body = new ReadableStream({
    start(controller) {
      end = () => controller.error(signal?.reason);
      if (signal?.aborted) end();
      else signal?.addEventListener("abort", end, { once: true });
    },
    cancel: () => signal?.removeEventListener("abort", end),
  });
  return new Response(body, { status, statusText, headers });
}
