import { magicOf } from "../../choose.ts";
import type { Machine, World } from "../../model.ts";
import { actsOf } from "./act.ts";
import { checkoutAt, createBook } from "./book.ts";
import { basicOf, clientOptions, credentialsOf } from "./credentials.ts";
import { customerOperations } from "./customers.ts";
import { Refused, refuse, refusedReply } from "./errors.ts";
import { merchantOperations } from "./merchants.ts";
import type { Operations } from "./operations.ts";
import { orderOperations } from "./orders.ts";
import { outcomesOf } from "./outcomes.ts";
import { attemptPage, checkoutPage } from "./page.ts";
import { paymentOperations } from "./payments.ts";
import { webhooks } from "./webhooks.ts";

/**
 * OrkestaPay: checkouts with a hosted page, and payments of an order by a payment method.
 *
 * The page of a checkout is where `checkout_redirect_url` leads. A payment that waits for something without an address has its page
 * under its own id, `/pay/orkestapay/pay_...`: a challenge in the shop's own page, a transfer by SPEI, cash in a store; and an
 * authorization, which the merchant captures (approve) or cancels (cancel) in the portal.
 *
 * Of the public credentials, `merchantId` is `mch_sandbox_<tenant>` and `publicKey` is `pk_test_<tenant>`. A tenant whose name ends in
 * `no-refunds` has refunds by API switched off. A decline that the amount chooses also comes after a challenge that the card or
 * metadata chose.
 *
 * Not known, and chosen here:
 * - Success statuses: 201 where something is made, 200 otherwise.
 * - Repeats: keys are not looked at, an order that is paid can be charged again, a token for one payment can be used again, and
 *   `merchant_order_id` may come twice. So what a shop charges twice shows in the ledger.
 * - Which kind of 3DS a payment gets: by redirect where it names `redirection_url`, else in the shop's own page. `payments.complete`
 *   before the buyer passed it is 428, and of anything that does not wait for it, 400 `INVALID_STATUS`.
 * - Which status a decline has: `REJECTED` as suspected fraud, `FAILED` otherwise, also where a challenge was canceled or expired. Its
 *   transaction has neither `status` nor `code`; `provider.code` is a word of the sandbox.
 * - The other statuses of an order: it is `CREATED` until it is paid, also when it is over. After that, payments are refused with
 *   `INVALID_STATUS` and challenges expire. A transfer that is under way can still arrive.
 * - How refunds and canceled authorizations show in a payment: not at all, but for `amount.voided`. A refund of more than is left is 400
 *   `INVALID_PARAMETERS`, of nothing left `INVALID_STATUS`. An amount that chooses a decline is a 2xx without `SUCCESS`.
 * - Where a buyer goes: after a challenge, passed or failed, to `completed_redirect_url`. A declined payment stays on the page of its
 *   checkout, which can be paid again, also after cancelling.
 * - What is appended: `order_id` and `payment_id`, each of which a plugin reads.
 * - An amount with more decimals than its currency has, or more than 15 digits: it is 400 `INVALID_PARAMETERS`.
 * - Lists: payments newest first, since plugins take the first; payment methods as an array, those kept for the customer alone.
 * - Wallets: the card in one is the test card that is approved. Promotions: one, for amounts from 300 to 10,000 MXN.
 * - `discounts` without any is an empty array; `type` stands in the transaction of an authorization only.
 * - How 429 and 5xx look: the usual error without a code. They come from faults only.
 */
export function orkestapay(world: World): Machine {
  const book = createBook();
  const credentials = credentialsOf(world);
  const outcomes = outcomesOf(world, book);
  const acts = actsOf(world, book, outcomes);
  const operations: Operations = {
    "tokens.create": credentials.grant,
    ...orderOperations(world, book, outcomes, acts),
    ...paymentOperations(world, book, outcomes),
    ...customerOperations(world, book),
    ...merchantOperations,
  };
  return {
    provider: "orkestapay",
    title: "OrkestaPay",
    clientOptions,
    // With the public credentials, since an access token has to be asked for first.
    firstCall: { method: "POST", path: "/v1/payment-methods", body: { type: "SPEI", alias: "SPEI payment method" } },
    authorization: (tenant) => ({ authorization: basicOf(tenant) }),
    tenantOf: credentials.tenantOf,
    revoke: credentials.revoke,
    answer(call) {
      try {
        return operations[call.operationId]?.(call) ?? refusedReply(world, new Refused("RESOURCE_NOT_FOUND"));
      } catch (error) {
        if (error instanceof Refused) return refusedReply(world, error);
        throw error;
      }
    },
    refuse: (refusal, call) => refuse(world, refusal, call),
    page(id) {
      const checkout = checkoutAt(book, id);
      if (checkout) return checkoutPage(world, book, checkout);
      const attempt = book.attempts.get(id);
      return attempt && attemptPage(attempt);
    },
    act(id, action) {
      const checkout = checkoutAt(book, id);
      if (checkout) return acts.onCheckout(checkout, action);
      const attempt = book.attempts.get(id);
      return attempt && acts.onAttempt(attempt, action);
    },
    magic,
    webhooks,
  };
}

const card = "card.number";
const magic = [
  ...magicOf({ amount: "total_amount", card, metadata: "metadata.sandbox" }),
  { where: card, value: "4000000000002503", does: "asks the customer first (3-D Secure)" },
  { where: "metadata.sandbox", value: "decline:suspected_fraud", does: "declined: suspected fraud" },
  { where: "amount of a refund", value: "4005", does: "the refund is declined" },
];
