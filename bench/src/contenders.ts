import { createOrqex } from "@payorch/orqex";
import { type Contender, type Target, check, checkout, ours, secretKey, stubFetch } from "./contender.ts";
import { heyApi } from "./hey-api.ts";
import { axios, kyClient, ofetch, openai, openapiFetch, openapiFetchWithMiddleware, stripe } from "./peers.ts";
import { nodeHttp, rawFetch, undici } from "./raw.ts";

/**
 * A client of ours as it comes: resource methods, a key of its own making, retries, both time limits; no listener, and
 * the transport that the package has for Node.
 */
export function payorch({ baseUrl, fetch }: Target): Contender {
  const client = createOrqex({ secretKey, baseUrl, ...(fetch && { fetch }) });
  return {
    name: ours,
    post: () => client.checkouts.create(checkout),
    get: () => client.checkouts.retrieve("cs_abc123"),
  };
}

/** Everybody who takes a `fetch` of the user's, over the stub. */
export async function stubContenders(): Promise<Contender[]> {
  const target: Target = { baseUrl: "http://127.0.0.1", fetch: stubFetch };
  return checked([...(await overFetch(target))]);
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
