import { expectTypeOf, test } from "vitest";
import type { BodiesOf } from "../../../test/events.ts";
import type { webhooks } from "../src/generated/schema.ts";
import {
  type FlatReversalEvent,
  type NestedReversalEvent,
  type OrderUpdate,
  type PaymentSnapshot,
  type PaymentUpdate,
  declineReason,
  isFinal,
  isPaid,
} from "../src/index.ts";
import type { OrkestapayEventBody, OrkestapayEvent, OtherOrkestapayEvent } from "../src/webhooks.ts";

declare const event: OrkestapayEvent;

test("every generation narrows by its type, and what is left is the open member", () => {
  switch (event.type) {
    case "payment.authorize":
    case "payment.capture":
    case "payment.purchase":
      expectTypeOf(event.payment).toEqualTypeOf<PaymentSnapshot>();
      break;
    case "payment.cancel":
    case "payment.refund":
      expectTypeOf(event.payment.payment_id).toEqualTypeOf<string>();
      expectTypeOf(event.payment.status).toEqualTypeOf<null>();
      break;
    case "payment.update":
      expectTypeOf(event.payment).toEqualTypeOf<PaymentUpdate>();
      break;
    case "order.update":
      expectTypeOf(event.order).toEqualTypeOf<OrderUpdate>();
      break;
    default:
      expectTypeOf(event).toEqualTypeOf<OtherOrkestapayEvent>();
      expectTypeOf(event.type).toExtend<string>();
  }
  // @ts-expect-error not every event has a payment
  void event.payment;
});

test("the payment of a cancellation or a refund cannot be asked whether it is paid", () => {
  if (event.type === "payment.refund") {
    // @ts-expect-error it may still say `COMPLETED`
    isPaid(event.payment);
    // @ts-expect-error nor whether it is final
    isFinal(event.payment);
    // @ts-expect-error nor why it was declined
    declineReason(event.payment);
  }
  if (event.type === "payment.purchase") isPaid(event.payment);
});

test("neither can that in the body of the event, verified or not", () => {
  const flat = {} as FlatReversalEvent;
  // @ts-expect-error it may still say `COMPLETED`
  isPaid(flat.data);
  const nested = {} as NestedReversalEvent;
  // @ts-expect-error the same in the current form
  isPaid(nested.data.payment);
});

test("every event of the spec is one that is handled", () => {
  expectTypeOf<BodiesOf<webhooks>>().toExtend<OrkestapayEventBody>();
});
