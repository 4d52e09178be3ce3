import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scrub } from "../src/facts/scrub.ts";
import { type ApiError, type Credential, type Operation, basic, bearer, clientCredentials } from "../src/index.ts";
import { acme, callOf, failureOf, spec } from "./support/client.ts";
import { type Answer, json, provider } from "./support/provider.ts";

const runs = { numRuns: 2_000 };

/** Digits with the check digit that makes them a card number. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reduceRight((total, digit, index) => {
    const weighted = (digits.length - index) % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
}
const cardNumber = fc.stringMatching(/^[1-9]\d{11,17}$/).map(withCheckDigit);

/** The zeros of ASCII, full-width, Arabic, Devanagari and mathematical bold digits. */
const zeros = [0x30, 0x660, 0x966, 0xff10, 0x1d7ce, 0x1d7d8];
const separators = [
  ..." -./_·,:|*+=~\t\n",
  ..."\u00a0\u2009\u3000\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\u2044\u2215\uff0f",
  ..."\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\ufe0f\u3164\u115f\u0000",
  " - ",
  " \u2013 ",
  "\u200b-\u200b",
  '","',
];

/** A card number as people, keyboards and machines write it. */
const spelled = fc
  .record({
    card: cardNumber,
    zero: fc.constantFrom(...zeros),
    gaps: fc.array(fc.oneof(fc.constant(""), fc.constantFrom(...separators)), { minLength: 18, maxLength: 18 }),
  })
  .map(({ card, zero, gaps }) => {
    const digits = [...card].map((digit) => String.fromCodePoint(zero + Number(digit)));
    return { card, text: digits.map((digit, index) => (index === 0 ? digit : `${gaps[index - 1]}${digit}`)).join("") };
  });

const before = fc.constantFrom(
  "",
  "Card ",
  "card_",
  "code 05 ",
  "2026-01-01 ",
  "Error 51: ",
  "4 of 5, ",
  '"',
  "¥1,000 ",
);
const after = fc.constantFrom("", " 12/28", " 123", " is wrong", "/2028", " 05", '" declined', " 1 000 000");

/** The digits of a message, as a reader takes them. */
const digitsIn = (text: string): string =>
  Array.from(text, (character) => {
    const value =
      (character.codePointAt(0) ?? 0) - (zeros.findLast((zero) => zero <= (character.codePointAt(0) ?? 0)) ?? 0);
    return value <= 9 ? value : "";
  }).join("");
/** Whether as many digits of the card in a row are in the text. */
const survives = (card: string, text: string, length: number): boolean =>
  Array.from({ length: card.length - length + 1 }, (_, index) => card.slice(index, index + length)).some((part) =>
    digitsIn(text).includes(part),
  );

describe("no card number survives", () => {
  test("the digits of a message are read right", () => {
    for (const zero of zeros) {
      const all = Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit)).join("");
      expect([zero, digitsIn(all)]).toEqual([zero, "0123456789"]);
    }
  });

  test("in any spelling, beside anything", () => {
    fc.assert(
      fc.property(before, spelled, after, (left, { card, text }, right) => {
        expect(survives(card, scrub(left + text + right), 10)).toBe(false);
      }),
      runs,
    );
  });

  test("of a common issuer, in the middle of other digits", () => {
    const common = fc
      .tuple(fc.constantFrom("4", "51", "55", "2221", "6011"), fc.stringMatching(/^\d{15}$/))
      .map(([issuer, rest]) => withCheckDigit((issuer + rest).slice(0, 15)));
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,9}$/), common, fc.stringMatching(/^\d{0,9}$/), (left, card, right) => {
        expect(scrub(`order ${left}${card}${right}`)).not.toContain(card);
      }),
      runs,
    );
  });

  test("where the message is cut, not even a part", () => {
    // What is taken out before it makes room for what lies beyond the cut.
    const filler = fc.constantFrom("a ", "4242424242424242 x ", "ama@example.com ", `Bearer ${"t".repeat(90)} `);
    fc.assert(
      fc.property(filler, fc.integer({ min: 300, max: 2_100 }), spelled, (piece, length, { card, text }) => {
        const shown = scrub(`${piece.repeat(length).slice(0, length)} ${text} ${"b".repeat(500)}`);
        expect(survives(card, shown, 8)).toBe(false);
      }),
      runs,
    );
  });

  test.each([
    ["4111111111111111 12/28", "[card number] 12/28"],
    ["4111111111111111 123", "[card number] 123"],
    ["code 05 4111111111111111", "code 05 [card number]"],
    ["2026-01-01 4111111111111111", "2026-01-01 [card number]"],
    ["4111/1111/1111/1111", "[card number]"],
    ["4111–1111–1111–1111", "[card number]"],
    ["4111\u200b1111\u200b1111\u200b1111", "[card number]"],
    ["４１１１１１１１１１１１１１１１", "[card number]"],
    ["4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣", "[card number]\ufe0f\u20e3"],
    ["two: 4111111111111111, 5555555555554444", "two: [card number]"],
  ])("%j", (text, expected) => {
    expect(scrub(text)).toBe(expected);
  });

  test.each([
    "order 1700000000002",
    "it took 1234 ms, 3 attempts",
    "127.0.0.1:8080",
    "+49 30 901820",
    "2026-01-01T10:00:00Z",
  ])("and %j is left alone", (text) => {
    expect(scrub(text)).toBe(text);
  });

  test("and twelve digits among thousands of invisible characters cost no time", () => {
    const text = `${"1\u200b\u200b\u200b\u200b".repeat(12)}a`.repeat(40);
    expect(scrub(text)).toContain("\\u{200b}");
  });
});

describe("no secret survives", () => {
  const secret = fc.stringMatching(/^[a-f0-9]{8,64}$/);
  const part = (whole: string, shown: string) =>
    Array.from({ length: whole.length - 7 }, (_, index) => whole.slice(index, index + 8)).find((each) =>
      shown.includes(each),
    );

  test("wherever it stands, in whole or in part", () => {
    const words = fc.integer({ min: 0, max: 3_000 }).map((length) => "lorem ".repeat(length).slice(0, length));
    fc.assert(
      fc.property(words, secret, words, secret, (left, one, right, other) => {
        const shown = scrub(`${left}${one}${right}${other}`, [other, "", "key", one]);
        expect([part(one, shown), part(other, shown)]).toEqual([undefined, undefined]);
      }),
      runs,
    );
  });

  test("though another secret is its beginning", () => {
    expect(scrub("with shop-secret-2", ["shop-secret", "shop-secret-2"])).toBe("with [credential]");
  });

  test("though it is longer than what is shown of a message", () => {
    const long = "k".repeat(6_000);
    expect(scrub(`Invalid token ${long}.`, [long])).toBe("Invalid token [credential].");
    expect(scrub(`Invalid token eyJ${"k".repeat(6_000)}`)).not.toContain("kk");
  });

  test("and a short one garbles no message", () => {
    expect(scrub("No such customer", ["s", "su", "such", "custom"])).toBe("No such customer");
  });

  test.each([
    ["ama.mensah+shop@example.com is taken", "[e-mail address] is taken"],
    ["?email=ama%40example.com&x", "[e-mail address]"],
    ["ama＠example.com", "[e-mail address]"],
    ["https://shop:pass@example.com", "https://shop:[e-mail address]"],
  ])("nor an address: %j", (text, expected) => {
    expect(scrub(text)).toBe(expected);
  });
});

test("nothing survives that ends a line, moves the cursor or hides text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 50 }),
    fc
      .array(fc.constantFrom(..."\n\r\t\u001b[2K\u0085\u2028\u2029\u202e\u2066\u200b\ufeff\u0000\ud800ab".split("")), {
        maxLength: 40,
      })
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (given) => {
      const shown = scrub(given);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(shown.length).toBeLessThanOrEqual(501);
    }),
    runs,
  );
});

const card = "5555 5555-5555 4444";

describe("over the wire", () => {
  test("message, code, request id and report show neither card nor line break", async () => {
    const body = { message: `Ann\nacme payments.create: 201, 3 ms\u001b[2K ${card}`, code: `declined\r\n${card}` };
    const { url } = await provider(json(422, body, { "x-request-id": `req ${card}` }));
    const lines: string[] = [];
    const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: (line: string) => lines.push(line) };
    const error = (await failureOf(callOf(acme(url, { logger }), "honoured"))) as ApiError;
    expect(error).toMatchObject({ code: "declined\\r\\n[card number]", requestId: "req [card number]" });
    expect(error.message).toBe(
      "acme refunds.create: 422 Ann\\nacme payments.create: 201, 3 ms\\u{1b}[2K [card number]. The request did not take effect.",
    );
    const shown = [error.report(), inspect(error), JSON.stringify(error), ...lines].join("\n");
    expect(shown).not.toContain("5555");
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/\p{Cc}/u);
    expect(error.report().split("\n")).toHaveLength(5);
  });

  test("a key with a line break makes no line of its own in a report", async () => {
    const { url } = await provider(json(422, { message: "No." }));
    const error = await failureOf(acme(url).orders.create({}, { idempotencyKey: "a\noutcome: executed" }));
    expect((error as ApiError).report()).toContain("idempotency key: a\\noutcome: executed\n");
  });

  test.each<[string, (client: ReturnType<typeof acme>, name: string) => Promise<unknown>]>([
    ["a query parameter", ({ payments }, name) => payments.list({ [name]: 1 })],
    ["an option", ({ payments }, name) => payments.create({}, { [name]: 1 })],
    ["a header", ({ payments }, name) => payments.create({}, { headers: { [name]: "a" } })],
    ["a property of the body", ({ payments }, name) => payments.create({ a: { [name]: Number.NaN } })],
  ])("the name of %s that a stranger chose neither", async (_, call) => {
    const error = (await failureOf(call(acme("http://127.0.0.1:1"), `x\n${card}`))) as Error;
    expect(error).toMatchObject({ name: "InvalidCallError" });
    expect(error.message).toContain("[card number]");
    expect(error.message).not.toMatch(/5555|\p{Cc}/u);
  });

  const quoted = "token-of-the-shop-1";
  const operation = spec.operations["tokens.create"] as Operation;
  const grant = { clientId: "id", clientSecret: "secret-of-the-shop", operation };
  test.each<[string, () => Credential]>([
    ["of a fixed token", () => bearer(quoted)],
    ["of a function", () => bearer(() => quoted)],
    ["of a password", () => basic("shop", quoted)],
    ["of the grant", () => clientCredentials(grant)],
    ["of a credential of your own", () => ({ authorization: () => `Signature ${quoted}` })],
  ])("a 401 that quotes the credential %s does not show it, though it was dropped", async (_, credential) => {
    const refuse: Answer = (response, seen) =>
      seen.url === "/tokens"
        ? json(200, { access_token: quoted, expires_in: 60 })(response, seen)
        : json(401, {
            message: `The token "${quoted}" was revoked; ${seen.headers.authorization}`,
            code: quoted,
          })(response, seen);
    const { url } = await provider(refuse);
    const client = acme(url, { maxAttempts: 1 }, credential());
    const error = (await failureOf(callOf(client, "keyless"))) as ApiError;
    expect(error).toMatchObject({ name: "ApiError", status: 401, code: "[credential]" });
    expect(inspect(error, { depth: 9, showHidden: true }) + error.report()).not.toContain(quoted);
  });
});

test.each([
  ["far apart", ["4000", "0566", "5566", "5556"].join("        "), /5566/],
  ["in HTML", ["4000", "0566", "5566", "5556"].join("&nbsp;"), /5566/],
  ["in JSON that was quoted", ["4000", "0566", "5566", "5556"].join("\\n"), /5566/],
  ["of JCB, within a longer group", "123566002020360505", /3566002020360505/],
])("a card number %s is taken out", (_, text, card) => {
  expect(scrub(`it was ${text}.`)).not.toMatch(card);
});

test("a secret is taken out as URLs and JSON have it", () => {
  const key = 'ak+9aB3/x"Yz=';
  for (const quoted of [encodeURIComponent(key), JSON.stringify(key), JSON.stringify(key).replaceAll("/", "\\/")])
    expect(scrub(`bad ${quoted}`, [key])).not.toContain("9aB3");
});
