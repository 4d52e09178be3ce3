import { join } from "node:path";
import { fileJournal } from "@payorch/core/journal";
import { type Journal, createOrqex } from "@payorch/orqex";
import { type Contender, type Target, check, checkout, ours, secretKey, stubFetch } from "./contender.ts";
import { heyApi } from "./hey-api.ts";
import { axios, kyClient, ofetch, openai, openapiFetch, openapiFetchWithMiddleware, stripe } from "./peers.ts";
import { nodeHttp, rawFetch, undici } from "./raw.ts";

/**
 * A client of ours as it comes: resource methods, a key of its own making, retries, both time limits; no listener, and
 * the transport that the package has for Node.
 */
export const payorch = (target: Target): Contender => journaled(target, ours, undefined);

function journaled({ baseUrl, fetch }: Target, name: string, journal: Journal | undefined): Contender {
  const client = createOrqex({ secretKey, baseUrl, journal, ...(fetch && { fetch }) });
  return {
    name,
    post: () => client.checkouts.create(checkout),
    get: () => client.checkouts.retrieve("cs_abc123"),
  };
}

/** Everybody who takes a `fetch` of the user's, over the stub. */
export async function stubContenders(): Promise<Contender[]> {
  const target: Target = { baseUrl: "http://127.0.0.1", fetch: stubFetch };
  return checked([...(await overFetch(target))]);
}

/** Our client with and without a journal, over the stub; the file is in this folder. */
export async function journalContenders(folder: string): Promise<Contender[]> {
  const target: Target = { baseUrl: "http://127.0.0.1", fetch: stubFetch };
  const nothing = async (): Promise<void> => {};
  const empty: Journal = { opened: nothing, closed: nothing, claim: async () => [], release: nothing };
  return checked([
    await rawFetch(target),
    payorch(target),
    journaled(target, "a journal that keeps nothing", empty),
    journaled(target, "fileJournal", fileJournal(join(folder, "calls.jsonl"))),
  ]);
}

/** Everybody, over real sockets. */
export async function loopbackContenders(baseUrl: string): Promise<Contender[]> {
  const target: Target = { baseUrl };
  return checked([...(await overFetch(target)), nodeHttp(target), undici(target)]);
}

async function overFetch(target: Target): Promise<Contender[]> {
  const makers = [
    rawFetch,
    payorch,
    openapiFetch,
    openapiFetchWithMiddleware,
    ofetch,
    kyClient,
    axios,
    stripe,
    openai,
    heyApi,
  ];
  return Promise.all(makers.map((make) => make(target)));
}

async function checked(contenders: Contender[]): Promise<Contender[]> {
  for (const contender of contenders) await check(contender);
  return contenders;
}
