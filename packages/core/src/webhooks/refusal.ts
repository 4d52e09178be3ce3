import { scrub } from "../facts/scrub.ts";
import { stripError } from "../facts/strip-error.ts";
import { type WebhookProblem, WebhookVerificationError } from "./webhook-error.ts";

/** Why a delivery is refused. Thrown by what knows no provider; `refusing` adds that. */
export class Refusal extends Error {
  readonly reason: WebhookProblem;
  constructor(reason: WebhookProblem, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.reason = reason;
  }
}

/** Does it, and turns whatever is thrown into a `WebhookVerificationError`. */
export async function refusing<Result>(provider: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Refusal) {
      const facts = error.cause === undefined ? { provider } : { provider, cause: error.cause };
      throw new WebhookVerificationError(error.message, facts, error.reason);
    }
    const facts = { provider, cause: stripError(error, scrub) };
    throw new WebhookVerificationError("The delivery or an option cannot be read.", facts, "bad_input");
  }
}
