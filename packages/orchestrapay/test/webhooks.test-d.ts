import { expectTypeOf, test } from "vitest";
import type { BodiesOf } from "../../../test/events.ts";
import type { webhooks } from "../src/generated/schema.ts";
import type { OrchestrapayEventBody, OrchestrapayEvent } from "../src/webhooks.ts";

declare const event: OrchestrapayEvent;

test("a known type narrows, in spite of the open last member", () => {
  if (event.webhook_type === "payment") {
    expectTypeOf(event.gateway).toEqualTypeOf<string>();
    // @ts-expect-error no source says which number of an event refunds ask for
    void event.payment_intent_secret;
  }
  if (event.webhook_type === "refund") expectTypeOf(event.transaction_id).toEqualTypeOf<number | undefined>();
  if (event.webhook_type === "payout") expectTypeOf(event.payout_uuid).toEqualTypeOf<string | undefined>();
  expectTypeOf(event.proof).toEqualTypeOf<"shared-secret">();
});

test("every event of the spec is one that is handled", () => {
  expectTypeOf<BodiesOf<webhooks>>().toExtend<OrchestrapayEventBody>();
});
