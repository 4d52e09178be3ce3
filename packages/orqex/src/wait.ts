import { type WaitOptions, poll } from "@payorch/core";
import type { Orqex } from "./client.ts";
import type { PaymentIntent } from "./generated/schema.ts";
import { isFinal } from "./status.ts";

/**
 * Reads a payment until it can no longer be paid, for those without webhooks: at once, after a second, then ever more seldom, at last
 * twice a minute. A declined attempt is not the end, since another may follow.
 *
 * @throws TimeoutError after `deadlineMs`: `last` is the payment as it was read last, and it may still be paid
 * @throws AbortedError when the signal aborts
 * @throws ApiError where there is no such payment, or it may not be read
 * @see https://docs.orqex.com/en/payments/retrieve
 */
export function waitForPayment(
  client: Pick<Orqex, "paymentIntents">,
  id: string | number,
  options?: WaitOptions<PaymentIntent>,
): Promise<PaymentIntent> {
  return poll(
    {
      provider: "orqex",
      operationId: "paymentIntents.retrieve",
      read: async (limits) => (await client.paymentIntents.retrieve(id, limits)).data,
      until: isFinal,
    },
    options,
  );
}
