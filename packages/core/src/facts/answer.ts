import type { Attempt } from "./attempt.ts";

/** An answer as the transport gives it; its body has been read. */
export interface Answer {
  /** The status of the answer. */
  readonly status: number;
  /** Its headers. */
  readonly headers: HeaderFields;
  /** Its body, decoded. */
  readonly text: string;
}

/** The part of `Headers` that the runtime reads. */
export interface HeaderFields extends Iterable<[string, string]> {
  /** The value of a header, several joined by commas; null where there is none. The name may be in any case. */
  get(name: string): string | null;
}

/** A call that succeeded. */
export interface Settled {
  readonly answer: Answer;
  /** The parsed body; undefined where the answer has none. */
  readonly data: unknown;
  /** Every attempt of the call, the last one successful. */
  readonly attempts: readonly Attempt[];
  /** The key of the call, where the operation takes one. */
  readonly idempotencyKey: string | undefined;
  /** Whether this is the answer of an earlier call with the same key; undefined where nobody can know. */
  readonly replayed: boolean | undefined;
}

/**
 * A `Response` of an answer, without the headers that describe the bytes on the wire: its body is decoded, and libraries that
 * look for a body by its length would miss it. One cannot be made with a status outside of 200 to 599: 599 stands in.
 */
export function toResponse({ status, headers, text }: Answer): Response {
  const bodiless = status === 204 || status === 205 || status === 304;
  const known = status >= 200 && status <= 599;
  const fields = [...headers].filter(([name]) => !/^content-(?:encoding|length)$/i.test(name));
  return new Response(bodiless ? null : text, { status: known ? status : 599, headers: fields });
}
