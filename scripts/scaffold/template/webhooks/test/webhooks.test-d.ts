import { expectTypeOf, test } from "vitest";
import type { Payment } from "../src/index.ts";
import type { AcmeEvent } from "../src/webhooks.ts";

declare const event: AcmeEvent;

test("a known type narrows, in spite of the open last member", () => {
  if (event.type === "payment.completed") expectTypeOf(event.payment).toEqualTypeOf<Payment>();
  expectTypeOf(event.proof).toEqualTypeOf<"signature">();
  // @ts-expect-error the members of an unknown event are not known
  void event.payment.id;
});
