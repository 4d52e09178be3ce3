import { expectTypeOf, test } from "vitest";
import type { OrderUpdate, PaymentSnapshot, PaymentUpdate } from "../src/index.ts";
import type { OrkestapayEvent, OtherOrkestapayEvent } from "../src/webhooks.ts";

declare const event: OrkestapayEvent;

test("every generation narrows by its type, and what is left is the open member", () => {
  switch (event.type) {
    case "payment.authorize":
    case "payment.cancel":
    case "payment.capture":
    case "payment.purchase":
    case "payment.refund":
      expectTypeOf(event.payment).toEqualTypeOf<PaymentSnapshot>();
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
