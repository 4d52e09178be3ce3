import { type Delivery, Refusal, base64, bytesOf, hmac } from "@payorch/core/webhooks";

/** What Svix signs with a body, and the signatures. */
interface Message {
  readonly id: string;
  /** Epoch seconds. */
  readonly timestamp: string;
  readonly signatures: readonly string[];
}

/** The message's headers; `webhook-` may stand for `svix-`, as in the verifier that OrkestaPay's plugin bundled. */
export function messageOf({ header, need }: Delivery): Message {
  const prefix = header("svix-signature") === undefined && header("webhook-signature") ? "webhook" : "svix";
  const [id, timestamp, signature] = [need(`${prefix}-id`), need(`${prefix}-timestamp`), need(`${prefix}-signature`)];
  if (!/^[1-9]\d{0,11}$/.test(timestamp)) throw malformed(`${prefix}-timestamp`, "a whole number of seconds");
  // Fetch joins what came twice with a comma and a space.
  const signatures = signature.split(" ").filter((entry) => /^v1,[A-Za-z\d+/]{43}=$/.test(entry));
  if (signatures.length === 0 || signature.includes(", "))
    throw malformed(`${prefix}-signature`, "a list of signatures, one of them of version `v1`");
  return { id, timestamp, signatures };
}

/** The signature of the delivery under this secret, with its version. */
export async function signatureOf(secret: string, delivery: Delivery): Promise<string> {
  const { id, timestamp } = messageOf(delivery);
  const head = bytesOf(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + delivery.body.length);
  content.set(head);
  content.set(delivery.body, head.length);
  return `v1,${base64(await hmac(keyOf(secret), content))}`;
}

/** Refuses a delivery that was signed longer ago than that, or as long ahead. */
export function checkTime(delivery: Delivery, toleranceMs: number): void {
  const { timestamp } = messageOf(delivery);
  const ageMs = (Math.floor(Date.now() / 1000) - Number(timestamp)) * 1000;
  const far = `${Math.abs(ageMs) / 1000} seconds`;
  if (ageMs > toleranceMs) throw new Refusal("too_old", `The delivery was signed ${far} ago.`);
  if (-ageMs > toleranceMs) throw new Refusal("too_new", `The delivery was signed ${far} ahead of this clock.`);
}

/** The key in a secret, of which the base64 must be canonical: one key has one secret. */
function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const text = /^whsec_([A-Za-z\d+/]+={0,2})$/.exec(secret)?.[1] ?? "";
  const key = text.length % 4 === 0 ? Uint8Array.from(atob(text), (char) => char.charCodeAt(0)) : new Uint8Array();
  if (key.length > 0 && base64(key) === text) return key;
  throw new Refusal("bad_secret", "`secret` must be `whsec_` and base64, as the portal shows it for the endpoint.");
}

const malformed = (name: string, right: string) =>
  new Refusal("malformed_header", `The header \`${name}\` must be ${right}.`);
