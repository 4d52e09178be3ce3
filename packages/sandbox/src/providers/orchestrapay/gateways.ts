import type { Gateway } from "@payorch/orchestrapay";
import type { Method } from "../../model.ts";

/** The documentation's two examples, and two of the gateways that are known by name: one more for cards, and a wallet on a phone. */
export const gateways: readonly Gateway[] = [
  { id: "stripe", name: "Stripe", type: "card", enabled: true },
  { id: "klarna", name: "Klarna", type: "bnpl", enabled: true },
  { id: "paystack", name: "Paystack", type: "card", enabled: true },
  { id: "opay", name: "OPay", enabled: true },
];

/** A gateway by id or name; what follows `@` names a part of it, such as `paystack@cards`. */
export function gatewayOf(given: string): Gateway | undefined {
  const name = given.split("@")[0]?.toLowerCase();
  return gateways.find((gateway) => gateway.id === name || gateway.name.toLowerCase() === name);
}

/** A gateway as the page offers it. BNPL offers ask for a proof of identity as a card's bank does. */
export const methodOf = ({ id, name, type }: Gateway): Method => ({
  value: id,
  label: name,
  kind: type === "card" || type === "bnpl" ? "card" : "prompt",
});
