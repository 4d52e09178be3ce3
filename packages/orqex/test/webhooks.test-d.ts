import { expectTypeOf, test } from "vitest";
import type { BodiesOf } from "../../../test/events.ts";
import type { webhooks } from "../src/generated/schema.ts";
import type { PaymentEventPayment, Payout } from "../src/index.ts";
import {
  type OrqexEventBody,
  type OrqexEvent,
  type OtherOrqexEvent,
  dedupeKey,
  parseUnsignedWebhook,
  signWebhook,
  verifyWebhook,
} from "../src/webhooks.ts";

declare const event: OrqexEvent;

test("a known name narrows, in spite of the open last member", () => {
  switch (event.event) {
    case "payment.completed":
    case "payment.attempt.failed":
      expectTypeOf(event.payment).toEqualTypeOf<PaymentEventPayment>();
      // @ts-expect-error a payment is no payout
      void event.payout;
      break;
    case "payout.failed":
      expectTypeOf(event.payout).toEqualTypeOf<Payout>();
      break;
    default:
      expectTypeOf(event.proof).toEqualTypeOf<"signature">();
  }
  if (event.event === "payment.refunded") expectTypeOf(event.payment.id).toEqualTypeOf<string>();
  // @ts-expect-error it may be a payout
  void event.payment.id;
});

test("the open member has a text for its name, and members that are unknown", () => {
  expectTypeOf<OtherOrqexEvent["event"]>().toExtend<string>();
  expectTypeOf<OtherOrqexEvent["anything"]>().toEqualTypeOf<unknown>();
  // @ts-expect-error there is no such known name
  void (event.event === "payment.complete");
});

test("payloads are typed, and a secret is needed", () => {
  // @ts-expect-error there is no such event
  signWebhook({ event: "payment.complete", payment: { id: "TRX1" } }, { secret: "s" });
  // @ts-expect-error the payment is missing
  signWebhook({ event: "payment.completed" }, { secret: "s" });
  signWebhook({ event: "payment.completed", payment: { id: "TRX1" } }, { secret: "s" });
  // @ts-expect-error the secret is missing
  verifyWebhook({ headers: {}, body: "" }, {});
  // @ts-expect-error a parsed body is no raw one
  verifyWebhook({ headers: {}, body: {} }, { secret: "s" });
  // @ts-expect-error a variable that may not be set
  verifyWebhook({ headers: {}, body: "" }, { secret: process.env["SECRET"] });
  verifyWebhook({ headers: {}, body: "" }, { secret: ["new", "old"], seen: new Map() });
});

test("what nothing proves has an id and no more", () => {
  expectTypeOf(parseUnsignedWebhook).returns.resolves.toEqualTypeOf<{ paymentId: string; proof: "none" }>();
  // @ts-expect-error it is no event
  dedupeKey({ paymentId: "TRX1", proof: "none" });
});

test("every event of the spec is one that is handled", () => {
  expectTypeOf<BodiesOf<webhooks>>().toExtend<OrqexEventBody>();
});
