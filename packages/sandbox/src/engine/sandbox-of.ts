import type { Machine, Provider } from "../model.ts";
import { checkFault } from "./faults.ts";
import { defaultTenant, introductionOf } from "./introduction.ts";
import { checkAction, readPageUrl } from "./pay.ts";
import { playedBy } from "./play.ts";
import type { Sandbox, SandboxClientOptions } from "./sandbox.ts";
import type { Stage } from "./stage.ts";

/** What tests do with a sandbox that listens at an address. */
export function sandboxOf({ world, cast, requests, perform }: Stage, url: string, close: () => Promise<void>): Sandbox {
  /** The provider that is played, for a tenant that there can be. */
  function machineFor(method: string, provider: Provider, tenant: unknown): Machine {
    if (typeof tenant !== "string" || !/^[\w-]+$/.test(tenant))
      throw new Error(`${method}: \`tenant\` must have only letters, digits, _ and -; got ${JSON.stringify(tenant)}.`);
    return playedBy(cast, provider).machine;
  }
  return {
    url,
    clientOptions(provider, tenant = defaultTenant) {
      const machine = machineFor("clientOptions", provider, tenant);
      // Each machine gives what its own client takes; a test makes every client of it.
      return introductionOf(machine, url, tenant).options as unknown as SandboxClientOptions[typeof provider];
    },
    webhookSecret: (provider, tenant = defaultTenant) =>
      machineFor("webhookSecret", provider, tenant).webhooks.secretOf(tenant),
    async pay(redirectUrl, action) {
      const { provider, id } = readPageUrl(redirectUrl, url);
      world.settle();
      const page = playedBy(cast, provider).machine.page(id);
      if (!page) throw new Error(`pay: the sandbox has no page ${redirectUrl}.`);
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
    revoke(provider, tenant = defaultTenant) {
      if (!machineFor("revoke", provider, tenant).revoke) throw new Error(`revoke: ${provider} has no access tokens.`);
      perform("revoke", { provider, tenant });
    },
    ledger: () => world.ledger,
    deliveries: () => world.deliveries().toReversed(),
    deliver: (id, how) => world.deliver(id, how),
    requests: () => requests.all(),
    payments: () => [...world.payments.newest()].toReversed(),
    close,
    [Symbol.asyncDispose]: close,
  };
}
