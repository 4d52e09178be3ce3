declare const undocumented: unique symbol;

/** Marks a string that the provider does not document. Nothing has this property when the code runs. */
export interface NotDocumented {
  readonly [undocumented]: never;
}

/**
 * Any value of an answer or event that the provider does not document. It is a string. It is a template type because a
 * comparison with a literal that no template matches does not compile: `status === "PAID"` is a mistake where only `"paid"` is
 * documented. The mark has a name because declarations cannot be emitted for a type whose property only a symbol names.
 */
export type Undocumented = `${string & NotDocumented}`;
