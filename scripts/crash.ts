import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { DBOSClient } from "@dbos-inc/dbos-sdk";
import { createOrkestapay } from "@payorch/orkestapay";
import { type Sandbox, startSandbox } from "@payorch/sandbox";
import { Command, InvalidArgumentError } from "commander";
import { Pool } from "pg";
import { transaction } from "../examples/durable/database.ts";
import { enqueue as enqueueJob } from "../examples/durable/jobs.ts";
import { migrate } from "../examples/durable/migrate.ts";
import * as orders from "../examples/durable/orders.ts";
import type { Enqueue } from "../examples/durable/work.ts";
import { enqueueIn } from "../examples/durable/workflows.ts";
import type { GatewayName } from "../examples/shop/gateways/gateway.ts";
import { draw } from "../packages/core/test/chaos/random.ts";
import { postgres } from "../packages/core/test/support/postgres.ts";
import { door } from "./crash/door.ts";
import { judge } from "./crash/judge.ts";
import { type Workers, startWorkers } from "./crash/workers.ts";

const program = new Command("crash")
  .description(
    "Runs the durable shop (examples/durable) in three processes on PostgreSQL and the sandbox, kills and suspends them, stops PostgreSQL, and compares the shop's orders with the sandbox's ledger.",
  )
  .option("--orders <count>", "orders", integer, 1000)
  .option("--kills <count>", "processes to kill while there is work", integer, 200)
  .option("--seed <number>", "what faults and victims follow from", integer, randomInt(2 ** 31))
  .option("--without-dbos", "on a table of jobs, `postgresJournal` and `recover` alone")
  .parse();
const options = program.opts<{ orders: number; kills: number; seed: number; withoutDbos?: true }>();
const chance = (
  (question: number) => () =>
    draw(options.seed, (question += 1))
)(0);

/** Which provider an order goes to: those with keys, a page without, and a charge without. */
const gateways: readonly GatewayName[] = ["orqex", "orqex", "orchestrapay", "orchestrate", "orkestapay"];
/** What the provider does wrong, for one order in ten. */
const kinds = ["reset", "commitThenReset", "cut", "unavailable", "html", "throttle", "stall", "slow"] as const;

const server = await postgres();
if (!server) process.exit(1);
const { database, host, port, user } = server.connection;
const databaseUrl = `postgresql://${user}@${host}:${port}/${database}`;
const pool = new Pool({ connectionString: databaseUrl, max: 10 });
pool.on("error", () => {});

const killEveryMs = 400;
let workers: Workers | undefined;
let kills = 0;
/** The pages on which somebody has paid. */
const paid = new Set<string>();
/** When the last line of progress was printed. */
let told = Date.now();
/** Orders whose charge without a key met a fault of the provider. */
const faulted = new Set<string>();
const shop = await door(() => workers?.port(chance()));
const sandbox = await startSandbox({ webhooks: `${shop.url}/webhooks/{provider}`, seed: options.seed });
try {
  process.exitCode = (await run()) ? 0 : 1;
} finally {
  await workers?.stop();
  shop.close();
  await sandbox.close();
  await pool.end();
  await server.stop();
}

/** Runs the shop through its bad day; whether nobody was charged twice and nothing was lost. */
async function run(): Promise<boolean> {
  const settings = {
    origin: shop.url,
    options: of((name) => sandbox.clientOptions(name)),
    secrets: of((name) => sandbox.webhookSecret(name)),
  };
  const program = options.withoutDbos ? "worker-without-dbos.ts" : "worker.ts";
  const env = { DATABASE_URL: databaseUrl, SHOP_SETTINGS: JSON.stringify(settings) };
  await migrate(databaseUrl);
  workers = await startWorkers(new URL(`../examples/durable/${program}`, import.meta.url), 3, env);
  await until("the three processes run", async () => workers?.running() === 3);
  const enqueue = await enqueuing();
  const card = await storedCard(sandbox);
  say(`${options.orders} orders, ${options.withoutDbos ? "without DBOS" : "on DBOS"}, seed ${options.seed}`);
  const evening = new AbortController();
  const { signal } = evening;
  const arrivals = arrive(card, enqueue);
  const customers = every(200, signal, pay);
  const staff = every(1000, signal, () => giveBack(enqueue));
  const witness = every(100, signal, seeFaults);
  const harm = new AbortController();
  const harms = [
    every(killEveryMs, harm.signal, kill),
    every(7000, harm.signal, async () => workers?.pause(chance(), 3000)),
    every(12_000, harm.signal, () => server?.crash()),
  ];
  await arrivals;
  await until("the orders are worked off", async () => kills >= options.kills || (await waiting()) === 0);
  harm.abort();
  await Promise.all(harms);
  // The provider repeats what it could not deliver, hours later. Its clock moves once nothing is under way: keys do not live for ever.
  await until("what was begun comes to an end", async () => (await waiting()) === 0);
  for (const later of ["10s", "2min", "10min", "45min", "3h", "25h"]) {
    await sandbox.advance(later);
    await until("what follows comes to an end", async () => (await waiting()) === 0);
  }
  evening.abort();
  await Promise.all([customers, staff, witness]);

  await seeFaults();
  const { chargedTwice, lost, unknown } = await judge(pool, sandbox, { dead: workers.dead, faulted });
  for (const line of chargedTwice) say(`charged twice: ${line}`);
  for (const line of lost) say(`lost: ${line}`);
  for (const line of unknown) say(`unknown: ${line}`);
  say(
    `${options.orders} orders, ${kills} kills, ${chargedTwice.length} charged twice, ${lost.length} lost, ${unknown.length} unknown`,
  );
  return chargedTwice.length === 0 && lost.length === 0;
}

/** Customers order, as long as there are kills. Where PostgreSQL is away, they try again. */
async function arrive(card: string, enqueue: Enqueue): Promise<void> {
  const interval = (killEveryMs * options.kills) / options.orders;
  for (let index = 1; index <= options.orders;) {
    progress(`${index} of ${options.orders} orders, ${kills} kills so far`);
    const placed = await place(`order-${index}`, index, card, enqueue).then(
      () => true,
      () => false,
    );
    if (placed) index += 1;
    await setTimeout(interval);
  }
}

/** A customer orders. The order and its work commit together. */
async function place(id: string, index: number, card: string, enqueue: Enqueue): Promise<void> {
  const gateway = gateways[index % gateways.length] ?? "orqex";
  const charged = gateway === "orkestapay";
  if (chance() < 0.1) {
    const kind = kinds[Math.floor(chance() * kinds.length)] ?? "reset";
    sandbox.fault({ provider: gateway, nth: 1 + Math.floor(chance() * 10), kind });
  } else if (charged && chance() < 0.3) {
    // A charge that takes two seconds: long enough to die in.
    sandbox.fault({ provider: gateway, operation: "payments.create", kind: "slow" });
  }
  await transaction(pool, async (client) => {
    await orders.add(client, { id, gateway, amount: "50", card: charged ? card : null });
    await enqueue(client, charged ? "charge" : "checkout", id);
  });
}

/** Customers pay on the pages that were opened. */
async function pay(): Promise<void> {
  // Those whose webhook is late are still open.
  const text = "SELECT page FROM shop_orders WHERE page IS NOT NULL AND state = 'open'";
  for (const { page } of (await pool.query<{ page: string }>(text)).rows) {
    if (paid.has(page)) continue;
    paid.add(page);
    // Deliveries are waited for, which may take as long as a process is stopped.
    void sandbox.pay(page, { outcome: "approve" }).catch((error: unknown) => say(String(error)));
  }
}

/** Staff gives the money of some orders back. */
async function giveBack(enqueue: Enqueue): Promise<void> {
  const text = `SELECT id FROM shop_orders WHERE state = 'paid' AND id LIKE '%7' AND gateway IN ('orqex', 'orchestrapay') LIMIT 50`;
  for (const { id } of (await pool.query<{ id: string }>(text)).rows)
    await transaction(pool, (client) => enqueue(client, "refund", id));
}

async function kill(): Promise<void> {
  if (kills < options.kills && workers?.kill(chance())) kills += 1;
}

/** Notes which charges without a key met a fault: OrkestaPay's have the order as their key, which it does not honour. A slow answer still comes in time. */
async function seeFaults(): Promise<void> {
  for (const { fault, key, operation, provider } of sandbox.requests())
    if (fault && fault !== "slow" && key && provider === "orkestapay" && operation === "payments.create")
      faulted.add(key);
}

/** How much is not at its end: work in the database, and pages that nobody paid yet. */
async function waiting(): Promise<number> {
  const text = options.withoutDbos
    ? "SELECT count(*)::int AS count FROM shop_jobs"
    : "SELECT count(*)::int AS count FROM dbos.workflow_status WHERE status IN ('ENQUEUED', 'PENDING')";
  const { rows } = await pool.query<{ count: number }>(text);
  const pages = await pool.query<{ page: string }>("SELECT page FROM shop_orders WHERE page IS NOT NULL");
  return (rows[0]?.count ?? 0) + pages.rows.filter(({ page }) => !paid.has(page)).length;
}

async function enqueuing(): Promise<Enqueue> {
  if (options.withoutDbos) return enqueueJob;
  const client = await DBOSClient.create({
    systemDatabaseUrl: databaseUrl,
    systemDatabasePool: pool,
    applicationName: "shop",
  });
  return enqueueIn(client);
}

/** A card that OrkestaPay stores, as its page in the browser makes it. */
async function storedCard(from: Sandbox): Promise<string> {
  const client = createOrkestapay(from.clientOptions("orkestapay"));
  const made = await client.paymentMethods.create({
    type: "CARD",
    device_session_id: "df4b8724-7a1d-409e-87b5-c0504b0ec97f",
    card: {
      one_time_use: false,
      number: "4242424242424242",
      expiration_month: "12",
      expiration_year: "2030",
      cvv: "123",
      holder_name: "ANA ROBLES",
    },
  });
  return made.payment_method_id;
}

/** Does something again and again, until a signal ends it. PostgreSQL may be away: then the next time. */
async function every(ms: number, signal: AbortSignal, what: () => Promise<unknown> | undefined): Promise<void> {
  while (!signal.aborted) {
    await setTimeout(ms, undefined, { signal }).catch(() => {});
    if (!signal.aborted) await what()?.catch(() => {});
  }
}

/** Waits until something is so. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 900_000;
  while (!(await isSo().catch(() => false))) {
    progress(`waiting until ${what}; ${kills} kills so far`);
    if (Date.now() > end) throw new Error(`It took longer than 15 minutes until ${what}.`);
    await setTimeout(250);
  }
}

function of<Value>(make: (name: GatewayName) => Value): Record<GatewayName, Value> {
  return {
    orkestapay: make("orkestapay"),
    orchestrapay: make("orchestrapay"),
    orchestrate: make("orchestrate"),
    orqex: make("orqex"),
  };
}

function say(line: string): void {
  progress("");
  console.log(line);
}

/** A line that the next one replaces where somebody watches; elsewhere one every ten seconds. */
function progress(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`);
  else if (line !== "" && Date.now() - told >= 10_000) {
    told = Date.now();
    console.log(line);
  }
}

function integer(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("It must be an integer from 1.");
  return value;
}
