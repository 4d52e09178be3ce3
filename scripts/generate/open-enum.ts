/** An enum that other strings may join. */
export interface OpenEnum {
  /** The values that are documented. */
  known: readonly string[];
  /** Whether it may be `null` too. */
  nullable: boolean;
}

interface Branch {
  type?: unknown;
  enum?: unknown[];
}

/** The open enum that a schema is: `anyOf` with an enum of strings, any string, and perhaps `null`; undefined where it is none. */
export function openEnumOf({ anyOf }: { anyOf?: unknown }): OpenEnum | undefined {
  const branches = Array.isArray(anyOf) ? (anyOf as Branch[]) : [];
  const known = branches.find(({ type, enum: values }) => type === "string" && values);
  const open = branches.find(({ type, enum: values }) => type === "string" && !values);
  const nullable = branches.find(({ type }) => type === "null");
  if (!known?.enum || !open || branches.some((branch) => ![known, open, nullable].includes(branch))) return undefined;
  return { known: known.enum.map(String), nullable: nullable !== undefined };
}
