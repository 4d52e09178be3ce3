/** An answer of a thousand items with the same fault says it only so often. */
const maxFound = 20;

/**
 * Where numbers of a JSON string were rounded when it was parsed, as JSON Pointers (RFC 6901); the first twenty. An answer of
 * any form and size is searched in linear time, because its call has succeeded: nothing here may throw or take long.
 */
export function roundedIn(text: string): string[] {
  // Fewer digits always pass as they are.
  if (!/\d{16}/.test(text)) return [];
  const found: string[] = [];
  const path: (string | number)[] = [];
  /** The beginning of a string, a number, or what gives a value its place. */
  const token = /["{}[\],]|-?\d[\d.eE+-]*/g;
  for (let match = token.exec(text); match && found.length < maxFound; match = token.exec(text)) {
    const [part] = match;
    const last = path.length - 1;
    if (part === "{") path.push("");
    else if (part === "[") path.push(0);
    else if (part === "}" || part === "]") path.pop();
    else if (part === ",") path[last] = typeof path[last] === "number" ? path[last] + 1 : "";
    else if (part === '"') {
      token.lastIndex = endOfString(text, match.index);
      colon.lastIndex = token.lastIndex;
      if (colon.test(text)) path[last] = JSON.parse(text.slice(match.index, token.lastIndex)) as string;
    } else if (isRounded(part)) found.push(path.map(pointerPart).join(""));
  }
  return found;
}

/** What follows the name of a property. */
const colon = /\s*:/y;

/** Where a string ends that begins at its quotation mark. Not by a regular expression: those overflow on long strings. */
function endOfString(text: string, start: number): number {
  const special = /["\\]/g;
  special.lastIndex = start + 1;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    if (match[0] === '"') return special.lastIndex;
    special.lastIndex += 1;
  }
  return text.length;
}

const pointerPart = (name: string | number): string => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;

function isRounded(literal: string): boolean {
  const written = digitsOf(literal);
  const kept = Number(literal);
  // 17 digits tell any two numbers apart; what was written with fewer may be kept as its nearest neighbour.
  return written.length > 15 && digitsOf(String(kept)) !== written && digitsOf(kept.toPrecision(17)) !== written;
}

/** The digits of a number without sign, point, exponent, and zeros at the ends. It looks back so that a run of zeros is tried once. */
const digitsOf = (text: string): string => text.replaceAll(/^-|\.|[eE].*$/g, "").replaceAll(/^0+|(?<!0)0+$/g, "");
