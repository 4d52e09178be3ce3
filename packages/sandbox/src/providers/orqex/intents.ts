import type { CreateCheckoutRequest } from "@payorch/orqex";
import type { Call } from "../../model.ts";
import { lastMoment } from "../shared.ts";
import { cancel, timeOut } from "./attempts.ts";
import { tellPayment } from "./events.ts";
import { newPaymentId } from "./ids.ts";
import { type Checkout, type Details, type Intent, type State, activeAttempt, tenantOf } from "./state.ts";

/** How long a payment can be paid, where its request does not say so: Orqex documents no default. */
const lifetimeMs = 24 * 60 * 60_000;

const none: readonly never[] = [];

/** Makes a payment that can be paid until its time is up. */
export function createIntent(state: State, call: Call, body: CreateCheckoutRequest, checkout?: Checkout): Intent {
  const { world } = state;
  const { amount, currency, description, metadata, receipt_email, return_url, statement_descriptor, webhook_url } =
    body;
  const id = newPaymentId(state);
  const { expires_in_minutes: minutes } = body;
  const expiresAt = Math.min(call.now + (minutes === undefined ? lifetimeMs : minutes * 60_000), lastMoment);
  const { key, tenant } = call;
  const order = orderIn(metadata) ?? key ?? id;
  const details: Details = { description, metadata, receipt_email, return_url, statement_descriptor, webhook_url };
  const intent: Intent = {
    payment: world.payments.add({ provider: "orqex", tenant, id, order, key, amount, currency, expiresAt }),
    customer: body.customer,
    details,
    attempts: none,
    refunds: none,
    checkout,
    status: "pending",
    over: false,
    expiredAt: undefined,
  };
  state.intents.set(id, intent);
  tenantOf(state, tenant).intents.push(intent);
  if (minutes === undefined) state.expiries.watch(intent);
  else world.at(expiresAt, () => expire(state, intent, "clock"));
  return intent;
}

/**
 * Ends what is not paid when its time is up: a payment that was never attempted expires, one with failed attempts has failed. An attempt
 * that the gateway works on decides by itself.
 */
export function expire(state: State, intent: Intent, by: string): void {
  if (intent.checkout?.status === "open") intent.checkout.status = "expired";
  if (intent.status !== "pending") return;
  intent.over = true;
  const active = activeAttempt(intent);
  if (active?.status === "action_required") return timeOut(state, active, by);
  if (active?.status === "processing") return;
  state.world.payments.to(intent.payment, "expired", by);
  intent.status = active ? "failed" : "expired";
  if (!active) intent.expiredAt = state.world.now();
  tellPayment(state, active ? "payment.failed" : "payment.expired", intent);
}

/** Ends what is not paid when the customer cancels on the page. Payments have no such state, so it has failed. */
export function cancelPayment(state: State, intent: Intent, by: string): void {
  if (intent.checkout?.status === "open") intent.checkout.status = "cancelled";
  if (intent.status !== "pending") return;
  intent.over = true;
  const active = activeAttempt(intent);
  if (active?.status === "processing") return;
  if (active) cancel(state, active, by);
  state.world.payments.to(intent.payment, "canceled", by);
  intent.status = "failed";
  tellPayment(state, "payment.failed", intent);
}

/** The shop's own reference, which Orqex has no property for: an entry of the metadata. */
function orderIn(metadata: Readonly<Record<string, unknown>> = {}): string | undefined {
  const found = ["order_id", "order", "reference"].map((name) => metadata[name]).find((value) => value !== undefined);
  return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}
