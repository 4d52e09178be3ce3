import { unknownName } from "@payorch/core/check";
import type { Machine } from "../model.ts";
import { type Provider, isProvider, providers } from "../providers.ts";
import { addressProblem } from "./address.ts";
import { exampleOf } from "./examples.ts";
import { headersOf } from "./headers.ts";
import { type Posted, post } from "./post.ts";

/** One event to send. */
export interface TriggerOptions {
  /** Such as `orqex`. */
  provider: string;
  /** Such as `payment.completed`. */
  type: string;
  /** Where it goes: any address, since you name it here. */
  to: string;
  /** Properties that are put over those of the spec's example; objects are merged, all else is replaced. @defaultValue none */
  data?: unknown;
  /** What it is signed with. @defaultValue the secret of the sandbox's tenant `test` */
  secret?: string | undefined;
}

/** What was sent, and what came back. */
export interface Triggered extends Posted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends one signed event, made from the example of the provider's spec, without a running sandbox.
 *
 * @throws Error if there is no such provider or event, or the address is none
 */
export async function trigger(
  { provider, type, to, data, secret }: TriggerOptions,
  rulesOf: (provider: Provider) => Machine["webhooks"],
): Promise<Triggered> {
  if (!isProvider(provider)) throw new Error(unknownName("provider", provider, providers));
  const problem = addressProblem(to, true);
  if (problem !== undefined) throw new Error(`The event cannot be sent to "${to}". ${problem}`);
  const rules = rulesOf(provider);
  const tenant = "test";
  const payload = merge(exampleOf(provider, type), data);
  const body = JSON.stringify(payload);
  const event = { provider, tenant, type, body: payload, urls: [], registered: true };
  const signed = { event, url: to, body, secret: secret ?? rules.secretOf(tenant), at: Date.now() };
  const headers = headersOf(rules, { ...signed, id: `trigger${Date.now()}` });
  const posted = await post(to, headers, body, new AbortController().signal);
  return { ...posted, headers, body };
}

/** What was sent and answered, for people. */
export function report({ status, error, answer, ms, headers, body }: Triggered): string {
  const sent = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const came = status === undefined ? `No answer: ${error}` : `${status} after ${ms} ms`;
  return ["Sent:", ...sent, `  ${body}`, "", came, ...(answer ? [answer] : [])].join("\n");
}

function merge(example: unknown, data: unknown): unknown {
  if (data === undefined) return example;
  if (!isObject(example) || !isObject(data)) return data;
  const names = [...new Set([...Object.keys(example), ...Object.keys(data)])];
  return Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(data, name) ? merge(example[name], data[name]) : example[name]]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
