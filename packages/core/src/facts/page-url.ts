/**
 * The first of these that is the address of a web page, http or https: a browser must not be sent to anything else, such as
 * `javascript:`. One with spaces, line breaks, control characters or invisible ones is no address: in a `Location` header it
 * would begin a header of its own. Undefined where none is an address.
 */
export function pageUrl(...candidates: readonly unknown[]): string | undefined {
  return candidates.find((each): each is string => typeof each === "string" && /^https?:\/\/[^\s\p{C}]+$/iu.test(each));
}
