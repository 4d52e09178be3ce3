import { setTimeout } from "node:timers/promises";
import { isPayorchError } from "@payorch/orqex";
import type { Pool } from "pg";
import type { Shop } from "./clients.ts";
import { type Enqueue, type Step, type Work, work } from "./work.ts";

/** How long a job belongs to the process that took it: longer than its calls last, two at most. */
const leaseSeconds = 20;

/** Work is a row: asked for twice, it is there once. */
export const enqueue: Enqueue = async (client, what, id) => {
  await client.query("INSERT INTO shop_jobs (what, id) VALUES ($1, $2) ON CONFLICT DO NOTHING", [what, id]);
};

/** Takes jobs and does them, some at a time, for ever. A job whose process died is free again when its lease ends, and done again from its first step. */
export async function runJobs(pool: Pool, shop: Shop, atOnce = 16): Promise<void> {
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (;;) {
        const done = await runJob(pool, shop).catch(() => false);
        if (!done) await setTimeout(100);
      }
    }),
  );
}

const take = `
  UPDATE shop_jobs SET free_at = now() + $1 * interval '1 second'
  WHERE (what, id) = (SELECT what, id FROM shop_jobs WHERE free_at <= now() ORDER BY free_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING what, id`;

/** Does one job; false where there is none. */
async function runJob(pool: Pool, shop: Shop): Promise<boolean> {
  const { rows } = await pool.query<{ what: Work; id: string }>(take, [leaseSeconds]);
  const [job] = rows;
  if (!job) return false;
  const { id, what } = job;
  try {
    for (const step of Object.values<Step>(work[what])) await step(pool, shop, id);
    await pool.query("DELETE FROM shop_jobs WHERE what = $1 AND id = $2", [what, id]);
  } catch (error) {
    // What failed is done again soon; what the shop got wrong, when somebody has changed it.
    const seconds = isPayorchError(error) && error.name === "InvalidCallError" ? 3600 : 1;
    await pool.query("UPDATE shop_jobs SET free_at = now() + $3 * interval '1 second' WHERE what = $1 AND id = $2", [
      what,
      id,
      seconds,
    ]);
  }
  return true;
}
