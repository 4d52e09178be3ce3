import type { CallOptions } from "./call.ts";
import { ConfigurationError } from "./errors.ts";
import type { Listener } from "./events.ts";
import type { Fetch } from "./fetch-transport.ts";
import { headerProblem, kind, limitProblem } from "./request.ts";
import type { Environment, Spec } from "./spec.ts";

/** What every client may be given, over the provider's own options. */
export interface ClientOptions extends Omit<CallOptions, "signal"> {
  /** Replaces the provider's address: scheme, host and path prefix. https, or http on a loopback address. */
  baseUrl?: string | undefined;
  /** Sends the requests instead of the runtime's own transport. @defaultValue the global `fetch` */
  fetch?: Fetch | undefined;
  /** The `user-agent`; browsers send their own. @defaultValue name and version of the package */
  userAgent?: string | undefined;
  /** Takes the client's events. What it throws changes no call. */
  on?: Listener | undefined;
}

/** Where to send: to an environment of the provider, or to another address. Nobody reaches production by forgetting it. */
export type Target =
  | {
      /** The provider's test system, or the one that moves real money. */ environment: Environment;
      baseUrl?: string | undefined;
    }
  | { environment?: Environment | undefined; /** Replaces the environment's address. */ baseUrl: string };

/** Says what is wrong with the value of an option, as the end of a sentence, or nothing. A secret must not be shown. */
export type Check = (value: unknown) => string | undefined;

/** Checks a text that must be there. */
export const required: Check = (value) =>
  typeof value === "string" && value.trim() !== ""
    ? undefined
    : `must be a text that is not empty; it is ${kind(value)}`;

/** Checks a credential that must never reach a browser page. */
export const secret: Check = (value) =>
  "document" in globalThis
    ? "is a secret and must not be used in a browser page: call from your server"
    : required(value);

const checkFunction: Check = (value) =>
  value === undefined || typeof value === "function" ? undefined : `must be a function; it is ${kind(value)}`;

const common: Readonly<Record<keyof ClientOptions, Check>> = {
  baseUrl: (value) => (value === undefined ? undefined : baseUrlProblem(value)),
  timeoutMs: (value) => limitProblem("timeoutMs", value),
  deadlineMs: (value) => limitProblem("deadlineMs", value),
  maxAttempts: (value) => limitProblem("maxAttempts", value),
  headers: headersProblem,
  fetch: checkFunction,
  userAgent: (value) =>
    value === undefined ? undefined : (required(value) ?? headersProblem({ "user-agent": value })),
  on: checkFunction,
};

/** Checks the options of a client; `own` are the provider's, each with its check. */
export function checkOptions(spec: Spec, options: object, own: Readonly<Record<string, Check>>): void {
  const fail = (what: string) => {
    throw new ConfigurationError(what, { provider: spec.provider });
  };
  if (typeof options !== "object" || options === null)
    fail(`The options must be an object; they are ${kind(options)}.`);
  const checks: Record<string, Check> = { ...own, ...common };
  const given = options as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    if (!(name in checks)) fail(`There is no option \`${name}\`. There are: ${Object.keys(checks).join(", ")}.`);
  }
  for (const [name, check] of Object.entries(checks)) {
    const problem = check(given[name]);
    if (problem) fail(`\`${name}\` ${problem}.`);
  }
  const keys = Object.values(spec.operations).map(({ idempotency }) => idempotency?.name.toLowerCase());
  const key = Object.keys((given["headers"] as object | undefined) ?? {}).find((name) =>
    keys.includes(name.toLowerCase()),
  );
  if (key)
    fail(`\`headers\` must not hold \`${key}\`: a key belongs to one call. Give it as \`idempotencyKey\` there.`);
}

/** Checks the environment of a provider that has more than one. */
export const environment =
  (spec: Spec, { baseUrl }: { baseUrl?: unknown }): Check =>
  (value) => {
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
  const url = options.baseUrl ?? (options.environment && spec.servers[options.environment]);
  if (!url) throw new ConfigurationError("There is neither an `environment` nor a `baseUrl`.", spec);
  return url.replace(/\/+$/, "");
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

function baseUrlProblem(value: unknown): string | undefined {
  if (typeof value !== "string" || !URL.canParse(value))
    return "must be an absolute URL, such as https://api.example.com/v1";
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  if (username || password) return "must not hold credentials";
  if (search || hash) return "must not hold a query or fragment";
  if (protocol === "https:" || (protocol === "http:" && loopback.test(hostname))) return undefined;
  return "must be https, or http on a loopback address";
}

function headersProblem(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "object" || value === null) return `must be an object of names and texts; it is ${kind(value)}`;
  for (const [name, field] of Object.entries(value)) {
    const problem = headerProblem(name, field);
    if (problem) return `cannot be sent: ${problem.replace(/\.$/, "")}`;
  }
  return undefined;
}
