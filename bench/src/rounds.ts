import type { AddressInfo } from "node:net";
import { type Child, start } from "./child.ts";
import { type Result, rowsOf } from "./results.ts";
import type { Assignment, Holdings, Turn } from "./worker.ts";
import type { Course, Workload } from "./workloads.ts";

/** The program of a contender, and the Node that runs it. */
export interface Runtime {
  readonly node: string;
  readonly worker: URL;
}

/**
 * Measures a workload. Each contender has a process of its own, and the server another one. All are started and warmed
 * up, then everybody takes turns, round after round, each round beginning with somebody else: what else the machine
 * does meets everybody alike. Who has no turn waits and does nothing.
 */
export async function measure(
  { name, description, better, contenders, call, inFlight, stub, figures, holdings }: Workload,
  { rounds, turn, warmUpMs, leadInMs }: Course,
  { node, worker }: Runtime,
  progress: (text: string) => void,
): Promise<Result> {
  await using children = new AsyncDisposableStack();
  const baseUrl = stub ? {} : { baseUrl: await serverIn(children) };
  const entrants: (readonly [Child, Record<string, number[]>])[] = [];
  const values = new Map<string, Record<string, number[]>>();
  for (const contender of contenders) {
    progress(`starts ${contender}`);
    const assignment: Assignment = { contender, call, inFlight, ...baseUrl };
    const child = children.use(start(worker, assignment, node));
    await child.ask();
    if (warmUpMs) await child.ask({ ms: warmUpMs });
    const found = {};
    entrants.push([child, found]);
    values.set(contender, found);
  }
  for (let round = 0; round < rounds; round += 1) {
    progress(`round ${round + 1} of ${rounds}`);
    const first = round % entrants.length;
    for (const [child, found] of [...entrants.slice(first), ...entrants.slice(0, first)]) {
      if (leadInMs) await child.ask({ ms: leadInMs });
      note(found, figures(await child.ask<Turn>(turn)));
    }
  }
  if (holdings) {
    for (const [child, found] of entrants) {
      const { heap, rss } = await child.ask<Holdings>("holdings");
      note(found, { "RSS, MB": rss / 1e6, "heap, MB": heap / 1e6 });
    }
  }
  return { name, description, better, rows: rowsOf(values, better) };
}

/** Starts the server; gives its address. */
async function serverIn(children: AsyncDisposableStack): Promise<string> {
  const { port } = await children.use(start(new URL("server.ts", import.meta.url), {})).ask<AddressInfo>();
  return `http://127.0.0.1:${port}`;
}

function note(found: Record<string, number[]>, figures: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(figures)) (found[name] ??= []).push(value);
}
