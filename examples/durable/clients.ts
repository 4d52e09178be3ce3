import type { Journal } from "@payorch/core";
import { type Orchestrapay, createOrchestrapay } from "@payorch/orchestrapay";
import { type Orchestrate, createOrchestrate } from "@payorch/orchestrate";
import { type Orkestapay, createOrkestapay } from "@payorch/orkestapay";
import { type Orqex, createOrqex } from "@payorch/orqex";
import { orchestrapay } from "../shop/gateways/orchestrapay.ts";
import { orchestrate } from "../shop/gateways/orchestrate.ts";
import { orkestapay } from "../shop/gateways/orkestapay.ts";
import { orqex } from "../shop/gateways/orqex.ts";
import type { Addresses, Gateway, GatewayName } from "../shop/gateways/gateway.ts";

export interface Clients {
  readonly orkestapay: Orkestapay;
  readonly orchestrapay: Orchestrapay;
  readonly orchestrate: Orchestrate;
  readonly orqex: Orqex;
}

/** What each client needs to reach its provider, as `sandbox.clientOptions` gives it, and the secrets of the webhooks. */
export interface Settings {
  readonly options: Readonly<Record<GatewayName, Readonly<Record<string, string>>>>;
  readonly secrets: Readonly<Record<GatewayName, string>>;
  /** The shop's own address. */
  readonly origin: string;
}

/** A call shall end soon, so that a worker that is asked to stop need not wait. */
const limits = { timeoutMs: 2000, deadlineMs: 6000 };

/** The four clients. Every write is written down before its first byte, and a keyed one needs a key from the order. */
export function clientsOf({ options }: Settings, journal: Journal): Clients {
  const common = { ...limits, journal, idempotency: "required" } as const;
  return {
    orkestapay: createOrkestapay({ ...(options.orkestapay as never), ...common }),
    orchestrapay: createOrchestrapay({ ...(options.orchestrapay as never), ...common }),
    orchestrate: createOrchestrate({ ...(options.orchestrate as never), ...common }),
    orqex: createOrqex({ ...(options.orqex as never), ...common }),
  };
}
