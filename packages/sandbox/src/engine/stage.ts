import type { Operations } from "@payorch/mock/prism";
import type { Provider } from "../providers.ts";
import { machines } from "../providers/machines.ts";
import { type Perform, type SandboxWorld, createWorld } from "../world/world.ts";
import { type Faults, createFaults } from "./faults.ts";
import { createKeys } from "./keys.ts";
import { type Cast, type Play, type Played, createPlay } from "./play.ts";
import { type RequestLog, createRequestLog } from "./requests.ts";
import { createRouter } from "./route.ts";

/** Everything that a sandbox is, but for its server. */
export interface Stage {
  readonly world: SandboxWorld;
  readonly cast: Cast;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Lets something happen from outside, and into the journal. */
  readonly perform: Perform<Play>;
}

export interface StageOptions {
  readonly specs: ReadonlyMap<Provider, Operations>;
  readonly seed: number;
  /** Where the sandbox listens. */
  readonly url: () => string;
  readonly log: ((line: string) => void) | undefined;
}

export function createStage({ specs, seed, url, log }: StageOptions): Stage {
  const world = createWorld({ machines: [...specs.keys()].map((provider) => machines[provider]), seed, url });
  const cast: Cast = new Map(
    [...specs].map(([provider, operations]) => [provider, playedOf(world, provider, operations)]),
  );
  const faults = createFaults();
  const perform = world.define(createPlay(cast, faults, world.now));
  return { world, cast, faults, requests: createRequestLog(log), perform };
}

function playedOf(world: SandboxWorld, provider: Provider, operations: Operations): Played {
  const machine = world.machines.get(provider);
  if (!machine) throw new Error(`The sandbox has no machine of ${provider}.`);
  const cards = new Set(machine.magic.map(({ value }) => value));
  return { provider, machine, router: createRouter(operations), keys: createKeys(), cards };
}
