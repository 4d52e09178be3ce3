import { magicOf } from "../../choose.ts";
import type { Machine, Refusal, Reply, World } from "../../model.ts";
import { createBook } from "./book.ts";
import { outcomesOf } from "./outcomes.ts";
import { actOn, pageOf } from "./page.ts";
import { type Operations, operationsOf, publishedCard } from "./payments.ts";
import { webhooks } from "./webhooks.ts";
import { refusal } from "./wire.ts";

/**
 * Orchestrate: payments on a hosted page, and by card.
 *
 * Not known, and chosen here:
 * - Which of the two published forms an answer has: with card details that of the payments page, without them the quickstart's.
 * - Whether a card can be charged without the 3DS page: the test card that is approved is charged at once, the one that is declined
 *   fails at once (201, `failed`), every other card leads to the 3DS page, as the documentation says.
 * - Whether a failed payment can be paid on the same page: it cannot. It leads to `success_url`, a canceled one to `cancel_url`; that
 *   one stays `pending` until it expires.
 * - How a confirmation is declined: 200 with the status `failed`. One of a payment that is over is refused with 422. A test card's
 *   number as `token` chooses as the card itself would.
 * - The order of the list: the newest first. Wrong values of a query are refused with 400, those of a body with 422.
 * - When webhooks are repeated: after 1, 5 and 30 minutes, 2 and 12 hours, until any 2xx.
 * - How 403 comes about: no key of the sandbox lacks a right. 429 and 503 come from faults only.
 */
export function orchestrate(world: World): Machine {
  const book = createBook();
  const outcomes = outcomesOf(world);
  const operations: Operations = operationsOf(world, book, outcomes);
  return {
    provider: "orchestrate",
    title: "Orchestrate",
    clientOptions: (tenant) => ({ apiKey: keyPrefix + tenant }),
    firstCall: { method: "POST", path: "/api/v1/payments", body: firstBody },
    authorization: (tenant) => ({ authorization: `Bearer ${keyPrefix}${tenant}` }),
    tenantOf: ({ headers }) => tenantOfKey.exec(headers["authorization"] ?? "")?.[1],
    answer: (call) => operations[call.operationId]?.(call) ?? refusal(404, "No such operation."),
    refuse,
    page(id) {
      const entry = book.get(id);
      return entry && pageOf(entry);
    },
    act(id, action) {
      const entry = book.get(id);
      return entry && actOn(entry, action, outcomes);
    },
    magic,
    webhooks,
  };
}

// A key is opaque by the documentation.
const keyPrefix = "orchestrate_sandbox_";
const tenantOfKey = new RegExp(`^[Bb]earer ${keyPrefix}([\\w-]+)$`);

const firstBody = {
  amount: 100,
  currency: "USD",
  mcc: 6012,
  customer: { name: "John Doe", email: "john@example.com" },
  description: "Payment for order #123",
  expires_in: 3600,
  metadata: { order_id: "order-123" },
  success_url: "https://shop.example/success",
  cancel_url: "https://shop.example/cancel",
};

const card = "payment_method.card.number";
const places = { amount: "amount", metadata: "metadata.sandbox" };
const magic = [
  ...magicOf({ ...places, card }),
  { where: card, value: publishedCard, does: "asks the customer first (3-D Secure)" },
  ...magicOf({ ...places, card: "token" }).filter(({ where }) => where === "token"),
];

function refuse(reason: Refusal): Reply {
  switch (reason.why) {
    case "invalid": {
      const status = reason.problems.some(({ at }) => at.startsWith("body")) ? 422 : 400;
      return refusal(status, reason.problems.map(({ at, message }) => `${at}: ${message}`).join("; "));
    }
    case "unauthorized":
      return refusal(401, "The request was not authenticated.");
    case "key_reused":
      return refusal(422, "Orchestrate takes no idempotency key.");
    case "throttled":
      return refusal(429, "The request was rate limited.");
    case "unavailable":
      return refusal(503, "The server encountered an error.");
  }
}
