import { setInterval } from "node:timers/promises";
import { recover, resumeSessions } from "@payorch/core/journal";
import { enqueue, runJobs } from "./jobs.ts";
import { start } from "./process.ts";

/** The same process without DBOS: a table of jobs, and the journal of the calls that nobody knows the end of. */
const { journal, pool, ready, shop } = await start();
ready(enqueue);

/** Looks at the calls whose process died. Pages are opened again, under their key or anew: nobody has seen the first one. */
async function lookAround(): Promise<void> {
  for await (const call of recover(journal, Object.values(shop.clients)))
    if (resumeSessions(call)) await call.resume().catch(() => "The job opens the page again.");
}

await Promise.all([
  runJobs(pool, shop),
  (async () => {
    for await (const _ of setInterval(30_000)) await lookAround().catch(console.error);
  })(),
]);
