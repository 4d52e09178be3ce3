import { type WaitOptions, poll } from "@payorch/core";
import type { Orkestapay } from "./client.ts";
import type { Payment } from "./generated/schema.ts";
import { isFinal } from "./status.ts";

/**
 * Reads a payment until it is taken or declined, for those without webhooks: at once, after a second, then ever more seldom, at last
 * twice a minute. Who only authorises waits `until` the status is `AUTHORIZED`, which is not final.
 *
 * @throws TimeoutError after `deadlineMs`: `last` is the payment as it was read last, and it may still be paid
 * @throws AbortedError when the signal aborts
 * @throws ApiError where there is no such payment, or it may not be read
 * @see https://docs-en.orkestapay.com/docs/event-types
 */
export function waitForPayment(
  client: Pick<Orkestapay, "payments">,
  id: string | number,
  options?: WaitOptions<Payment>,
): Promise<Payment> {
  return poll(
    {
      provider: "orkestapay",
      operationId: "payments.retrieve",
      read: (limits) => client.payments.retrieve(id, limits),
      until: isFinal,
    },
    options,
  );
}
