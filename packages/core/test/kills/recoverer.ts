// A process that settles what killed workers left: `node -C @payorch/source recoverer.ts <what it is to do as JSON>`. It looks every call
// up, tries to resume what that does not settle, and tells its parent what it learned.
import { setTimeout as sleep } from "node:timers/promises";
import { type CallRecord, type Journal, type Settlement, recover } from "../../src/after/journal.ts";
import { isPayorchError } from "../../src/index.ts";
import { acme } from "../support/client.ts";
import { type Recovery, type Step, deadlineMs, leaseMs as usualLeaseMs, namedBy, timeoutMs } from "./plan.ts";
import { stop, tell, watched } from "./stop.ts";
import { journalOf } from "./store.ts";

const { url, store, until, leaseMs = usualLeaseMs, aheadMs = 0, step } = JSON.parse(process.argv[2] ?? "") as Recovery;
const clock = Date.now;
Date.now = () => clock() + aheadMs;

const at = (each: Step) => {
  if (each === step) stop(each);
};
const { journal: inner, close } = await journalOf(store);
const journal = watched(inner, at, () => undefined);
/** Nothing is under way at the provider of these tests once the call is over, so that nobody has to wait for a minute. */
const early: Journal = {
  ...journal,
  claim: (filter) => journal.claim({ ...filter, endedBefore: filter.endedBefore + timeoutMs + 60_000 }),
};
const client = acme(url, { timeoutMs, deadlineMs, journal });

async function round(): Promise<void> {
  const settled = ({ record, result }: { record: CallRecord; result: Settlement }) => {
    tell({ told: { ...namedBy(record), by: "recoverer", outcome: result.outcome, how: "found" } });
    at("settled");
  };
  for await (const { record, resume } of recover(early, [client], { leaseMs, settled })) {
    const told = { ...namedBy(record), by: "recoverer" } as const;
    await resume().then(
      () => tell({ told: { ...told, outcome: "executed", how: "resumed" } }),
      (error: unknown) => {
        if (!isPayorchError(error)) throw error;
        tell({ told: { ...told, outcome: error.outcome, how: error.report() } });
      },
    );
  }
}

for (;;) {
  const last = clock() >= until;
  await round();
  if (last) break;
  await sleep(50);
}
await close();
process.disconnect();
