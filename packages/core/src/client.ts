import { transportOf } from "#transport";
import { type Reconciliation, reconcile } from "./after/reconcile.ts";
import { type AskOptions, failedCalls, resumed, signalOf } from "./after/resume.ts";
import { type Arguments, requestOf } from "./call/arguments.ts";
import { tryOnce } from "./call/attempt.ts";
import type { Caller } from "./call/caller.ts";
import { listenerOf } from "./call/logger.ts";
import { observe } from "./call/observe.ts";
import { type ClientOptions, baseUrlOf, checkOptions } from "./call/options.ts";
import { retry } from "./call/retry.ts";
import { timeout } from "./call/timeout.ts";
import type { Credential, CredentialContext } from "./credentials/credential.ts";
import type { FetchInit } from "./doors/fetch-arguments.ts";
import { fetchDoor } from "./doors/fetch.ts";
import { type CallPromise, callPromise } from "./doors/promises.ts";
import { resourcesOf } from "./doors/resources.ts";
import type { Settled } from "./facts/answer.ts";
import type { Check } from "./facts/check.ts";
import { emitter } from "./facts/events.ts";
import { type CallHistory, newHistory } from "./facts/history.ts";
import { type ApiRequest, type CallOptions, type SendCall, stack } from "./facts/request.ts";
import { isBrowser } from "./facts/runtime.ts";
import { scrub } from "./facts/scrub.ts";
import type { Environment, Operation, Spec } from "./facts/spec.ts";
import { deepOwn, isPlainObject, ownProperties } from "./facts/values.ts";
import type { ValidateOptions, Validation } from "./validate/validate.ts";

/** What every client can do beside the methods of its resources. */
export interface ClientMethods {
  /** The address that the client sends to, without a slash at its end. */
  readonly baseUrl: string;

  /**
   * Calls by method and address, as the global `fetch` does, through the same layers as the methods. It finds the operation in
   * the spec. The idempotency key goes where the provider documents it, in a header or in the body. Every answer of the
   * provider is a `Response`; `callOf(response)` tells what happened to its call.
   *
   * @param input An address of the provider that this client sends to, or the path in it, from `/` on
   * @throws PayorchError where there is no answer of the provider
   */
  fetch(input: string | URL | Request, init?: FetchInit): Promise<Response>;

  /**
   * Sends a failed call again: the same bytes, under the same idempotency key. It exists for operations whose key the
   * provider honours, and for as long as it does: under such a key a repeat cannot pay twice. The outcome counts the
   * attempts of all tries.
   *
   * @throws InvalidCallError where the operation has no such key, where the key is too old, and for an error that is not
   * of this client; the message says what to do instead
   */
  resume<Data = unknown>(error: unknown, options?: AskOptions): CallPromise<Data>;

  /**
   * Finds out what became of a failed call. It only reads, so it never makes the call take effect.
   *
   * @throws InvalidCallError for an error that is not of this client
   */
  reconcile<Resource = unknown>(error: unknown, options?: AskOptions): Promise<Reconciliation<Resource>>;
}

/** What is different between the clients of two providers. */
export interface ClientDefinition<Options> {
  readonly spec: Spec;
  /** Name and version of the package, the `user-agent` where the options name none. */
  readonly userAgent: string;
  /** The checks of the provider's own options. */
  readonly checks: Readonly<Record<string, Check>>;
  /** Makes the credential. The options are checked already. */
  credential(options: Options): Credential;
}

/**
 * Makes a client: the methods of its resources, and what every client has beside them. `validation` checks answers against the
 * spec; without it nothing does.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export function createClient<Resources, Options extends ClientOptions>(
  definition: ClientDefinition<Options>,
  options: Options,
  validation?: Validation,
): Resources & ClientMethods {
  const { spec: table, userAgent, checks } = definition;
  const own = checkOptions(table, options, { ...checks, ...validation?.checks });
  const core = createCore(table, own, definition.credential(own), userAgent, validation);
  return {
    ...resourcesOf<Resources>(core),
    baseUrl: core.baseUrl,
    fetch: fetchDoor(core),
    resume: <Data>(error: unknown, ask: AskOptions = {}) => callPromise<Data>(core.spec, core.resume(error, ask)),
    reconcile: async <Resource>(error: unknown, ask: AskOptions = {}) =>
      (await core.reconcile(error, ask)) as Reconciliation<Resource>,
  };
}

/** A client without its methods. */
interface Core extends Caller {
  /** Sends the request of an error again, under a key that the provider honours. */
  resume(error: unknown, options: AskOptions): Promise<Settled>;
  /** Finds out what became of the call of an error; only reads. */
  reconcile(error: unknown, options: AskOptions): Promise<Reconciliation>;
}

/** Puts the layers on top of each other, for one client. */
function createCore(
  table: Spec,
  options: ClientOptions & ValidateOptions & { environment?: Environment },
  given: Credential,
  userAgent: string,
  validation: Validation | undefined,
): Core {
  const spec = deepOwn(table);
  const credential = isPlainObject(given) ? ownProperties(given) : given;
  const baseUrl = baseUrlOf(spec, options);
  const { host } = new URL(baseUrl);
  // Browsers send their own, and ask the provider's leave for any other.
  const headers: Record<string, string> = isBrowser() ? {} : { "user-agent": options.userAgent ?? userAgent };
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = value;
  const defaults = { baseUrl, headers, limits: options };
  const listener = listenerOf(options.on, options.logger);
  async function start(send: SendCall, operation: Operation, given: Arguments): Promise<Settled> {
    const request = requestOf(spec, operation, given, defaults);
    const history = newHistory();
    const clean = (text: string) => scrub(text, [...(credential.secrets?.() ?? []), ...sentSecrets(history)]);
    const call = () => ({ provider: spec.provider, operationId: operation.id, callId: history.id, host });
    return send({ operation, ...request, history, emit: emitter(listener, call), clean });
  }

  const sendOnce = timeout(transportOf(options));
  const contextOf = ({ emit, history }: ApiRequest): CredentialContext => ({
    call: async (operation, body) =>
      (await start(getToken, deepOwn({ ...operation, repeatable: true }), { body, options: tokenLimits })).data,
    report: (what) => emit({ type: "token", attempt: history.attempts.length + 1, what }),
  });
  // No token is refused because its answer differs from the spec; what differs is reported.
  const validate = options.validate === "error" ? "warn" : options.validate;
  const reported = validation?.layers({ validate }) ?? [];
  const getToken = stack([observe, ...reported], retry(spec, tryOnce(spec, undefined, contextOf, sendOnce)));
  const failed = failedCalls(spec);
  const checked = stack(validation?.layers(options) ?? [], retry(spec, tryOnce(spec, credential, contextOf, sendOnce)));
  const send = stack([observe, failed.remember], checked);
  const sendAgain = stack([observe], checked);
  return {
    spec,
    baseUrl,
    call: (operation, given) => start(send, operation, given),
    async resume(error, own) {
      const request = failed.of(error);
      // A refusal to send it again belongs to the call too.
      return failed.remember(async () => sendAgain(resumed(spec, request, own)))(request);
    },
    async reconcile(error, own) {
      if (failed.wasRefused(error)) return { outcome: "not_executed" };
      const request = failed.of(error);
      const signal = signalOf(spec, request, own);
      return reconcile(spec, request, (operation, given) => start(send, operation, { ...given, options: { signal } }));
    },
  };
}

/** The limits of a token request are those of a read, whatever limits the calls have that wait for it. */
const tokenLimits: CallOptions = { timeoutMs: 30_000, deadlineMs: 180_000, maxAttempts: 3 };

/** The values of the `authorization` header that a call has sent, without the name of the scheme. */
const sentSecrets = ({ authorizations }: CallHistory): string[] =>
  [...authorizations].flatMap((value) => value.split(" ").slice(-1));
