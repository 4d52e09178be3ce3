import type * as api from "@payorch/orkestapay";
import type { World } from "../../model.ts";
import { type Book, findCustomer, findMethod } from "./book.ts";
import { type Operations, bodyOf } from "./operations.ts";
import { type Card, type Customer, KeptMethod, type Method, testCard } from "./records.ts";
import { customerOf, methodOf } from "./wire.ts";

/** Customers and payment methods. */
export function customerOperations(world: World, book: Book): Operations {
  function addMethod(given: api.CreatePaymentMethodRequest, tenant: string): Method {
    const customer = ("customer_id" in given && given.customer_id) || undefined;
    if (customer !== undefined) findCustomer(book, customer, tenant);
    const alias = "alias" in given ? given.alias : undefined;
    const card = cardOf(given);
    const id = `pym_${world.random(32)}`;
    const method = new KeptMethod(id, tenant, given.type, world.now(), { alias, customer, card });
    book.methods.set(id, method);
    // What is for one payment alone is not kept for the customer.
    if (customer !== undefined && card?.one_time_use === false) {
      book.saved.set(customer, [...(book.saved.get(customer) ?? []), method]);
    }
    return method;
  }

  /** Two with the same address are two. */
  function addCustomer(given: Customer["given"], tenant: string): Customer {
    const customer: Customer = { id: `cus_${world.random(32)}`, tenant, given, createdAt: world.now() };
    book.customers.set(customer.id, customer);
    return customer;
  }

  return {
    "customers.create"(call) {
      const customer = addCustomer(bodyOf<api.CreateCustomerRequest>(call), call.tenant);
      return { status: 201, body: customerOf(customer) };
    },
    "customers.listPaymentMethods"({ path, tenant }) {
      const { id } = findCustomer(book, path["customer_id"] ?? "", tenant, "CUSTOMER_NOT_FOUND");
      const body: api.PaymentMethodList = (book.saved.get(id) ?? []).map(methodOf);
      return { status: 200, body };
    },
    "paymentMethods.create": (call) => ({
      status: 201,
      body: methodOf(addMethod(bodyOf<api.CreatePaymentMethodRequest>(call), call.tenant)),
    }),
    "paymentMethods.retrieve": ({ path, tenant }) => ({
      status: 200,
      body: methodOf(findMethod(book, path["payment_method_id"] ?? "", tenant)),
    }),
  };
}

/** The card, or the one in the wallet. Apple's token is encrypted: here, it always stands for the test card that is approved. */
function cardOf(given: api.CreatePaymentMethodRequest): Card | undefined {
  if (given.type === "CARD") {
    const { expiration_month, expiration_year, holder_name, number, one_time_use } = given.card;
    return { number, expiration_month, expiration_year, holder_name, one_time_use };
  }
  return given.type === "APPLE_PAY" || given.type === "GOOGLE_PAY" ? testCard : undefined;
}
