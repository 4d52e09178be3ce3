import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Journal, OrqexOptions } from "@payorch/orqex";
import type { Contender, Maker, Target } from "./contender.ts";
import { checkout, checkoutId, secretKey } from "./payload.ts";

/**
 * A client of ours as it comes: resource methods, a key of its own making, retries, both time limits; no listener, and
 * the transport that the package has for Node.
 */
export const payorch: Maker = (target) => client(target, {});

/** The same client over undici's `dispatch`. */
export const payorchOverUndici: Maker = async (target) => {
  const { Agent } = await import("undici");
  const { undiciTransport } = await import("@payorch/core/undici");
  return client(target, { transport: undiciTransport(new Agent()) });
};

/** What the two records of a call cost by themselves. */
export const withEmptyJournal: Maker = (target) => {
  const nothing = async (): Promise<void> => {};
  const journal: Journal = { opened: nothing, closed: nothing, claim: async () => [], release: nothing };
  return client(target, { journal });
};

/** What they cost on the disk. */
export const withFileJournal: Maker = async (target) => {
  const { fileJournal } = await import("@payorch/core/journal");
  const folder = mkdtempSync(join(tmpdir(), "payorch-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  return client(target, { journal: fileJournal(join(folder, "calls.jsonl")) });
};

async function client(
  { baseUrl, fetch }: Target,
  options: Pick<OrqexOptions, "journal" | "transport">,
): Promise<Contender> {
  const { createOrqex } = await import("@payorch/orqex");
  const orqex = createOrqex({ secretKey, baseUrl, ...options, ...(fetch && { fetch }) });
  return {
    post: () => orqex.checkouts.create(checkout),
    get: () => orqex.checkouts.retrieve(checkoutId),
  };
}
