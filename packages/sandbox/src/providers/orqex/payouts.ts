import type { CreatePayoutRequest } from "@payorch/orqex";
import { type Choice, choiceOf } from "../../choose.ts";
import type { Call, Reply } from "../../model.ts";
import { tellPayout } from "./events.ts";
import { payoutFailureOf } from "./failures.ts";
import { newId, payoutTransactionOf } from "./ids.ts";
import { createdWithin, page, queryOf } from "./lists.ts";
import { payoutJson } from "./payout-json.ts";
import { refusal, unpayable } from "./refuse.ts";
import { type Payout, type State, tenantOf } from "./state.ts";
import { customerJson, written } from "./wire.ts";

/** When the provider takes a payout up, and when it has carried it out, after its creation. Orqex says: minutes to hours. */
const takenUpMs = 1000;
const carriedOutMs = 5 * 60_000;
/** How long the provider says nothing where the request chose silence; then the payout fails. */
const silenceMs = 24 * 60 * 60_000;

export function createPayout(state: State, call: Call): Reply {
  const body = call.body as CreatePayoutRequest; // Prism compared it with the spec.
  const refused = unpayable(body);
  if (refused) return refused;
  const { now, tenant } = call;
  const { payouts, references } = tenantOf(state, tenant);
  const { reference } = body;
  if (reference !== undefined) {
    if (references.has(reference)) return refusal(409, "A payout with this reference already exists.");
    references.add(reference);
  }
  const payout: Payout = {
    id: newId(state, "po"),
    tenant,
    key: call.key,
    amount: body.amount,
    currency: body.currency,
    method: body.method,
    reference,
    description: body.description,
    customer: body.customer,
    instrument: body.instrument,
    metadata: body.metadata,
    createdAt: now,
    status: "pending",
    failure: undefined,
    initiatedAt: undefined,
    endedAt: undefined,
  };
  payouts.push(payout);
  state.payouts.set(payout.id, payout);
  schedule(state, payout);
  return { status: 201, body: { data: payoutJson(payout) } };
}

const choiceFor = ({ amount, metadata }: Payout): Choice | undefined => choiceOf({ amount, metadata });

function schedule(state: State, payout: Payout): void {
  const { world } = state;
  world.at(payout.createdAt + takenUpMs, () => takeUp(state, payout));
  world.at(payout.createdAt + carriedOutMs, () => carryOut(state, payout));
  if (choiceFor(payout)?.outcome !== "silence") return;
  world.at(payout.createdAt + silenceMs, () => fail(state, payout, "timeout"));
}

function takeUp({ world }: State, payout: Payout): void {
  if (payout.status !== "pending") return;
  payout.status = "processing";
  payout.initiatedAt = world.now();
}

/** What the provider says in the end: what the request chose, else that the money has arrived. */
function carryOut(state: State, payout: Payout): void {
  const choice = choiceFor(payout);
  if (payout.status !== "processing" || choice?.outcome === "silence") return;
  if (choice?.outcome === "decline") return fail(state, payout, choice.reason ?? "declined");
  const { amount, currency, id, key, reference = id, tenant } = payout;
  payout.status = "completed";
  payout.endedAt = state.world.now();
  state.world.paidOut({ provider: "orqex", tenant, id, reference, key, amount, currency });
  tellPayout(state, "payout.completed", payout);
}

function fail(state: State, payout: Payout, reason: string): void {
  if (payout.status !== "processing") return;
  payout.status = "failed";
  payout.endedAt = state.world.now();
  payout.failure = payoutFailureOf(reason);
  tellPayout(state, "payout.failed", payout);
}

export function listPayouts(state: State, call: Call): Reply {
  const within = createdWithin(call);
  if (typeof within !== "function") return within;
  const [status, method, currency, customer] = ["status", "method", "currency", "customer_id"].map((name) =>
    queryOf(call, name),
  );
  return page(state.world, call, {
    items: tenantOf(state, call.tenant).payouts,
    path: "/orqex/payouts",
    perPage: 15,
    matches: (payout) =>
      (status === undefined || payout.status === status) &&
      (method === undefined || payout.method === method) &&
      (currency === undefined || payout.currency === currency) &&
      (customer === undefined || customerJson(payout.tenant, payout.customer)?.id === customer) &&
      within(payout.createdAt),
    json: payoutJson,
  });
}

export const retrievePayout = (_: State, payout: Payout): Reply => ({
  status: 200,
  body: { data: payoutJson(payout) },
});

/** Asks the provider: a payout that waits is taken up, one that was taken up is over, unless the request chose silence. */
export function syncPayout(state: State, payout: Payout): Reply {
  if (payout.status === "pending") takeUp(state, payout);
  else carryOut(state, payout);
  return retrievePayout(state, payout);
}

/** The provider's own record, whose shape is its business. */
export const inspectPayout = ({ world }: State, payout: Payout): Reply => {
  const data = {
    gateway: "sandbox",
    gateway_transaction_id: payoutTransactionOf(payout),
    retrieved_at: written(world.now()),
    payload: { method: payout.method, simulated: payout.status },
  };
  return { status: 200, body: { data } };
};

/** The tenant's payout that the path names. */
export function payoutIn({ payouts }: State, { path, tenant }: Call): Payout | undefined {
  const payout = payouts.get(path["payoutId"] ?? "");
  return payout?.tenant === tenant ? payout : undefined;
}
