// The grammar and the meaning are those of nestjs-paginate (src/filter.ts over PostgreSQL), whose operators the documentation has.

/** What a column holds. */
export type Value = string | number | Date | null;

/** Whether a value meets a condition such as `$not:$in:a,b`. An operator that is not known is no operator: then all is one value. */
export function meets(value: Value, condition: string): boolean {
  const { not, operator, operand } = parse(condition);
  const holds = compare(value, operator, operand);
  // As in SQL: nothing is known of a column without a value, and neither of the opposite.
  return holds === undefined ? false : holds !== not;
}

const operators = ["eq", "gt", "gte", "lt", "lte", "in", "btw", "null", "ilike", "sw", "contains"] as const;
type Operator = (typeof operators)[number];
const grammar = new RegExp(String.raw`^(\$not(?::|$))?(?:\$(${operators.join("|")})(?::|$))?(.*)$`, "s");

function parse(condition: string): { not: boolean; operator: Operator; operand: string } {
  const [, not, named, operand = ""] = grammar.exec(condition) ?? [];
  return { not: not !== undefined, operator: operators.find((operator) => operator === named) ?? "eq", operand };
}

function compare(value: Value, operator: Operator, operand: string): boolean | undefined {
  if (operator === "null") return value === null;
  if (value === null) return undefined;
  const [low = "", high = ""] = operand.split(",");
  switch (operator) {
    case "eq":
      return order(value, operand) === 0;
    case "gt":
      return order(value, operand) > 0;
    case "gte":
      return order(value, operand) >= 0;
    case "lt":
      return order(value, operand) < 0;
    case "lte":
      return order(value, operand) <= 0;
    case "in":
      return operand.split(",").some((each) => order(value, each) === 0);
    case "btw":
      return order(value, low) >= 0 && order(value, high) <= 0;
    case "ilike":
      return like(value, `%${operand}%`);
    case "sw":
      return like(value, `${operand}%`);
    case "contains":
      return String(value).includes(operand);
  }
}

/** Less than, equal to or greater than 0, as in sorting; not a number where the operand cannot be compared. */
function order(value: string | number | Date, operand: string): number {
  if (typeof value === "number") return value - Number(operand);
  if (value instanceof Date) return value.getTime() - instant(operand);
  return value < operand ? -1 : value > operand ? 1 : 0;
}

/** A time without a zone is taken as UTC. */
function instant(text: string): number {
  return Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes("T") ? text : `${text}Z`);
}

/** `ILIKE` of PostgreSQL: `%` is any string, `_` any character, `\` takes away the meaning of the next one. */
function like(value: string | number | Date, pattern: string): boolean {
  const source = pattern.replaceAll(/\\(.)|[%_]|[^\\%_]+/gs, (part, escaped?: string) => {
    if (part === "%") return ".*";
    return part === "_" ? "." : (escaped ?? part).replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source}$`, "is").test(String(value));
}
