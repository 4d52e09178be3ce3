import type { CreatePaymentAttemptRequest } from "@payorch/orqex";
import type { Call, Reply } from "../../model.ts";
import { askCustomer, begin, choiceFor, fail, settle, wait, work } from "./attempts.ts";
import { failureOf } from "./failures.ts";
import { attemptIdOf, transactionOf } from "./ids.ts";
import { page } from "./lists.ts";
import { type Method, methods } from "./methods.ts";
import { attemptJson, intentJson } from "./payment-json.ts";
import { convert } from "./rates.ts";
import { impossible, invalid, notFound } from "./refuse.ts";
import { type Attempt, type Intent, type State, activeAttempt } from "./state.ts";
import { written } from "./wire.ts";

/** What a request wants to pay with. */
interface Wanted {
  readonly method: Method;
  /** Whether there is a rule for the method in that country. */
  readonly routed: boolean;
  readonly currency: string;
}

export const isReply = (value: object | undefined): value is Reply => value !== undefined && "body" in value;

/** Reads the part of a request that starts an attempt, or refuses it. */
export function readAttempt(input: CreatePaymentAttemptRequest, currency: string, prefix = ""): Wanted | Reply {
  const { country, method_code, phone } = input;
  const known = methods.find(({ value }) => value === method_code);
  if (known?.requiresPhone && phone?.number === undefined) {
    return invalid(`${prefix}phone.number`, "The phone number is required.");
  }
  const other = input.currency ?? currency;
  if (other !== currency && !convert(1, currency, other)) return invalid("currency", "The currency is invalid.");
  const routed = known !== undefined && (known.countries?.includes(country) ?? true);
  return { method: known ?? unknownMethod(method_code), routed, currency: other };
}

const unknownMethod = (value: string): Method => ({
  value,
  label: value,
  description: "",
  category: "unknown",
  requiresPhone: false,
  action: "none",
  refunds: false,
});

/** Starts an attempt and does its first step: most methods ask the customer, unless the request chose an end. */
export function startAttempt(state: State, intent: Intent, { currency, method, routed }: Wanted): Attempt {
  const attempt = begin(state, intent, method, currency);
  const choice = choiceFor(intent);
  const outcome = choice?.outcome;
  if (!routed) fail(state, attempt, failureOf("routing_not_configured"), "gateway");
  else if (outcome === "approve" || outcome === "decline" || outcome === "expire") settle(state, attempt, "gateway");
  else if (method.action !== "none" || outcome === "challenge") askCustomer(state, attempt, "gateway");
  else if (outcome === "silence") {
    work(state, attempt, "gateway");
    wait(state, attempt);
  } else settle(state, attempt, "gateway");
  return attempt;
}

/** The current way to start an attempt, which answers with it. */
export const createAttempt = starting((state, attempt) => ({ data: attemptJson(state, attempt) }));

/** The older way, which answers with the payment. */
export const attemptPayment = starting((state, { intent }) => ({
  message: "Payment attempt started.",
  data: intentJson(state, intent),
}));

function starting(answer: (state: State, attempt: Attempt) => unknown) {
  return (state: State, intent: Intent, call: Call): Reply => {
    const body = call.body as CreatePaymentAttemptRequest; // Prism compared it with the spec.
    if (intent.status !== "pending" || intent.over) return impossible("The payment can no longer be paid.");
    if (activeAttempt(intent)?.status === "processing") return impossible("An attempt is being processed.");
    const wanted = readAttempt(body, intent.payment.currency);
    if (isReply(wanted)) return wanted;
    return { status: 201, body: answer(state, startAttempt(state, intent, wanted)) };
  };
}

export const listAttempts = (state: State, { attempts, payment }: Intent, call: Call): Reply =>
  page(state.world, call, {
    items: attempts,
    path: `/orqex/payment/intents/${payment.id}/attempts`,
    perPage: 10,
    json: (attempt) => attemptJson(state, attempt),
  });

export const retrieveAttempt = (state: State, intent: Intent, call: Call): Reply => {
  const attempt = attemptIn(intent, call);
  return attempt ? { status: 200, body: { data: attemptJson(state, attempt) } } : notFound;
};

/** The gateway's own record, whose shape is its business. */
export const inspectAttempt = ({ world }: State, intent: Intent, call: Call): Reply => {
  const attempt = attemptIn(intent, call);
  if (!attempt) return notFound;
  const { method, status } = attempt;
  const data = {
    gateway: "sandbox",
    gateway_transaction_id: transactionOf(attempt),
    retrieved_at: written(world.now()),
    payload: { method: method.value, simulated: status },
  };
  return { status: 200, body: { data } };
};

export const attemptIn = ({ attempts }: Intent, { path }: Call): Attempt | undefined =>
  attempts.find((attempt) => attemptIdOf(attempt) === path["attemptId"]);
