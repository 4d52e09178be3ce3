import type { HeaderFields } from "../facts/answer.ts";
import { propertiesOf } from "../facts/values.ts";
import { BodyBytes } from "./decode.ts";

/** The body of what `fetch` gave, whatever library that is from. */
export interface FetchBody {
  /** Reads it as a string, by the `content-type` of its answer. */
  text(contentType: string | null): Promise<string>;
  /** Gives it up, together with the connection that brings it. Never throws. */
  cancel(): void;
}

/**
 * Finds out how to read a body. Most are web streams; that of node-fetch is a stream of Node, and React Native and many test
 * doubles have only `text()`.
 *
 * @throws TypeError where there is no way to read it
 */
export function bodyOf(response: Response): FetchBody {
  const body: unknown = response.body;
  if (response.bodyUsed || isLocked(body)) {
    return whole(() => Promise.reject(new TypeError("your `fetch` already read the body")));
  }
  if (isWebStream(body)) {
    const reader = body.getReader();
    return chunks(
      () => reader.read(),
      () => reader.cancel(),
    );
  }
  if (isAsyncIterable(body)) {
    const iterator = body[Symbol.asyncIterator]();
    return chunks(
      () => iterator.next(),
      // `return()` waits for the next chunk; `destroy()` of Node's streams does not.
      () => (body.destroy ? body.destroy() : iterator.return?.()),
    );
  }
  // Without a body, a real response gives an empty string.
  if (typeof response.text === "function") return whole(() => response.text());
  if (body === null) return whole(async () => "");
  throw new TypeError("`fetch` returned a response that cannot be read: it needs a stream as `body`, or `text()`");
}

const has = (value: unknown, name: PropertyKey): boolean =>
  typeof (Object(value) as Record<PropertyKey, unknown>)[name] === "function";
const isLocked = (body: unknown): boolean => propertiesOf(body)["locked"] === true;
const isWebStream = (body: unknown): body is ReadableStream<unknown> => has(body, "getReader");
const isAsyncIterable = (body: unknown): body is AsyncIterable<unknown> & { destroy?: () => void } =>
  has(body, Symbol.asyncIterator);

/** A body that somebody else reads and decodes: a single chunk. */
function whole(read: () => Promise<unknown>): FetchBody {
  let done = false;
  const next = async () => {
    if (done) return { done };
    done = true;
    return { value: await read() };
  };
  return chunks(next, () => {});
}

function chunks(
  next: () => Promise<{ done?: boolean | undefined; value?: unknown }>,
  cancel: () => unknown,
): FetchBody {
  return {
    async text(contentType) {
      const bytes = new BodyBytes();
      for (;;) {
        const { done, value } = await next();
        if (done) return bytes.text(contentType);
        bytes.add(bytesOf(value));
      }
    },
    cancel: () => void (async () => cancel())().catch(() => {}),
  };
}

function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new TypeError("`fetch` returned a body that is neither bytes nor strings");
}

/** Headers of a test double that can be asked and not listed. */
const askedOnly = (headers: Pick<Headers, "get">): HeaderFields => ({
  get(name) {
    try {
      const value: unknown = headers.get(name);
      return value === undefined || value === null ? null : String(value);
    } catch {
      return null;
    }
  },
  [Symbol.iterator]: () => [][Symbol.iterator](),
});

/**
 * The headers of what `fetch` gave: those of any library, or what a test double has instead, a `Map`, pairs or a plain object.
 *
 * @throws TypeError where they are none of these
 */
export function fieldsOf(headers: unknown): HeaderFields {
  if (headers instanceof Headers) return headers;
  if (typeof headers !== "object" || headers === null) {
    throw new TypeError("`fetch` returned a response without `headers`");
  }
  if (has(headers, "get") && !has(headers, Symbol.iterator)) return askedOnly(headers as Pick<Headers, "get">);
  // A copy: nothing of somebody else's can throw when it is read later.
  return new Headers(headers as Record<string, string>);
}
