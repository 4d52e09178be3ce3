interface Ceiling {
  bytes: number;
  /** What each operation of a spec may add beyond the thirtieth, in bytes; ours have 28 at most. @defaultValue 0 */
  each?: number;
  goal?: number;
  reason: string;
}

/** How large each entry point of core may be, minified and gzipped, before the run fails. */
const core: Readonly<Record<string, Ceiling>> = {
  "@payorch/core": { bytes: 25_000, reason: "what the clients share" },
  "@payorch/core/api": { bytes: 4_600, reason: "the door by method and path; openapi-fetch itself is no part of it" },
  "@payorch/core/check": { bytes: 2_900, reason: "foreign names in its messages are cleaned" },
  "@payorch/core/journal": { bytes: 6_500, reason: "two journals, recovery, and reading again" },
  "@payorch/core/money": { bytes: 4_800, reason: "the table of currencies is most of it" },
  "@payorch/core/undici": { bytes: 4_750, reason: "what knows how far a request came; undici is no part of it" },
  "@payorch/core/validate": { bytes: 3_400, reason: "what the rules are made of, and the check of the option" },
  "@payorch/core/webhooks": { bytes: 5_500, reason: "a verifier and no client: HMAC, the clock, its error" },
};

/** The same for the entry points that every provider's package has, by what follows the package's name. */
const provider: Readonly<Record<string, Ceiling>> = {
  "": { bytes: 28_000, each: 40, reason: "the client, its helpers, and the table of currencies" },
  "/api": { bytes: 4_600, reason: "the door by method and path; openapi-fetch itself is no part of it" },
  "/validate": { bytes: 27_500, each: 100, reason: "the client, and a rule for every documented answer" },
  "/webhooks": { bytes: 6_500, reason: "a verifier and no client: HMAC, the clock, its error" },
};

const oneCall: Ceiling = {
  bytes: 24_500,
  each: 40,
  goal: 10_500,
  reason: "what the client does costs this, part by part below",
};

/** What a client with one call may cost, of a provider with so many operations. */
export const oneCallCeiling = (operations: number): Ceiling => grown(oneCall, operations);

/**
 * The ceiling of an entry point such as `@payorch/orqex/api`, of a provider with so many operations: about 5 % above the largest of
 * ours, so that fixes fit and nothing grows unseen.
 */
export function ceilingOf(entry: string, operations = 0): Ceiling {
  const ceiling = core[entry] ?? provider[entry.replace(/^@payorch\/[^/]+/, "")];
  if (!ceiling) throw new Error(`${entry} has no ceiling: add one to scripts/budgets/ceilings.ts.`);
  return grown(ceiling, operations);
}

function grown(ceiling: Ceiling, operations: number): Ceiling {
  const { bytes, each = 0 } = ceiling;
  return { ...ceiling, bytes: bytes + each * Math.max(0, operations - 30) };
}
