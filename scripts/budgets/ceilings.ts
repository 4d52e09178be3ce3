interface Ceiling {
  bytes: number;
  reason: string;
}

const client = "7 kB was the goal; what the client does costs this, part by part below";
const oauth = "the same, and getting, renewing and sharing tokens";
const everything = "the client, its helpers, and the table of currencies";
const webhooks = "a verifier and no client: HMAC, the clock, what was seen, its error";
const validate = "the client, and a rule for every documented answer: it grows with the spec";

/** How large each may be, minified and gzipped: what was reached, and 1 to 2 % for mending faults. */
export const ceilings: Readonly<Record<string, Ceiling>> = {
  "orchestrapay: a client, one call": { bytes: 12_150, reason: client },
  "orchestrate: a client, one call": { bytes: 12_000, reason: client },
  "orkestapay: a client, one call": { bytes: 13_200, reason: oauth },
  "orqex: a client, one call": { bytes: 12_500, reason: client },
  "@payorch/core: everything": { bytes: 12_900, reason: "what the clients share" },
  "@payorch/core/money: everything": { bytes: 2_600, reason: "the table of currencies is most of it" },
  "@payorch/core/openapi-fetch: everything": { bytes: 2_300, reason: "openapi-fetch itself is no part of it" },
  "@payorch/core/webhooks: everything": { bytes: 3_650, reason: webhooks },
  "@payorch/core/validate: everything": { bytes: 2_450, reason: "what the rules are made of" },
  "@payorch/orchestrapay: everything": { bytes: 14_200, reason: everything },
  "@payorch/orchestrapay/webhooks: everything": { bytes: 3_850, reason: webhooks },
  "@payorch/orchestrapay/validate: everything": { bytes: 13_650, reason: validate },
  "@payorch/orchestrate: everything": { bytes: 14_000, reason: everything },
  "@payorch/orchestrate/webhooks: everything": { bytes: 3_850, reason: webhooks },
  "@payorch/orchestrate/validate: everything": { bytes: 13_300, reason: validate },
  "@payorch/orkestapay: everything": { bytes: 15_650, reason: everything },
  "@payorch/orkestapay/webhooks: everything": { bytes: 4_600, reason: webhooks },
  "@payorch/orkestapay/validate: everything": { bytes: 15_800, reason: validate },
  "@payorch/orqex: everything": { bytes: 14_850, reason: everything },
  "@payorch/orqex/webhooks: everything": { bytes: 4_050, reason: webhooks },
  "@payorch/orqex/validate: everything": { bytes: 15_450, reason: validate },
};
