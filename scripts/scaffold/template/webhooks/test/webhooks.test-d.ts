import { expectTypeOf, test } from "vitest";
import type { PaymentCompletedEvent } from "../src/index.ts";
import type { AcmeEvent } from "../src/webhooks.ts";

declare const event: AcmeEvent;

test("a known type narrows, in spite of the open last member", () => {
  if (event.type === "payment.completed") expectTypeOf(event).toExtend<PaymentCompletedEvent>();
  expectTypeOf(event.proof).toEqualTypeOf<"signature">();
});
