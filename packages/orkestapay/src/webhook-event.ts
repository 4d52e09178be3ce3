import type { Undocumented } from "@payorch/core";
import { Refusal, idOf } from "@payorch/core/webhooks";
import type { OrderUpdate, PaymentSnapshot, PaymentUpdate, ReversedPayment } from "./generated/schema.ts";

/** What every verified event has. */
export interface OrkestapayEnvelope {
  /** The message's id (`svix-id`): the same on every redelivery. */
  id: string;
  /** The body as it came. */
  body: Readonly<Record<string, unknown>>;
  /** What proves it: a signature over id, time and body. */
  proof: "signature";
}

/** An authorization, a capture or a purchase, in the form of November 2024 or in the current one. */
export interface OrkestapayPaymentEvent extends OrkestapayEnvelope {
  /** What happened: the money was only reserved, reserved money was taken, or a payment was completed. */
  type: "payment.authorize" | "payment.capture" | "payment.purchase";
  /** The payment at the time of the event: `data.payment`, or `data` where there is none. */
  payment: PaymentSnapshot;
}

/** A cancellation of an authorization, or a refund, in the form of November 2024 or in the current one. */
export interface OrkestapayReversalEvent extends OrkestapayEnvelope {
  /** What happened: an authorization was cancelled, or money was given back, all of it or a part. */
  type: "payment.cancel" | "payment.refund";
  /**
   * The payment at the time of the event, without its status: nobody documents which status such a payment has, and one that is still
   * `COMPLETED` does not mean that the money was kept. `isPaid` and `isFinal` do not accept it. `body` has what came.
   */
  payment: Omit<ReversedPayment, "status"> & {
    /** Always null. */
    status: null;
  };
}

/** An event of a payment as it was sent until about July 2024. */
export interface OrkestapayPaymentUpdateEvent extends OrkestapayEnvelope {
  /** The payment changed; see its status. */
  type: "payment.update";
  /** The payment at the time of the event. */
  payment: PaymentUpdate;
}

/** An event of an order as it was sent until about July 2024. */
export interface OrkestapayOrderUpdateEvent extends OrkestapayEnvelope {
  /** The order changed; see its status. */
  type: "order.update";
  /** The order. What comes under several names is also under the usual one: `order_id`, `merchant_order_id`, `updated_at`. */
  order: OrderUpdate;
}

/** An event of a type that is not known here, or of none: then `type` is empty. */
export interface OtherOrkestapayEvent extends OrkestapayEnvelope {
  /** The name of the event, as it came. */
  type: Undocumented;
}

/** A verified event of any generation, told apart by `type`. */
export type OrkestapayEvent =
  | OrkestapayPaymentEvent
  | OrkestapayReversalEvent
  | OrkestapayPaymentUpdateEvent
  | OrkestapayOrderUpdateEvent
  | OtherOrkestapayEvent;

/**
 * The event in a body of any generation. Its name is the first of `event_type`, `type_event`, `eventType`, then a `type` with a dot
 * in it: `payment` alone is no name.
 *
 * @see https://docs-en.orkestapay.com/docs/event-types
 */
export function eventOf(body: Record<string, unknown>, id: string): OrkestapayEvent {
  const type = nameIn(body);
  const envelope: OrkestapayEnvelope = { id, body, proof: "signature" };
  // Only the name and the id or form of a known event are checked; the other properties are as the provider sent them.
  switch (type) {
    case "payment.authorize":
    case "payment.capture":
    case "payment.purchase":
      return { ...envelope, type, payment: identified(paymentIn(body)) };
    case "payment.cancel":
    case "payment.refund":
      return { ...envelope, type, payment: { ...identified(paymentIn(body)), status: null } };
    case "payment.update":
      return { ...envelope, type, payment: paymentIn(body) };
    case "order.update":
      return { ...envelope, type, order: orderIn(body) };
    default:
      return { ...envelope, type: type as Undocumented };
  }
}

function nameIn({ event_type, type_event, eventType, type }: Record<string, unknown>): string {
  const names = [event_type, type_event, eventType, typeof type === "string" && type.includes(".") ? type : ""];
  return names.find((name): name is string => typeof name === "string" && name !== "") ?? "";
}

function dataIn({ data }: Record<string, unknown>): Record<string, unknown> {
  if (typeof data === "object" && data !== null) return data as Record<string, unknown>;
  throw new Refusal("malformed_body", "The body has no `data`.");
}

const identified = <Payment extends object>(payment: Payment): Payment & { payment_id: string } => ({
  ...payment,
  payment_id: idOf("payment", payment, "payment_id"),
});

function paymentIn(body: Record<string, unknown>): object {
  const data = dataIn(body);
  return Object(data["payment"] ?? data);
}

function orderIn(body: Record<string, unknown>): OrderUpdate {
  const order: OrderUpdate = { ...dataIn(body) };
  const id = order.order_id ?? order.orderId;
  const own = order.merchant_order_id ?? order.merchantOrderId;
  const updatedAt = order.updated_at ?? order.update_at;
  return {
    ...order,
    ...(id === undefined ? {} : { order_id: id }),
    ...(own === undefined ? {} : { merchant_order_id: own }),
    ...(updatedAt === undefined ? {} : { updated_at: updatedAt }),
  };
}
