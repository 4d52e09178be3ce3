// Runs the chaos as a process of its own: `node -C @payorch/source program.ts <calls> <seed>`. Tells its parent how far it is.
import { Agent } from "undici";
import { undiciTransport } from "../../src/transport/undici.ts";
import { acme } from "../support/client.ts";
import { amplification, deaths, mostRequestsPerCall } from "./dead.ts";
import { type Figures, chaos, report, sum } from "./run.ts";
import { type Transport, ofTests } from "./transports.ts";

const transport = undiciTransport(new Agent());
/** All that the run goes over. */
const transports: readonly Transport[] = [
  ofTests,
  { name: "undici", client: (baseUrl, credential) => acme(baseUrl, { transport }, credential) },
];

/** Enough to keep both cores busy, few enough that the ledger stays small. */
const callsPerBatch = 10_000;
const concurrency = 128;
/** Violations that are printed in full; one is usually enough. */
const shown = 20;

const [calls = 0, seed = 0] = process.argv.slice(2).map(Number);
if (!Number.isInteger(calls) || calls < 1 || !Number.isInteger(seed)) {
  throw new Error("Give the number of calls, from 1, and the seed, both as integers.");
}

let before = 0;
for (const transport of transports) {
  let figures: Figures | undefined;
  while ((figures?.calls ?? 0) < calls) {
    const done = figures?.calls ?? 0;
    const batch = await chaos({
      transport,
      calls: Math.min(callsPerBatch, calls - done),
      // Each batch has a provider of its own, and so a seed of its own.
      seed: seed + done / callsPerBatch,
      concurrency,
    });
    figures = figures ? sum(figures, batch) : batch;
    const share = (before + figures.calls) / (calls * transports.length);
    process.send?.({
      transport: transport.name,
      calls: before + figures.calls,
      share,
      violations: figures.violations.length,
    });
  }
  if (!figures) continue;
  before += figures.calls;
  console.log(report(transport.name, seed, figures));
  for (const { law, text } of figures.violations.slice(0, shown)) console.log(`  VIOLATION (${law}) ${text}`);
  if (figures.violations.length > 0) process.exitCode = 1;
  for (const death of deaths) {
    const requestsPerCall = await amplification(transport, death, 1_000);
    console.log(`  amplification against a dead server (${death}): ${requestsPerCall}`);
    if (requestsPerCall > mostRequestsPerCall) process.exitCode = 1;
  }
}
process.disconnect?.();
