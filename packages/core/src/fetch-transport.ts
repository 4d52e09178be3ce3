import type { Phase } from "./attempt.ts";
import type { Transport } from "./call.ts";
import { SendFailure } from "./ending.ts";
import { initOf } from "./fetch-init.ts";
import type { ApiResponse } from "./response.ts";
import { orAborted } from "./wait.ts";

/** The part of the global `fetch` that the transport uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The longest answer that is read, in bytes, after decompression. */
export const longestAnswer = 10_000_000;

/**
 * Sends over `fetch`, the user's or the global one.
 * Only the global one's errors are read for how far a request came: what another throws may come from anywhere.
 */
export function fetchTransport(own: Fetch | undefined): Transport {
  const fetch: Fetch = own ?? ((url, init) => globalThis.fetch(url, init));
  return async (request, signal) => {
    if (signal.aborted) throw new SendFailure("unsent", signal.reason);
    let head: Response | undefined;
    const exchange = async (): Promise<ApiResponse> => {
      head = await fetch(request.url, initOf(request, signal));
      return { status: head.status, headers: head.headers, text: await read(head) };
    };
    try {
      return await orAborted(exchange(), signal);
    } catch (error) {
      const cause = signal.aborted ? signal.reason : error;
      if (head) throw new SendFailure("answered", cause, head);
      if (own || signal.aborted) throw new SendFailure("sent", cause);
      const underneath = error instanceof TypeError ? (error.cause ?? error) : error;
      throw new SendFailure(phaseOf(underneath), underneath);
    }
  };
}

/** For whole texts; it keeps nothing from one to the next. */
const utf8 = new TextDecoder();

/** Reads the body, but no more of it than the cap. */
async function read({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return utf8.decode(joined(chunks, size));
    size += value.byteLength;
    if (size > longestAnswer) {
      reader.cancel().catch(() => {});
      throw new RangeError(`it is larger than ${longestAnswer / 1_000_000} MB`);
    }
    chunks.push(value);
  }
}

/** Most answers come in one piece. */
function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** Codes with which Node and OpenSSL refuse a peer's certificate: during the handshake, so before anything was sent. */
export const certificateRefused: RegExp =
  /^(?:CERT_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY|DECODE|DECRYPT)_|ERR_TLS_CERT_ALTNAME_INVALID$|HOSTNAME_MISMATCH$|INVALID_CA$|PATH_LENGTH_EXCEEDED$|INVALID_PURPOSE$)/;

/** How far a request came, by its error: what does not name the phase before sending may have been sent. */
function phaseOf(cause: unknown): Phase {
  if (cause instanceof AggregateError) {
    return cause.errors.length > 0 && cause.errors.every((each) => phaseOf(each) === "connect") ? "connect" : "sent";
  }
  if (!(cause instanceof Error)) return "sent";
  const { code, syscall } = cause as { code?: unknown; syscall?: unknown };
  if (typeof code !== "string") return "sent";
  if (certificateRefused.test(code) || code === "UND_ERR_INVALID_ARG" || code === "UND_ERR_NOT_SUPPORTED")
    return "unsent";
  return syscall === "connect" || syscall === "getaddrinfo" || code === "UND_ERR_CONNECT_TIMEOUT" ? "connect" : "sent";
}
