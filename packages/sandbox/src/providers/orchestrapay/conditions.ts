// The grammar and the meaning are those of nestjs-paginate (src/filter.ts over PostgreSQL), whose operators the documentation has.

/** What a column holds. */
export type Value = string | number | Date | null;
type Test = (value: Exclude<Value, null>) => boolean;

/**
 * Reads a condition such as `$not:$in:a,b`, once, since a list asks it of every record. Without an operator that is known, all of it is
 * a value to be equal to.
 */
export function readCondition(condition: string): (value: Value) => boolean {
  const [, not, named, operand = ""] = grammar.exec(condition) ?? [];
  const wanted = not === undefined;
  if (named === "null") return (value) => (value === null) === wanted;
  const test = tests[named ?? "eq"]?.(operand);
  // As in SQL: nothing is known of a column without a value, and neither of the opposite.
  return (value) => value !== null && test?.(value) === wanted;
}

/** What each operator asks. */
const tests: Readonly<Record<string, (operand: string) => Test>> = {
  eq: (operand) => compared(operand, (order) => order === 0),
  gt: (operand) => compared(operand, (order) => order > 0),
  gte: (operand) => compared(operand, (order) => order >= 0),
  lt: (operand) => compared(operand, (order) => order < 0),
  lte: (operand) => compared(operand, (order) => order <= 0),
  in(operand) {
    const each = operand.split(",").map((item) => compared(item, (order) => order === 0));
    return (value) => each.some((test) => test(value));
  },
  btw(operand) {
    const [low = "", high = ""] = operand.split(",");
    const from = compared(low, (order) => order >= 0);
    const to = compared(high, (order) => order <= 0);
    return (value) => from(value) && to(value);
  },
  ilike: (operand) => like(`%${operand}%`),
  sw: (operand) => like(`${operand}%`),
  contains: (operand) => (value) => String(value).includes(operand),
};
const grammar = new RegExp(String.raw`^(\$not(?::|$))?(?:\$(null|${Object.keys(tests).join("|")})(?::|$))?(.*)$`, "s");

/** Compares a value with an operand, by a number less than, equal to or greater than 0; not a number where that cannot be. */
function compared(operand: string, holds: (order: number) => boolean): Test {
  const [number, time] = [Number(operand), instant(operand)];
  return (value) => {
    if (typeof value === "number") return holds(value - number);
    if (value instanceof Date) return holds(value.getTime() - time);
    return holds(value < operand ? -1 : value > operand ? 1 : 0);
  };
}

/** A time without a zone is taken as UTC. */
function instant(text: string): number {
  return Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes("T") ? text : `${text}Z`);
}

/** `ILIKE` of PostgreSQL: `%` is any string, `_` any character, `\` takes away the meaning of the next one. */
function like(pattern: string): Test {
  const source = pattern.replaceAll(/\\(.)|[%_]|[^\\%_]+/gs, (part, escaped?: string) => {
    if (part === "%") return ".*";
    return part === "_" ? "." : (escaped ?? part).replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  });
  const expression = new RegExp(`^${source}$`, "is");
  return (value) => expression.test(String(value));
}
