/** Characters and UUIDs that follow from a seed. */
export interface Random {
  /** So many characters of an alphabet. @defaultValue hexadecimal digits */
  random(length: number, alphabet?: string): string;
  /** A version 4 UUID. */
  uuid(): string;
  /** Begins anew, with another seed. */
  reseed(seed: number): void;
}

const digits = "0123456789abcdef";

/** Makes a generator (sfc32) from an integer from 0 below 2^32. Its state has 128 bits, so that ids of any number do not repeat. */
export function createRandom(seed: number): Random {
  let next = sfc32(seed);
  // Joined and not added up: V8 keeps a sum of strings as a tree of its parts, which takes 400 bytes for a UUID.
  const random = (length: number, alphabet = digits): string =>
    Array.from({ length }, () => alphabet[Math.floor((next() / 2 ** 32) * alphabet.length)]).join("");
  return {
    random,
    uuid: () => [random(8), random(4), `4${random(3)}`, random(1, "89ab") + random(3), random(12)].join("-"),
    reseed(other) {
      next = sfc32(other);
    },
  };
}

/** Integers from 0 below 2^32. */
function sfc32(seed: number): () => number {
  let [one, two, three, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed | 0];
  const next = (): number => {
    const sum = (((one + two) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    one = two ^ (two >>> 9);
    two = (three + (three << 3)) | 0;
    three = (((three << 21) | (three >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The first numbers of similar seeds are similar.
  for (let round = 0; round < 15; round++) next();
  return next;
}
