import type { Invalid } from "../call/invalid.ts";

/** What is wrong with an address as it is written, as a sentence: a URL parser would hide where it leads. */
export function addressProblem(address: string): string | undefined {
  const [place = ""] = address.split(/[?#]/);
  const path = place.replace(/^[a-z]+:\/\//i, "");
  const climbs = path.split("/").some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
  if (!climbs && !/[\\{}\s\p{Cc}]|\/\//u.test(path)) return undefined;
  return "The path must not have dot segments, empty segments, backslashes, braces, spaces or control characters.";
}

/** The path of an address below the client's own, still encoded, and its query. */
export function partsOf(
  address: string,
  baseUrl: string,
  invalid: Invalid,
): { path: string; query: Record<string, string[]> } {
  const problem = addressProblem(address);
  if (problem) throw invalid(problem);
  const [absolute = ""] = (address.startsWith("/") ? baseUrl + address : address).split("#");
  const [place = "", search = ""] = absolute.split(/\?(.*)/s);
  if (!place.startsWith(`${baseUrl}/`)) throw invalid(`\`fetch\` sends only to ${baseUrl}.`);
  // `URLSearchParams` would replace what is not UTF-8, and nobody would notice.
  const decoded = (text: string) => decodeURIComponent(text.replaceAll("+", " "));
  const query = new Map<string, string[]>();
  for (const pair of search.split("&").filter((each) => each !== "")) {
    const [name = "", value = ""] = pair.split(/=(.*)/s).map(decoded);
    query.set(name, [...(query.get(name) ?? []), value]);
  }
  return { path: place.slice(baseUrl.length), query: Object.fromEntries(query) };
}
