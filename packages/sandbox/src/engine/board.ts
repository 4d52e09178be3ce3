import { unknownName } from "@payorch/core/check";
import type { Board, BoardProvider } from "../pages/board.ts";
import { type Way, ways } from "../world/world.ts";
import { type FaultKind, faultKinds } from "./faults.ts";
import { defaultTenant, introductionOf } from "./introduction.ts";
import type { Played } from "./play.ts";
import { sandboxOf } from "./sandbox-of.ts";
import type { Stage } from "./stage.ts";

/** What the pages show of a sandbox that listens at an address. */
export function boardOf(stage: Stage, url: string, close: () => Promise<void>): Board {
  const { world, cast, faults, requests, perform } = stage;
  const sandbox = sandboxOf(stage, url, close);
  return {
    providers: [...cast.values()].map((played) => introduced(played, url)),
    now: world.now,
    ahead: world.ahead,
    payments: () => world.payments.newest(),
    payment: (provider, id) => world.payments.get(provider, id),
    page(provider, id) {
      world.settle();
      return cast.get(provider)?.machine.page(id);
    },
    act: (provider, id, action) => perform("act", { provider, id, action }),
    requests: () => requests.all().toReversed(),
    deliveries: () => world.deliveries(),
    faults: () => faults.waiting(),
    faultKinds,
    totals() {
      const all = world.ledger.totals();
      const sum = (name: "charges" | "refunds" | "payouts") => all.reduce((total, sums) => total + sums[name], 0);
      const chargedTwice = world.ledger.chargedTwice().map(({ order }) => order);
      return {
        orders: world.ledger.orders(),
        charges: sum("charges"),
        refunds: sum("refunds"),
        payouts: sum("payouts"),
        chargedTwice,
      };
    },
    charges: (reference) => world.ledger.charges(reference),
    advance: (by) => world.advance(by),
    // It comes from a form: `fault` checks it.
    fault: (fault) => sandbox.fault({ ...fault, kind: fault.kind as FaultKind }),
    deliver(id, how) {
      if (!ways.some((way) => way === how)) throw new Error(`deliver: ${unknownName("way", how, ways)}`);
      return world.deliver(id, how as Way);
    },
    revoke: (provider) => perform("revoke", { provider, tenant: defaultTenant }),
    close,
  };
}

function introduced({ provider, machine, router }: Played, url: string): BoardProvider {
  const { title, magic, revoke, webhooks } = machine;
  const webhookSecret = webhooks.secretOf(defaultTenant);
  return {
    provider,
    title,
    magic,
    webhookSecret,
    revocable: revoke !== undefined,
    operations: router.operationIds,
    ...introductionOf(machine, url),
  };
}
