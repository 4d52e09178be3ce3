import type { CreatePaymentRequest, Orchestrate } from "@payorch/orchestrate";
import { amount } from "@payorch/orchestrate";
import { createOrchestrate } from "@payorch/orchestrate/validate";
import { expect, onTestFinished, vi } from "vitest";
import type { Sandbox } from "../src/index.ts";

// The clock of a sandbox goes on with the real one. This way it moves by `advance` alone, however slow the machine is.
vi.useFakeTimers({ toFake: ["Date"] });

let tenants = 0;

/** A client of a tenant of its own. Every answer is compared with the spec, those that refuse too. */
export function clientOf(
  sandbox: Sandbox,
  more: { apiKey?: string } = {},
): { tenant: string; orchestrate: Orchestrate } {
  const tenant = `shop-${++tenants}`;
  const drift: unknown[] = [];
  const orchestrate = createOrchestrate({
    ...sandbox.clientOptions("orchestrate", tenant),
    ...more,
    maxAttempts: 1,
    validate: "error",
    on: (event) => void (event.type === "drift" && drift.push(event)),
  });
  onTestFinished(() => expect(drift).toEqual([]));
  return { tenant, orchestrate };
}

/** A payment of 99.99 dollars on the hosted checkout. */
export const order = (more: Partial<CreatePaymentRequest> = {}): CreatePaymentRequest =>
  // What is replaced keeps its type; that `mcc` and `account_id` exclude each other is left to the caller.
  ({
    amount: amount("99.99", "USD"),
    currency: "USD",
    mcc: 6012,
    customer: { name: "John Doe", email: "john@example.com" },
    description: "Payment for order 1024",
    success_url: "https://shop.example/success?order=1024",
    cancel_url: "https://shop.example/cancel",
    metadata: { order_id: "order-1024" },
    expires_in: 3600,
    ...more,
  }) as CreatePaymentRequest;

/** Details of a card. */
export const card = (number: string): Pick<CreatePaymentRequest, "payment_method"> => ({
  payment_method: { type: "card", card: { number, expiry_month: "01", expiry_year: "2030", cvc: "123" } },
});
