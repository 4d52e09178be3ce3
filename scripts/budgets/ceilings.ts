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
  "orchestrapay: a client, one call": { bytes: 18_350, goal, reason: client },
  "orchestrate: a client, one call": { bytes: 18_200, goal, reason: client },
  "orkestapay: a client, one call": { bytes: 19_800, goal, reason: oauth },
  "orqex: a client, one call": { bytes: 18_700, goal, reason: client },
  "@payorch/core: everything": { bytes: 20_050, reason: "what the clients share" },
  "@payorch/core/check: everything": { bytes: 2_800, reason: "foreign names in its messages are cleaned" },
  "@payorch/core/journal: everything": { bytes: 6_000, reason: "two journals, recovery, and reading again" },
  "@payorch/core/money: everything": { bytes: 4_400, reason: "the table of currencies is most of it" },
  "@payorch/core/api: everything": { bytes: 4_200, reason: api },
  "@payorch/core/webhooks: everything": { bytes: 5_100, reason: webhooks },
  "@payorch/core/validate: everything": { bytes: 2_650, reason: "what the rules are made of" },
  "@payorch/orchestrapay: everything": { bytes: 21_100, reason: everything },
  "@payorch/orchestrapay/api: everything": { bytes: 4_200, reason: api },
  "@payorch/orchestrapay/webhooks: everything": { bytes: 5_150, reason: webhooks },
  "@payorch/orchestrapay/validate: everything": { bytes: 19_950, reason: validate },
  "@payorch/orchestrate: everything": { bytes: 20_750, reason: everything },
  "@payorch/orchestrate/api: everything": { bytes: 4_200, reason: api },
  "@payorch/orchestrate/webhooks: everything": { bytes: 5_300, reason: webhooks },
  "@payorch/orchestrate/validate: everything": { bytes: 19_550, reason: validate },
  "@payorch/orkestapay: everything": { bytes: 22_800, reason: everything },
  "@payorch/orkestapay/api: everything": { bytes: 4_200, reason: api },
  "@payorch/orkestapay/webhooks: everything": { bytes: 6_050, reason: webhooks },
  "@payorch/orkestapay/validate: everything": { bytes: 22_450, reason: validate },
  "@payorch/orqex: everything": { bytes: 21_800, reason: everything },
  "@payorch/orqex/api: everything": { bytes: 4_200, reason: api },
  "@payorch/orqex/webhooks: everything": { bytes: 5_500, reason: webhooks },
  "@payorch/orqex/validate: everything": { bytes: 21_850, reason: validate },
};
