import type { CallOptions } from "./call.ts";
import { ConfigurationError } from "./errors.ts";
import type { Listener } from "./events.ts";
import type { Logger } from "./logger.ts";
import { headersProblem, isRecord, kind, limitProblem } from "./request.ts";
import { isBrowser } from "./runtime.ts";
import type { Environment, Spec } from "./spec.ts";
import type { TransportOptions } from "./transport.ts";

/** What every client may be given, over the provider's own options. */
export interface ClientOptions extends Omit<CallOptions, "signal">, TransportOptions {
  /** Replaces the provider's address: scheme, host and path prefix. https, or http on a loopback address. */
  baseUrl?: string | undefined;
  /** The `user-agent`; browsers send their own. @defaultValue name and version of the package */
  userAgent?: string | undefined;
  /** Takes the client's events. What it throws changes no call. */
  on?: Listener | undefined;
  /** Takes the same as lines; `console` is one. @defaultValue none */
  logger?: Logger | undefined;
}

/** Where to send: to an environment of the provider, or to another address. Nobody reaches production by forgetting it. */
export type Target =
  | { environment?: Environment | undefined; /** Replaces the environment's address. */ baseUrl: string }
  | {
      /** The provider's test system, or the one that moves real money. */ environment: Environment;
      baseUrl?: string | undefined;
    };

/** Says what is wrong with an option, as the end of a sentence, or nothing. It gets all options, for those that depend on others. */
export type Check = (value: unknown, options: Readonly<Record<string, unknown>>) => string | undefined;

/** Checks a public part of a credential: a text that a header can hold. */
export const identifier: Check = (value) => {
  if (typeof value !== "string" || value === "")
    return `must be a text that is not empty; it is ${value === "" ? "empty" : kind(value)}`;
  return headerText.test(value) ? undefined : "must hold printable ASCII characters only, and no spaces";
};

/** Checks a credential that must never reach a browser. Its value is not shown. */
export const secret: Check = (value, options) => {
  if (isBrowser()) return "is a secret and must not be used in a browser page or worker: call from your server";
  return typeof value === "number" ? "must be a text; it is a number" : identifier(value, options);
};

const headerText = /^[\x21-\x7e]+$/;

/** Checks a store of tokens. */
export const store: Check = (value) =>
  value === undefined || ["get", "set"].every((name) => typeof Object(value)[name] === "function")
    ? undefined
    : `must have \`get\` and \`set\`, as a Keyv has; it is ${kind(value)}`;

const checkFunction: Check = (value) =>
  value === undefined || typeof value === "function" ? undefined : `must be a function; it is ${kind(value)}`;

const common: Readonly<Record<keyof ClientOptions, Check>> = {
  baseUrl: (value) => (value === undefined ? undefined : baseUrlProblem(value)),
  timeoutMs: (value) => limitProblem("timeoutMs", value),
  deadlineMs: (value) => limitProblem("deadlineMs", value),
  maxAttempts: (value) => limitProblem("maxAttempts", value),
  headers: headersProblem,
  fetch: checkFunction,
  agent: (value) =>
    value === undefined || typeof Object(value).addRequest === "function"
      ? undefined
      : `must be an http.Agent; it is ${kind(value)}`,
  userAgent: (value) => (value === undefined ? undefined : headersProblem({ "user-agent": value })),
  on: checkFunction,
  logger: (value) =>
    value === undefined || ["debug", "warn", "error"].every((name) => typeof Object(value)[name] === "function")
      ? undefined
      : `must have \`debug\`, \`warn\` and \`error\`, as console has; it is ${kind(value)}`,
};

/** Checks the options of a client; `own` are the provider's, each with its check. */
export function checkOptions(spec: Spec, options: unknown, own: Readonly<Record<string, Check>>): void {
  const fail = (what: string) => new ConfigurationError(what, { provider: spec.provider });
  if (!isRecord(options)) throw fail(`The options must be an object; they are ${kind(options)}.`);
  const checks: Record<string, Check> = { ...own, ...common };
  for (const name of Object.keys(options)) {
    if (!(name in checks)) throw fail(`There is no option \`${name}\`. There are: ${Object.keys(checks).join(", ")}.`);
  }
  for (const [name, check] of Object.entries(checks)) {
    const problem = check(options[name], options);
    if (problem) throw fail(`\`${name}\` ${problem}.`);
  }
  const keys = Object.values(spec.operations).map(({ idempotency }) => idempotency?.name.toLowerCase());
  const key = Object.keys(Object(options["headers"])).find((name) => keys.includes(name.toLowerCase()));
  if (key)
    throw fail(`\`headers\` must not hold \`${key}\`: a key belongs to one call. Give it as \`idempotencyKey\` there.`);
}

/** Checks the environment of a provider that has more than one. */
export const environment =
  (spec: Spec): Check =>
  (value, { baseUrl }) => {
    if (value === undefined && baseUrl !== undefined) return undefined;
    const names = Object.keys(spec.servers);
    if (typeof value === "string" && names.includes(value)) return undefined;
    const given = typeof value === "string" ? JSON.stringify(value) : kind(value);
    return `must be ${names.map((name) => JSON.stringify(name)).join(" or ")}; it is ${given}`;
  };

/** The address that the client sends to, without a slash at its end. */
export function baseUrlOf(
  spec: Spec,
  options: { environment?: Environment | undefined; baseUrl?: string | undefined },
): string {
  const given = options.baseUrl ?? (options.environment && spec.servers[options.environment]);
  if (!given) throw new ConfigurationError("There is neither an `environment` nor a `baseUrl`.", spec);
  const { origin, pathname } = new URL(given);
  return (origin + pathname).replace(/\/+$/, "");
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

function baseUrlProblem(value: unknown): string | undefined {
  if (typeof value !== "string" || !URL.canParse(value) || /\s/.test(value)) {
    return "must be an absolute URL, such as https://api.example.com/v1";
  }
  if (value.includes("@")) return "must not hold credentials";
  if (/[?#]/.test(value)) return "must not hold a query or fragment";
  const { protocol, hostname } = new URL(value);
  if (protocol === "https:" || (protocol === "http:" && loopback.test(hostname))) return undefined;
  return "must be https, or http on a loopback address";
}
