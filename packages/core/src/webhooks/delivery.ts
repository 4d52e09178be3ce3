import { type Bytes, bytesOf } from "../facts/hmac.ts";
import { propertyAt } from "../facts/spec.ts";
import { isObject, kind, propertiesOf } from "../facts/values.ts";
import { Refusal } from "./refusal.ts";

/** Headers as a `Headers`, or as Node's servers have them; their names in any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A delivery: a Fetch `Request` whose body nobody has read yet, or the headers and the raw body, byte for byte as it came. */
export type WebhookInput =
  | Request
  | {
      /** The headers of the request. */
      readonly headers: WebhookHeaders;
      /** The raw body, before any parsing. */
      readonly body: string | Uint8Array | ArrayBuffer;
    };

/** A delivery that has been read. */
export interface Delivery {
  /** The body, byte for byte. */
  readonly body: Bytes;
  /** The header's one value; undefined where it is missing or empty. Refuses one that came several times. */
  header(name: string): string | undefined;
  /** The same, and refuses where it is missing. */
  need(name: string): string;
}

/** Reads headers and body. The bytes are copied: nobody can change them between proof and parsing. */
export async function readDelivery(input: unknown): Promise<Delivery> {
  const { headers, body } = propertiesOf(input);
  if (!isObject(headers)) {
    throw new Refusal(
      "bad_input",
      `The delivery must be a Request or { headers, body }; got ${kind(input)} without headers.`,
    );
  }
  // Each is read once: what is proved is what is used.
  const known = new Map<string, string | undefined>();
  const header = (name: string) => {
    if (!known.has(name)) known.set(name, valueOf(headers, name));
    return known.get(name);
  };
  return {
    body: isRequest(input) ? await bodyOf(input) : raw(body),
    header,
    need(name) {
      const value = header(name);
      if (value === undefined) throw new Refusal("missing_header", `The header \`${name}\` is missing.`);
      return value;
    },
  };
}

/** The body as an object. A property called `__proto__` is left out, so that no copy of the object gets another prototype. */
export function parseBody({ body }: Delivery): Record<string, unknown> {
  let parsed: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    parsed = JSON.parse(text, (key, value: unknown) => (key === "__proto__" ? undefined : value));
  } catch {
    // What the parser says quotes the body.
    throw new Refusal("malformed_body", "The body is not valid JSON.");
  }
  if (!isObject(parsed)) {
    throw new Refusal("malformed_body", `The body must be an object; got ${kind(parsed)}.`);
  }
  return parsed;
}

/** The header's HMAC-SHA256, which must be written in lowercase hexadecimal digits. */
export function needHex(delivery: Delivery, name: string): string {
  const value = delivery.need(name);
  if (/^[\da-f]{64}$/.test(value)) return value;
  throw new Refusal("malformed_header", `The header \`${name}\` must be 64 lowercase hexadecimal digits.`);
}

/** The id of what the event is about. */
export function idOf(name: string, subject: unknown, property = "id"): string {
  const id = propertyAt(subject, property);
  if (typeof id === "string" && id !== "") return id;
  throw new Refusal("malformed_body", `The body has no \`${name}.${property}\`.`);
}

/** By its methods: a framework may bring a `Request` of its own. */
const isRequest = (input: unknown): input is Request => typeof Object(input).arrayBuffer === "function";

async function bodyOf(request: Request): Promise<Bytes> {
  if (request.bodyUsed) {
    throw new Refusal(
      "not_raw",
      "The body of this `Request` was already read. Verify first, or read it once as a string and pass that.",
    );
  }
  return new Uint8Array(await request.arrayBuffer()).slice();
}

function raw(body: unknown): Bytes {
  if (typeof body === "string") return bytesOf(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]")
    return new Uint8Array(body as ArrayBuffer).slice();
  throw new Refusal(
    "not_raw",
    `The body must be the raw body, a string or bytes; got ${kind(body)}. The proof covers the bytes as they came: keep the framework from parsing them.`,
  );
}

function valueOf(headers: Record<string, unknown>, name: string): string | undefined {
  const { get } = headers;
  const values =
    typeof get === "function"
      ? [get.call(headers, name)]
      : Object.keys(headers)
          .filter((key) => key.toLowerCase() === name.toLowerCase())
          .flatMap((key) => headers[key]);
  const [value, ...more] = values.filter((each) => typeof each === "string");
  if (more.length > 0) throw new Refusal("malformed_header", `The header \`${name}\` appears twice.`);
  return value === "" ? undefined : value;
}
