import { magicOf } from "../../choose.ts";
import type { Call, Machine, Refusal, Reply, World } from "../../model.ts";
import { createAttempt } from "./attempts.ts";
import { type Book, createBook } from "./book.ts";
import { createCheckout } from "./checkouts.ts";
import { listCheckouts } from "./list.ts";
import { outcomesOf } from "./outcomes.ts";
import { actOnAttempt, actOnCheckout, attemptPage, checkoutPage } from "./page.ts";
import { createPayout, createRecipient, payoutStatus } from "./payouts.ts";
import { createRefund, refundBody } from "./refunds.ts";
import { webhooks } from "./webhooks.ts";
import { refusal } from "./wire.ts";

/**
 * Orchestrapay: checkout intents, payment intents, refunds and payouts.
 *
 * Not known, and chosen here:
 * - Under which name an answer has the hosted page: the sandbox says it in the header `x-sandbox-page`, in no property.
 * - The pages: a payment intent's page pays through its gateway; a checkout intent's page lets choose one and makes the payment intent,
 *   which has no key. After a failure it makes another. `payment_method` only puts the gateways of that kind first.
 * - Which number of an event is which: `id` and `transaction_id` are the `payment_intent_secret`, `preflight_id` the
 *   `checkout_intent_secret`. A stand-alone payment intent has no `preflight_id`. `idempotency_key` is the resource's key, else its id.
 * - Whether a decline ends a payment intent: it does, with `canceled` and `last_reason`. The reasons are the sandbox's words.
 * - When events come: with the creation (`pending`) and with the end. A challenge changes no sub-status, and nobody is told.
 * - What a payment intent says beside its `checkout_intent` counts before what that one says. An unknown checkout intent, gateway or
 *   recipient is refused with 400. Gateways go by id or name.
 * - How long refunds and payouts take: 5 seconds and a minute. Until then a refund counts as given back. An amount that chooses silence,
 *   a challenge or expiry stays pending: a refund until its `refund_sla_timeout`, a payout for ever.
 * - The same key with another body is refused with 400.
 * - A recipient of a destination that is known already is found, with 200, whatever the key.
 * - A payout that does not exist: 401, the only refusal that the spec has there.
 * - The list: the oldest first; what it does not understand it ignores. `$contains` asks for a part of the string. Times without a zone
 *   are UTC.
 * - Amounts of all currencies are shown as hundredths. `tenant`, `feature_flag`, `lg` and `customer` change nothing.
 * - When webhooks are repeated: after 1, 5 and 30 minutes, 2, 6 and 12 hours, then daily for six days, until exactly 200.
 * - 429 and 503 come from faults only, in the form of the other errors.
 */
export function orchestrapay(world: World): Machine {
  const book = createBook();
  const outcomes = outcomesOf(world);
  const operations: Readonly<Record<string, (call: Call) => Reply>> = {
    "checkoutIntents.create": (call) => createCheckout(world, book, call),
    "checkoutIntents.list": (call) => ({ status: 200, body: listCheckouts(world, book, call) }),
    "paymentIntents.create": (call) => createAttempt(world, book, outcomes, call),
    "refunds.create": (call) => createRefund(world, book, call),
    "payouts.create": (call) => createPayout(world, book, call),
    "payouts.retrieveStatus": (call) => payoutStatus(book, call),
    "payoutRecipients.create": (call) => createRecipient(world, book, call),
  };
  return {
    provider: "orchestrapay",
    title: "Orchestrapay",
    clientOptions: (tenant) => ({ apiKey: keyPrefix + tenant }),
    firstCall: { method: "POST", path: "/checkout-intents", body: firstBody },
    authorization: (tenant) => ({ authorization: `Bearer ${keyPrefix}${tenant}` }),
    tenantOf: ({ headers }) => tenantOfKey.exec(headers["authorization"] ?? "")?.[1],
    answer: (call) => operations[call.operationId]?.(call) ?? refusal(404, "Not Found"),
    refuse: (reason, call) => refuse(world, book, reason, call),
    replayed: (first) => ({ ...first, status: 200, body: replayedBody(book, first.body) }),
    page(id) {
      const [checkout, attempt] = [book.checkouts.get(id), book.attempts.get(id)];
      return checkout ? checkoutPage(checkout) : attempt && attemptPage(attempt);
    },
    act(id, action) {
      const [checkout, attempt] = [book.checkouts.get(id), book.attempts.get(id)];
      if (checkout) return actOnCheckout(world, book, outcomes, checkout, action);
      return attempt && actOnAttempt(outcomes, attempt, action);
    },
    magic,
    webhooks,
  };
}

const keyPrefix = "orch_sk_sandbox_";
const tenantOfKey = new RegExp(`^[Bb]earer ${keyPrefix}([\\w-]+)$`);

const transfer = "amount of a refund or payout";
const magic = [
  ...magicOf({ amount: "amount", metadata: "payload.sandbox" }),
  { where: transfer, value: "4005", does: "it is canceled" },
  { where: transfer, value: "4408", does: "it stays pending" },
];

const firstBody = {
  amount: 20_000,
  currency: "EGP",
  checkout_intent_idempotency_key: "order-1024",
  final_success_url: "https://shop.example/success",
  final_failure_url: "https://shop.example/failure",
};

function refuse(world: World, book: Book, reason: Refusal, call: Call): Reply {
  switch (reason.why) {
    case "invalid": {
      // The list documents no refusal: the library behind it ignores what it does not understand.
      if (call.operationId === "checkoutIntents.list") return { status: 200, body: listCheckouts(world, book, call) };
      if (call.operationId === "payouts.retrieveStatus") return payoutStatus(book, call);
      return refusal(
        400,
        reason.problems.map(({ at, message }) => `${at}: ${message}`),
      );
    }
    case "unauthorized":
      return refusal(401, "Unauthorized");
    case "key_reused":
      return refusal(400, "The idempotency key was used with another body");
    case "throttled":
      return refusal(429, "Too Many Requests");
    case "unavailable":
      return refusal(503, "Service Unavailable");
  }
}

/** A repeat says that nothing was created, and shows a refund as it stands now. */
function replayedBody(book: Book, body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  if ("resource_created" in body) return { ...body, resource_created: false };
  const refund = "transaction_id" in body && "id" in body ? book.refunds.get(Number(body.id)) : undefined;
  return refund ? refundBody(refund) : body;
}
