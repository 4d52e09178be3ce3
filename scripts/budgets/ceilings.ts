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
const everything = "the client with all that it loads when it is needed, its helpers, and the table of currencies";
const webhooks = "a verifier and no client: HMAC, the clock, what was seen, its error";
const validate = "the client, and a rule for every documented answer: it grows with the spec";

/** How large each may be, minified and gzipped, before the run fails: what was reached, and 1 to 2 % for fixes. */
export const ceilings: Readonly<Record<string, Ceiling>> = {
  "orchestrapay: a client, one call": { bytes: 19_300, goal, reason: client },
  "orchestrate: a client, one call": { bytes: 19_150, goal, reason: client },
  "orkestapay: a client, one call": { bytes: 20_700, goal, reason: oauth },
  "orqex: a client, one call": { bytes: 19_700, goal, reason: client },
  "@payorch/core: everything": { bytes: 24_600, reason: "what the clients share" },
  "@payorch/core/check: everything": { bytes: 2_800, reason: "foreign names in its messages are cleaned" },
  "@payorch/core/journal: everything": { bytes: 6_300, reason: "two journals, recovery, and reading again" },
  "@payorch/core/money: everything": { bytes: 4_720, reason: "the table of currencies is most of it" },
  "@payorch/core/api: everything": { bytes: 4_480, reason: api },
  "@payorch/core/webhooks: everything": { bytes: 5_350, reason: webhooks },
  "@payorch/core/validate: everything": { bytes: 2_850, reason: "what the rules are made of" },
  "@payorch/orchestrapay: everything": { bytes: 25_700, reason: everything },
  "@payorch/orchestrapay/api: everything": { bytes: 4_490, reason: api },
  "@payorch/orchestrapay/webhooks: everything": { bytes: 5_380, reason: webhooks },
  "@payorch/orchestrapay/validate: everything": { bytes: 24_400, reason: validate },
  "@payorch/orchestrate: everything": { bytes: 25_300, reason: everything },
  "@payorch/orchestrate/api: everything": { bytes: 4_490, reason: api },
  "@payorch/orchestrate/webhooks: everything": { bytes: 5_550, reason: webhooks },
  "@payorch/orchestrate/validate: everything": { bytes: 24_050, reason: validate },
  "@payorch/orkestapay: everything": { bytes: 27_300, reason: everything },
  "@payorch/orkestapay/api: everything": { bytes: 4_490, reason: api },
  "@payorch/orkestapay/webhooks: everything": { bytes: 6_280, reason: webhooks },
  "@payorch/orkestapay/validate: everything": { bytes: 26_800, reason: validate },
  "@payorch/orqex: everything": { bytes: 26_450, reason: everything },
  "@payorch/orqex/api: everything": { bytes: 4_490, reason: api },
  "@payorch/orqex/webhooks: everything": { bytes: 5_740, reason: webhooks },
  "@payorch/orqex/validate: everything": { bytes: 26_250, reason: validate },
};
