import {
  type CardPaymentMethodInput,
  type ClientEvent,
  type CreateCheckoutRequest,
  type CreateOrderRequest,
  type CreatePaymentMethodRequest,
  type Orkestapay,
  type Payment,
  type PaymentMethod,
} from "@payorch/orkestapay";
import { createOrkestapay } from "@payorch/orkestapay/validate";
import { expect } from "vitest";
import type { Sandbox } from "../src/index.ts";

const drifts: ClientEvent[] = [];

/** A shop whose client holds every answer against the spec, besides Prism in the sandbox. */
export const shopIn = ({ clientOptions }: Pick<Sandbox, "clientOptions">, tenant: string): Orkestapay =>
  createOrkestapay({
    ...clientOptions("orkestapay", tenant),
    validate: "error",
    on: (event) => event.type === "drift" && drifts.push(event),
  });

/** Fails where an answer differed from the spec, also one that refused. */
export const expectNoDrift = () => expect(drifts).toEqual([]);

export const orderOf = (more: Partial<CreateOrderRequest> = {}) =>
  ({
    merchant_order_id: "order-1024",
    currency: "MXN",
    country_code: "MX",
    subtotal_amount: 1000,
    discounts: [{ amount: 10 }],
    total_amount: 990,
    products: [{ product_id: "7197", name: "Television", quantity: 1, unit_price: 1000 }],
    customer: { first_name: "John", last_name: "Doe", email: "john.doe@example.com" },
    ...more,
  }) as CreateOrderRequest;

export const checkoutOf = (order: Partial<CreateOrderRequest> = {}): CreateCheckoutRequest => ({
  completed_redirect_url: "https://shop.example/complete?cart=42#top",
  canceled_redirect_url: "https://shop.example/cancel?cart=42",
  order: orderOf(order),
});

export const cardOf = (number = "4242424242424242"): CardPaymentMethodInput => ({
  type: "CARD",
  device_session_id: "df4b8724-7a1d-409e-87b5-c0504b0ec97f",
  card: {
    number,
    expiration_month: "12",
    expiration_year: "2030",
    cvv: "123",
    holder_name: "John Doe",
    one_time_use: true,
  },
});

export const redirection_url = {
  completed_redirect_url: "https://shop.example/status?result=COMPLETED",
  canceled_redirect_url: "https://shop.example/status?result=CANCELED",
};

interface Charge {
  readonly order?: Partial<CreateOrderRequest>;
  readonly method?: CreatePaymentMethodRequest;
  readonly settings?: object;
  readonly metadata?: Record<string, unknown>;
  readonly key?: string;
}

/** An order, a payment method and a payment of it. */
export async function charge(
  shop: Orkestapay,
  { key, metadata, method = cardOf(), order = {}, settings = { card: { capture: true } } }: Charge = {},
): Promise<Payment> {
  const { order_id } = await shop.orders.create(orderOf(order));
  const made: PaymentMethod = await shop.paymentMethods.create(method);
  return shop.payments.create(
    {
      order_id,
      payment_source: { type: method.type, payment_method_id: made.payment_method_id, settings },
      ...(metadata && { metadata }),
    },
    key === undefined ? {} : { idempotencyKey: key },
  );
}
