import { magicOf } from "../../choose.ts";
import type { Call, Machine, Reply, World } from "../../model.ts";
import { attemptPayment, createAttempt, inspectAttempt, listAttempts, retrieveAttempt } from "./attempt-operations.ts";
import { createCheckout, retrieveCheckout } from "./checkouts.ts";
import { authorizePayment, confirmAttempt, requery, wrongPassword } from "./confirm.ts";
import { createExpiries } from "./expiries.ts";
import { createPayment, listCountries, listMethods, listPayments, retrievePayment } from "./intent-operations.ts";
import { expire } from "./intents.ts";
import { act, pageOf } from "./page.ts";
import { createPayout, inspectPayout, listPayouts, payoutIn, retrievePayout, syncPayout } from "./payouts.ts";
import { latestRates, listCurrencies, methodStatus } from "./reference.ts";
import { createRefund, listRefunds, refundAvailability, retrieveRefund } from "./refunds.ts";
import { notFound, refuse } from "./refuse.ts";
import type { Intent, Payout, State } from "./state.ts";
import { webhooks } from "./webhooks.ts";

const keyPrefix = "sk_sandbox_";

/**
 * Orqex: checkout sessions with a page, payments with attempts by card and mobile money, refunds, payouts, rates.
 *
 * Amounts are those of the current generation, in major units in requests and answers. Every key `sk_sandbox_<tenant>` is one of that
 * tenant.
 *
 * Not known, and chosen here:
 * - A payment can be paid for 24 hours, a session too unless it says `expires_in_minutes`. Then it has expired, or failed if there was an attempt.
 * - A declined attempt leaves a payment payable; the third failed one is the last. A canceled session makes its payment fail at once.
 * - What a request chooses for a session happens after three seconds, or when somebody approves on its page.
 * - A new attempt cancels one that waits for the customer, and is refused while the gateway works on one.
 * - A challenge, prompt or code waits ten minutes for the customer. A gateway checks a one-time password for two seconds; `requery` hastens it.
 * - `return_url` is opened as it is: parameters that Orqex adds are not documented.
 * - Gateways refund at once; `momo_moov` has no refunds, and pays back by a payout that takes five minutes.
 * - A payout is taken up after a second and carried out after five minutes; `payouts.sync` hastens one step.
 * - The codes of failures, but three; which method is offered in which country; exchange rates.
 * - An amount has as many decimals as its currency, two at least.
 * - A customer is who has the same e-mail address; without one, an answer has no customer.
 * - A date without time in a filter is midnight in UTC. `channel` is `api` for every payment.
 * - What the state does not permit gets 422, the key of another request 409, a key of the wrong length 428, a wrong path 400.
 * - Nothing fails over to another gateway, and no method is degraded or down.
 */
export function orqex(world: World): Machine {
  const state: State = {
    world,
    tenants: new Map(),
    intents: new Map(),
    payouts: new Map(),
    expiries: createExpiries(world, (intent) => expire(state, intent, "clock")),
    answers: 0,
  };
  const numbered = (reply: Reply): Reply => {
    state.answers += 1;
    return { ...reply, headers: { ...reply.headers, "x-request-id": `req_${state.answers}` } };
  };
  return {
    provider: "orqex",
    title: "Orqex",
    clientOptions: (tenant) => ({ secretKey: keyPrefix + tenant }),
    firstCall: {
      method: "POST",
      path: "/payment/checkouts",
      body: {
        amount: 50,
        currency: "XOF",
        description: "Order #1024",
        customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
      },
    },
    authorization: (tenant) => ({ authorization: `Bearer ${keyPrefix}${tenant}` }),
    tenantOf: ({ headers }) => /^Bearer sk_sandbox_([\w-]+)$/i.exec(headers["authorization"] ?? "")?.[1],
    answer(call) {
      const operation = operations[call.operationId];
      if (!operation) throw new Error(`Orqex has no operation ${call.operationId}.`);
      return numbered(operation(state, call));
    },
    refuse: (refusal, call) => numbered(refuse(refusal, call)),
    page: (id) => pageOf(state, id),
    act: (id, action) => act(state, id, action),
    magic: [
      ...magicOf({ amount: "amount", metadata: "metadata.sandbox" }),
      { where: "method_code", value: "test", does: "approved without the customer, in US and DE" },
      { where: "otp", value: wrongPassword, does: "the one-time password is wrong" },
    ],
    webhooks,
  };
}

type Operation = (state: State, call: Call) => Reply;

/** An operation on a payment of the tenant, that the path names. */
const onPayment =
  (operation: (state: State, intent: Intent, call: Call) => Reply): Operation =>
  (state, call) => {
    const intent = state.intents.get(call.path["paymentIntentId"] ?? "");
    return intent?.payment.tenant === call.tenant ? operation(state, intent, call) : notFound;
  };

/** An operation on a payout of the tenant, that the path names. */
const onPayout =
  (operation: (state: State, payout: Payout) => Reply): Operation =>
  (state, call) => {
    const payout = payoutIn(state, call);
    return payout ? operation(state, payout) : notFound;
  };

const operations: Readonly<Record<string, Operation>> = {
  "checkouts.create": createCheckout,
  "checkouts.retrieve": retrieveCheckout,
  "paymentIntents.create": createPayment,
  "paymentIntents.list": listPayments,
  "paymentIntents.retrieve": onPayment(retrievePayment),
  "paymentIntents.listCountries": onPayment(listCountries),
  "paymentIntents.listMethods": onPayment(listMethods),
  "paymentIntents.authorize": onPayment(authorizePayment),
  "paymentIntents.requery": onPayment(requery),
  "paymentIntents.attempt": onPayment(attemptPayment),
  "paymentIntents.reconcile": onPayment(requery),
  "paymentAttempts.create": onPayment(createAttempt),
  "paymentAttempts.list": onPayment(listAttempts),
  "paymentAttempts.retrieve": onPayment(retrieveAttempt),
  "paymentAttempts.confirm": onPayment(confirmAttempt),
  "paymentAttempts.inspect": onPayment(inspectAttempt),
  "refunds.create": onPayment(createRefund),
  "refunds.list": onPayment(listRefunds),
  "refunds.retrieveAvailability": onPayment(refundAvailability),
  "refunds.retrieve": onPayment(retrieveRefund),
  "payouts.create": createPayout,
  "payouts.list": listPayouts,
  "payouts.retrieve": onPayout(retrievePayout),
  "payouts.sync": onPayout(syncPayout),
  "payouts.inspect": onPayout(inspectPayout),
  "exchangeRates.retrieveLatest": latestRates,
  "exchangeRates.listCurrencies": listCurrencies,
  "paymentMethods.retrieveStatus": methodStatus,
};
