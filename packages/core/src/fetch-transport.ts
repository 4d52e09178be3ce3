import { SendFailure } from "./attempt.ts";
import type { Send } from "./call.ts";
import { orAborted } from "./wait.ts";

/** The part of the global `fetch` that the transport uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The longest answer that is read, in bytes, after decompression. */
const longestAnswer = 10_000_000;

/** Sends over `fetch`. Redirects are not followed, and caches neither asked nor filled. */
export function fetchTransport(fetch: Fetch): Send {
  return async ({ method, url, headers, body, options: { signal } }) => {
    if (signal?.aborted) throw new SendFailure("unsent", signal.reason);
    let response: Response;
    try {
      response = await orAborted(
        fetch(url, {
          method,
          headers,
          body: body as string | undefined,
          redirect: "manual",
          cache: "no-store",
          ...(signal && { signal }),
        } as RequestInit),
        signal,
      );
    } catch (error) {
      throw failure(error);
    }
    const { status, headers: fields } = response;
    try {
      return { status, headers: fields, text: await orAborted(read(response), signal) };
    } catch (cause) {
      throw new SendFailure("answered", cause, { status, headers: fields });
    }
  };
}

/** Reads the body, but no more of it than the cap. */
async function read({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > longestAnswer) {
      reader.cancel().catch(() => {});
      throw new RangeError(`it is larger than ${longestAnswer / 1_000_000} MB`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** `fetch` hides what went wrong in `cause`; anything that does not name the connect phase may have been sent. */
function failure(error: unknown): SendFailure {
  const cause = error instanceof TypeError && error.cause !== undefined ? error.cause : error;
  return new SendFailure(whileConnecting(cause) ? "connect" : "sent", cause);
}

function whileConnecting(cause: unknown): boolean {
  if (cause instanceof AggregateError) return cause.errors.length > 0 && cause.errors.every(whileConnecting);
  if (!(cause instanceof Error)) return false;
  const { code, syscall } = cause as { code?: unknown; syscall?: unknown };
  return syscall === "connect" || syscall === "getaddrinfo" || code === "UND_ERR_CONNECT_TIMEOUT";
}
