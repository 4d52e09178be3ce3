import * as fc from "fast-check";
import { type CallPromise, type ClientOptions, bearer, createClient, isPayorchError } from "../../src/index.ts";
import { spec } from "../support/client.ts";
import { type Seen, json, provider } from "../support/provider.ts";

/** How often each property is tried. */
export const runs = { numRuns: 1_000 };

type Method = (...given: unknown[]) => CallPromise<unknown>;
interface Things {
  things: { retrieve: Method; list: Method; update: Method; create: Method };
}

/** Two path parameters, a list with odd names, a body with a query and a key in a header, and one with a key in the body. */
const things = (baseUrl: string): Things["things"] => {
  const key = { name: "Idempotency-Key", honoured: true } as const;
  const operations = [
    { id: "things.retrieve", method: "GET", path: "/things/{id}/parts/{part}" },
    { id: "things.list", method: "GET", path: "/things", query: ["q", "filter[a]", "sort by"] },
    {
      id: "things.update",
      method: "PUT",
      path: "/things/{id}",
      body: "optional",
      query: ["dry"],
      idempotency: { in: "header", ...key },
    },
    {
      id: "things.create",
      method: "POST",
      path: "/things",
      body: "required",
      idempotency: { in: "body", ...key, name: "key" },
    },
  ] as const;
  const table = Object.fromEntries(operations.map((operation) => [operation.id, operation]));
  const definition = {
    spec: { ...spec, operations: table },
    userAgent: "acme-test",
    checks: {},
    credential: () => bearer("secret-token"),
  };
  return createClient<Things, ClientOptions>(definition, { baseUrl }).things;
};

/** Texts of every kind, half characters and climbing paths among them. */
export const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "",
    ".",
    "..",
    "...",
    "%2e%2e",
    "%2F",
    "../x",
    "..\\x",
    "a/b",
    "?a=b",
    "#",
    "\t..",
    "..\n",
    "%00",
    "a+b &=c",
  ),
);
/** Any value that somebody might pass by mistake. */
export const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 2,
  }),
  fc.constantFrom(Symbol("a"), () => 1, new Headers(), new FormData(), new URLSearchParams("a=b"), Promise.resolve(1)),
);
export const number = fc.oneof(fc.double(), fc.integer());

const headerName = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[\w!#$%&'*+.^`|~-]{1,12}$/) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "Accept",
      "Cookie",
      "set-cookie",
      "pragma",
      "origin",
      "constructor",
      "toString",
      "user-agent",
    ),
  },
  fc.constantFrom(
    "authorization",
    "Host",
    "te",
    "Transfer-Encoding",
    "IDEMPOTENCY-KEY",
    "x a",
    "",
    "ü",
    "a:b",
    "a\r\nb",
  ),
);
const latin1 = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    { weight: 10, arbitrary: fc.integer({ min: 0x80, max: 0xff }) },
    fc.constantFrom(9, 10, 13, 0, 0x7f),
  ),
  { maxLength: 12 },
);
const headerValue = fc.oneof(
  { weight: 9, arbitrary: latin1.map((codes) => String.fromCharCode(...codes)) },
  text,
  anything,
);

/** Headers that somebody might set, good and bad. */
export const headers = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(headerName, headerValue, { maxKeys: 2 }) },
  anything,
);

/** Calls, and gives the one request that arrived; nothing where the call was refused. */
export type Ask = (call: (things: Things["things"]) => CallPromise<unknown>) => Promise<Seen | undefined>;

/** Runs a property, and gives how many calls were sent and refused: a property of refusals only would prove nothing. */
export async function tried<Given>(
  given: fc.Arbitrary<Given>,
  check: (ask: Ask, given: Given) => Promise<void>,
): Promise<{ sent: number; refused: number }> {
  const { url, seen } = await provider(json(200, {}));
  const client = things(url);
  const counts = { sent: 0, refused: 0 };
  const ask: Ask = async (call) => {
    seen.length = 0;
    const error: unknown = await call(client).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error === undefined) {
      counts.sent += 1;
      if (seen.length !== 1) throw new Error(`${seen.length} requests arrived`);
      return seen[0];
    }
    counts.refused += 1;
    if (!isPayorchError(error) || error.name !== "InvalidCallError") throw error;
    if (seen.length > 0 || error.attempts.length > 0 || error.outcome !== "not_executed") {
      throw new Error("it was refused, and sent all the same", { cause: error });
    }
    return undefined;
  };
  await fc.assert(
    fc.asyncProperty(given, (value) => check(ask, value)),
    runs,
  );
  return counts;
}

/** Without the spaces around it, which are no part of a header's value (RFC 9110, section 5.5). */
export const trimmed = (value: string): string => value.replaceAll(/^[ \t]+|[ \t]+$/g, "");

/** Not what core is known to lose: a name given twice in different cases. */
export function sendable(given: unknown): boolean {
  const names = Object.keys(Object(given) as object).map((name) => name.toLowerCase());
  return new Set(names).size === names.length && !names.includes("__proto__");
}
