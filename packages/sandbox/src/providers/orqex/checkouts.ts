import type { CreateCheckoutRequest } from "@payorch/orqex";
import type { Call, Reply } from "../../model.ts";
import { customerMs } from "../shared.ts";
import { choiceFor } from "./attempts.ts";
import { createIntent } from "./intents.ts";
import { actByRequest } from "./page.ts";
import { checkoutJson, intentJson } from "./payment-json.ts";
import { notFound, unpayable } from "./refuse.ts";
import { type Checkout, type State, newId } from "./state.ts";

export function createCheckout(state: State, call: Call): Reply {
  const body = call.body as CreateCheckoutRequest; // Prism compared it with the spec.
  const refused = unpayable(body);
  if (refused) return refused;
  const intent = createIntent(state, call, body);
  const { customization, restriction } = body;
  const { expiresAt = call.now } = intent.payment;
  const checkout: Checkout = { id: newId(state, "cs"), intent, restriction, customization, expiresAt, status: "open" };
  intent.checkout = checkout;
  state.checkouts.set(checkout.id, checkout);
  if (choiceFor(intent)) state.world.at(call.now + customerMs, () => actByRequest(state, checkout));
  return { status: 201, body: { message: "Checkout session created successfully.", data: dataOf(state, checkout) } };
}

export function retrieveCheckout(state: State, call: Call): Reply {
  const checkout = state.checkouts.get(call.path["checkoutId"] ?? "");
  if (checkout?.intent.payment.tenant !== call.tenant) return notFound;
  return { status: 200, body: { data: dataOf(state, checkout) } };
}

const dataOf = (state: State, checkout: Checkout): unknown => ({
  checkout: checkoutJson(state, checkout),
  payment: intentJson(state, checkout.intent),
});
