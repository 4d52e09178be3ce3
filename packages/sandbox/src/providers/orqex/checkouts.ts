import type { CreateCheckoutRequest } from "@payorch/orqex";
import type { Call, Reply } from "../../model.ts";
import { customerMs } from "../shared.ts";
import { choiceFor } from "./attempts.ts";
import { sessionOf } from "./ids.ts";
import { createIntent } from "./intents.ts";
import { actByRequest } from "./page.ts";
import { checkoutJson, intentJson } from "./payment-json.ts";
import { notFound, unpayable } from "./refuse.ts";
import type { Intent, State } from "./state.ts";

export function createCheckout(state: State, call: Call): Reply {
  const body = call.body as CreateCheckoutRequest; // Prism compared it with the spec.
  const refused = unpayable(body);
  if (refused) return refused;
  const { customization, restriction } = body;
  const intent = createIntent(state, call, body, { restriction, customization, status: "open" });
  if (choiceFor(intent)) state.world.at(call.now + customerMs, () => actByRequest(state, intent));
  return { status: 201, body: { message: "Checkout session created successfully.", data: dataOf(state, intent) } };
}

export function retrieveCheckout(state: State, call: Call): Reply {
  const intent = sessionOf(state, call.path["checkoutId"] ?? "");
  if (intent?.payment.tenant !== call.tenant) return notFound;
  return { status: 200, body: { data: dataOf(state, intent) } };
}

const dataOf = (state: State, intent: Intent): unknown => ({
  checkout: intent.checkout && checkoutJson(state, intent, intent.checkout),
  payment: intentJson(state, intent),
});
