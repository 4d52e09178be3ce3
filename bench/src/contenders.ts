import type { Maker } from "./contender.ts";
import { heyApi } from "./hey-api.ts";
import { payorch, payorchOverUndici, withEmptyJournal, withFileJournal } from "./payorch.ts";
import { axios, kyClient, ofetch, openai, openapiFetch, openapiFetchWithMiddleware, stripe } from "./peers.ts";
import { nodeHttp, rawFetch, undici } from "./raw.ts";

/** Whom all others are compared with, who has to keep the budgets, and who is measured on every Node. */
export const baseline = "raw fetch";
export const ours = "payorch";
export const main: readonly string[] = [baseline, "node:http alone", ours, "stripe"];

/** Everybody who takes a `fetch` of the user's. */
const overFetch: Readonly<Record<string, Maker>> = {
  [baseline]: rawFetch,
  [ours]: payorch,
  stripe,
  "openapi-fetch": openapiFetch,
  "openapi-fetch + middleware": openapiFetchWithMiddleware,
  ofetch,
  "hey-api": heyApi,
  axios,
  ky: kyClient,
  openai,
};
const overSockets: Readonly<Record<string, Maker>> = {
  ...overFetch,
  "node:http alone": nodeHttp,
  "undici.request": undici,
  "payorch over undici": payorchOverUndici,
};
const journals: Readonly<Record<string, Maker>> = {
  [baseline]: rawFetch,
  [ours]: payorch,
  "a journal that keeps nothing": withEmptyJournal,
  fileJournal: withFileJournal,
};

export const makers: Readonly<Record<string, Maker>> = { ...overSockets, ...journals };

export const everybodyOverFetch: readonly string[] = Object.keys(overFetch);
export const everybody: readonly string[] = Object.keys(overSockets);
/** Those whose memory is looked at: the others use raw fetch's sockets, and 100,000 calls of theirs take minutes. */
export const lean: readonly string[] = [...main, "undici.request", "payorch over undici"];
export const everybodyWithJournal: readonly string[] = Object.keys(journals);
