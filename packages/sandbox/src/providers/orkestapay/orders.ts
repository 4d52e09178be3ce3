import type * as api from "@payorch/orkestapay";
import type { Call, World } from "../../model.ts";
import { fits } from "../amounts.ts";
import { customerMs } from "../shared.ts";
import type { Acts } from "./act.ts";
import { type Book, findCheckout, findCustomer, findOrder } from "./book.ts";
import { expiredReply, tooFine } from "./errors.ts";
import { createExpiry } from "./expiry.ts";
import { type Operations, bodyOf } from "./operations.ts";
import { type Outcomes, chosen } from "./outcomes.ts";
import { Checkout, Order, twin } from "./records.ts";
import { paymentOf } from "./wire-payment.ts";
import { checkoutOf, orderOf } from "./wire.ts";

/** Orders and checkouts. */
export function orderOperations(world: World, book: Book, outcomes: Outcomes, acts: Acts): Operations {
  const expiry = createExpiry(world, outcomes.orderEnds);

  /** Whether the order would end before it begins. */
  const isOver = ({ expires_at }: api.CreateOrderRequest) => expires_at !== undefined && expires_at <= world.now();

  function addOrder(given: api.CreateOrderRequest, tenant: string): Order {
    if (!fits(given.total_amount, given.currency)) throw tooFine("total_amount", given.currency);
    const buyer = given.customer_id === undefined ? undefined : findCustomer(book, given.customer_id, tenant);
    const order = new Order(`ord_${world.random(32)}`, tenant, world.now(), given, buyer);
    book.orders.set(order.id, order);
    return order;
  }

  function addCheckout({ order: ordered, ...page }: api.CreateCheckoutRequest, tenant: string): Checkout {
    const order = addOrder(ordered, tenant);
    const id = `chk_${world.random(32)}`;
    const checkout = new Checkout(id, order, outcomes.open(order, undefined, twin(id, "pay")), page);
    order.checkout = checkout;
    book.checkouts.set(id, checkout);
    if (chosen(order)) world.at(world.now() + customerMs, () => acts.byRequest(checkout));
    expiry.add(order);
    return checkout;
  }

  const pageUrl = ({ id }: Checkout) => world.pageUrl("orkestapay", id);

  return {
    "checkouts.create"(call) {
      const given = bodyOf<api.CreateCheckoutRequest>(call);
      if (isOver(given.order)) return expiredReply(world);
      if (given.customer_id !== undefined) findCustomer(book, given.customer_id, call.tenant);
      const checkout = addCheckout(given, call.tenant);
      return { status: 201, body: checkoutOf(checkout, pageUrl(checkout)) };
    },
    "checkouts.retrieve"({ path, tenant }: Call) {
      const checkout = findCheckout(book, path["checkout_id"] ?? "", tenant);
      return { status: 200, body: checkoutOf(checkout, pageUrl(checkout)) };
    },
    "orders.create"(call) {
      const given = bodyOf<api.CreateOrderRequest>(call);
      if (isOver(given)) return expiredReply(world);
      return { status: 201, body: orderOf(addOrder(given, call.tenant)) };
    },
    "orders.retrieve": ({ path, tenant }) => ({
      status: 200,
      body: orderOf(findOrder(book, path["order_id"] ?? "", tenant)),
    }),
    "orders.listPayments"({ path, tenant }) {
      const { attempts } = findOrder(book, path["order_id"] ?? "", tenant);
      const body: api.OrderPaymentList = { content: attempts.toReversed().map(paymentOf) };
      return { status: 200, body };
    },
  };
}
