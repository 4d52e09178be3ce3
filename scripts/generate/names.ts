const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `checkoutIntents.list` has the query `ListCheckoutIntentsQuery`. */
export function queryOf(operationId: string): string {
  const [resource = "", verb = ""] = operationId.split(".");
  return `${capital(verb)}${capital(resource)}Query`;
}

/** `payment_intent_id` as an identifier: `paymentIntentId`. */
export const inCamelCase = (name: string): string =>
  (name.slice(0, 1).toLowerCase() + name.slice(1)).replaceAll(/[\W_]+(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );

/** The resource `checkoutIntents` has the interface `CheckoutIntents`. */
export const interfaceOf: (resource: string) => string = capital;

/** The amounts of the provider `orqex` are called `OrqexAmount`. */
export const amountOf = (provider: string): string => `${interfaceOf(provider)}Amount`;

/** Its amounts whose unit the caller must say are called `OrqexExplicitAmount`. */
export const explicitAmountOf = (provider: string): string => `${interfaceOf(provider)}ExplicitAmount`;
