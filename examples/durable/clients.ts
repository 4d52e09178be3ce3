import type { Journal } from "@payorch/core";
import { type Orchestrapay, type OrchestrapayOptions, createOrchestrapay } from "@payorch/orchestrapay";
import { type Orchestrate, type OrchestrateOptions, createOrchestrate } from "@payorch/orchestrate";
import { type Orkestapay, type OrkestapayOptions, createOrkestapay } from "@payorch/orkestapay";
import { type Orqex, type OrqexOptions, createOrqex } from "@payorch/orqex";
import type { Addresses, Gateway, GatewayName } from "../shop/gateways/gateway.ts";
import { orchestrapay } from "../shop/gateways/orchestrapay.ts";
import { orchestrate } from "../shop/gateways/orchestrate.ts";
import { orkestapay } from "../shop/gateways/orkestapay.ts";
import { orqex } from "../shop/gateways/orqex.ts";

export interface Clients {
  readonly orkestapay: Orkestapay;
  readonly orchestrapay: Orchestrapay;
  readonly orchestrate: Orchestrate;
  readonly orqex: Orqex;
}

/** What each client needs to reach its provider, as `sandbox.clientOptions` gives it, and the secrets of the webhooks. */
export interface Settings {
  readonly options: {
    readonly orkestapay: OrkestapayOptions;
    readonly orchestrapay: OrchestrapayOptions;
    readonly orchestrate: OrchestrateOptions;
    readonly orqex: OrqexOptions;
  };
  readonly secrets: Readonly<Record<GatewayName, string>>;
  /** The shop's own address. */
  readonly origin: string;
}

/** A call shall end soon, so that a worker that is asked to stop need not wait. */
const limits = { timeoutMs: 6000, deadlineMs: 9000 };

/** The four clients. Every write is written down before its first byte, and a keyed one needs a key from the order. */
function clientsOf({ options }: Settings, journal: Journal): Clients {
  const common = { ...limits, journal, idempotency: "required" } as const;
  return {
    orkestapay: createOrkestapay({ ...options.orkestapay, ...common }),
    orchestrapay: createOrchestrapay({ ...options.orchestrapay, ...common }),
    orchestrate: createOrchestrate({ ...options.orchestrate, ...common }),
    orqex: createOrqex({ ...options.orqex, ...common }),
  };
}

/** What every process of the shop has. */
export interface Shop {
  /** The name of this process. It keeps it when it starts again. */
  readonly worker: string;
  readonly clients: Clients;
  readonly gateways: Readonly<Record<GatewayName, Gateway>>;
}

export function shopOf(settings: Settings, journal: Journal, worker: string): Shop {
  const { origin, secrets } = settings;
  const clients = clientsOf(settings, journal);
  const addresses: Addresses = {
    back: ({ id }) => `${origin}/orders/${id}/back`,
    webhooks: (gateway) => `${origin}/webhooks/${gateway}`,
  };
  return {
    worker,
    clients,
    gateways: {
      orkestapay: orkestapay(clients.orkestapay, secrets.orkestapay, addresses),
      orchestrapay: orchestrapay(clients.orchestrapay, secrets.orchestrapay, addresses),
      orchestrate: orchestrate(clients.orchestrate, secrets.orchestrate, addresses),
      orqex: orqex(clients.orqex, secrets.orqex, addresses),
    },
  };
}
