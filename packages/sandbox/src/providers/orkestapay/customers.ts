import type * as api from "@payorch/orkestapay";
import type { World } from "../../model.ts";
import { type Book, type Card, type Customer, type Method, find } from "./book.ts";
import { type Operations, bodyOf } from "./operations.ts";
import { customerOf, methodOf } from "./wire.ts";

/** Customers and payment methods. */
export function customerOperations(world: World, book: Book): Operations {
  function addMethod(given: api.CreatePaymentMethodRequest, tenant: string): Method {
    const customer = ("customer_id" in given && given.customer_id) || undefined;
    if (customer !== undefined) find(book.customers, customer, tenant);
    return keepMethod(world, book, {
      tenant,
      type: given.type,
      alias: "alias" in given ? given.alias : undefined,
      customer,
      card: cardOf(given),
    });
  }

  return {
    "customers.create"(call) {
      const customer = addCustomer(world, book, call.tenant, bodyOf<api.CreateCustomerRequest>(call));
      return { status: 201, body: customerOf(customer) };
    },
    "customers.listPaymentMethods"({ path, tenant }) {
      const { id } = find(book.customers, path["customer_id"] ?? "", tenant, "CUSTOMER_NOT_FOUND");
      const body: api.PaymentMethodList = (book.saved.get(id) ?? []).map(methodOf);
      return { status: 200, body };
    },
    "paymentMethods.create": (call) => ({
      status: 201,
      body: methodOf(addMethod(bodyOf<api.CreatePaymentMethodRequest>(call), call.tenant)),
    }),
    "paymentMethods.retrieve": ({ path, tenant }) => ({
      status: 200,
      body: methodOf(find(book.methods, path["payment_method_id"] ?? "", tenant)),
    }),
  };
}

/** Makes a customer. Two with the same address are two. */
export function addCustomer(world: World, book: Book, tenant: string, given: Customer["given"]): Customer {
  const customer: Customer = { id: `cus_${world.random(32)}`, tenant, given, createdAt: world.now() };
  book.customers.set(customer.id, customer);
  return customer;
}

/** Keeps a payment method, and shows it with its customer unless it is for one payment only. */
export function keepMethod(world: World, book: Book, made: Omit<Method, "id" | "createdAt">): Method {
  const method: Method = { ...made, id: `pym_${world.random(32)}`, createdAt: world.now() };
  book.methods.set(method.id, method);
  const { card, customer } = method;
  if (customer !== undefined && card?.one_time_use === false) {
    book.saved.set(customer, [...(book.saved.get(customer) ?? []), method]);
  }
  return method;
}

/** The card, or the one in the wallet. Apple's token is encrypted: here, it always stands for the test card that is approved. */
function cardOf(given: api.CreatePaymentMethodRequest): Card | undefined {
  if (given.type === "CARD") {
    const { expiration_month, expiration_year, holder_name, number, one_time_use } = given.card;
    return { number, expiration_month, expiration_year, holder_name, one_time_use };
  }
  return given.type === "APPLE_PAY" || given.type === "GOOGLE_PAY" ? testCard : undefined;
}

/** The card in a wallet, and the one that is typed on a hosted page. */
export const testCard: Card = {
  number: "4242424242424242",
  expiration_month: "12",
  expiration_year: "2030",
  holder_name: "Test Card",
  one_time_use: true,
};
