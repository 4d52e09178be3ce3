import type { CreatePaymentIntentRequest } from "@payorch/orqex";
import type { Call, Reply } from "../../model.ts";
import { isReply, readAttempt, startAttempt } from "./attempt-operations.ts";
import { createIntent } from "./intents.ts";
import { createdWithin, page, queryOf } from "./lists.ts";
import { countries, countryName, currencyOf, methodsIn } from "./methods.ts";
import { intentJson, methodJson } from "./payment-json.ts";
import { notFound, unknownCurrency, unpayable } from "./refuse.ts";
import { type Intent, type State, tenantOf } from "./state.ts";
import { customerJson } from "./wire.ts";

export function createPayment(state: State, call: Call): Reply {
  const body = call.body as CreatePaymentIntentRequest; // Prism compared it with the spec.
  const refused = unpayable(body);
  if (refused) return refused;
  const first = body.attempt && readAttempt(body.attempt, body.currency, "attempt.");
  if (isReply(first)) return first;
  const intent = createIntent(state, call, body);
  if (first) startAttempt(state, intent, first);
  return { status: 201, body: { message: "Payment created.", data: intentJson(state, intent) } };
}

export function listPayments(state: State, call: Call): Reply {
  const within = createdWithin(call);
  if (typeof within !== "function") return within;
  const [status, customer, channel] = ["status", "customer_id", "channel"].map((name) => queryOf(call, name));
  return page(state.world, call, {
    items: tenantOf(state, call.tenant).intents,
    path: "/orqex/payment/intents",
    perPage: 15,
    matches: (intent) =>
      (status === undefined || intent.status === status) &&
      (customer === undefined || customerJson(call.tenant, intent.customer)?.id === customer) &&
      // The values of `channel` are not documented; every payment here came by the API.
      (channel === undefined || channel === "api") &&
      within(intent.payment.createdAt),
    json: (intent) => intentJson(state, intent),
  });
}

export const retrievePayment = (state: State, intent: Intent): Reply => ({
  status: 200,
  body: { data: intentJson(state, intent) },
});

/** The countries that have methods of their own; by card, every country can pay. */
export function listCountries(_: State, { checkout }: Intent): Reply {
  const only = checkout?.restriction?.country_code;
  const data = (only === undefined ? countries : [only]).map((code) => ({
    code,
    name: countryName(code) ?? code,
    flag: null,
  }));
  return { status: 200, body: { data, meta: { total: data.length, supports_any_country: only === undefined } } };
}

export function listMethods(_: State, { checkout }: Intent, call: Call): Reply {
  const country = call.path["countryCode"] ?? "";
  const currency = queryOf(call, "currency");
  const refused = currency === undefined ? undefined : unknownCurrency(currency);
  if (refused) return refused;
  const only = checkout?.restriction?.country_code;
  if (countryName(country) === undefined || (only !== undefined && only !== country)) return notFound;
  const offered = methodsIn(country).filter(
    ({ countries }) => currency === undefined || !countries || currencyOf(country) === currency,
  );
  const pagination = { has_more_pages: false, next_page_url: null };
  return { status: 200, body: { data: offered.map(methodJson), pagination } };
}
