import { between, createOrchestrapay, eq, gt } from "@payorch/orchestrapay";
import { createApi as createOrchestrapayApi } from "@payorch/orchestrapay/api";
import { createOrchestrapay as createCheckedOrchestrapay } from "@payorch/orchestrapay/validate";
import * as orchestrapayWebhooks from "@payorch/orchestrapay/webhooks";
import { createOrchestrate, redirectUrl, waitForPayment as waitForOrchestrate } from "@payorch/orchestrate";
import { createApi as createOrchestrateApi } from "@payorch/orchestrate/api";
import { createOrchestrate as createCheckedOrchestrate } from "@payorch/orchestrate/validate";
import * as orchestrateWebhooks from "@payorch/orchestrate/webhooks";
import {
  type ClientEvent,
  type Payment as OrkestapayPayment,
  createOrkestapay,
  createOrkestapayPublic,
  isApiError as isOrkestapayError,
  readReturn,
} from "@payorch/orkestapay";
import { createApi as createOrkestapayApi } from "@payorch/orkestapay/api";
import { createOrkestapay as createCheckedOrkestapay } from "@payorch/orkestapay/validate";
import * as orkestapayWebhooks from "@payorch/orkestapay/webhooks";
import {
  ApiError,
  type PaymentIntent,
  type PayorchError,
  TimeoutError,
  amount,
  createOrqex,
  declineReason,
  isApiError,
  isPaid,
  isPayorchError,
  readAmount,
  waitForPayment,
} from "@payorch/orqex";
import { callOf, createApi } from "@payorch/orqex/api";
import { createOrqex as createChecked } from "@payorch/orqex/validate";
import * as orqexWebhooks from "@payorch/orqex/webhooks";

// What a library or a monorepo exports: with `declaration: true`, the compiler writes the inferred types down, and must find a name
// for each of their parts. Nothing here says its type.

export const orqex = createOrqex({ secretKey: "sk_x" });
export const orkestapay = createOrkestapay({ environment: "sandbox", clientId: "a", clientSecret: "b" });
export const orkestapayPublic = createOrkestapayPublic({
  environment: "sandbox",
  merchantId: "mch_1",
  publicKey: "pk_1",
});
export const orchestrapay = createOrchestrapay({ environment: "sandbox", apiKey: "key" });
export const orchestrate = createOrchestrate({ environment: "sandbox", apiKey: "key" });
export const checked = {
  orqex: createChecked({ secretKey: "sk_x", validate: "warn" }),
  orkestapay: createCheckedOrkestapay({ environment: "sandbox", clientId: "a", clientSecret: "b" }),
  orchestrapay: createCheckedOrchestrapay({ environment: "sandbox", apiKey: "key" }),
  orchestrate: createCheckedOrchestrate({ environment: "sandbox", apiKey: "key" }),
};
export const make = { createOrqex, createOrkestapay, createOrkestapayPublic, createOrchestrapay, createOrchestrate };
export const services = { ...orqex, orders: orkestapay.orders };

// The methods, their promises and what comes of them.
export const { checkouts, paymentIntents } = orqex;
export const create = orqex.checkouts.create;
export const retrieve = (id: string) => orqex.checkouts.retrieve(id);
export const result = (id: string) => orqex.checkouts.retrieve(id).withResponse();
export const attempts = async (id: string) => (await orqex.checkouts.retrieve(id).withResponse()).attempts;
export const list = () => orqex.paymentIntents.list();
export const pages = () => orchestrapay.checkoutIntents.list({ filter: { amount: gt(3000) } }).pages();
export const all = async () => {
  const found = [];
  for await (const payment of orchestrate.payments.list()) found.push(payment);
  return found;
};
export const waited = (id: string) => waitForPayment(orqex, id);
export const waits = { waitForPayment, waitForOrchestrate };

// The door by method and path.
export const api = createApi(orqex);
export const doors = [
  createOrkestapayApi(orkestapay),
  createOrkestapayApi(orkestapayPublic),
  createOrchestrapayApi(orchestrapay),
  createOrchestrateApi(orchestrate),
] as const;
export const intents = async () => (await api.GET("/payment/intents")).data;
export const problem = async () => (await api.GET("/payment/intents")).error;
export const call = (response: Response) => callOf(response);
export const fetched = () => orqex.fetch("/payment/intents");

// Errors, and what follows from them.
export const outcome = (error: PayorchError) => error.outcome;
export const facts = ({ attempts, gaveUp, position }: PayorchError) => ({ attempts, gaveUp, position });
export const answer = (error: ApiError) => error.response;
export const refused = (error: unknown) => (isApiError(error, "checkouts.create") ? error : undefined);
export const refusal = (error: unknown) => (isApiError(error) || isPayorchError(error) ? error : undefined);
export const guards = { isApiError, isOrkestapayError, isPayorchError };
export const found = (error: unknown) => orqex.reconcile(error);
export const foundPayment = (error: unknown) => orqex.reconcile<PaymentIntent>(error);
export const again = (error: unknown) => orqex.resume(error);
export const errors = { ApiError, TimeoutError };
export class ShopError extends ApiError {}

// Statuses, amounts, conditions, helpers.
export const status = (payment: PaymentIntent) => payment.status;
export const inline = (payment: OrkestapayPayment) => payment.status;
export const other = ({ status }: OrkestapayPayment) =>
  status === "COMPLETED" || status === "AUTHORIZED" || status === "FAILED" || status === "REJECTED"
    ? undefined
    : status;
export const unknownStatus = ({ status }: PaymentIntent) => {
  switch (status) {
    case "completed":
    case "expired":
    case "failed":
    case "partially_refunded":
    case "pending":
    case "refunded":
      return undefined;
    default:
      return status;
  }
};
export const fifty = amount("50", "XOF");
export const both = [amount, readAmount];
export const read = readAmount(50, "XOF", { sent: fifty });
export const conditions = [eq("EGP"), gt(3000), between(1, 2)];
export const helpers = { declineReason, isPaid, redirectUrl, readReturn };
export const back = readReturn("https://shop.example/?order_id=1");
export const why = (payment: PaymentIntent) => declineReason(payment);

// Options and events.
export const listen = (event: ClientEvent) => (event.type === "drift" ? event : undefined);
export const attempt = (event: ClientEvent) => (event.type === "attempt" ? event.attempt : undefined);
export const token = (event: ClientEvent) => (event.type === "token" ? event : undefined);
export const options = {} as Parameters<typeof createOrqex>[0];
export const orkestapayOptions = {} as Parameters<typeof createOrkestapay>[0];
export const { tokenStore, logger, fetch, on } = orkestapayOptions;

// Webhooks.
export const webhooks = { orkestapayWebhooks, orchestrapayWebhooks, orchestrateWebhooks, orqexWebhooks };
export const verified = (request: Request) => orqexWebhooks.verifyWebhook(request, { secret: "whsec_x" });
export const unsigned = (request: Request) => orqexWebhooks.parseUnsignedWebhook(request);
export const paid = async (request: Request) => {
  const event = await orqexWebhooks.verifyWebhook(request, { secret: "whsec_x" });
  return event.event === "payment.completed" ? event.payment : event;
};
export const orkestapayEvent = (request: Request) => orkestapayWebhooks.verifyWebhook(request, { secret: "whsec_x" });
export const orchestrapayEvent = (request: Request) => orchestrapayWebhooks.verifyWebhook(request, { secret: "x" });
export const orchestrateEvent = (request: Request) => orchestrateWebhooks.verifyWebhook(request, { secret: "x" });
export const name = async (request: Request) => (await orchestrateEvent(request)).type;
export const signed = orqexWebhooks.signWebhook("{}", { secret: "whsec_x" });
export const reason = (error: orqexWebhooks.WebhookVerificationError) => error.reason;
export const { dedupeKey, signWebhook, verifyWebhook } = orchestrapayWebhooks;
