import { createOrchestrapay, gt } from "@payorch/orchestrapay";
import { createOrchestrate } from "@payorch/orchestrate";
import { createOrkestapay, createOrkestapayPublic } from "@payorch/orkestapay";
import { ApiError, amount, createOrqex, isApiError, type CreateCheckoutRequest, waitForPayment } from "@payorch/orqex";
import { callOf, createApi } from "@payorch/orqex/api";
import { dedupeKey, verifyWebhook } from "@payorch/orqex/webhooks";

// What a user's own project holds: the types must say the same to every compiler.
const orqex = createOrqex({ secretKey: "sk_sandbox_1_2" });
const orchestrate = createOrchestrate({ environment: "sandbox", apiKey: "key" });
const orchestrapay = createOrchestrapay({ environment: "sandbox", apiKey: "key" });
const orkestapay = createOrkestapay({ environment: "sandbox", clientId: "id", clientSecret: "secret" });
const inPage = createOrkestapayPublic({ environment: "sandbox", merchantId: "mch_1", publicKey: "pk_1" });

export async function pay(body: CreateCheckoutRequest): Promise<string> {
  try {
    const { data, replayed } = await orqex.checkouts.create(body, { idempotencyKey: "order-1024" }).withResponse();
    const seen: boolean | undefined = replayed;
    return seen ? data.data.checkout.id : data.data.checkout.url;
  } catch (error) {
    if (isApiError(error, "checkouts.create") && error.status === 409) return error.body.message;
    if (error instanceof ApiError) return error.outcome;
    throw error;
  }
}

export async function list(): Promise<string[]> {
  const ids: string[] = [];
  for await (const payment of orchestrate.payments.list({ per_page: 10 })) ids.push(payment.id);
  for await (const page of orchestrapay.checkoutIntents.list({ page: 1, filter: { amount: gt(3000) } }).pages())
    ids.push(String(page.data.length));
  return ids;
}

export async function others(): Promise<unknown[]> {
  const { data, error, response } = await createApi(orqex).GET("/payment/checkouts/{checkoutId}", {
    params: { path: { checkoutId: "cs_1" } },
  });
  const call = callOf(response)?.outcome;
  return [
    data,
    error,
    call,
    await orkestapay.checkouts.retrieve("1"),
    await inPage.merchants.retrievePaymentMethod("CARD"),
  ];
}

export async function receive(request: Request, secret: string): Promise<string> {
  const event = await verifyWebhook(request, { secret, seen: new Map<string, unknown>() });
  if (event.event !== "payment.completed") return dedupeKey(event);
  const { status } = await waitForPayment(orqex, event.payment.id, { deadlineMs: amount("50", "XOF") });
  return status ?? event.proof;
}

// @ts-expect-error A name that does not exist is refused.
void orqex.checkout;
// @ts-expect-error So is a body without what is required.
void orqex.checkouts.create({ amount: 50 });
// @ts-expect-error And a key where the provider takes none.
void orchestrate.payments.retrieve("1", { idempotencyKey: "order-1024" });
