import type { Duplex, Readable } from "node:stream";
import { stream, zlib } from "./node-modules.ts";

/** As many as Node's `fetch` undoes: each costs a decoder of its own. */
const maxCodings = 5;

/**
 * The body without its content codings (RFC 9110, section 8.4), as Node's `fetch` gives it: all of them are undone or, where
 * one is unknown, none. `done` is called when the last one ends, with an error if there was one.
 *
 * @throws RangeError where there are too many
 */
export function decompressed(
  message: Readable,
  contentEncoding: string | null,
  done: (error: unknown) => void,
): Readable {
  if (contentEncoding === null) return message;
  const codings = contentEncoding.toLowerCase().split(",");
  if (codings.length > maxCodings) throw new RangeError(`it has more than ${maxCodings} content codings`);
  const decoders: Duplex[] = [];
  for (const coding of codings.toReversed()) {
    const decoder = decoderOf(coding.trim());
    if (!decoder) return message;
    decoders.push(decoder);
  }
  stream().pipeline([message, ...decoders], done);
  return decoders.at(-1) ?? message;
}

function decoderOf(coding: string): Duplex | undefined {
  const { constants, createBrotliDecompress, createGunzip, createZstdDecompress } = zlib();
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = constants;
  switch (coding) {
    // Flushed at the end, a body may be empty, or lack its checksum. That it is complete, HTTP says.
    case "gzip":
    case "x-gzip":
      return createGunzip({ flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH });
    case "deflate":
      return inflate();
    case "br":
      return createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH });
    // Since Node 22.15; where it is missing, `fetch` does not know it either.
    case "zstd":
      return (createZstdDecompress as typeof createZstdDecompress | undefined)?.({
        flush: constants.ZSTD_e_flush,
        finishFlush: constants.ZSTD_e_flush,
      });
    default:
      return undefined;
  }
}

/** `deflate` with the header of zlib, as it is defined, or without it, as some servers send it: the first byte tells. */
function inflate(): Duplex {
  const { constants, createInflate, createInflateRaw } = zlib();
  let inner: ReturnType<typeof createInflate> | ReturnType<typeof createInflateRaw> | undefined;
  let ended = false;
  let waiting: (() => void) | undefined;
  const goOn = () => {
    const next = waiting;
    waiting = undefined;
    next?.();
  };
  return new (stream().Transform)({
    transform(chunk: Buffer, _, next) {
      if (!inner) {
        const create = ((chunk[0] ?? 0) & 0x0f) === 0x08 ? createInflate : createInflateRaw;
        inner = create({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH });
        inner.on("data", (data: Buffer) => this.push(data)).on("error", (error) => this.destroy(error));
        inner.once("end", () => {
          ended = true;
          goOn();
        });
      }
      // What comes after the end is no content: it is neither written, nor waited for.
      if (ended) return next();
      waiting = next;
      inner.write(chunk, goOn);
    },
    flush(next) {
      if (!inner || ended) return next();
      waiting = next;
      inner.end();
    },
    destroy(error, next) {
      inner?.destroy();
      next(error);
    },
  });
}
