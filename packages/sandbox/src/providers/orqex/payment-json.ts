import type {
  Checkout as CheckoutJson,
  CheckoutAppearance,
  CheckoutCustomizationInput,
  NextAction,
  PaymentAttempt,
  PaymentIntent,
  PaymentMethod,
} from "@payorch/orqex";
import { attemptIdOf, checkoutIdOf, transactionOf } from "./ids.ts";
import type { Method } from "./methods.ts";
import { type Attempt, type Checkout, type Intent, type State, activeAttempt } from "./state.ts";
import { amountOf, converted, customerJson, failureJson, written, writtenIf } from "./wire.ts";

export function intentJson(state: State, intent: Intent): PaymentIntent {
  const { attempts, customer, details, expiredAt, payment, status } = intent;
  const active = activeAttempt(intent);
  return {
    id: payment.id,
    amount: amountOf(payment.amount, payment.currency),
    customer: customerJson(payment.tenant, customer),
    status,
    ...(details.description !== undefined && { description: details.description }),
    return_url: details.return_url ?? null,
    webhook_url: details.webhook_url ?? null,
    statement_descriptor: details.statement_descriptor ?? null,
    receipt_email: details.receipt_email ?? null,
    metadata: details.metadata ?? {},
    active_attempt: active ? attemptJson(state, active) : null,
    completed_at: writtenIf(attempts.find((attempt) => attempt.status === "completed")?.endedAt),
    expired_at: writtenIf(expiredAt),
    created_at: written(payment.createdAt),
  };
}

export function attemptJson(state: State, attempt: Attempt): PaymentAttempt {
  const { actionRequiredAt, createdAt, currency, endedAt, failure, method, status } = attempt;
  const { payment } = attempt.intent;
  const { amount, exchange_rate } = converted(payment.amount, payment.currency, currency);
  return {
    id: attemptIdOf(attempt),
    method: methodJson(method),
    amount: amount ?? amountOf(payment.amount, payment.currency),
    exchange_rate,
    correction_rate: null,
    status,
    gateway: { transaction: { id: transactionOf(attempt), reference: null, external_id: null, status: null } },
    next_action: status === "action_required" ? nextAction(state, attempt) : null,
    failure: failureJson(failure),
    failover: { is_failover: false, decision: null, hint: null },
    processing_at: written(createdAt),
    action_required_at: writtenIf(actionRequiredAt),
    completed_at: status === "completed" ? writtenIf(endedAt) : null,
    failed_at: status === "failed" ? writtenIf(endedAt) : null,
    expired_at: failure?.value === "TIMEOUT" ? writtenIf(endedAt) : null,
    created_at: written(createdAt),
  };
}

export const methodJson = ({ category, description, label, requiresPhone, value }: Method): PaymentMethod => ({
  value,
  label,
  description,
  icon_url: null,
  category,
  requires_phone: requiresPhone,
});

/** What the customer has to do. What belongs to a one-time password besides the code to dial is not documented. */
function nextAction({ world }: State, attempt: Attempt): NextAction {
  const { method } = attempt;
  const url = world.pageUrl("orqex", attemptIdOf(attempt));
  switch (method.action) {
    case "approve_on_phone":
    case "collect_otp":
      return { type: method.action, dial_code: method.dialCode ?? null };
    case "scan_qr_code":
      return { type: method.action, content: url };
    default:
      return { type: "redirect_to_url", url };
  }
}

export const checkoutJson = ({ world }: State, intent: Intent, checkout: Checkout): CheckoutJson & { url: string } => ({
  id: checkoutIdOf(intent),
  status: checkout.status,
  environment: "sandbox",
  url: world.pageUrl("orqex", checkoutIdOf(intent)),
  restriction: checkout.restriction ? { ...checkout.restriction } : null,
  appearance: appearance(checkout.customization),
  expires_at: writtenIf(intent.payment.expiresAt),
  created_at: written(intent.payment.createdAt),
});

/** The look of the project, with what the session changes. */
function appearance({ brand, color }: CheckoutCustomizationInput = {}): CheckoutAppearance {
  const hex = color !== undefined && /^#[\da-f]{6}$/i.test(color) ? color : "#1a73e8";
  const rgb = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ");
  return {
    template: "raven",
    color: { primary: { hex, rgb }, contrast: { hex: "#ffffff", rgb: "255, 255, 255" } },
    font: { value: "inter", display_name: "Inter", category: "Sans-serif", url: null },
    border_style: "rounded",
    display_platform_badge: true,
    brand: brand ?? null,
    lang: "en",
  };
}
