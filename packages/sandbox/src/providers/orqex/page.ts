import type { Action, Page } from "../../model.ts";
import { forPeople } from "../amounts.ts";
import { askCustomer, begin, cancel, choiceFor, complete, fail, settle, timeOut } from "./attempts.ts";
import { failureOf, reasonsOf, usualReason } from "./failures.ts";
import { attemptOf, checkoutIdOf, sessionOf } from "./ids.ts";
import { cancelPayment, expire } from "./intents.ts";
import { type Method, methods, methodsIn } from "./methods.ts";
import { type Attempt, type Intent, type State, activeAttempt } from "./state.ts";

/** Does what the request chose on a session's page, if the customer did nothing there before. */
export function actByRequest(state: State, intent: Intent): void {
  if (intent.status === "pending" && intent.attempts.length === 0)
    act(state, intent.payment.id, { outcome: "approve" });
}

/** Whose page it is: a session's, or that of an attempt of its own. */
interface Subject {
  readonly intent: Intent;
  readonly own: Attempt | undefined;
}

/** The page of a session or of an attempt. A payment has the one of its session, else of its active attempt. */
export function pageOf(state: State, id: string): Page | undefined {
  const subject = subjectOf(state, id);
  if (!subject) return undefined;
  const { intent, own } = subject;
  const { checkout, customer, details, payment } = intent;
  const kind = kindOf(subject);
  const failure = current(subject)?.failure;
  return {
    payment,
    kind,
    merchant: checkout?.customization?.brand ?? "Sandbox shop",
    title: details.description ?? payment.id,
    amount: forPeople(payment.amount, payment.currency),
    lines: [
      ...(customer?.email === undefined ? [] : ([["Customer", customer.email]] as const)),
      own || !checkout ? ["Payment", payment.id] : ["Session", checkoutIdOf(intent)],
      ...(failure ? ([["Last attempt", failure.message ?? failure.value]] as const) : []),
    ],
    methods: offered(subject).map(({ action, label, value }) => ({
      value,
      label,
      kind: action === "redirect_to_url" ? "card" : "prompt",
    })),
    reasons: kind === "closed" ? [] : reasonsOf(kind),
    returnUrl: details.return_url,
  };
}

/** Does what the customer chose. He stays until the payment is over or, on the page of an attempt, the attempt. */
export function act(state: State, id: string, action: Action): string | undefined {
  const subject = subjectOf(state, id);
  if (!subject || kindOf(subject) === "closed") return undefined;
  const { intent, own } = subject;
  const attempt = current(subject);
  if (!own && action.outcome === "cancel") cancelPayment(state, intent, "customer");
  else if (!own && action.outcome === "expire") expire(state, intent, "customer");
  else if (attempt?.status === "action_required") answer(state, attempt, action);
  else pay(state, subject, action);
  return kindOf(subject) === "closed" ? intent.details.return_url : undefined;
}

function subjectOf(state: State, id: string): Subject | undefined {
  const attempt = attemptOf(state, id);
  if (attempt) return { intent: attempt.intent, own: attempt };
  const intent = sessionOf(state, id) ?? state.intents.get(id);
  if (!intent || intent.checkout) return intent && { intent, own: undefined };
  const own = activeAttempt(intent);
  return own && { intent, own };
}

const current = ({ intent, own }: Subject): Attempt | undefined => own ?? activeAttempt(intent);

function kindOf(subject: Subject): Page["kind"] {
  const { intent, own } = subject;
  const attempt = current(subject);
  if (attempt?.status === "action_required") return isPrompt(attempt.method) ? "prompt" : "challenge";
  const payable = intent.status === "pending" && !intent.over && attempt?.status !== "processing";
  return payable && !own ? "checkout" : "closed";
}

const isPrompt = ({ action }: Method): boolean => action !== "redirect_to_url" && action !== "none";

/** What a session offers; the test method is for payments without a page. */
function offered({ intent, own }: Subject): readonly Method[] {
  if (own) return [own.method];
  const country = intent.checkout?.restriction?.country_code;
  return (country === undefined ? methods : methodsIn(country)).filter(({ value }) => value !== "test");
}

/** Answers a challenge or prompt. */
function answer(state: State, attempt: Attempt, { outcome, reason }: Action): void {
  const usual = usualReason[isPrompt(attempt.method) ? "prompt" : "challenge"];
  if (outcome === "approve") settle(state, attempt, "customer");
  if (outcome === "decline") fail(state, attempt, failureOf(reason ?? usual), "customer");
  if (outcome === "expire") timeOut(state, attempt, "customer");
  if (outcome === "cancel") cancel(state, attempt, "customer");
}

/** Pays with one of the methods of a session. What the request chose counts before the customer's approval. */
function pay(state: State, subject: Subject, action: Action): void {
  const { intent } = subject;
  const { outcome, reason } = (action.outcome === "approve" ? choiceFor(intent) : undefined) ?? action;
  const choices = offered(subject);
  const method = choices.find(({ value }) => value === action.method) ?? choices[0];
  if (outcome === "abandon" || outcome === "cancel" || !method) return;
  if (outcome === "expire") return expire(state, intent, "customer");
  const attempt = begin(state, intent, method, intent.payment.currency);
  if (outcome === "challenge" || outcome === "silence") askCustomer(state, attempt, "customer");
  else if (outcome === "decline") fail(state, attempt, failureOf(reason ?? usualReason.checkout), "customer");
  else complete(state, attempt, "customer");
}
