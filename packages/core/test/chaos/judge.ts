import { type CallResult, type PayorchError, type Reconciliation, isPayorchError } from "../../src/index.ts";
import type { Kind } from "../support/client.ts";
import type { Entry } from "./ledger.ts";

type Body = Record<string, unknown>;

/** What the client said: of a turn of a call, or when it was asked about its error afterwards. */
export interface Told {
  readonly what: "call" | "resume" | "reconcile";
  /** The turn that it is about. */
  readonly turn: number;
  /** How many requests of the call the provider had seen when the client said it. */
  readonly after: number;
  readonly result?: CallResult<Body>;
  readonly reconciled?: Reconciliation<Body>;
  readonly error?: unknown;
}

/** What must never be. */
export interface Violation {
  readonly law: "duplicate" | "lie" | "changed" | "hidden" | "foreign error";
  readonly text: string;
}

/** Holds what the client said of one call against what the provider did. */
export function judge(call: number, kind: Kind, told: readonly Told[], entries: readonly Entry[]): Violation[] {
  const found: Violation[] = [];
  const claim = (holds: boolean, law: Violation["law"], what: string) => {
    if (!holds) found.push({ law, text: `call ${call} (${kind}): ${what}; ${story(told, entries)}` });
  };
  const executions = entries.filter(({ effect }) => effect === "executed").length;
  claim(kind === "read" || executions <= 1, "duplicate", `it was executed ${executions} times`);
  if (kind === "unhonoured" || kind === "keyless") {
    const first = entries.findIndex(({ effect }) => effect !== "none");
    claim(first === -1 || first === entries.length - 1, "duplicate", "it was sent again after it took effect");
  }

  const keys = new Set(entries.map(({ key }) => key));
  claim(keys.size <= 1, "changed", "its requests carry several keys");
  claim(new Set(bodiesOf(entries)).size <= 1, "changed", "its requests carry several bodies");
  claim(keys.has(undefined) === (kind === "read" || kind === "keyless") || keys.size === 0, "changed", "wrong key");

  if (kind !== "honoured") {
    const [{ result, error } = {}] = told;
    const sent = (result ?? (isPayorchError(error) ? error : undefined))?.attempts.length ?? 0;
    claim(entries.length <= sent, "duplicate", `${sent} attempts are told of, and asking sent it again`);
  }
  for (const { what, turn, after, result, error, reconciled } of told) {
    const own = entries.slice(0, after).filter((entry) => entry.turn === turn);
    // What was under way took effect later; whose key it carries may have been executed by another turn.
    const tookEffect = own.some(({ effect }) => effect !== "none");
    if (reconciled) {
      claim(reconciled.outcome !== "executed" || tookEffect, "lie", "reconcile says executed, and it was not");
      claim(reconciled.outcome !== "not_executed" || !tookEffect, "lie", "reconcile says not executed, and it was");
      const resource = reconciled.outcome === "executed" ? reconciled.resource : undefined;
      claim(resource === undefined || resource["call"] === call, "lie", "reconcile gives another call's resource");
      continue;
    }
    if (result) {
      claim(kind === "honoured" || what === "call", "duplicate", "a call without an honoured key was resumed");
      claim(tookEffect && (kind === "read" || executions === 1), "lie", "a success without its one execution");
      claim(result.data["call"] === call, "lie", `the answer is that of call ${String(result.data["call"])}`);
      const answered = entries.find(({ index }) => result.requestId === `${call}.${index}`);
      claim(answered !== undefined && answered.turn === turn, "lie", `the request id is ${result.requestId}`);
      const replayed = kind === "honoured" ? answered?.effect === "replayed" : undefined;
      claim(result.replayed === replayed, "lie", `replayed is ${result.replayed}`);
    } else if (isPayorchError(error)) {
      claim(error.outcome !== "executed" || tookEffect, "lie", "an error says executed, and it was not");
      claim(error.outcome !== "not_executed" || !tookEffect, "lie", "an error says not executed, and it was");
      const refused = what === "resume" && kind !== "honoured";
      claim((error.name === "InvalidCallError") === refused, "foreign error", `${what} ended with a ${error.name}`);
    } else {
      claim(false, "foreign error", `it threw ${String(error)}`);
      continue;
    }
    if (isPayorchError(error) && error.name === "InvalidCallError") continue;
    const { idempotencyKey, attempts } = result ?? (error as PayorchError);
    claim(
      own.every(({ key }) => key === idempotencyKey),
      "changed",
      "the key that the client names was not sent",
    );
    // Another try of the same call may be under way.
    if (what === "resume") continue;
    claim(own.length <= attempts.length, "hidden", `${attempts.length} attempts are told of, ${own.length} arrived`);
  }
  return found;
}

function bodiesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ body }) => (body === undefined ? [] : [body]));
}

/** Enough to see what happened. */
function story(told: readonly Told[], entries: readonly Entry[]): string {
  const requests = entries.map(({ turn, fault, effect }) => `${turn}: ${fault} (${effect})`).join(", ");
  const words = told.map(({ what, turn, after, result, error, reconciled }) => {
    const when = `${what} of turn ${turn} after ${after}: `;
    if (reconciled) return `${when}${reconciled.outcome}`;
    if (result) return `${when}success after ${result.attempts.map(({ ending }) => ending).join(", ")}`;
    return when + (isPayorchError(error) ? error.report().replaceAll("\n", " | ") : String(error));
  });
  return `provider: ${requests || "nothing"}; client: ${words.join("; then ")}`;
}
