import { checkFault } from "./faults.ts";
import { defaultTenant, introductionOf } from "./introduction.ts";
import { checkAction, readPageUrl } from "./pay.ts";
import { playedBy } from "./play.ts";
import type { Sandbox, SandboxClientOptions } from "./sandbox.ts";
import type { Stage } from "./stage.ts";

/** What tests do with a sandbox that listens at an address. */
export function sandboxOf({ world, cast, requests, perform }: Stage, url: string, close: () => Promise<void>): Sandbox {
  return {
    url,
    clientOptions(provider, tenant = defaultTenant) {
      if (!/^[\w-]+$/.test(tenant))
        throw new Error(
          `clientOptions: A tenant has letters, digits, _ and - only; this is ${JSON.stringify(tenant)}.`,
        );
      const { machine } = playedBy(cast, provider);
      // Each machine gives what its own client takes; a test makes every client of it.
      return introductionOf(machine, url, tenant).options as unknown as SandboxClientOptions[typeof provider];
    },
    webhookSecret: (provider, tenant = defaultTenant) => playedBy(cast, provider).machine.webhooks.secretOf(tenant),
    async pay(redirectUrl, action) {
      const { provider, id } = readPageUrl(redirectUrl, url);
      world.settle();
      const page = playedBy(cast, provider).machine.page(id);
      if (!page) throw new Error(`pay: There is no page ${redirectUrl}.`);
      checkAction(page, action);
      const next = perform("act", { provider, id, action });
      await world.idle();
      return next;
    },
    advance: (duration) => world.advance(duration),
    fault(fault) {
      checkFault(fault, [...cast.keys()], (provider) => playedBy(cast, provider).router.operationIds);
      perform("fault", fault);
    },
    revoke: (provider, tenant = defaultTenant) => perform("revoke", { provider, tenant }),
    ledger: () => world.ledger,
    deliveries: () => world.deliveries().toReversed(),
    deliver: (id, how) => world.deliver(id, how),
    requests: () => requests.all(),
    payments: () => [...world.payments.newest()].toReversed(),
    close,
    [Symbol.asyncDispose]: close,
  };
}
