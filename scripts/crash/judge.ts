import type { Sandbox } from "@payorch/sandbox";
import type { Pool } from "pg";
import type { OrderRow } from "../../examples/durable/orders.ts";

/** What became of all orders. */
export interface Verdict {
  /** Orders whose customer paid twice, or whose seller or customer was paid twice. */
  readonly chargedTwice: readonly string[];
  /** Orders that came to no end, that were paid and not delivered, or delivered and not paid. */
  readonly lost: readonly string[];
  /** Orders of which nobody knows whether they are paid, with what a person checks. */
  readonly unknown: readonly string[];
}

type Row = OrderRow & { record: { id: string } | null; claim: string | null };

/** What may hide how a charge without a key ended. */
export interface Excuses {
  /** The processes that died, as `<name>/<process id>`. */
  readonly dead: ReadonlySet<string>;
  /** The orders whose charge met a fault of the provider. */
  readonly faulted: ReadonlySet<string>;
}

/** Compares the shop's table with the sandbox's ledger. An order that is unknown without an excuse is lost. */
export async function judge(pool: Pool, sandbox: Sandbox, { dead, faulted }: Excuses): Promise<Verdict> {
  const { rows } = await pool.query<Row>("SELECT * FROM shop_orders ORDER BY id");
  const ledger = sandbox.ledger();
  const chargedTwice: string[] = [];
  const lost: string[] = [];
  const unknown: string[] = [];
  for (const row of rows) {
    const { id, state, delivered } = row;
    const charges = ledger.charges(id);
    const payouts = ledger.payouts(`${id}-seller`).length;
    const refunded = charges.reduce((sum, charge) => sum + charge.refunded, 0);
    const charged = charges.reduce((sum, charge) => sum + charge.amount, 0);
    const say = (what: string) => `${id} (${row.gateway}): ${what}`;
    if (charges.length > 1) chargedTwice.push(say(`${charges.length} charges`));
    if (payouts > 1) chargedTwice.push(say(`${payouts} payouts`));
    if (refunded > charged) chargedTwice.push(say(`${refunded} of ${charged} given back`));

    const paid = state === "paid" || state === "refunded";
    const died = !row.record && dead.has(processOf(row));
    if (state === "unknown" && (died || faulted.has(id))) unknown.push(say(checkOf(row, charges.length)));
    else if (state === "unknown") lost.push(say("is unknown, although nothing hid how its charge ended"));
    else if (state === "open" || state === "charging") lost.push(say(`is ${state}`));
    else if (paid !== charges.length > 0) lost.push(say(`is ${state}, with ${charges.length} charges`));
    else if (paid && delivered !== 1) lost.push(say(`is ${state}, and delivered ${delivered} times`));
    else if (state === "refunded" && refunded !== charged)
      lost.push(say(`is refunded, but ${refunded} of ${charged} went back`));
    else if (paid && row.gateway === "orqex" && payouts === 0) lost.push(say("its seller was not paid"));
  }
  return { chargedTwice, lost, unknown };
}

/** The process that charged an order, as `<name>/<process id>`. */
const processOf = ({ claim }: Row): string => (claim ?? "").split("/").slice(0, 2).join("/");

/** What a person looks for at the provider, and what he would find there. */
const checkOf = (row: Row, charges: number): string =>
  `look for payments of ${row.payment} at OrkestaPay${row.record ? `, request ${row.record.id}` : `; ${processOf(row)} died while it charged`}. ` +
  `There ${charges === 1 ? "is one" : "is none"}.`;
