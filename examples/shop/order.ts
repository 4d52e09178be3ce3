import type { GatewayName } from "./gateways/gateway.ts";

/** An order of the shop. */
export interface Order {
  readonly id: string;
  readonly gateway: GatewayName;
  /** In major units of the gateway's currency, such as `50` or `30.50`. */
  readonly amount: string;
  readonly email: string;
  state: "open" | "paid" | "refunding" | "refunded";
  /** The provider's payment, once there is one, and the page on which the customer pays. */
  payment?: string;
  page?: string;
  /** How often the goods were sent: the tests want to see 0 or 1. */
  delivered: number;
}
