import type { Problem } from "@payorch/mock/prism";
import type { Call, Machine, Reply } from "../model.ts";
import type { FaultKind, Faults } from "./faults.ts";
import { type Keys, replayOf } from "./keys.ts";
import type { Route } from "./route.ts";

/** A request that was routed and checked: all that its answer follows from, besides the state. */
export interface Request {
  readonly route: Route;
  readonly call: Call;
  readonly problems: readonly Problem[];
  /** Whether it has a credential of the form that the spec wants. */
  readonly signed: boolean;
}

/** What becomes of a request. */
export interface Decision {
  readonly reply: Reply;
  readonly fault: FaultKind | undefined;
  /** Whether the machine answered; otherwise the fault did, in its place. */
  readonly executed: boolean;
  readonly replayed: boolean;
  /** Whose request it is. */
  readonly tenant: string | undefined;
}

/**
 * Answers a request. It is synchronous: nobody's request is looked at between the lookup of a key and the answer that is kept
 * under it. The order is the one of a provider: what stands before it fails first, then the credential counts, then the
 * spec, then the key.
 */
export function decide(machine: Machine, keys: Keys, faults: Faults, request: Request): Decision {
  const { route, call } = request;
  const fault = faults.take(machine.provider, route.operationId);
  const tenant = machine.tenantOf(call);
  const refusal = fault && refusalOf(fault, machine, call);
  if (refusal) return { reply: refusal, fault, executed: false, replayed: false, tenant };
  return { ...answer(machine, keys, request, tenant), fault, executed: true, tenant };
}

/** The answer under a fault of those that execute nothing. */
function refusalOf(fault: FaultKind, machine: Machine, call: Call): Reply | undefined {
  switch (fault) {
    case "throttle": {
      const reply = machine.refuse({ why: "throttled" }, call);
      return { ...reply, status: 429, headers: { "retry-after": "1", ...reply.headers } };
    }
    case "unavailable":
      return { ...machine.refuse({ why: "unavailable" }, call), status: 503 };
    case "html":
      return { status: 502, headers: { "content-type": "text/html" }, body: badGateway };
    case "reset":
      return { status: 0 };
    default:
      return undefined;
  }
}

function answer(
  machine: Machine,
  keys: Keys,
  { route, call: unsigned, problems, signed }: Request,
  tenant: string | undefined,
): Pick<Decision, "reply" | "replayed"> {
  const call = { ...unsigned, tenant: tenant ?? "" };
  const first = (reply: Reply) => ({ reply, replayed: false });
  if (route.secured && (tenant === undefined || !signed)) return first(machine.refuse({ why: "unauthorized" }, call));
  if (problems.length > 0) return first(machine.refuse({ why: "invalid", problems }, call));
  if (call.key === undefined || !route.keyRule?.honoured) return first(machine.answer(call));

  const found = keys.find(call);
  if (found === "reused") return first(machine.refuse({ why: "key_reused" }, call));
  if (found) return { reply: machine.replayed?.(found.first) ?? replayOf(found.first, route.keyRule), replayed: true };
  const reply = machine.answer(call);
  keys.keep(call, route.keyRule, reply);
  return first(reply);
}

const badGateway = "<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>";
