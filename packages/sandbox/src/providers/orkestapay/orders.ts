import type * as api from "@payorch/orkestapay";
import type { Call, World } from "../../model.ts";
import { customerMs } from "../shared.ts";
import type { Acts } from "./act.ts";
import { type Book, type Checkout, type Customer, type Order, find } from "./book.ts";
import { addCustomer } from "./customers.ts";
import { expiredReply } from "./errors.ts";
import { type Operations, bodyOf } from "./operations.ts";
import { type Outcomes, chosen } from "./outcomes.ts";
import { paymentOf } from "./wire-payment.ts";
import { checkoutOf, orderOf } from "./wire.ts";

/** Orders and checkouts. */
export function orderOperations(world: World, book: Book, outcomes: Outcomes, acts: Acts): Operations {
  /** Whether the order would end before it begins. */
  const isOver = ({ expires_at }: api.CreateOrderRequest) => expires_at !== undefined && expires_at <= world.now();

  function addOrder(given: api.CreateOrderRequest, tenant: string): Order {
    const now = world.now();
    const customer = customerOf(given, tenant);
    const id = `ord_${world.random(32)}`;
    const expiresAt = given.expires_at ?? now + dayMs;
    const order: Order = { id, tenant, given, customer, placedAt: now, expiresAt, attempts: [] };
    book.orders.set(id, order);
    return order;
  }

  function customerOf({ customer, customer_id }: api.CreateOrderRequest, tenant: string): Customer {
    if (customer_id !== undefined) return find(book.customers, customer_id, tenant);
    // Prism has held the order against the spec, by which one of the two is there.
    return addCustomer(world, book, tenant, customer as api.OrderCustomerInput);
  }

  function addCheckout(given: api.CreateCheckoutRequest, tenant: string): Checkout {
    const order = addOrder(given.order, tenant);
    const checkout: Checkout = {
      id: `chk_${world.random(32)}`,
      tenant,
      token: world.random(64),
      given,
      order,
      placedAt: world.now(),
      payment: outcomes.open(order, undefined),
    };
    book.checkouts.set(checkout.id, checkout);
    book.pages.set(checkout.token, checkout);
    book.pages.set(checkout.payment.id, checkout);
    if (chosen(order)) world.at(world.now() + customerMs, () => acts.byRequest(checkout));
    world.at(order.expiresAt, () => outcomes.orderEnds(order, checkout.payment));
    return checkout;
  }

  const page = ({ token }: Checkout) => world.pageUrl("orkestapay", token);

  return {
    "checkouts.create"(call) {
      const given = bodyOf<api.CreateCheckoutRequest>(call);
      if (isOver(given.order)) return expiredReply(world);
      if (given.customer_id !== undefined) find(book.customers, given.customer_id, call.tenant);
      const checkout = addCheckout(given, call.tenant);
      return { status: 201, body: checkoutOf(checkout, page(checkout)) };
    },
    "checkouts.retrieve"({ path, tenant }: Call) {
      const checkout = find(book.checkouts, path["checkout_id"] ?? "", tenant);
      return { status: 200, body: checkoutOf(checkout, page(checkout)) };
    },
    "orders.create"(call) {
      const given = bodyOf<api.CreateOrderRequest>(call);
      if (isOver(given)) return expiredReply(world);
      return { status: 201, body: orderOf(addOrder(given, call.tenant)) };
    },
    "orders.retrieve": ({ path, tenant }) => ({
      status: 200,
      body: orderOf(find(book.orders, path["order_id"] ?? "", tenant)),
    }),
    "orders.listPayments"({ path, tenant }) {
      const { attempts } = find(book.orders, path["order_id"] ?? "", tenant);
      const body: api.OrderPaymentList = { content: attempts.toReversed().map(paymentOf) };
      return { status: 200, body };
    },
  };
}

/** How long an order can be paid that names no end, in milliseconds: as in the sample. */
const dayMs = 86_400_000;
