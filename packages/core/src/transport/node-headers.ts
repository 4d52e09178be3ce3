import type { HeaderFields } from "../facts/answer.ts";

/** Header fields as a connection brings them: name, value, name, value. They are read as `Headers` reads them. */
export class RawHeaders implements HeaderFields {
  readonly #raw: readonly string[];

  constructor(raw: readonly string[]) {
    this.#raw = raw;
  }

  /** The value of a field, whatever the case of its name; several fields of one name are joined by commas. */
  get(name: string): string | null {
    const wanted = name.toLowerCase();
    let value: string | null = null;
    for (let at = 0; at < this.#raw.length; at += 2) {
      const [each = "", part = ""] = [this.#raw[at], this.#raw[at + 1]];
      if (each.length !== wanted.length || each.toLowerCase() !== wanted) continue;
      value = value === null ? part : `${value}, ${part}`;
    }
    return value;
  }

  /** Names in lower case, each once, but for `set-cookie`, whose values cannot be joined. */
  *[Symbol.iterator](): IterableIterator<[string, string]> {
    const joined = new Map<string, string>();
    for (let at = 0; at < this.#raw.length; at += 2) {
      const [name = "", part = ""] = [this.#raw[at]?.toLowerCase(), this.#raw[at + 1]];
      if (name === "set-cookie") yield [name, part];
      else joined.set(name, joined.has(name) ? `${joined.get(name)}, ${part}` : part);
    }
    yield* joined;
  }
}
