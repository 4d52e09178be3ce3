import type { CreateCheckoutIntentRequest, CreateCheckoutIntentResponse } from "@payorch/orchestrapay";
import type { Call, Reply, World } from "../../model.ts";
import { type Book, type Checkout, packRequest } from "./book.ts";
import { gateways } from "./gateways.ts";
import { pageHeader } from "./wire.ts";

/** Makes a checkout intent. No money moves, and no event tells of it. */
export function createCheckout(world: World, book: Book, call: Call): Reply {
  const request = call.body as CreateCheckoutIntentRequest; // Prism checked it
  const checkout: Checkout = {
    tenant: call.tenant,
    uuid: world.uuid(),
    number: book.next("checkout"),
    amount: request.amount,
    currency: request.currency,
    packed: packRequest(request),
    key: call.key,
    createdAt: Math.floor(world.now() / 1000) * 1000,
    attempt: undefined,
  };
  book.checkouts.set(checkout.uuid, checkout);
  const others = book.checkoutsOf.get(call.tenant);
  if (others) others.push(checkout);
  else book.checkoutsOf.set(call.tenant, [checkout]);
  const body: CreateCheckoutIntentResponse = {
    checkout_intent: checkout.uuid,
    checkout_intent_secret: checkout.number,
    resource_created: true,
    gateways: [...gateways],
  };
  return { status: 201, headers: pageHeader(world, checkout.uuid), body };
}
