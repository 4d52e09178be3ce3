import type { ConfirmPaymentAttemptRequest, Requery, RequeryStates } from "@payorch/orqex";
import type { Call, Reply } from "../../model.ts";
import { attemptIn } from "./attempt-operations.ts";
import { settle, work } from "./attempts.ts";
import { attemptIdOf, newId } from "./ids.ts";
import { attemptJson, intentJson } from "./payment-json.ts";
import { impossible, invalid, notFound } from "./refuse.ts";
import { type Attempt, type Intent, type State, activeAttempt, inProgress } from "./state.ts";
import { written, writtenIf } from "./wire.ts";

/** How long the gateway works on a one-time password. */
const gatewayMs = 2000;
/** The one-time password that is wrong; any other is right. */
export const wrongPassword = "000000";

/** Hands in what the customer entered, for the attempt that the path names. */
export function confirmAttempt(state: State, intent: Intent, call: Call): Reply {
  const attempt = attemptIn(intent, call);
  if (!attempt) return notFound;
  if (attempt !== activeAttempt(intent)) return impossible("The attempt is not the active one.");
  return confirm(state, attempt, call) ?? { status: 200, body: { data: attemptJson(state, attempt) } };
}

/** The same for the active attempt. */
export function authorizePayment(state: State, intent: Intent, call: Call): Reply {
  const attempt = activeAttempt(intent);
  if (!attempt) return impossible("The payment has no attempt.");
  return (
    confirm(state, attempt, call) ?? {
      status: 200,
      body: { message: "Payment authorised.", data: intentJson(state, intent) },
    }
  );
}

/** A one-time password is checked by the gateway, which takes two seconds; other data decides at once. */
function confirm(state: State, attempt: Attempt, { body }: Call): Reply | undefined {
  const { otp } = body as ConfirmPaymentAttemptRequest; // Prism compared it with the spec.
  const { world } = state;
  if (attempt.status !== "action_required") return impossible("The attempt does not wait for the customer.");
  if (otp === undefined) {
    settle(state, attempt, "api");
    return undefined;
  }
  if (attempt.method.action !== "collect_otp") return invalid("otp", "The method takes no one-time password.");
  if (otp === wrongPassword) return invalid("otp", "The one-time password is wrong.");
  work(state, attempt, "api");
  world.at(world.now() + gatewayMs, () => settle(state, attempt, "gateway"));
  return undefined;
}

/** Asks the gateway about an attempt that it works on: it answers with the end, unless the request chose silence. */
export function requery(state: State, intent: Intent): Reply {
  const { world } = state;
  const attempt = activeAttempt(intent);
  const asked = attempt !== undefined && inProgress(attempt);
  const states = (): RequeryStates => ({
    intent_status: intent.status,
    ...(attempt && { attempt_status: attempt.status }),
  });
  const before = states();
  if (attempt?.status === "processing") settle(state, attempt, "gateway");
  const status = statusOf(intent);
  const data: Requery = {
    id: newId(state, "rq"),
    status,
    payment_intent_id: intent.payment.id,
    payment_attempt_id: attempt ? attemptIdOf(attempt) : null,
    before,
    after: states(),
    attempts: { count: asked ? 1 : 0, requeried: [] },
    completed_at: status === "pending" ? null : writtenIf(world.now()),
    created_at: written(world.now()),
  };
  return { status: 200, body: { data } };
}

/** How a payment stands after the gateway was asked. */
function statusOf({ status }: Intent): "pending" | "completed" | "failed" {
  if (status === "pending") return status;
  return status === "failed" || status === "expired" ? "failed" : "completed";
}
