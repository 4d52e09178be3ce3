/** Which values an option takes, and how to say so. */
export interface Rule {
  takes: (value: unknown) => boolean;
  right: string;
}

const integer = (from: number, to: number): Rule => ({
  takes: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
  right: `an integer from ${from} to ${to}`,
});

export const port: Rule = integer(0, 65_535);
/** As long as a timer of Node lasts. */
export const milliseconds: Rule = integer(0, 2 ** 31 - 1);
export const seed: Rule = integer(0, 2 ** 32 - 1);
export const share: Rule = {
  takes: (value) => typeof value === "number" && value >= 0 && value <= 1,
  right: "a number from 0 to 1",
};
export const callback: Rule = { takes: (value) => typeof value === "function", right: "a function" };

/**
 * Checks options that may be left out.
 *
 * @throws Error where there is no such option, or it does not take the value
 */
export function checkOptions(of: string, options: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) throw new Error(`${of} has no option \`${name}\`. There are: ${Object.keys(rules).join(", ")}.`);
    if (value !== undefined && !rule.takes(value)) {
      throw new Error(`${of}: \`${name}\` must be ${rule.right}; it is ${String(value)}.`);
    }
  }
}
