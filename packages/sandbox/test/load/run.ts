import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Provider, SandboxClientOptions } from "../../src/index.ts";
import { shops } from "../support/shops.ts";
import type { Taken } from "./server.ts";

/** What many payments take. */
export interface Figures {
  readonly payments: number;
  readonly requests: number;
  /** Memory above start, in bytes a payment: in use after a collection of garbage, and as the system sees it. */
  readonly usedBytes: number;
  readonly residentBytes: number;
  /** Time of the sandbox's processor for a request, in milliseconds. */
  readonly processorMs: number;
}

/** Where the sandbox of the other process listens, and what clients need of it. */
interface Listening {
  readonly url: string;
  readonly options: SandboxClientOptions;
}

const providers = Object.keys(shops) as Provider[];
const atOnce = 16;

/** Has a sandbox take payments at all four providers, each opened through its client and paid on its page. */
export async function load(payments: number, warmUp: number): Promise<Figures> {
  const child = fork(fileURLToPath(new URL("server.ts", import.meta.url)), {
    execArgv: ["--expose-gc", "-C", "@payorch/source"],
  });
  try {
    // Our own program sends nothing else.
    const [listening] = (await once(child, "message")) as [Listening];
    const measure = async (): Promise<Taken> => {
      child.send("measure");
      const [taken] = (await once(child, "message")) as [Taken];
      return taken;
    };
    const pay = payerOf(listening);
    await inParallel(warmUp, pay);
    const before = await measure();
    await inParallel(payments, (index) => pay(warmUp + index));
    const after = await measure();
    // One to open the page, one to pay on it.
    const requests = 2 * payments;
    return {
      payments,
      requests,
      usedBytes: (after.used - before.used) / payments,
      residentBytes: (after.resident - before.resident) / payments,
      processorMs: (after.processorMs - before.processorMs) / requests,
    };
  } finally {
    child.kill();
  }
}

/** Opens and pays the payment of a number. */
function payerOf({ url, options }: Listening): (index: number) => Promise<void> {
  const sandbox = { clientOptions: <Name extends Provider>(provider: Name) => options[provider] };
  const all = providers.map((provider) => shops[provider]({ sandbox, tenant: "test" }));
  return async (index) => {
    const shop = all[index % all.length];
    const { page } = (await shop?.open(`order-${index}`, 1_000 + (index % 1_000), `key-of-order-${index}`)) ?? {};
    const body = new URLSearchParams({ outcome: "approve" });
    const paid = await fetch(page ?? "", { method: "POST", headers: { origin: url }, body, redirect: "manual" });
    await paid.arrayBuffer();
    if (paid.status >= 400) throw new Error(`The page of order-${index} answered ${paid.status}`);
  };
}

async function inParallel(count: number, run: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await run(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
