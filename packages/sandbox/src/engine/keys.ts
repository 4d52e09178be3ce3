import { hash } from "node:crypto";
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
  readonly fingerprint: string;
  /** The first answer: its form, and what is its own in it. */
  readonly form: Form;
  readonly own: string;
}

/** The answers of one form, of which each says only what differs from the first. */
type Form = readonly string[];

export function createKeys(): Keys {
  const entries = new Map<string, Entry>();
  const forms = new Map<string, Form>();

  /** The form of an answer: that of the first answer of its operation which has as many strings. */
  function formOf({ operationId }: Call, parts: Form): Form {
    const name = `${operationId} ${parts.length}`;
    const found = forms.get(name) ?? parts;
    forms.set(name, found);
    return found;
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
      // It is what `keep` was given.
      return { first: JSON.parse(written(entry)) as Reply };
    },
    keep(call, { lifetimeMs }, reply) {
      if (reply.status >= 400) return;
      drop(call.now);
      const parts = JSON.stringify(reply).split('"');
      const form = formOf(call, parts);
      const name = nameOf(call);
      entries.delete(name);
      entries.set(name, {
        until: call.now + lifetimeMs,
        fingerprint: fingerprintOf(call),
        form,
        own: differing(parts, form),
      });
    },
  };
}

/** What differs from a form: where, and what, in turns, between quotation marks, of which no part has any. */
const differing = (parts: Form, form: Form): string =>
  parts.flatMap((part, index) => (part === form[index] ? [] : [index, part])).join('"');

/** The answer of which that is what differs. */
function written({ form, own }: Entry): string {
  const parts = [...form];
  const turns = own.split('"');
  for (let turn = 0; turn + 1 < turns.length; turn += 2) parts[Number(turns[turn])] = turns[turn + 1] ?? "";
  return parts.join('"');
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

/** Of all that makes a request another one. */
const fingerprintOf = ({ method, path, query, body }: Call): string =>
  hash("sha256", JSON.stringify([method, path, query, sorted(body)]), "base64");

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
