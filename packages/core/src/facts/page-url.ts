/**
 * The first of these that is the address of a web page, http or https: a browser must not be sent to anything else, such as
 * `javascript:`. Undefined where none is.
 */
export function pageUrl(...candidates: readonly unknown[]): string | undefined {
  return candidates.find((each): each is string => typeof each === "string" && /^https?:\/\/./i.test(each));
}
