/** A string, a number, or what gives a value its place. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],]/g;

/** Where numbers of a JSON text were rounded when it was parsed, as JSON Pointers (RFC 6901). */
export function roundedIn(text: string): string[] {
  // Fewer digits always pass as they are.
  if (!/\d{16}/.test(text)) return [];
  const found: string[] = [];
  const path: (string | number)[] = [];
  let name = "";
  for (const { 0: part, index } of text.matchAll(token)) {
    const last = path.length - 1;
    if (part === "{") path.push("");
    else if (part === "[") path.push(0);
    else if (part === "}" || part === "]") path.pop();
    else if (part === ",") path[last] = typeof path[last] === "number" ? path[last] + 1 : "";
    else if (part.startsWith('"')) {
      if (/^\s*:/.test(text.slice(index + part.length, index + part.length + 20))) {
        name = JSON.parse(part) as string;
        path[last] = name;
      }
    } else if (isRounded(part)) found.push(path.map(pointerPart).join(""));
  }
  return found;
}

const pointerPart = (name: string | number): string => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;

function isRounded(literal: string): boolean {
  const digits = (text: string) =>
    text
      .replace(/^-|\.|[eE].*$/g, "")
      .replace(/^0+/, "")
      .replace(/0+$/, "");
  const [written, kept] = [digits(literal), digits(Number(literal).toPrecision(17))];
  // 17 digits tell any two numbers apart; what was written with fewer may be kept as its nearest neighbour.
  return written.length > 15 && digits(String(Number(literal))) !== written && kept !== written;
}
