import { type Choice, choiceOf } from "../../choose.ts";
import { tellPayment } from "./events.ts";
import { type FailureReason, failureOf } from "./failures.ts";
import type { Method } from "./methods.ts";
import { type Attempt, type Intent, type State, activeAttempt, inProgress } from "./state.ts";

/** How long a prompt, a challenge or a code waits for the customer. */
const patienceMs = 10 * 60_000;
/** After how many failed attempts a payment has failed. */
const maxAttempts = 3;

/** How a payment shall end by what its request says. */
export const choiceFor = ({ details, payment }: Intent): Choice | undefined =>
  choiceOf({ amount: payment.amount, metadata: details.metadata });

/** Starts an attempt, which the gateway then works on. One that still waits for the customer is cancelled. */
export function begin(state: State, intent: Intent, method: Method, currency: string): Attempt {
  const before = activeAttempt(intent);
  if (before) cancel(state, before, "api");
  const attempt: Attempt = {
    intent,
    number: intent.attempts.length + 1,
    method,
    currency,
    createdAt: state.world.now(),
    status: "processing",
    failure: undefined,
    actionRequiredAt: undefined,
    endedAt: undefined,
  };
  // Not spread: V8 would give the array room for 17.
  intent.attempts = intent.attempts.concat(attempt);
  return attempt;
}

/** Asks the customer, and waits for him. */
export function askCustomer(state: State, attempt: Attempt, by: string): void {
  const { world } = state;
  attempt.status = "action_required";
  attempt.actionRequiredAt = world.now();
  world.payments.to(attempt.intent.payment, "action", by);
  tellPayment(state, "payment.attempt.action_required", attempt.intent);
  wait(state, attempt);
}

/** The gateway works on it, and says nothing for now. */
export function work(state: State, attempt: Attempt, by: string): void {
  attempt.status = "processing";
  state.world.payments.to(attempt.intent.payment, "pending", by);
}

/** Leaves an attempt open for ten minutes: the customer or the gateway may yet answer. */
export const wait = (state: State, attempt: Attempt): void =>
  state.world.at(state.world.now() + patienceMs, () => timeOut(state, attempt, "clock"));

export function complete(state: State, attempt: Attempt, by: string): void {
  if (!inProgress(attempt)) return;
  const { intent } = attempt;
  end(state, attempt, "completed");
  intent.status = "completed";
  if (intent.checkout) intent.checkout.status = "completed";
  state.world.payments.to(intent.payment, "paid", by);
  tellPayment(state, "payment.attempt.completed", intent);
  tellPayment(state, "payment.completed", intent);
}

/** A declined attempt leaves the payment payable, until it was the third one or no other can follow. */
export function fail(state: State, attempt: Attempt, failure: FailureReason, by: string): void {
  if (!inProgress(attempt)) return;
  const { intent } = attempt;
  attempt.failure = failure;
  end(state, attempt, "failed");
  state.world.payments.to(intent.payment, "declined", by, failure.value);
  const failed = intent.attempts.filter(({ status }) => status === "failed").length;
  if (intent.over || failed >= maxAttempts) intent.status = "failed";
  tellPayment(state, "payment.attempt.failed", intent);
  if (intent.status === "failed") tellPayment(state, "payment.failed", intent);
}

export const timeOut = (state: State, attempt: Attempt, by: string): void =>
  fail(state, attempt, failureOf("timeout"), by);

/** Ends an attempt whose customer turned away: the payment waits for another. */
export function cancel(state: State, attempt: Attempt, by: string): void {
  if (!inProgress(attempt)) return;
  end(state, attempt, "cancelled");
  state.world.payments.to(attempt.intent.payment, "open", by);
}

/** What the gateway says in the end: what the request chose, else yes. A phone that never answers leaves it open. */
export function settle(state: State, attempt: Attempt, by: string, choice = choiceFor(attempt.intent)): void {
  switch (choice?.outcome) {
    case "decline":
      return fail(state, attempt, failureOf(choice.reason ?? "declined"), by);
    case "expire":
      return timeOut(state, attempt, by);
    case "silence":
      return undefined;
    default:
      return complete(state, attempt, by);
  }
}

function end({ world }: State, attempt: Attempt, status: "completed" | "failed" | "cancelled"): void {
  attempt.status = status;
  attempt.endedAt = world.now();
}
