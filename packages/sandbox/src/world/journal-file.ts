import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

/** A journal in a file of JSON lines, for one process. */
export interface JournalFile {
  /** What is in it, a line at a time. */
  lines(): Iterable<string>;
  /**
   * Adds a line. It is with the operating system when this returns: it outlives the process, though not a power cut.
   *
   * @throws Error if it cannot be written, or another process writes to the file; the file then holds whole lines only
   */
  append(line: string): void;
  close(): void;
}

const chunkBytes = 64 * 1024;
const newline = 10;

/**
 * Opens a journal, and makes one if there is none. Half a line at its end is left out: the process died while it wrote it.
 *
 * @throws Error if the file cannot be opened
 */
export function openJournal(path: string): JournalFile {
  const file = openSync(path, "a+", 0o600);
  let size = endOfLines(file);
  ftruncateSync(file, size);
  return {
    *lines() {
      const decoder = new StringDecoder("utf8");
      let rest = "";
      for (const chunk of chunksOf(file, size)) {
        const [first = "", ...more] = decoder.write(chunk).split("\n");
        if (more.length === 0) {
          rest += first;
          continue;
        }
        yield rest + first;
        rest = more.pop() ?? "";
        yield* more;
      }
    },
    append(line) {
      if (fstatSync(file).size !== size)
        throw new Error(`${path} was changed by another process: give each sandbox its own journal.`);
      const bytes = Buffer.from(`${line}\n`);
      try {
        for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      } catch (error) {
        // Half a line would spoil the next one.
        ftruncateSync(file, size);
        throw error;
      }
      size += bytes.length;
    },
    close: () => closeSync(file),
  };
}

/** Where the last whole line ends. */
function endOfLines(file: number): number {
  const { size } = fstatSync(file);
  const chunk = Buffer.alloc(chunkBytes);
  for (let end = size; end > 0;) {
    const begin = Math.max(0, end - chunkBytes);
    const found = chunk.subarray(0, readSync(file, chunk, 0, end - begin, begin)).lastIndexOf(newline);
    if (found >= 0) return begin + found + 1;
    end = begin;
  }
  return 0;
}

function* chunksOf(file: number, size: number): Iterable<Buffer> {
  for (let position = 0; position < size;) {
    const chunk = Buffer.alloc(Math.min(chunkBytes, size - position));
    const read = readSync(file, chunk, 0, chunk.length, position);
    if (read === 0) return;
    position += read;
    yield chunk.subarray(0, read);
  }
}
