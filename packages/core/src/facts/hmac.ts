/** Bytes with a memory of their own, as Web Crypto takes them: `Uint8Array<ArrayBuffer>`, a name that TypeScript has from 5.7. */
export type Bytes = ReturnType<InstanceType<typeof TextEncoder>["encode"]>;

/** The string as UTF-8. */
export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** As lowercase hexadecimal digits. */
const hex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** As base64 with padding (RFC 4648, section 4). */
export const base64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));

/** HMAC-SHA256. */
export async function hmac(key: Bytes, content: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, content));
}

/** HMAC-SHA256 under the secret as UTF-8, in lowercase hexadecimal digits. */
export const hexHmac = async (secret: string, content: Bytes): Promise<string> =>
  hex(await hmac(bytesOf(secret), content));

/**
 * Whether one of the strings given is one of those expected. What is compared are their HMACs under a random key, so that the time
 * it takes tells neither content nor length.
 */
export async function anyEqual(given: readonly string[], expected: readonly string[]): Promise<boolean> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const blinded = (texts: readonly string[]) =>
    Promise.all(texts.map(async (text) => hex(await hmac(key, bytesOf(text)))));
  const [macs, known] = await Promise.all([blinded(given), blinded(expected)]);
  return macs.some((mac) => known.includes(mac));
}
