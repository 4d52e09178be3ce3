import { bytesOf } from "./hmac.ts";

/** The first bits of the fractional parts of the square and cube roots of primes (FIPS 180-4, sections 4.2.2 and 5.3.3). */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const primes = [2];
for (let candidate = 3; primes.length < 64; candidate += 2)
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initialHash = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** SHA-256 of the string as UTF-8, in lowercase hexadecimal digits. Synchronous, which Web Crypto is not. */
export function sha256(text: string): string {
  const content = bytesOf(text);
  const padded = new Uint8Array((Math.floor((content.length + 8) / 64) + 1) * 64);
  padded.set(content);
  padded[content.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 8, Math.floor(content.length / 2 ** 29));
  words.setUint32(padded.length - 4, content.length << 3);
  const hash = initialHash.slice();
  for (let start = 0; start < padded.length; start += 64) compress(hash, words, start);
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const rotated = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const schedule = new Int32Array(64);

/** Takes one more block of 64 bytes into the hash (FIPS 180-4, section 6.2.2). */
function compress(hash: Int32Array, words: DataView, start: number): void {
  const at = (index: number): number => schedule[index] ?? 0;
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) {
      schedule[index] = words.getInt32(start + index * 4);
      continue;
    }
    const [w15, w2] = [at(index - 15), at(index - 2)];
    const sigma0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >>> 3);
    const sigma1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >>> 10);
    schedule[index] = at(index - 16) + sigma0 + at(index - 7) + sigma1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let index = 0; index < 64; index += 1) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = h + sum1 + ((e & f) ^ (~e & g)) + (roundConstants[index] ?? 0) + at(index);
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = sum0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] ?? 0) + word;
}
