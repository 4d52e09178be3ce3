import type { WebhookInput } from "@payorch/core/webhooks";
import type { Order as ShopOrder } from "../order.ts";

/** What a provider is told of an order. */
export type Order = Pick<ShopOrder, "id" | "amount" | "email">;

const names = ["orkestapay", "orchestrapay", "orchestrate", "orqex"] as const;
export type GatewayName = (typeof names)[number];

/** Whether the shop has a gateway of that name, which comes from an address that anybody may ask for. */
export const isGateway = (name: string): name is GatewayName => names.some((each) => each === name);

/** What the shop needs of a provider. */
export interface Gateway {
  /** What the shop sells in there: ISO 4217. */
  readonly currency: string;
  /**
   * Makes the page on which the customer pays. It moves no money, so it may be called again after any error: the page of a call whose
   * answer was lost is one that nobody has seen.
   */
  open(order: Order): Promise<{ payment: string; page: string }>;
  /** Checks a webhook, and says which payment of which order may be paid now; nothing for what the shop does not care about. */
  receive(delivery: WebhookInput): Promise<News | undefined>;
  /** Asks the provider whether the order is paid. Without it, the provider tells by webhook only. */
  isPaid?(order: Paid): Promise<boolean>;
  /** Gives all of the money back. Without it, the provider has no refunds. */
  refund?(order: Paid): Promise<void>;
}

/** An order whose payment the shop knows. */
type Paid = Pick<Order, "id" | "amount"> & { readonly payment: string };

/** What a webhook says. It may come twice, late, or before the answer to the call that made the payment. */
export interface News {
  /** What two deliveries of the same event have in common. */
  readonly event: string;
  /** The shop's own id of the order, where the webhook has it. */
  readonly order?: string | undefined;
  /** The provider's id of the payment. */
  readonly payment?: string | undefined;
  /** Whether it is paid, where the provider cannot be asked. */
  readonly paid?: boolean | undefined;
}

/**
 * The page on which the customer pays.
 *
 * @throws Error where the provider named none
 */
export function pageOf(address: string | undefined | null): string {
  if (!address) throw new Error("The provider named no page to pay on.");
  return address;
}

/** Addresses of the shop that its payments name. */
export interface Addresses {
  /** Where the customer comes back to, whatever happened. */
  back(order: Order): string;
  /** Where webhooks go. */
  webhooks(gateway: GatewayName): string;
}
