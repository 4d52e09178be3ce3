import { type CallFacts, PayorchError } from "../facts/errors.ts";
import { define } from "../facts/values.ts";

/** Why a delivery of a webhook was refused. */
export type WebhookProblem =
  /** It is neither a `Request` nor headers and body, or an object of yours threw while it was read. */
  | "bad_input"
  /** An option is wrong, or there is none of that name. */
  | "bad_option"
  /** The secret is missing, empty, or cannot be one: most often a variable that is not set. */
  | "bad_secret"
  /** The body is not the raw one: it was parsed, or read before. */
  | "not_raw"
  /** A header without which nothing is proved did not come. */
  | "missing_header"
  /** The header cannot be right, whatever the secret is; or it came twice. */
  | "malformed_header"
  /** The provider sends such deliveries without a signature. */
  | "unsigned"
  /** Forged, changed on its way, or of another secret. */
  | "no_match"
  /** Signed longer ago than is tolerated: late, or a replay. */
  | "too_old"
  /** Signed ahead of this clock, by more than is tolerated: one of the clocks is wrong. */
  | "too_new"
  /** The proof is right, but the body is no JSON object, or no event. */
  | "malformed_body"
  /** The `seen` store knows the event. */
  | "replayed"
  /** The `seen` store failed, or did not answer in time. */
  | "store_failed";

/**
 * A delivery of a webhook cannot be trusted or used. Nothing was sent, so `outcome` is always `not_executed`; about the payment
 * it says nothing.
 */
export class WebhookVerificationError extends PayorchError {
  static {
    define(this.prototype, "name", "WebhookVerificationError");
  }
  /** Why it was refused. */
  readonly reason: WebhookProblem;
  constructor(what: string, facts: Pick<CallFacts, "provider" | "cause">, reason: WebhookProblem) {
    super(what, facts);
    this.reason = reason;
  }
}
