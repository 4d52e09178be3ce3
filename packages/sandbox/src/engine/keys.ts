import { hash } from "node:crypto";
import { type Compactor, createCompactor } from "../compact.ts";
import type { Call, Reply } from "../model.ts";
import type { KeyRule } from "./key-rule.ts";

/** What is known of a key. */
export type Found = { readonly first: Reply } | "reused" | undefined;

/** The idempotency keys of a provider's tenants and operations, each with its first answer. */
export interface Keys {
  find(call: Call): Found;
  /** Remembers an answer. One that refuses did nothing, and leaves the key free. */
  keep(call: Call, rule: KeyRule, reply: Reply): void;
}

interface Entry {
  readonly until: number;
  readonly fingerprint: number;
  /** The first answer. */
  readonly packed: string;
}

export function createKeys(): Keys {
  const entries = new Map<string, Entry>();
  const compactors = new Map<string, Compactor<Reply>>();

  function compactorOf({ operationId }: Call): Compactor<Reply> {
    const compactor = compactors.get(operationId) ?? createCompactor<Reply>();
    compactors.set(operationId, compactor);
    return compactor;
  }

  /** The oldest are first. All lifetimes are alike or nearly so: whatever is behind a living one is found when its key comes again. */
  function drop(now: number): void {
    for (const [name, { until }] of entries) {
      if (until > now) return;
      entries.delete(name);
    }
  }

  return {
    find(call) {
      const entry = entries.get(nameOf(call));
      if (!entry || entry.until <= call.now) return undefined;
      if (entry.fingerprint !== fingerprintOf(call)) return "reused";
      return { first: compactorOf(call).unpack(entry.packed) };
    },
    keep(call, { lifetimeMs }, reply) {
      if (reply.status >= 400) return;
      drop(call.now);
      const name = nameOf(call);
      entries.delete(name);
      const packed = compactorOf(call).pack(reply);
      entries.set(name, { until: call.now + lifetimeMs, fingerprint: fingerprintOf(call), packed });
    },
  };
}

/** The first answer as a repeat gets it, with the marks of a replay. */
export function replayOf(first: Reply, { replayed = {} }: KeyRule): Reply {
  const { header, status = first.status, member } = replayed;
  const headers = header === undefined ? first.headers : { ...first.headers, [header.toLowerCase()]: "true" };
  const body = member === undefined ? first.body : withFalse(first.body, member.split("."));
  return { ...first, status, ...(headers && { headers }), ...(body !== undefined && { body }) };
}

function withFalse(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return false;
  const inside: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return { ...(value as object), [name]: withFalse(inside, rest) };
}

const nameOf = ({ tenant, operationId, key = "" }: Call): string => JSON.stringify([operationId, tenant, key]);

/** Of all that makes a request another one. Of a hash the 52 bits that a number holds, which takes a quarter of a string's memory. */
const fingerprintOf = ({ method, path, query, body }: Call): number =>
  Number.parseInt(hash("sha256", JSON.stringify([method, path, query, sorted(body)])).slice(0, 13), 16);

/** The same value with the properties of its objects in one order: JSON has none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inside]) => [name, sorted(inside)]),
  );
}
