import type { Operation } from "@payorch/mock/prism";

/** How an operation takes an idempotency key: `x-idempotency` of the spec. */
export interface KeyRule {
  readonly in: "header" | "body";
  readonly name: string;
  /** Whether a repeat gets the first answer. Otherwise it is executed again. */
  readonly honoured: boolean;
  /** How long a key is known, in milliseconds: one hour where no source says it. */
  readonly lifetimeMs: number;
  /** How a replay shows. */
  readonly replayed?: { readonly header?: string; readonly status?: number; readonly member?: string };
}

/** The rule of an operation; nothing where it takes no key. */
export function keyRuleOf({ extensions }: Operation): KeyRule | undefined {
  // The lint of the specs holds the form of their extensions; Prism does not know their types.
  const rule = extensions?.["x-idempotency"] as (Omit<KeyRule, "lifetimeMs"> & { lifetime?: string }) | undefined;
  return rule && { ...rule, lifetimeMs: rule.lifetime === undefined ? hour : millisecondsOf(rule.lifetime) };
}

/** The key of a request. */
export function keyOf(
  rule: KeyRule | undefined,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): string | undefined {
  if (!rule) return undefined;
  if (rule.in === "header") return headers[rule.name.toLowerCase()];
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, rule.name) : undefined;
  return typeof value === "string" ? value : undefined;
}

const hour = 3_600_000;

/** Milliseconds of an ISO 8601 duration without months and years. */
function millisecondsOf(duration: string): number {
  const found = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!found) throw new Error(`${duration} is not a duration such as PT1H.`);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
