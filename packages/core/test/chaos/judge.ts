import { type CallResult, type PayorchError, isPayorchError } from "../../src/index.ts";
import type { Kind } from "../support/client.ts";
import type { Entry } from "./ledger.ts";

/** How one turn of a call ended, in the client's words. */
export type Told =
  | { readonly result: CallResult<Record<string, unknown>>; readonly error?: undefined }
  | { readonly error: unknown; readonly result?: undefined };

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

  for (const [turn, { result, error }] of told.entries()) {
    const own = entries.filter((entry) => entry.turn === turn);
    const tookEffect = own.some(({ effect }) => effect !== "none");
    if (result) {
      claim(tookEffect && (kind === "read" || executions === 1), "lie", "a success without its one execution");
      claim(result.data["call"] === call, "lie", `the answer is that of call ${String(result.data["call"])}`);
      const answered = entries.find(({ index }) => result.requestId === `${call}.${index}`);
      claim(answered !== undefined && answered.turn === turn, "lie", `the request id is ${result.requestId}`);
      const replayed = kind === "honoured" ? answered?.effect === "replayed" : undefined;
      claim(result.replayed === replayed, "lie", `replayed is ${result.replayed}`);
    } else if (isPayorchError(error)) {
      claim(error.outcome !== "executed" || tookEffect, "lie", "an error says executed, and it was not");
      claim(error.outcome !== "not_executed" || !tookEffect, "lie", "an error says not executed, and it was");
      claim(error.name !== "InvalidCallError", "foreign error", "a valid call was refused");
    } else {
      claim(false, "foreign error", `it threw ${String(error)}`);
      continue;
    }
    const key = (result ?? (error as PayorchError)).idempotencyKey;
    claim(
      own.every((entry) => entry.key === key),
      "changed",
      "the key that the client names was not sent",
    );
    const { attempts } = result ?? (error as PayorchError);
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
  const words = told.map(({ result, error }) => {
    if (result) return `success after ${result.attempts.map(({ ending }) => ending).join(", ")}`;
    return isPayorchError(error) ? error.report().replaceAll("\n", " | ") : String(error);
  });
  return `provider: ${requests || "nothing"}; client: ${words.join("; then ")}`;
}
