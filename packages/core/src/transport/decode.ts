/** Longest answer that is read, in bytes, before and after decompression. */
const maxAnswerBytes = 10_000_000;

/**
 * The status of an answer.
 *
 * @throws RangeError where it is none that a final answer can have: that proves nothing
 */
export function checkStatus(status: unknown): number {
  if (typeof status === "number" && Number.isInteger(status) && status >= 200) return status;
  throw new RangeError(`the status of an answer must be an integer from 200; got ${String(status)}`);
}

/** What an empty chunk counts, in bytes: without that, a body of empty chunks would never end. */
const emptyChunkBytes = 1_000;

/**
 * Counts the bytes of a body.
 *
 * @throws RangeError where the body is too large
 */
export function byteLimit(): (chunk: Uint8Array) => void {
  let bytes = 0;
  return ({ byteLength }) => {
    bytes += byteLength || emptyChunkBytes;
    if (bytes > maxAnswerBytes) throw new RangeError(`it is larger than ${maxAnswerBytes / 1_000_000} MB`);
  };
}

/** The decoded body of one answer, while it comes in. */
export class BodyBytes {
  readonly #count: (chunk: Uint8Array) => void = byteLimit();
  #bytes: Uint8Array = new Uint8Array();
  #length = 0;

  /**
   * Adds a chunk. Most bodies are a single chunk, which is kept as it is. More chunks are copied together, since a chunk of
   * one byte can keep 64 kB of a socket's buffer in memory.
   *
   * @throws RangeError where the body is too large
   */
  add(chunk: Uint8Array): void {
    this.#count(chunk);
    const length = this.#length + chunk.byteLength;
    if (this.#length === 0) this.#bytes = chunk;
    else {
      // The first chunk is always full, so that nothing is ever written into the memory of another.
      if (length > this.#bytes.byteLength) this.#bytes = grown(this.#bytes, this.#length, length * 2);
      this.#bytes.set(chunk, this.#length);
    }
    this.#length = length;
  }

  /** The whole body as a string, by the `content-type` of its answer. */
  text(contentType: string | null): string {
    return textOf(this.#bytes.subarray(0, this.#length), contentType);
  }
}

function grown(bytes: Uint8Array, length: number, capacity: number): Uint8Array {
  const larger = new Uint8Array(capacity);
  larger.set(bytes.subarray(0, length));
  return larger;
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * JSON is UTF-8, and `fetch` reads everything as such. What cannot be UTF-8 is read by the `charset` of its content type; the
 * other way round would fail, since many servers name a charset that they do not use. A byte order mark is dropped.
 */
function textOf(bytes: Uint8Array, contentType: string | null): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? "")?.[1];
    return decoderOf(charset).decode(bytes);
  }
}

function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // Nobody knows such a charset.
    return new TextDecoder();
  }
}
