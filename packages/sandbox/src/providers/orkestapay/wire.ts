import type * as api from "@payorch/orkestapay";
import type { Checkout, Customer, Method, Order } from "./records.ts";
import { hasPaid } from "./states.ts";
import { maskedCard, open } from "./wire-payment.ts";

/** Milliseconds since 1970 as a string of digits, as every answer has them. */
const timeOf = (time: number): string => String(time);

export const checkoutOf = (checkout: Checkout, pageUrl: string): api.Checkout => {
  const { allow_save_payment_methods, canceled_redirect_url, completed_redirect_url, locale } = checkout.page;
  return {
    checkout_id: checkout.id,
    checkout_redirect_url: pageUrl,
    completed_redirect_url,
    canceled_redirect_url,
    ...(allow_save_payment_methods !== undefined && { allow_save_payment_methods }),
    ...(locale !== undefined && { locale: open(locale) }),
    placed_at: timeOf(checkout.order.placedAt),
    order: orderOf(checkout.order),
  };
};

export function orderOf(order: Order): api.Order {
  const { given } = order;
  return {
    order_id: order.id,
    status: hasPaid(order) ? "COMPLETED" : "CREATED",
    expires_at: timeOf(order.expiresAt),
    merchant_order_id: given.merchant_order_id,
    country: countries.of(given.country_code) ?? given.country_code,
    country_code: given.country_code,
    currency: given.currency,
    taxes: [],
    discounts: given.discounts ?? [],
    subtotal_amount: given.subtotal_amount,
    total_amount: given.total_amount,
    products: given.products.map(({ id, name, product_id = id, quantity, unit_price }) => ({
      product_id: String(product_id),
      quantity,
      unit_price,
      name,
    })),
    customer: customerOf(order.customer),
    placed_at: timeOf(order.placedAt),
    metadata: given.metadata ?? {},
  };
}

const countries = new Intl.DisplayNames(["es"], { type: "region" });

export const customerOf = ({ createdAt, given, id }: Customer): api.Customer => ({
  customer_id: id,
  first_name: given.first_name,
  last_name: given.last_name,
  email: given.email,
  created_at: timeOf(createdAt),
  updated_at: timeOf(createdAt),
});

export const methodOf = ({ createdAt, details: { alias, card }, id, type }: Method): api.PaymentMethod => ({
  payment_method_id: id,
  ...(alias !== undefined && { alias }),
  type,
  status: "ACTIVE",
  ...(card && { card: maskedCard(card) }),
  created_at: timeOf(createdAt),
  updated_at: timeOf(createdAt),
});
