import { type WaitOptions, poll } from "@payorch/core";
import type { Orkestapay } from "./client.ts";
import type { Payment } from "./generated/schema.ts";
import { isFinal } from "./status.ts";

/**
 * Reads a payment until it is taken or declined, for shops without webhooks: at once, after a second, then less and less often, in the
 * end twice a minute. If you only authorize, give `until`, because `AUTHORIZED` is not final.
 *
 * @throws TimeoutError after `deadlineMs`: `last` is the payment as it was last read, and it may still be paid
 * @throws AbortedError when the signal aborts
 * @throws ApiError if there is no such payment, or you may not read it
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
