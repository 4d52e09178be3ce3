import { choiceOf } from "../../choose.ts";
import type { Call, World } from "../../model.ts";
import type { Transfer } from "./book.ts";

/** What refunds and payouts have in common when they are made. */
export function transferOf(
  call: Pick<Call, "tenant" | "key">,
  request: {
    readonly amount: number;
    readonly currency: string;
    readonly webhook_urls?: readonly string[] | undefined;
    readonly webhook_secret?: string | undefined;
  },
): Transfer {
  const { amount, currency, webhook_urls: urls = [], webhook_secret: secret = "" } = request;
  return { tenant: call.tenant, key: call.key, amount, currency, urls, secret, status: "pending" };
}

/**
 * Ends a transfer after a while: `success`, or `canceled` with a reason where its amount chose that. One whose amount chose anything
 * else stays pending.
 */
export function settle(
  world: World,
  transfer: Transfer,
  afterMs: number,
  end: (status: "success" | "canceled", reason?: string) => void,
): void {
  const choice = choiceOf({ amount: transfer.amount });
  if (choice !== undefined && choice.outcome !== "approve" && choice.outcome !== "decline") return;
  world.at(world.now() + afterMs, () => {
    if (transfer.status !== "pending") return;
    if (choice?.outcome === "decline") end("canceled", choice.reason);
    else end("success");
  });
}
