import { oneOf, optional, optionsProblem } from "../facts/check.ts";
import { kind, ownProperties } from "../facts/values.ts";
import { exponentOf } from "./currency.ts";

/** What one unit of an amount is on the wire, as the spec's `x-amount` says. */
export interface AmountUnit {
  /** `major` is the currency itself, such as euros; `minor` is a decimal part of it, such as cents, in whole numbers. */
  readonly unit: "major" | "minor";
  /** How many decimal places a minor unit is away from the major. @defaultValue the decimals of the currency by ISO 4217 */
  readonly exponent?: number;
  /** The sources state the unit only for currencies with this many decimals. @defaultValue they state it for every currency */
  readonly decimals?: number;
}

/** What the caller knows about the unit of an amount on the wire. */
export interface AmountOptions {
  /**
   * Decimal places between the currency and the unit on the wire, an integer from 0 to 6: 0 if one unit is the currency itself,
   * 2 if it is a hundredth. @defaultValue what the provider's documentation says
   */
  readonly exponent?: number | undefined;
}

/** What one unit is on the wire, in one currency. */
export interface Scale {
  /** The decimals of the currency by ISO 4217. */
  decimals: number;
  /** The decimal places between the currency and the unit on the wire. */
  exponent: number;
  /** Whether the number on the wire is a whole number. */
  whole: boolean;
}

const maxExponent = 6;

/**
 * The scale of a currency: what the sources state, or if they state nothing, what the caller says.
 *
 * @throws RangeError if neither says it, if the caller contradicts the sources, or if the currency is unknown
 */
export function scaleOf(currency: string, { unit, exponent, decimals: known }: AmountUnit, given?: number): Scale {
  const decimals = exponentOf(currency);
  const whole = unit === "minor";
  const stated = known === undefined || known === decimals ? (whole ? (exponent ?? decimals) : 0) : undefined;
  if (stated === undefined && given === undefined) {
    throw new RangeError(
      `The documentation states the unit only for currencies with ${known} decimals; ${currency} has ${decimals}. Pass \`exponent\`: 0 if one unit is 1 ${currency}, 2 if it is a hundredth of it.`,
    );
  }
  if (stated !== undefined && given !== undefined && given !== stated) {
    throw new RangeError(
      `\`exponent\` must be ${stated} for ${currency}, as the documentation says; got ${given}. Leave it out.`,
    );
  }
  return { decimals, exponent: given ?? stated ?? decimals, whole };
}

/**
 * The exponent that the caller gives, in `exponent` or in `unit` by its name. Undefined if the caller gives none.
 *
 * @param options As the caller passed them. A property `amount` is ignored if there are `units`, because `readAmount` may have
 *   returned the object.
 * @param units The exponent of each name that `unit` can have. Without them there is no option `unit`.
 * @throws RangeError if an option is unknown or not what it must be, or if the two contradict each other
 */
export function exponentIn(options: unknown, units?: Readonly<Record<string, number>>): number | undefined {
  const names = Object.keys(units ?? {});
  const problem = optionsProblem(options, {
    exponent: (value) =>
      value === undefined || isExponent(value)
        ? undefined
        : `must be an integer from 0 to ${maxExponent}; got ${kind(value)}`,
    ...(units && {
      unit: optional(oneOf(...names)),
      amount: () => undefined,
    }),
  });
  if (problem !== undefined) throw new RangeError(problem);
  // Checked just now.
  const { exponent, unit } = ownProperties(options as { exponent?: number; unit?: string });
  const named = unit === undefined ? undefined : units?.[unit];
  if (exponent !== undefined && named !== undefined && exponent !== named)
    throw new RangeError(
      `\`unit\` is "${unit}", which means the exponent ${named}, but \`exponent\` is ${exponent}. Pass only one.`,
    );
  return exponent ?? named;
}

const isExponent = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maxExponent;
