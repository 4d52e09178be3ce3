import type { CreatePaymentIntentRequest, PaymentIntent } from "@payorch/orchestrapay";
import { choiceOf } from "../../choose.ts";
import type { Call, Reply, World } from "../../model.ts";
import { customerMs, lastMoment } from "../shared.ts";
import { type Attempt, type Book, type Checkout, type Said, type Terms, packAddition, termsOf } from "./book.ts";
import { gatewayOf } from "./gateways.ts";
import type { Outcomes } from "./outcomes.ts";
import { pageHeader, refusal } from "./wire.ts";

/** Makes a payment intent, for a checkout intent or by itself. */
export function createAttempt(world: World, book: Book, outcomes: Outcomes, call: Call): Reply {
  // Prism checked it.
  const body = call.body as CreatePaymentIntentRequest;
  const { checkout_intent, gateway: given, checkout_intent_idempotency_key: _, ...said } = body;
  const gateway = gatewayOf(given);
  if (!gateway) return refusal(400, ["gateway must be one that the answer to the checkout intent lists"]);
  const checkout = checkout_intent === undefined ? undefined : book.checkouts.get(checkout_intent);
  if (checkout_intent !== undefined && checkout?.tenant !== call.tenant) {
    return refusal(400, ["checkout_intent must be the id of a checkout intent"]);
  }
  const attempt = begin(world, book, outcomes, {
    ...call,
    checkout,
    gateway: gateway.id,
    addition: packAddition(said),
  });
  const answer: PaymentIntent = {
    payment_intent: attempt.payment.id,
    payment_intent_secret: attempt.number,
    resource_created: true,
  };
  return { status: 201, headers: pageHeader(world, attempt.payment.id), body: answer };
}

/** Starts a payment intent, whose time begins now. */
export function begin(
  world: World,
  book: Book,
  outcomes: Outcomes,
  given: Pick<Call, "tenant" | "key"> & Pick<Attempt, "checkout" | "gateway" | "addition">,
): Attempt {
  const { tenant, key, checkout, gateway, addition } = given;
  // Without a checkout intent, the spec asks for amount and currency; Prism checked it.
  const terms = termsOf(given) as Terms;
  const { amount, currency } = terms;
  const id = world.uuid();
  const timeoutMs = (terms.payment_intent_timeout_seconds ?? 1800) * 1000;
  const expiresAt = Math.min(world.now() + timeoutMs, lastMoment);
  const order = orderOf(terms, checkout) ?? key ?? id;
  const payment = world.payments.add({ provider: "orchestrapay", tenant, id, order, key, amount, currency, expiresAt });
  const choice = choiceOf({ amount, metadata: terms.payload });
  const number = book.next("attempt");
  const attempt: Attempt = {
    payment,
    number,
    gateway,
    checkout,
    addition,
    choice,
    step: 1,
    lastReason: null,
    refunding: 0,
  };
  book.attempts.set(id, attempt);
  book.attemptsByNumber.set(attempt.number, attempt);
  outcomes.tell(attempt);
  if (choice) world.at(world.now() + customerMs, () => outcomes.play(attempt, choice, "request"));
  world.at(expiresAt, () => outcomes.expire(attempt, "clock"));
  return attempt;
}

/** The shop's own reference of the order: from `payload`, else what the customer is shown, else the checkout intent's key. */
export function orderOf({ payload, human_friendly_payment_intent_secret: shown }: Said, checkout?: Checkout) {
  const order = payload?.["order"] ?? payload?.["order_id"];
  return typeof order === "string" || typeof order === "number" ? String(order) : (shown ?? checkout?.key);
}
