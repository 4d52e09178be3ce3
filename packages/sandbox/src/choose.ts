import type { Action, Magic } from "./model.ts";

/** How a request asks its payment to end. */
export interface Choice {
  readonly outcome: Extract<Action["outcome"], "approve" | "decline" | "challenge" | "silence" | "expire">;
  /** Why it is declined: one of `reasons`, or a code of the provider's own that metadata named. */
  readonly reason?: string;
}

/** The reasons that every machine knows; each has its own code for them. */
export const reasons = ["insufficient_funds", "declined", "expired_card"] as const;

const insufficientFunds: Choice = { outcome: "decline", reason: "insufficient_funds" };
const declined: Choice = { outcome: "decline", reason: "declined" };
const challenge: Choice = { outcome: "challenge" };

/** Amounts that choose, as the number in the request, whatever its unit. */
const amounts: ReadonlyMap<number, Choice> = new Map<number, Choice>([
  [4402, insufficientFunds],
  [4005, declined],
  [4054, { outcome: "decline", reason: "expired_card" }],
  [4333, challenge],
  [4408, { outcome: "silence" }],
  [4410, { outcome: "expire" }],
]);

/** Card numbers that choose, at every provider that takes card numbers. */
export const testCards: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  ["4242424242424242", { outcome: "approve" }],
  ["4000000000000002", declined],
  ["4000000000009995", insufficientFunds],
  ["4000000000003220", challenge],
]);

/**
 * What the values of a request choose, the same for every provider: metadata before the card, the card before the amount. Nothing
 * where none of them is magic: then the customer decides on the page.
 */
export function choiceOf(request: {
  /** The amount as the request has it. */
  readonly amount?: number | undefined;
  /** The card's number, digits only. */
  readonly card?: string | undefined;
  /** Metadata, of which the entry `sandbox` counts; any shape, as it came. */
  readonly metadata?: unknown;
  /** Test cards that the provider documents, besides `testCards`. */
  readonly cards?: ReadonlyMap<string, Choice> | undefined;
}): Choice | undefined {
  const { amount, card, metadata, cards } = request;
  return (
    namedIn(metadata) ??
    (card === undefined ? undefined : (testCards.get(card) ?? cards?.get(card))) ??
    (amount === undefined ? undefined : amounts.get(amount))
  );
}

/** The choice in `metadata.sandbox`: `approve`, `decline`, `decline:<reason>`, `challenge`, `silence` or `expire`. */
function namedIn(metadata: unknown): Choice | undefined {
  if (typeof metadata !== "object" || metadata === null || !("sandbox" in metadata)) return undefined;
  const value = metadata.sandbox;
  if (typeof value !== "string") return undefined;
  if (value === "decline") return declined;
  if (value.startsWith("decline:")) return { outcome: "decline", reason: value.slice("decline:".length) };
  if (value === "approve" || value === "challenge" || value === "silence" || value === "expire") {
    return { outcome: value };
  }
  return undefined;
}

/** The lines of `Machine.magic`, for a provider whose request has these places. */
export function magicOf(places: {
  /** Where the amount stands, such as `amount`. */
  readonly amount: string;
  /** Where the card's number stands; without it the provider takes no card numbers. */
  readonly card?: string;
  /** Where the entry stands, such as `metadata.sandbox`. */
  readonly metadata: string;
}): Magic[] {
  const { amount, card, metadata } = places;
  return [
    ...[...amounts].map(([value, choice]) => ({ where: amount, value: String(value), does: inWords(choice) })),
    ...(card === undefined
      ? []
      : [...testCards].map(([value, choice]) => ({ where: card, value, does: inWords(choice) }))),
    { where: metadata, value: "approve", does: inWords({ outcome: "approve" }) },
    ...reasons.map((reason) => ({
      where: metadata,
      value: `decline:${reason}`,
      does: inWords({ outcome: "decline", reason }),
    })),
    ...(["challenge", "silence", "expire"] as const).map((outcome) => ({
      where: metadata,
      value: outcome,
      does: inWords({ outcome }),
    })),
  ];
}

/** What a choice does, in words for people. */
function inWords({ outcome, reason }: Choice): string {
  if (outcome === "decline") return `declined: ${(reason ?? "declined").replaceAll("_", " ")}`;
  return {
    approve: "approved",
    challenge: "asks the customer first (3-D Secure)",
    silence: "the phone never answers",
    expire: "expires",
  }[outcome];
}
