import type * as api from "@payorch/orkestapay";
import { choiceOf } from "../../choose.ts";
import type { Call, Reply, World } from "../../model.ts";
import { exact, fits } from "../amounts.ts";
import { type Book, findAttempt, findCustomer, findMethod, findOrder } from "./book.ts";
import { Refused, tooFine, wrong } from "./errors.ts";
import { takesRefunds } from "./merchants.ts";
import { type Operations, bodyOf } from "./operations.ts";
import { type Outcomes, chosen } from "./outcomes.ts";
import type { Attempt, Method } from "./records.ts";
import { isInShop, wasTaken } from "./states.ts";
import { paymentOf, transaction, transactionOf } from "./wire-payment.ts";

/**
 * Payments. A key is not looked at, and neither is whether the order is paid already or the token was for one payment: no source says
 * that OrkestaPay does, so two calls are two charges.
 */
export function paymentOperations(world: World, book: Book, outcomes: Outcomes): Operations {
  const attemptOf = ({ path, tenant }: Call): Attempt => findAttempt(book, path["payment_id"] ?? "", tenant);

  function methodFor({ payment_source }: api.CreatePaymentRequest, tenant: string): Method {
    const { customer_id, payment_method_id, type } = payment_source;
    if (!available.has(type)) throw new Refused("UNAVAILABLE_PAYMENT_METHOD");
    const method = findMethod(book, payment_method_id, tenant);
    if (method.type !== type) throw wrong("payment_source.type", `must be ${method.type}, the type of the method`);
    if (customer_id === undefined) return method;
    findCustomer(book, customer_id, tenant);
    const { customer = customer_id } = method.details;
    if (customer !== customer_id)
      throw wrong("payment_source.customer_id", "must be the customer of the payment method");
    return method;
  }

  return {
    "payments.create"(call) {
      const given = bodyOf<api.CreatePaymentRequest>(call);
      const order = findOrder(book, given.order_id, call.tenant);
      const method = methodFor(given, call.tenant);
      if (order.expiresAt <= call.now) throw new Refused("INVALID_STATUS");
      const attempt = outcomes.begin(order, outcomes.open(order, call.key), method, termsOf(given));
      outcomes.play(attempt, chosen(order, attempt), "api");
      return { status: 201, body: paymentOf(attempt) };
    },

    "payments.retrieve": (call) => ({ status: 200, body: paymentOf(attemptOf(call)) }),

    "payments.complete"(call) {
      const attempt = attemptOf(call);
      const { payment } = attempt;
      if (payment.state === "action" && isInShop(attempt)) throw new Refused("PRECONDITION_REQUIRED");
      if (payment.state !== "pending") throw new Refused("INVALID_STATUS");
      outcomes.finish(attempt, "api");
      return { status: 200, body: transactionOf(attempt) };
    },

    "payments.refund"(call) {
      const attempt = attemptOf(call);
      const { amount } = bodyOf<api.RefundPaymentRequest>(call);
      if (!takesRefunds(call.tenant)) throw new Refused("AUTHORIZATION_REQUIRED");
      if (!wasTaken(attempt) || left(attempt) === 0) throw new Refused("INVALID_STATUS");
      const { currency } = attempt.payment;
      if (!fits(amount, currency)) throw tooFine("amount", currency);
      if (amount > left(attempt))
        throw wrong("amount", `must be at most ${left(attempt)}, what is left of the payment`);
      const choice = choiceOf({ amount });
      const failure = choice?.outcome === "decline" ? choice.reason : undefined;
      if (failure === undefined) outcomes.refund(attempt, amount, call.key);
      return refundReply(attempt, amount, failure);
    },
  };

  function refundReply({ order }: Attempt, amount: number, failure: string | undefined): Reply {
    const id = `ctx_${world.random(32)}`;
    return { status: 200, body: transaction({ id, at: world.now(), amount, order: order.id, failure }) };
  }
}

/** The types that a payment method can have here. `CLICK_TO_PAY` comes from a page that the sandbox does not have. */
const available: ReadonlySet<string> = new Set(["CARD", "APPLE_PAY", "GOOGLE_PAY", "SPEI", "CASH"]);

const termsOf = ({
  device_session_id,
  metadata,
  payment_source: { customer_id, settings },
}: api.CreatePaymentRequest) => ({
  device_session_id,
  metadata,
  customer_id,
  settings,
});

/** What was not given back. */
const left = ({ payment }: Attempt): number => exact(payment.amount - payment.refunded);
