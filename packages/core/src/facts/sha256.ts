import { bytesOf } from "./hmac.ts";

/** The first bits of the fractional parts of the square and cube roots of primes (FIPS 180-4, sections 4.2.2 and 5.3.3). */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const primes = [2];
for (let candidate = 3; primes.length < 64; candidate += 2)
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
const roundConstants = primes.map((prime) => fraction(Math.cbrt(prime)));
const initialHash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256 of the string as UTF-8, in lowercase hexadecimal digits. Synchronous, which Web Crypto is not. */
export function sha256(text: string): string {
  const content = bytesOf(text);
  const padded = new Uint8Array((Math.floor((content.length + 8) / 64) + 1) * 64);
  padded.set(content);
  padded[content.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 8, Math.floor(content.length / 2 ** 29));
  words.setUint32(padded.length - 4, content.length << 3);
  let hash = initialHash;
  for (let start = 0; start < padded.length; start += 64) hash = compressed(hash, words, start);
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const rotated = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The hash after one more block of 64 bytes (FIPS 180-4, section 6.2.2). */
function compressed(hash: readonly number[], words: DataView, start: number): number[] {
  const schedule = new Int32Array(64);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (const [index, constant] of roundConstants.entries()) {
    const before = (distance: number) => schedule[index - distance] ?? 0;
    const [w15, w2] = [before(15), before(2)];
    const word =
      index < 16
        ? words.getInt32(start + index * 4)
        : (before(16) +
            (rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >>> 3)) +
            before(7) +
            (rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >>> 10))) |
          0;
    schedule[index] = word;
    const first = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) + constant + word;
    const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (hash[index] ?? 0)) | 0);
}
