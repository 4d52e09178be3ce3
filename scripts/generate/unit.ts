import type { Document } from "./document.ts";

/** The one unit of all amounts whose unit is stated: what helpers for amounts convert to and from. Undefined where none is. */
export function unitOf(provider: string, document: Document): string | undefined {
  const [unit, ...others] = new Set(stated(document).map((each) => JSON.stringify(each)));
  if (unit === undefined) return undefined;
  if (others.length > 0)
    throw new Error(`The spec of ${provider} must state one unit of amounts: ${[unit, ...others].join(", ")}.`);
  const comment = "/** What one unit of every amount is whose unit the spec states. */";
  return `import type { AmountUnit } from "@payorch/core/money";\n\n${comment}\nexport const unit: AmountUnit = ${unit};\n`;
}

/** Every `x-amount` within that is not `unstated`. */
function stated(node: unknown): object[] {
  if (typeof node !== "object" || node === null) return [];
  const { "x-amount": amount, ...rest } = node as {
    "x-amount"?: { unit: string; exponent?: number; decimals?: number };
  };
  const own =
    amount && amount.unit !== "unstated"
      ? [{ unit: amount.unit, exponent: amount.exponent, decimals: amount.decimals }]
      : [];
  return [...own, ...Object.values(rest).flatMap(stated)];
}
