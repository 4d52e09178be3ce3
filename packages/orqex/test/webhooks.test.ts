import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { laws, endOf } from "../../../test/webhooks.ts";
import type { PaymentPartiallyRefundedEvent } from "../src/index.ts";
import { type OrqexEventBody, dedupeKey, parseUnsignedWebhook, signWebhook, verifyWebhook } from "../src/webhooks.ts";

const secret = "whsec_1a2b3c";
const completed: OrqexEventBody = {
  event: "payment.completed",
  payment: { id: "TRX1A2B3C4D", amount: { value: 5000, formatted: "50.00 XOF", currency: "XOF" }, status: "completed" },
  attempt: { id: "att_x", status: "completed", method_code: "momo_mtn", is_fallback: false },
  timestamp: "2026-06-08T12:00:00+00:00",
};
/** As the documented sample does it: the whole secret is the key. */
const hmac = (body: string | Buffer) => createHmac("sha256", secret).update(body).digest("hex");

await laws({
  provider: "orqex",
  secret: (text) => `whsec_${Buffer.from(text).toString("hex")}`,
  proofs: ["x-orqex-signature"],
  covers: true,
  verifyWebhook,
  signWebhook,
  dedupeKey,
});

test("agrees with Node's HMAC in both directions", async () => {
  const body = JSON.stringify(completed);
  const event = await verifyWebhook({ headers: { "x-orqex-signature": hmac(body) }, body }, { secret });
  expect(event).toEqual({ ...completed, proof: "signature" });
  expect((await signWebhook(completed, { secret })).headers["x-orqex-signature"]).toBe(hmac(body));
});

test.each<[string, Buffer, string]>([
  [
    "a byte order mark is part of what is signed, and not of the JSON",
    Buffer.from(`\u{FEFF}${JSON.stringify(completed)}`),
    "accepted",
  ],
  [
    "bytes that are no UTF-8 are signed as they are, and no JSON",
    Buffer.from('{"event":"\u00ff"}', "latin1"),
    "malformed_body",
  ],
])("%s", async (_, body, ended) => {
  const headers = { "x-orqex-signature": hmac(body) };
  expect(await endOf(verifyWebhook({ headers, body }, { secret }))).toBe(ended);
  // As a framework would hand it over that reads it as text.
  expect(await endOf(verifyWebhook({ headers, body: new TextDecoder().decode(body) }, { secret }))).toBe("no_match");
});

test.each([
  ["in capitals", (digits: string) => digits.toUpperCase()],
  ["with a prefix", (digits: string) => `sha256=${digits}`],
  ["cut short", (digits: string) => digits.slice(1)],
  ["with a space", (digits: string) => `${digits} `],
])("a signature %s is malformed", async (_, spoil) => {
  const body = JSON.stringify(completed);
  const verifying = verifyWebhook({ headers: { "x-orqex-signature": spoil(hmac(body)) }, body }, { secret });
  expect(await endOf(verifying)).toBe("malformed_header");
});

test("an unsigned delivery is refused, and gives the id to retrieve and nothing else", async () => {
  const delivery = {
    headers: { "X-Payment-Event": "payment.completed", "X-Payment-Id": "TRX1A2B3C4D" },
    body: JSON.stringify(completed),
  };
  expect(await endOf(verifyWebhook(delivery, { secret }))).toBe("unsigned");
  expect(await parseUnsignedWebhook(delivery)).toEqual({ paymentId: "TRX1A2B3C4D", proof: "none" });
});

test.each(["{}", '{"payment":{}}', '{"payment":{"id":5}}', '{"payment":null}', "nonsense"])(
  "an unsigned delivery of %s is malformed",
  async (body) => {
    expect(await endOf(parseUnsignedWebhook({ headers: {}, body }))).toBe("malformed_body");
  },
);

test.each(['{"event":"payment.completed"}', '{"event":"payout.failed","payout":{}}', '{"event":5}'])(
  "a signed %s is malformed",
  async (body) => {
    expect(await endOf(verifyWebhook(await signWebhook(body, { secret }), { secret }))).toBe("malformed_body");
  },
);

test.each(["payment.disputed", "constructor", "__proto__"])("an event called %s arrives as it came", async (event) => {
  const body = JSON.stringify({ event, anything: [1] });
  const verified = await verifyWebhook(await signWebhook(body, { secret }), { secret });
  expect(verified).toEqual({ event, anything: [1], proof: "signature" });
});

test("the key is that of the event, not of the delivery", async () => {
  const keyOf = async (body: OrqexEventBody) =>
    dedupeKey(await verifyWebhook(await signWebhook(body, { secret }), { secret }));
  const refunded: PaymentPartiallyRefundedEvent = { ...completed, event: "payment.partially_refunded" };
  const failed = { ...completed, event: "payment.attempt.failed" as const };
  const bodies: OrqexEventBody[] = [
    completed,
    refunded,
    { ...refunded, timestamp: "2026-06-09T12:00:00+00:00" },
    failed,
    { ...failed, attempt: { id: "att_y" } },
    { ...failed, attempt: null, timestamp: "2026-06-08T12:00:01+00:00" },
    { ...failed, attempt: null, timestamp: "2026-06-08T12:00:02+00:00" },
    { ...completed, payment: { id: "TRX2" } },
  ];
  const keys = await Promise.all(bodies.map(keyOf));
  expect(new Set(keys).size).toBe(bodies.length);
  expect(await Promise.all(bodies.map(keyOf))).toEqual(keys);
  expect(keys[0]).toBe('["orqex","payment.completed","TRX1A2B3C4D"]');
  // A later delivery of the same news.
  expect(await keyOf({ ...completed, timestamp: "2026-06-08T12:00:05+00:00" })).toBe(keys[0]);
});
