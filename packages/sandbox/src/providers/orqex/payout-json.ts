import type { Country, Payout as PayoutJson, PayoutInstrument } from "@payorch/orqex";
import { instrumentIdOf, payoutTransactionOf } from "./ids.ts";
import { countryName, currencyOf } from "./methods.ts";
import type { Payout } from "./state.ts";
import { amountOf, converted, customerJson, failureJson, written, writtenIf } from "./wire.ts";

export function payoutJson(
  payout: Payout,
): Required<Omit<PayoutJson, "gateway_transaction_id" | "failure_code" | "failure_message">> {
  const { amount, createdAt, currency, endedAt, failure, initiatedAt, status } = payout;
  const settled = converted(amount, currency, settledIn(payout));
  return {
    id: payout.id,
    amount: amountOf(amount, currency),
    settlement_amount: settled.amount,
    exchange_rate: settled.exchange_rate,
    method: payout.method,
    status,
    reference: payout.reference ?? null,
    description: payout.description ?? null,
    customer: customerJson(payout.tenant, payout.customer),
    instrument: instrumentJson(payout),
    gateway: { transaction: { id: payoutTransactionOf(payout), reference: null, external_id: null } },
    fee_amount: amountOf(0, settledIn(payout)),
    failure: failureJson(failure),
    metadata: payout.metadata ?? {},
    initiated_at: writtenIf(initiatedAt),
    completed_at: status === "completed" ? writtenIf(endedAt) : null,
    failed_at: status === "failed" ? writtenIf(endedAt) : null,
    created_at: written(createdAt),
  };
}

/** The currency that the recipient gets: that of a phone's country, else the payout's own. */
const settledIn = ({ currency, instrument }: Payout): string =>
  (instrument.type === "phone" ? currencyOf(instrument.country) : undefined) ?? currency;

function instrumentJson(payout: Payout): PayoutInstrument {
  const { instrument } = payout;
  const id = instrumentIdOf(payout);
  switch (instrument.type) {
    case "phone": {
      const { country, phone_number, type } = instrument;
      return { id, type, phone_number, country: countryOf(country) };
    }
    case "bank_account": {
      const { country, swift_bic = null, ...rest } = instrument;
      return { id, ...rest, swift_bic, country: countryOf(country) };
    }
    default: {
      const { address, memo_tag = null, network, type } = instrument;
      // The request may name a network that is not documented: it is answered as it came.
      return {
        id,
        type,
        address,
        network: network as NonNullable<PayoutInstrument["network"]>,
        memo_tag,
        country: null,
      };
    }
  }
}

const countryOf = (code: string): Country => ({ code, name: countryName(code) ?? code, flag: null });
