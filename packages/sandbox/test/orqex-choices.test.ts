import { expect, test } from "vitest";
import { choiceOf, magicOf } from "../src/choose.ts";

test.each([
  [{ amount: 4402 }, { outcome: "decline", reason: "insufficient_funds" }],
  [{ amount: 4005 }, { outcome: "decline", reason: "declined" }],
  [{ amount: 4054 }, { outcome: "decline", reason: "expired_card" }],
  [{ amount: 4333 }, { outcome: "challenge" }],
  [{ amount: 4408 }, { outcome: "silence" }],
  [{ amount: 4410 }, { outcome: "expire" }],
  [{ card: "4242424242424242" }, { outcome: "approve" }],
  [{ card: "4000000000000002" }, { outcome: "decline", reason: "declined" }],
  [{ card: "4000000000009995" }, { outcome: "decline", reason: "insufficient_funds" }],
  [{ card: "4000000000003220" }, { outcome: "challenge" }],
  [{ metadata: { sandbox: "approve" } }, { outcome: "approve" }],
  [{ metadata: { sandbox: "decline" } }, { outcome: "decline", reason: "declined" }],
  [{ metadata: { sandbox: "decline:DO_NOT_HONOR" } }, { outcome: "decline", reason: "DO_NOT_HONOR" }],
  [{ metadata: { sandbox: "challenge" } }, { outcome: "challenge" }],
  [{ metadata: { sandbox: "silence" } }, { outcome: "silence" }],
  [{ metadata: { sandbox: "expire" } }, { outcome: "expire" }],
])("%j chooses %j", (request, choice) => {
  expect(choiceOf(request)).toEqual(choice);
});

test.each([
  {},
  { amount: 44.02 },
  { amount: 4401 },
  { card: "4111111111111111" },
  { metadata: null },
  { metadata: "approve" },
  { metadata: { sandbox: 1 } },
  { metadata: { sandbox: "aprove" } },
  { metadata: { order: "approve" } },
])("%j chooses nothing", (request) => {
  expect(choiceOf(request)).toBeUndefined();
});

test("metadata counts before a card, a card before an amount, and a provider's own cards are known", () => {
  const card = "4000000000000002";
  expect(choiceOf({ amount: 4333, card, metadata: { sandbox: "approve" } })?.outcome).toBe("approve");
  expect(choiceOf({ amount: 4333, card })?.outcome).toBe("decline");
  expect(choiceOf({ amount: 4333, card: "5123450000000008" })?.outcome).toBe("challenge");
  const cards = new Map([["5123450000000008", { outcome: "approve" } as const]]);
  expect(choiceOf({ amount: 4333, card: "5123450000000008", cards })?.outcome).toBe("approve");
});

test("each line of help chooses what it says", () => {
  const lines = magicOf({ amount: "amount", card: "card", metadata: "metadata.sandbox" });
  for (const { where, value, does } of lines) {
    const given = { amount: { amount: Number(value) }, card: { card: value } }[where] ?? {
      metadata: { sandbox: value },
    };
    const { outcome, reason } = choiceOf(given) ?? {};
    const words = {
      approve: "approved",
      challenge: "asks",
      silence: "never answers",
      expire: "expires",
      decline: "declined",
    };
    expect(does).toContain(words[outcome ?? "approve"]);
    expect(does).toContain((reason ?? "").replaceAll("_", " "));
  }
  expect(lines).toHaveLength(17);
  expect(magicOf({ amount: "amount", metadata: "metadata.sandbox" }).map(({ where }) => where)).not.toContain("card");
});
