/** What came of a request. */
export interface Posted {
  readonly status: number | undefined;
  readonly error: string | undefined;
  readonly answer: string | undefined;
  readonly ms: number;
}

/** How long an endpoint may take, in milliseconds of the real clock. */
const limitMs = 15_000;
const longestAnswer = 1_000;
// The real ones, should a test replace them later.
const { fetch, setTimeout, clearTimeout } = globalThis;

/** Sends a webhook once. It does not follow redirects, and never rejects. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<Posted> {
  const began = performance.now();
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Error("The sandbox was closed"));
  const timer = setTimeout(() => controller.abort(new Error(`No answer within ${limitMs / 1000} s`)), limitMs);
  signal.addEventListener("abort", stop, { once: true });
  const done = (found: Partial<Posted>): Posted => ({
    status: undefined,
    error: undefined,
    answer: undefined,
    ...found,
    ms: Math.round(performance.now() - began),
  });
  try {
    if (signal.aborted) stop();
    const init = { method: "POST", headers, body, redirect: "manual", signal: controller.signal } as const;
    const response = await fetch(url, init);
    return done({ status: response.status, answer: await start(response) });
  } catch (error) {
    return done({ error: reason(error) });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/** The first characters of an answer. */
async function start(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= longestAnswer) break;
  }
  return text.slice(0, longestAnswer);
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || String("code" in cause ? cause.code : cause.name);
}
