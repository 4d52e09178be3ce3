import type { CreatePayoutRecipientRequest, CreatePayoutRequest, PayoutEvent } from "@payorch/orchestrapay";
import type { Call, Reply, World } from "../../model.ts";
import type { Book, Payout, Recipient } from "./book.ts";
import { settle, transferOf } from "./transfers.ts";
import { refusal } from "./wire.ts";

const payoutMs = 60_000;

/** Sends money to a recipient, or to a destination that becomes one. The money moves when the payout becomes `success`. */
export function createPayout(world: World, book: Book, call: Call): Reply {
  const request = call.body as CreatePayoutRequest; // Prism checked it
  const recipient =
    request.recipient_uuid === undefined
      ? recipientOf(world, book, call.tenant, request).recipient
      : book.recipients.get(request.recipient_uuid);
  if (recipient?.tenant !== call.tenant) return refusal(400, ["recipient_uuid must be the id of a recipient"]);
  if (recipient.gateway !== request.gateway) return refusal(400, ["gateway must be the recipient's own"]);
  const payout: Payout = { ...transferOf(call, request), uuid: world.uuid(), recipient };
  book.payouts.set(payout.uuid, payout);
  const end = (status: "success" | "canceled") => {
    payout.status = status;
    const { tenant, uuid: id, key, amount, currency } = payout;
    const reference = key ?? id;
    if (status === "success") world.paidOut({ provider: "orchestrapay", tenant, id, reference, key, amount, currency });
    tell(world, payout);
  };
  tell(world, payout);
  settle(world, payout, payoutMs, end);
  return { status: 201, body: { payout_uuid: payout.uuid, recipient_uuid: recipient.uuid } };
}

/** The state of a payout's transfer. */
export function payoutStatus(book: Book, { path, tenant }: Call): Reply {
  const payout = book.payouts.get(path["uuid"] ?? "");
  // The spec documents no 404 here, and says of 401 that it also means a missing right.
  if (payout?.tenant !== tenant) return refusal(401, "Unauthorized: this key has no such payout");
  return { status: 200, body: { status: payout.status } };
}

/** Registers a recipient, or finds the one of the same destination. */
export function createRecipient(world: World, book: Book, call: Call): Reply {
  const request = call.body as CreatePayoutRecipientRequest; // Prism checked it
  const { recipient, isNew } = recipientOf(world, book, call.tenant, request);
  return { status: isNew ? 201 : 200, body: { recipient_uuid: recipient.uuid } };
}

/** The recipient of a destination: by gateway, bank and account, or by gateway, network and wallet. */
function recipientOf(
  world: World,
  book: Book,
  tenant: string,
  request: CreatePayoutRequest | CreatePayoutRecipientRequest,
): { recipient: Recipient; isNew: boolean } {
  const { gateway, bank_code, bank_account_number, mobile_money_provider, mobile_money_number } = request;
  const destination = JSON.stringify([
    tenant,
    gateway,
    ...(bank_account_number === undefined
      ? ["wallet", mobile_money_provider ?? null, mobile_money_number]
      : ["bank", bank_code, bank_account_number]),
  ]);
  const known = book.recipientsByDestination.get(destination);
  if (known) return { recipient: known, isNew: false };
  const recipient = { tenant, uuid: world.uuid(), gateway };
  book.recipients.set(recipient.uuid, recipient);
  book.recipientsByDestination.set(destination, recipient);
  return { recipient, isNew: true };
}

function tell(world: World, { tenant, key, urls, secret, uuid, status, amount, currency }: Payout): void {
  const body: PayoutEvent = {
    idempotency_key: key ?? uuid,
    payout_uuid: uuid,
    status,
    sub_status: status,
    amount,
    currency,
    webhook_type: "payout",
  };
  world.emit({ provider: "orchestrapay", tenant, type: "payout", body, urls, registered: false, secret });
}
