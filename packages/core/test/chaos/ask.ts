import type { PayorchError, ClientMethods } from "../../src/index.ts";
import { isPayorchError } from "../../src/index.ts";
import type { Told } from "./judge.ts";
import type { Ledger } from "./ledger.ts";
import { draw } from "./random.ts";

type Body = Record<string, unknown>;

/** A call whose caller holds its errors. */
export interface Asking {
  readonly client: ClientMethods;
  readonly ledger: Ledger;
  readonly seed: number;
  readonly call: number;
  /** How many turns the call had. */
  readonly turns: number;
}

/** How many times the caller asks in one round, at most; and how many of those at once. */
const mostRounds = 2;
const mostAtOnce = 3;

/**
 * Calls `resume` and `reconcile` on any error so far, old and new, several at once, again and again, and adds to the story
 * what the client said.
 */
export async function ask(asking: Asking, story: Told[], time: number): Promise<void> {
  const { seed, call } = asking;
  const chance = (question: number) => draw(seed, call, -10 - time, question);
  for (let round = 0; round < Math.floor(chance(0) * (mostRounds + 1)); round += 1) {
    const errors = story.flatMap(({ error, turn }) => (isPayorchError(error) ? [{ error, turn }] : []));
    if (errors.length === 0) return;
    const count = 1 + Math.floor(chance(1 + round) * mostAtOnce);
    const asked = Array.from({ length: count }, (_, index) => {
      const question = 10 + round * 10 + index;
      const { error, turn } = errors[Math.floor(chance(question) * errors.length)] as (typeof errors)[number];
      return chance(question + 100) < 0.6 ? resume(asking, error, turn) : reconcile(asking, error, turn);
    });
    story.push(...(await Promise.all(asked)));
  }
}

async function resume({ client, ledger, call }: Asking, error: PayorchError, turn: number): Promise<Told> {
  const ended = await client
    .resume<Body>(error)
    .withResponse()
    .then(
      (result) => ({ result }),
      (thrown: unknown) => ({ error: thrown }),
    );
  return { what: "resume", turn, after: ledger.of(call).length, ...ended };
}

async function reconcile({ client, ledger, call }: Asking, error: PayorchError, turn: number): Promise<Told> {
  const ended = await client.reconcile<Body>(error).then(
    (reconciled) => ({ reconciled }),
    (thrown: unknown) => ({ error: thrown }),
  );
  return { what: "reconcile", turn, after: ledger.of(call).length, ...ended };
}
