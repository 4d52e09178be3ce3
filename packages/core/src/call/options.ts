import { type Check, type Checks, callback, is, oneOf, optional, optionsProblem } from "../facts/check.ts";
import { ConfigurationError } from "../facts/errors.ts";
import type { Listener } from "../facts/events.ts";
import type { CallOptions } from "../facts/request.ts";
import { isBrowser } from "../facts/runtime.ts";
import type { Environment, Spec } from "../facts/spec.ts";
import { kind, ownProperties } from "../facts/values.ts";
import { transportIn } from "../transport/given.ts";
import type { TransportOptions } from "../transport/transport.ts";
import { headersProblem, isKeyHeader } from "./headers.ts";
import type { Journal } from "./journaling.ts";
import { countProblem, millisecondsProblem } from "./limits.ts";
import type { Logger } from "./logger.ts";

/** What every client may be given, over the provider's own options. */
export interface ClientOptions extends Omit<CallOptions, "signal">, TransportOptions {
  /** Replaces the provider's address: scheme, host and path prefix. https, or http on a loopback address. */
  baseUrl?: string | undefined;
  /** The `user-agent`; browsers send their own. @defaultValue name and version of the package */
  userAgent?: string | undefined;
  /**
   * Stores every write before it is sent, so that after a crash another process can find out what became of it.
   * @defaultValue none
   */
  journal?: Journal | undefined;
  /** `required` refuses a call without your own key if the operation takes one. @defaultValue `random`: the client makes one */
  idempotency?: "random" | "required" | undefined;
  /**
   * Names the account in records of calls. Set it if your credential changes from time to time, because another credential counts as
   * another account. @defaultValue 8 hexadecimal digits of a hash of the credential
   */
  account?: string | undefined;
  /** Called with every event of the client. An error in it changes no call. */
  on?: Listener | undefined;
  /** Gets the events as lines: one per call at `info` or `error`, attempts at `debug`; such as `console` or a pino logger. @defaultValue none */
  logger?: Logger | undefined;
}

/** Where to send: to an environment of the provider, or to another address. Nobody reaches production by forgetting it. */
export type Target =
  | {
      /** The provider's test system, or the one that moves real money. */
      environment?: Environment | undefined;
      /** Replaces the environment's address: scheme, host and path prefix. https, or http on a loopback address. */
      baseUrl: string;
    }
  | {
      /** The provider's test system, or the one that moves real money. */
      environment: Environment;
      /** Replaces the environment's address: scheme, host and path prefix. https, or http on a loopback address. */
      baseUrl?: string | undefined;
    };

/** Checks a public part of a credential: a string that a header can hold. */
export const identifier: Check = (value) => {
  if (typeof value !== "string" || value === "") return `must be a non-empty string; got ${kind(value)}`;
  return headerText.test(value) ? undefined : "must be printable ASCII without spaces";
};

/** Checks a credential that must never reach a browser. Its value is not shown. */
export const secret: Check = (value, options) => {
  if (isBrowser()) return "is a secret and must not be used in a browser page or worker: call from your server";
  return typeof value === "number" ? "must be a non-empty string; got a number" : identifier(value, options);
};

/** Checks an option that says what sends the requests: there is at most one of them. */
function only(check: Check): Check {
  return optional((value, options) => {
    const given = ["fetch", "agent", "transport"].filter((name) => options[name] !== undefined);
    if (given.length === 1) return check(value, options);
    return `cannot be combined with \`${given.slice(1).join("` or `")}\`: pass only one`;
  });
}

const headerText = /^[\x21-\x7e]+$/;

const common: Checks<ClientOptions> = {
  baseUrl: (value) => (value === undefined ? undefined : baseUrlProblem(value)),
  timeoutMs: millisecondsProblem,
  deadlineMs: millisecondsProblem,
  maxAttempts: countProblem,
  headers: headersProblem,
  fetch: only(is("a function", (value) => typeof value === "function")),
  agent: only(is("an http.Agent", (value) => typeof Object(value).addRequest === "function")),
  transport: only(is("made by `undiciTransport` of @payorch/core/undici", (value) => transportIn(value) !== undefined)),
  userAgent: (value) => (value === undefined ? undefined : headersProblem({ "user-agent": value })),
  journal: (value) =>
    value === undefined ||
    ["opened", "closed", "claim", "release"].every((name) => typeof Object(value)[name] === "function")
      ? undefined
      : `must have \`opened\`, \`closed\`, \`claim\` and \`release\`; got ${kind(value)}`,
  idempotency: optional(oneOf("random", "required")),
  account: optional(identifier),
  on: callback,
  logger: (value) =>
    value === undefined || ["debug", "info", "warn", "error"].every((name) => typeof Object(value)[name] === "function")
      ? undefined
      : `must have \`debug\`, \`info\`, \`warn\` and \`error\`, as console has; got ${kind(value)}`,
};

/** Checks the options of a client, and gives a copy of them; `own` are the checks of the provider's options. */
export function checkOptions<Options extends object>(
  { provider, operations }: Spec,
  options: Options,
  own: Readonly<Record<string, Check>>,
): Options {
  const invalid = (what: string) => new ConfigurationError(what, { provider });
  const problem = optionsProblem(options, { ...own, ...common });
  if (problem) throw invalid(problem);
  const copy = ownProperties(options);
  const { headers = {} } = copy as ClientOptions;
  const keyed = Object.values(operations);
  const key = Object.keys(headers).find((name) => keyed.some((operation) => isKeyHeader(name, operation)));
  if (key === undefined) return copy;
  throw invalid(
    `\`headers\` must not have \`${key}\`: a key is for one call. Pass it to the call as \`idempotencyKey\`.`,
  );
}

/** Checks the environment of a provider that has more than one. */
export const environment = (spec: Spec): Check => {
  const check = oneOf(...Object.keys(spec.servers));
  return (value, options) =>
    value === undefined && options["baseUrl"] !== undefined ? undefined : check(value, options);
};

/** The address that the client sends to, without a slash at its end. */
export function baseUrlOf(
  spec: Spec,
  options: { environment?: Environment | undefined; baseUrl?: string | undefined },
): string {
  const [only, ...others] = Object.values(spec.servers);
  const server = options.environment === undefined ? undefined : spec.servers[options.environment];
  const given = options.baseUrl ?? server ?? (others.length === 0 ? only : undefined);
  if (!given) throw new ConfigurationError("`environment` or `baseUrl` is required.", spec);
  const { origin, pathname } = new URL(given);
  return (origin + pathname).replace(/\/+$/, "");
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

function baseUrlProblem(value: unknown): string | undefined {
  if (typeof value !== "string" || !URL.canParse(value) || /\s/.test(value)) {
    return "must be an absolute URL, such as https://api.example.com/v1";
  }
  if (value.includes("@")) return "must not have credentials";
  if (/[?#]/.test(value)) return "must not have a query or fragment";
  const { protocol, hostname } = new URL(value);
  if (protocol === "https:" || (protocol === "http:" && loopback.test(hostname))) return undefined;
  return "must be https, or http on a loopback address";
}
