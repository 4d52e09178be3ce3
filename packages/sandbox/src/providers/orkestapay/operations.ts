import type { Call, Reply } from "../../model.ts";

/** What answers each operation, by its id. */
export type Operations = Readonly<Record<string, (call: Call) => Reply>>;

/** The body of a request. Prism has held it against the spec, from which the type is generated. */
export const bodyOf = <Body>(call: Call): Body => call.body as Body;

/** The only value of a parameter, as a string. */
export const parameter = (value: string | readonly string[] | undefined): string => [value].flat()[0] ?? "";
