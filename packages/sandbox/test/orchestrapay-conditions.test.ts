import {
  between,
  contains,
  eq,
  gt,
  gte,
  ilike,
  inArray,
  isNull,
  lt,
  lte,
  not,
  startsWith,
} from "@payorch/orchestrapay";
import { describe, expect, it } from "vitest";
import { type Value, readCondition } from "../src/providers/orchestrapay/conditions.ts";

const july = new Date("2023-07-15T12:00:00Z");
const cases: readonly (readonly [condition: string, value: Value, holds: boolean])[] = [
  [eq(5000), 5000, true],
  [eq(5000), 5001, false],
  [eq("EGP"), "EGP", true],
  [eq("EGP"), "egp", false],
  [eq("a:b,c"), "a:b,c", true],
  [eq(july), july, true],
  [inArray(["EGP", "USD"]), "USD", true],
  [inArray(["EGP", "USD"]), "NGN", false],
  [inArray([1, 20]), 20, true],
  [gt(3000), 3000, false],
  [gt(3000), 3001, true],
  // As text, 10000 would come before 3000.
  [gt(3000), 10_000, true],
  [gte(3000), 3000, true],
  [lt(3000), 3000, false],
  [lt(3000), -1, true],
  [lte(3000), 3000, true],
  [between(1000, 5000), 1000, true],
  [between(1000, 5000), 5000, true],
  [between(1000, 5000), 5001, false],
  [between(new Date("2023-07-01T00:00:00Z"), july), july, true],
  [between("2023-07-01T00:00:00", "2023-07-31T23:59:59.59"), july, true],
  [between("2023-08-01T00:00:00", "2023-08-31T23:59:59"), july, false],
  [startsWith("order_"), "order_123", true],
  [startsWith("order_"), "ORDER_123", true],
  [startsWith("order"), "my order", false],
  [startsWith("order_"), "order-123", true], // `_` is any character, as in SQL
  [startsWith("a.c"), "abc", false],
  [ilike("DER"), "order_123", true],
  [ilike("o%3"), "order_123", true],
  [ilike("xyz"), "order_123", false],
  [contains("der"), "order_123", true],
  [contains("DER"), "order_123", false],
  [isNull(), null, true],
  [isNull(), "", false],
  [not(isNull()), "a", true],
  [not(isNull()), null, false],
  [not(eq("EGP")), "USD", true],
  [not(eq("EGP")), "EGP", false],
  [not(inArray(["EGP"])), "USD", true],
  [not(between(1, 3)), 4, true],
  // Nothing is known of a column without a value, and neither of the opposite.
  [eq("a"), null, false],
  [not(eq("a")), null, false],
  // By hand: without an operator it is `$eq`.
  ["EGP", "EGP", true],
  ["$not:EGP", "USD", true],
  ["", "EGP", false],
];

describe("a condition on a column of checkout intents", () => {
  it.each(cases)("%s on %o is %o", (condition, value, holds) => {
    expect(readCondition(condition)(value)).toBe(holds);
  });
});
