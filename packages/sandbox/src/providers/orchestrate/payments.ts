import type {
  ConfirmPaymentRequest,
  CreatePaymentRequest,
  PaymentConfirmation,
  PaymentList,
  Undocumented,
} from "@payorch/orchestrate";
import { type Choice, choiceOf } from "../../choose.ts";
import type { Call, Reply, World } from "../../model.ts";
import { customerMs, lastMoment } from "../shared.ts";
import { type Book, type Entry, detailsOf, packDetails } from "./book.ts";
import type { Outcomes } from "./outcomes.ts";
import { isOpen, paymentBody, refusal, statusOf } from "./wire.ts";

/** The only card that the provider publishes; by its text, a card leads to the 3DS page. */
export const publishedCard = "5123450000000008";

/** What answers each operation. */
export type Operations = Readonly<Record<string, (call: Call) => Reply>>;

/** The four operations. */
export function operationsOf(world: World, book: Book, outcomes: Outcomes): Operations {
  return {
    "payments.create": (call: Call): Reply => {
      const entry = enter(world, call);
      book.add(entry);
      begin(world, outcomes, entry);
      return { status: 201, body: paymentBody(entry, world) };
    },

    "payments.list": ({ tenant, query }: Call): Reply => {
      const page = Number(query["page"] ?? 1);
      const perPage = Number(query["per_page"] ?? 10);
      const all = book.of(tenant);
      const end = Math.max(all.length - (page - 1) * perPage, 0);
      const items = all.slice(Math.max(end - perPage, 0), end).toReversed();
      const body: PaymentList = {
        items: items.map((entry) => paymentBody(entry, world)),
        pagination: {
          page,
          per_page: perPage,
          total_pages: Math.max(Math.ceil(all.length / perPage), 1),
          total_items: all.length,
        },
      };
      return { status: 200, body };
    },

    "payments.retrieve": (call: Call): Reply => {
      const entry = find(book, call);
      return entry ? { status: 200, body: paymentBody(entry, world) } : notFound;
    },

    "payments.confirm": (call: Call): Reply => {
      const entry = find(book, call);
      if (!entry) return notFound;
      if (!isOpen(entry.payment)) return refusal(422, `A payment that is ${statusOf(entry)} cannot be confirmed.`);
      return { status: 200, body: confirm(world, outcomes, entry, call.body as ConfirmPaymentRequest) }; // Prism checked it
    },
  };
}

const notFound = refusal(404, "The requested resource was not found.");

function find(book: Book, { path, tenant }: Call): Entry | undefined {
  const entry = book.get(path["id"] ?? "");
  return entry?.payment.tenant === tenant ? entry : undefined;
}

function enter(world: World, call: Call): Entry {
  const request = call.body as CreatePaymentRequest; // Prism checked it
  const { amount, currency, customer, metadata } = request;
  const card = request.payment_method?.card.number;
  const choice = choiceOf({ amount, card, metadata });
  const id = world.uuid();
  const order = metadata["order_id"] ?? metadata["order"] ?? id;
  const payment = world.payments.add({
    provider: "orchestrate",
    tenant: call.tenant,
    id,
    order: typeof order === "string" ? order : JSON.stringify(order),
    key: undefined,
    amount,
    currency,
    expiresAt: Math.min(world.now() + request.expires_in * 1000, lastMoment),
  });
  return {
    payment,
    packed: packDetails({
      currency,
      customer: { id: world.uuid(), email: customer.email, name: customer.name },
      description: request.description,
      metadata,
      successUrl: request.success_url,
      cancelUrl: request.cancel_url,
    }),
    byCard: card !== undefined,
    choice,
  };
}

/** A card is charged, declined or challenged at once; without one, the customer is waited for. */
function begin(world: World, outcomes: Outcomes, entry: Entry): void {
  const { payment, byCard, choice } = entry;
  outcomes.tell(entry, "payment.created");
  if (byCard && (choice?.outcome === "approve" || choice?.outcome === "decline")) outcomes.play(entry, choice, "card");
  else if (byCard) outcomes.challenge(entry, "card");
  if (!isOpen(payment)) return;
  if (choice) world.at(world.now() + customerMs, () => outcomes.play(entry, choice, "request"));
  world.at(payment.expiresAt ?? 0, () => outcomes.expire(entry, "clock"));
}

function confirm(
  world: World,
  outcomes: Outcomes,
  entry: Entry,
  { token }: ConfirmPaymentRequest,
): PaymentConfirmation {
  const card = typeof token === "string" ? token : undefined;
  const { payment } = entry;
  const { metadata } = detailsOf(entry);
  const choice: Choice = choiceOf({ amount: payment.amount, card, metadata }) ?? { outcome: "approve" };
  if (payment.state === "open") {
    outcomes.play(entry, choice.outcome === "silence" ? { outcome: "challenge" } : choice, "confirmation");
  }
  if (payment.state === "paid") return { status: "succeeded" };
  // The spec knows no word for it: the demo shop takes every other status for a failure.
  if (payment.state !== "action") return { status: statusOf(entry) as Undocumented };
  return { status: "requires_action", client_secret: `${payment.id}_secret_${world.random(24)}` };
}
