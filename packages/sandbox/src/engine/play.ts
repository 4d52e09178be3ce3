import type { Problem } from "@payorch/mock/prism";
import type { Action, Call, Machine } from "../model.ts";
import type { Provider } from "../providers.ts";
import { type Decision, decide } from "./decide.ts";
import type { FaultOptions, Faults } from "./faults.ts";
import { keyOf } from "./key-rule.ts";
import type { Keys } from "./keys.ts";
import type { Router } from "./route.ts";

/** A provider that is played. */
export interface Played {
  readonly provider: Provider;
  readonly machine: Machine;
  readonly router: Router;
  readonly keys: Keys;
  /** The card numbers that its documentation gives for tests. */
  readonly cards: ReadonlySet<string>;
}

/** The providers that are played, by name. */
export type Cast = ReadonlyMap<Provider, Played>;

/** A request as the journal keeps it: routed, checked, and without what nobody may read there. */
export interface RequestInput {
  readonly provider: Provider;
  readonly operation: string;
  readonly path: Call["path"];
  readonly query: Call["query"];
  readonly headers: Call["headers"];
  readonly body: unknown;
  readonly problems: readonly Problem[];
  /** Whether it has a credential of the form that the spec wants. */
  readonly signed: boolean;
}

/** Somebody does something on a hosted page. */
export interface ActInput {
  readonly provider: Provider;
  readonly id: string;
  readonly action: Action;
}

/** Somebody makes new keys in a provider's portal. */
export interface RevokeInput {
  readonly provider: Provider;
  readonly tenant: string;
}

/** What happens to the sandbox from outside. All of it is synchronous, and follows from the input and the state alone. */
export type Play = {
  readonly request: (input: RequestInput) => Decision;
  readonly fault: (input: FaultOptions) => void;
  /** Where the browser goes; nothing where it stays. */
  readonly act: (input: ActInput) => string | undefined;
  readonly revoke: (input: RevokeInput) => void;
};

export function createPlay(cast: Cast, faults: Faults, now: () => number): Play {
  return {
    request(input) {
      const played = playedBy(cast, input.provider);
      const { machine, router, keys } = played;
      const route = router.byId(input.operation);
      if (!route) throw new Error(`${machine.title} has no operation ${input.operation}.`);
      const call = callOf(played, input, now());
      return decide(machine, keys, faults, { route, call, problems: input.problems, signed: input.signed });
    },
    fault: (input) => faults.add(input),
    act: ({ provider, id, action }) => playedBy(cast, provider).machine.act(id, action),
    revoke: ({ provider, tenant }) => playedBy(cast, provider).machine.revoke?.(tenant),
  };
}

/** The call that a machine gets. */
export function callOf({ router }: Played, { operation, path, query, headers, body }: RequestInput, now: number): Call {
  const route = router.byId(operation);
  const method = route?.operation.method ?? "";
  return {
    operationId: operation,
    method,
    path,
    query,
    headers,
    body,
    tenant: "",
    key: keyOf(route?.keyRule, headers, body),
    now,
  };
}

/**
 * The provider of that name.
 *
 * @throws Error where this sandbox does not play it
 */
export function playedBy(cast: Cast, provider: Provider): Played {
  const found = cast.get(provider);
  if (found) return found;
  throw new Error(`This sandbox does not run ${String(provider)}. It runs: ${[...cast.keys()].join(", ")}.`);
}
