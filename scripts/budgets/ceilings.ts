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
  "orchestrapay: a client, one call": { bytes: 22_200, goal, reason: client },
  "orchestrate: a client, one call": { bytes: 22_050, goal, reason: client },
  "orkestapay: a client, one call": { bytes: 23_600, goal, reason: oauth },
  "orqex: a client, one call": { bytes: 22_600, goal, reason: client },
  "@payorch/core: everything": { bytes: 24_000, reason: "what the clients share" },
  "@payorch/core/check: everything": { bytes: 2_700, reason: "foreign names in its messages are cleaned" },
  "@payorch/core/journal: everything": { bytes: 6_200, reason: "two journals, recovery, and reading again" },
  "@payorch/core/money: everything": { bytes: 4_530, reason: "the table of currencies is most of it" },
  "@payorch/core/api: everything": { bytes: 4_350, reason: api },
  "@payorch/core/undici: everything": {
    bytes: 4_480,
    reason: "what knows how far a request came; undici is no part of it",
  },
  "@payorch/core/webhooks: everything": { bytes: 5_200, reason: webhooks },
  "@payorch/core/validate: everything": { bytes: 2_700, reason: "what the rules are made of" },
  "@payorch/orchestrapay: everything": { bytes: 25_050, reason: everything },
  "@payorch/orchestrapay/api: everything": { bytes: 4_360, reason: api },
  "@payorch/orchestrapay/webhooks: everything": { bytes: 5_230, reason: webhooks },
  "@payorch/orchestrapay/validate: everything": { bytes: 23_800, reason: validate },
  "@payorch/orchestrate: everything": { bytes: 24_650, reason: everything },
  "@payorch/orchestrate/api: everything": { bytes: 4_360, reason: api },
  "@payorch/orchestrate/webhooks: everything": { bytes: 5_400, reason: webhooks },
  "@payorch/orchestrate/validate: everything": { bytes: 23_400, reason: validate },
  "@payorch/orkestapay: everything": { bytes: 26_700, reason: everything },
  "@payorch/orkestapay/api: everything": { bytes: 4_360, reason: api },
  "@payorch/orkestapay/webhooks: everything": { bytes: 6_150, reason: webhooks },
  "@payorch/orkestapay/validate: everything": { bytes: 26_200, reason: validate },
  "@payorch/orqex: everything": { bytes: 25_800, reason: everything },
  "@payorch/orqex/api: everything": { bytes: 4_360, reason: api },
  "@payorch/orqex/webhooks: everything": { bytes: 5_600, reason: webhooks },
  "@payorch/orqex/validate: everything": { bytes: 25_600, reason: validate },
};
