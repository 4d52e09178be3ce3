import type { CreateCheckoutIntentRequest, Orchestrapay } from "@payorch/orchestrapay";
import { amount } from "@payorch/orchestrapay";
import { createOrchestrapay } from "@payorch/orchestrapay/validate";
import { expect, onTestFinished, vi } from "vitest";
import type { Sandbox } from "../src/index.ts";

// The clock of a sandbox goes on with the real one. This way it moves by `advance` alone, however slow the machine is.
vi.useFakeTimers({ toFake: ["Date"] });

let tenants = 0;

/** A client of a tenant of its own. Every answer is compared with the spec, those that refuse too. */
export function clientOf(
  sandbox: Sandbox,
  more: { apiKey?: string } = {},
): { tenant: string; orchestrapay: Orchestrapay } {
  const tenant = `merchant-${++tenants}`;
  const drift: unknown[] = [];
  const orchestrapay = createOrchestrapay({
    ...sandbox.clientOptions("orchestrapay", tenant),
    ...more,
    maxAttempts: 1,
    validate: "error",
    on: (event) => void (event.type === "drift" && drift.push(event)),
  });
  onTestFinished(() => expect(drift).toEqual([]));
  return { tenant, orchestrapay };
}

/** 200 Egyptian pounds. */
export const checkout = (more: Partial<CreateCheckoutIntentRequest> = {}): CreateCheckoutIntentRequest => ({
  amount: amount("200.00", "EGP"),
  currency: "EGP",
  final_success_url: "https://shop.example/success",
  final_failure_url: "https://shop.example/failure",
  payload: { order: "order-1024" },
  ...more,
});

/** A payment intent of a checkout intent, and the address of its page. */
export async function attempt(
  sandbox: Sandbox,
  orchestrapay: Orchestrapay,
  { gateway = "Stripe", ...more }: Partial<CreateCheckoutIntentRequest> & { gateway?: string } = {},
): Promise<{ uuid: string; number: number; page: string }> {
  const { checkout_intent } = await orchestrapay.checkoutIntents.create(checkout(more));
  const { data, response } = await orchestrapay.paymentIntents.create({ gateway, checkout_intent }).withResponse();
  const uuid = data.payment_intent ?? "";
  const page = `${sandbox.url}/pay/orchestrapay/${uuid}`;
  expect(response.headers.get("x-sandbox-page")).toBe(page);
  return { uuid, number: data.payment_intent_secret ?? 0, page };
}

/** The same, paid. */
export async function paidAttempt(
  sandbox: Sandbox,
  orchestrapay: Orchestrapay,
  more: Partial<CreateCheckoutIntentRequest> = {},
): Promise<{ uuid: string; number: number }> {
  const made = await attempt(sandbox, orchestrapay, more);
  await sandbox.pay(made.page, { outcome: "approve" });
  return made;
}
