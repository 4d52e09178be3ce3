// Kills processes at random, as a process of its own: `node -C @payorch/source program.ts --kills 200 --seed 1`. It tells its parent how
// far it is. With `--compare` it shows what a call that is made again after a crash comes to without a journal, by who made its key.
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { report } from "./judge.ts";
import { run } from "./run.ts";
import { storesOf } from "./stores.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
    compare: { type: "boolean", default: false },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed))
  throw new Error("Give --kills, from 1, and --seed, both as integers.");
/** Violations that are printed in full; one is usually enough. */
const shown = 20;

if (values.compare) await compare();
else for (const name of ["postgres", "file"] as const) await killed(name);
process.disconnect?.();

async function killed(name: "postgres" | "file"): Promise<void> {
  const stores = await storesOf(name);
  if (!stores) return console.log("There is no PostgreSQL on this machine: its journal is left out.");
  const tell = tellOf(name);
  const figures = await run({ nextStore: () => stores.next(), keys: "facts", kills, seed, tell });
  await stores.close();
  console.log(`kills with a journal in ${name}, seed ${seed}: ${report(figures)}`);
  for (const violation of figures.violations.slice(0, shown)) console.log(`  VIOLATION ${violation}`);
  if (figures.violations.length > 0) process.exitCode = 1;
}

async function compare(): Promise<void> {
  for (const keys of ["random", "facts"] as const) {
    const figures = await run({ nextStore: undefined, keys, kills, seed, tell: tellOf(keys) });
    const whose = keys === "facts" ? "keys from the orders" : "random keys";
    console.log(`calls made again after a crash, with ${whose}, seed ${seed}: ${report(figures)}`);
  }
}

/** Says how far it is, at every tenth. */
function tellOf(name: string): (figures: { kills: number }) => void {
  let told = 0;
  return ({ kills: done }) => {
    const tenth = Math.floor((done / kills) * 10);
    if (tenth <= told) return;
    told = tenth;
    const progress = `${name}: ${done} of ${kills} kills`;
    if (process.send) process.send({ progress });
    else console.log(progress);
  };
}
