import type { Undocumented } from "../packages/core/src/facts/undocumented.ts";

/** A value that the spec does not have, typed as it is where a provider answers with one. */
export const undocumented = (value: string): Undocumented => value as Undocumented;
