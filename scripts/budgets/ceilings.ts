interface Ceiling {
  bytes: number;
  goal?: number;
  reason: string;
}

/** What a client with one call shall cost, whichever provider it is of. */
const goal = 10_500;

const client = "what the client does costs this, part by part below";
const oauth = "the same, and getting, renewing and sharing tokens";
const api = "the door by method and path; openapi-fetch itself is no part of it";
const everything = "the client, its helpers, and the table of currencies";
const webhooks = "a verifier and no client: HMAC, the clock, what was seen, its error";
const validate = "the client, and a rule for every documented answer: it grows with the spec";

/** How large each may be, minified and gzipped, before the run fails: what was reached, and 1 to 2 % for fixes. */
export const ceilings: Readonly<Record<string, Ceiling>> = {
  "orchestrapay: a client, one call": { bytes: 14_300, goal, reason: client },
  "orchestrate: a client, one call": { bytes: 14_200, goal, reason: client },
  "orkestapay: a client, one call": { bytes: 15_300, goal, reason: oauth },
  "orqex: a client, one call": { bytes: 14_700, goal, reason: client },
  "@payorch/core: everything": { bytes: 15_100, reason: "what the clients share" },
  "@payorch/core/money: everything": { bytes: 2_600, reason: "the table of currencies is most of it" },
  "@payorch/core/api: everything": { bytes: 3_950, reason: api },
  "@payorch/core/webhooks: everything": { bytes: 3_650, reason: webhooks },
  "@payorch/core/validate: everything": { bytes: 2_450, reason: "what the rules are made of" },
  "@payorch/orchestrapay: everything": { bytes: 16_450, reason: everything },
  "@payorch/orchestrapay/api: everything": { bytes: 3_950, reason: api },
  "@payorch/orchestrapay/webhooks: everything": { bytes: 3_850, reason: webhooks },
  "@payorch/orchestrapay/validate: everything": { bytes: 15_900, reason: validate },
  "@payorch/orchestrate: everything": { bytes: 16_300, reason: everything },
  "@payorch/orchestrate/api: everything": { bytes: 3_950, reason: api },
  "@payorch/orchestrate/webhooks: everything": { bytes: 3_850, reason: webhooks },
  "@payorch/orchestrate/validate: everything": { bytes: 15_500, reason: validate },
  "@payorch/orkestapay: everything": { bytes: 17_900, reason: everything },
  "@payorch/orkestapay/api: everything": { bytes: 3_950, reason: api },
  "@payorch/orkestapay/webhooks: everything": { bytes: 4_600, reason: webhooks },
  "@payorch/orkestapay/validate: everything": { bytes: 18_050, reason: validate },
  "@payorch/orqex: everything": { bytes: 17_150, reason: everything },
  "@payorch/orqex/api: everything": { bytes: 3_950, reason: api },
  "@payorch/orqex/webhooks: everything": { bytes: 4_050, reason: webhooks },
  "@payorch/orqex/validate: everything": { bytes: 17_800, reason: validate },
};
