import { expectTypeOf, test } from "vitest";
import type { BodiesOf } from "../../../test/events.ts";
import type { webhooks } from "../src/generated/schema.ts";
import type { WebhookPayment } from "../src/index.ts";
import type { OrchestrateEventBody, OrchestrateEvent } from "../src/webhooks.ts";

declare const event: OrchestrateEvent;

test("a known type narrows, in spite of the open last member", () => {
  if (event.type === "payment.succeeded") expectTypeOf(event.payload).toEqualTypeOf<WebhookPayment>();
  else if (event.type === "payment.failed") expectTypeOf(event.payload.id).toEqualTypeOf<string>();
  expectTypeOf(event.proof).toEqualTypeOf<"signature">();
  // @ts-expect-error the payload of an unknown event is not known
  void event.payload.id;
});

test("every event of the spec is one that is handled", () => {
  expectTypeOf<BodiesOf<webhooks>>().toExtend<OrchestrateEventBody>();
});
