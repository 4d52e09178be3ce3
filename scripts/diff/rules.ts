/** Breaking: somebody's code stops compiling, or does other things. Additive: it may do more. Cosmetic: only words differ. */
export type Impact = "breaking" | "additive" | "cosmetic";
/** Which way a value goes: what is sent must not become narrower, what comes must not become wider. */
export type Direction = "request" | "response";

type Row = Readonly<Partial<Record<Direction, readonly [Impact, text: string]>>>;

const both = (impact: Impact, text: string): Row => ({ request: [impact, text], response: [impact, text] });

/**
 * Every kind of change: what it is to those who send and to those who receive, as the end of a sentence about them. `{it}` is
 * the member, parameter, status or whatever it is that changed. What is wider for one is narrower for the other.
 */
export const rules = {
  // Anywhere
  documentation: both("cosmetic", "read other documentation of {it}"),
  deprecated: both("additive", "see {it} struck through in the editor; it works as before"),
  "no longer deprecated": both("additive", "see {it} no longer struck through"),
  unclassified: both("breaking", "may be broken by the change of {it}, which `scripts/diff` knows nothing about"),

  // Values
  "type narrower": {
    request: ["breaking", "that send {it} as the old type allowed stop compiling, and are refused"],
    response: [
      "additive",
      "get fewer kinds of value in {it}; TypeScript points out a comparison with one that cannot come",
    ],
  },
  "type wider": {
    request: ["additive", "may send more kinds of value in {it}"],
    response: ["breaking", "that read {it} as the old type stop compiling, and meet values that they do not expect"],
  },
  "type changed": {
    request: ["breaking", "that send {it} as the old type stop compiling, and are refused"],
    response: ["breaking", "that read {it} as the old type stop compiling, and meet other values"],
  },
  "range narrower": {
    request: ["breaking", "that send {it} outside the new limit compile, and are refused"],
    response: ["additive", "may rely on a closer limit of {it}"],
  },
  "range wider": {
    request: ["additive", "may send {it} up to a wider limit"],
    response: ["breaking", "that rely on the old limit of {it} meet values beyond it"],
  },
  "range changed": {
    request: ["breaking", "that send {it} in the old form compile, and are refused"],
    response: ["breaking", "that rely on the old form of {it} get another"],
  },
  "known value added": both(
    "additive",
    "are offered one more value for {it} by the editor; any other passes as before",
  ),
  "known value removed": both(
    "cosmetic",
    "are offered one value less for {it} by the editor; it compiles and passes as before",
  ),
  "default changed": {
    request: ["breaking", "that leave out {it} compile, and get something else done"],
    response: ["cosmetic", "read other documentation of {it}"],
  },
  "amount in another unit": {
    request: ["breaking", "that send {it} in the old unit compile, and charge or pay another amount of money"],
    response: ["breaking", "that read {it} in the old unit compile, and take it for another amount of money"],
  },
  "amount without its unit": both("breaking", "are no longer told in which unit {it} is"),
  "amount with its unit": both("additive", "are told in which unit {it} is"),
  "no longer sensitive": both("breaking", "find {it}, which was hidden, in logs, traces and printed errors"),
  sensitive: both("additive", "no longer find {it} in logs, traces and printed errors"),

  // Members: of bodies, and likewise parameters, headers and media types
  "member removed": {
    request: ["breaking", "that send {it} stop compiling"],
    response: ["breaking", "that read {it} stop compiling, and get undefined"],
  },
  "member added": { request: ["additive", "may send {it}"], response: ["additive", "may read {it}"] },
  "required member added": {
    request: ["breaking", "stop compiling, since they do not send {it}, and are refused"],
    response: ["additive", "may read {it}"],
  },
  "member required": {
    request: ["breaking", "that leave out {it} stop compiling, and are refused"],
    response: ["additive", "need not ask whether there is {it}"],
  },
  "member optional": {
    request: ["additive", "may leave out {it}"],
    response: ["breaking", "that rely on {it} stop compiling, and may get undefined"],
  },
  "further members refused": {
    request: ["breaking", "that send {it} are refused, even where that compiles"],
    response: ["additive", "no longer get {it}"],
  },
  "further members pass": {
    request: ["additive", "may send {it}, which were refused"],
    response: ["additive", "may meet {it}"],
  },
  "alternative removed": {
    request: ["breaking", "that send {it} stop compiling, and are refused"],
    response: ["additive", "no longer get {it}"],
  },
  "alternative added": {
    request: ["additive", "may send {it}"],
    response: ["breaking", "that tell the alternatives apart stop compiling, and meet {it}"],
  },

  // Operations and events
  "operation removed": { request: ["breaking", "stop compiling: there is no such method any more"] },
  "operation added": { request: ["additive", "have a new method"] },
  "operation moved": {
    request: [
      "breaking",
      "by method and path stop compiling; those of the method send to {it}, where an old key may not count",
    ],
  },
  "event removed": { response: ["breaking", "stop compiling where they name its type; it may not come any more"] },
  "event added": { response: ["additive", "have a type for it; until now it came as an unknown event"] },
  "arguments moved": { request: ["breaking", "that pass call options stop compiling: {it} stands before them now"] },
  "sent otherwise": both("breaking", "send {it} in another form"),
  "status removed": {
    request: ["breaking", "that answer with {it} are misunderstood"],
    response: ["breaking", "that check for {it} stop compiling, in `isApiError` too, and never get it"],
  },
  "status added": {
    request: ["additive", "may answer with {it}"],
    response: ["additive", "get a type for {it}; an undocumented one could come before"],
  },
  "success status added": {
    response: ["breaking", "that know how success looks may stop compiling, and meet {it}"],
  },
  "credential refused": { request: ["breaking", "with {it} stop compiling, and are refused"] },
  "credential accepted": { request: ["additive", "may use {it}"] },

  // Extensions of an operation
  "effect told": { request: ["additive", "are told what the call itself does"] },
  "effect told otherwise": {
    request: ["breaking", "that decide by the effect of a call whether to send it again will decide differently"],
  },
  "key taken": { request: ["additive", "may give `idempotencyKey`; one is sent with every call"] },
  "key no longer taken": {
    request: ["breaking", "that give `idempotencyKey` stop compiling; no call is protected by a key any more"],
  },
  "key honoured": { request: ["additive", "have calls of unknown outcome repeated under their key"] },
  "key no longer honoured": {
    request: [
      "breaking",
      "no longer have calls of unknown outcome repeated, and `resume` refuses them: more calls end as `unknown`",
    ],
  },
  "key moved": {
    request: ["breaking", "that resume a call of the old version send its key elsewhere, and may charge or pay twice"],
  },
  "key range narrower": { request: ["breaking", "that give a key that was valid before get `InvalidCallError`"] },
  "key range wider": { request: ["additive", "may give more keys"] },
  "key honoured for longer": { request: ["additive", "may use `resume` for a longer time"] },
  "key honoured for a shorter time": {
    request: ["breaking", "that use `resume` are refused earlier: more calls end as `unknown`"],
  },
  "replay shown": { request: ["additive", "learn from `replayed` whether an answer was an earlier call's"] },
  "replay shown otherwise": {
    request: ["breaking", "that read `replayed` may take a new payment for an old one, or the other way round"],
  },
  "replay no longer shown": { request: ["breaking", "that read `replayed` get undefined"] },
  "pages walked": { request: ["additive", "may walk the items with `for await`"] },
  "pages no longer walked": {
    request: ["breaking", "that walk the items with `for await` or `.pages()` stop compiling"],
  },
  "other items walked": { request: ["breaking", "that walk the items get those in {it}"] },
  "pages walked otherwise": { request: ["additive", "get the next page by another way"] },
  "outcome can be found": { request: ["additive", "learn from `reconcile` what became of a call of unknown outcome"] },
  "outcome can no longer be found": {
    request: ["breaking", "that use `reconcile` get `unknown`, where it found what became of the call"],
  },
  "outcome found otherwise": {
    request: ["breaking", "that use `reconcile` get its result from another read, and perhaps another result"],
  },
  "no need to find the outcome": { request: ["additive", "may use `resume`, which repeats a call under its key"] },
  "outcome to be found": {
    request: ["additive", "learn from `reconcile` what can be read of a call, as there is no key for `resume`"],
  },

  // The whole package
  "OpenAPI version": {
    request: ["breaking", "may be broken: the spec's keywords mean other things in another version"],
  },
  "environment removed": { request: ["breaking", "that choose {it} stop compiling"] },
  "environment added": { request: ["additive", "may choose {it}"] },
  "environment moved": { request: ["breaking", "in {it} send money and credentials to another address"] },
  "refusals known by another sign": {
    request: ["breaking", "get `unknown` where the outcome was `not_executed`, and no message"],
  },
  "refusals known by one more sign": {
    request: ["additive", "get `not_executed` and a message where the outcome was `unknown`"],
  },
  "error detail removed": { request: ["breaking", "that read {it} of an error get undefined, or another one"] },
  "error detail added": { request: ["additive", "may read {it} of an error"] },
  "credential removed": { request: ["breaking", "with {it} cannot create a client any more"] },
  "credential changed": { request: ["breaking", "send {it} in another way, which the provider may refuse"] },
  "credential added": { request: ["additive", "may use {it}"] },
  "client removed": { request: ["breaking", "that create a client with {it} alone stop compiling"] },
  "client added": { request: ["additive", "may create a client with {it} alone"] },
  "type removed": { request: ["breaking", "that import the type {it} stop compiling"] },
  "type added": { request: ["additive", "may import the type {it}"] },
} as const satisfies Record<string, Row>;

export type Rule = keyof typeof rules;

/** The row of a rule for those who send, or for those who receive. */
export function rowOf(rule: Rule, direction: Direction): readonly [Impact, text: string] {
  const row = (rules[rule] as Row)[direction];
  if (!row) throw new Error(`scripts/diff/rules.ts does not say what "${rule}" means in a ${direction}.`);
  return row;
}
