/** A body that a developer could send by mistake. */
export interface WrongBody {
  /** The mistake, in words: "an amount of zero". */
  name: string;
  operationId: string;
  body: unknown;
  /**
   * The rule that refuses it: the way to the property, and the keyword, with dots between: `amount.minimum`. With `required` and
   * `additionalProperties` the property is the one that is missing or too many: `customer.email.required`.
   */
  because: string;
}

/** A body that a source shows or sends. */
export interface RightBody {
  /** What it is, in words: "the refund of the guide". */
  name: string;
  operationId: string;
  body: unknown;
  /** Where it stands: an https address. */
  source: string;
}

/** Bodies of requests, written by hand: what the mock must refuse, and what it must accept. */
export interface Bodies {
  wrong: readonly WrongBody[];
  right: readonly RightBody[];
}
