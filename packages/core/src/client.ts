import { transportOf } from "#transport";
import { type AskOptions, type Parts, callToAsk, wasRefused } from "./after/asked.ts";
import { type Reconciliation, reconcile } from "./after/reconcile.ts";
import { resumed, signalOf } from "./after/resume.ts";
import { type Arguments, noArguments, requestOf } from "./call/arguments.ts";
import { tryOnce } from "./call/attempt.ts";
import type { Caller } from "./call/caller.ts";
import { headersOf } from "./call/headers.ts";
import { invalidCall } from "./call/invalid.ts";
import { journaling } from "./call/journaling.ts";
import { listenerOf } from "./call/logger.ts";
import { observe } from "./call/observe.ts";
import { type ClientOptions, baseUrlOf, checkOptions } from "./call/options.ts";
import { keepHistory, remember } from "./call/remember.ts";
import { retry } from "./call/retry.ts";
import { timeout } from "./call/timeout.ts";
import type { Credential, CredentialContext } from "./credentials/credential.ts";
import type { FetchInit } from "./doors/fetch-arguments.ts";
import { fetchDoor } from "./doors/fetch.ts";
import { type CallPromise, callPromise } from "./doors/promises.ts";
import { resourcesOf } from "./doors/resources.ts";
import type { Settled } from "./facts/answer.ts";
import type { Check } from "./facts/check.ts";
import { type Listener, emitter } from "./facts/events.ts";
import { type CallHistory, idOf, newHistory } from "./facts/history.ts";
import type { Sender } from "./facts/recording.ts";
import { type ApiRequest, type CallOptions, type SendCall, stack } from "./facts/request.ts";
import { isBrowser } from "./facts/runtime.ts";
import { scrub } from "./facts/scrub.ts";
import { sha256 } from "./facts/sha256.ts";
import type { Environment, Operation, Spec } from "./facts/spec.ts";
import { deepOwn, isPlainObject, ownProperties } from "./facts/values.ts";
import type { ValidateOptions, Validation } from "./validate/validate.ts";

/** What every client can do beside the methods of its resources. */
export interface ClientMethods {
  /** The provider's name, as in the package name. */
  readonly provider: string;

  /** Whose account it is, as in the records of its calls: 8 hexadecimal digits of a hash of the credential, or the option `account`. */
  readonly account: string;

  /** The address that the client sends to, without a slash at its end. */
  readonly baseUrl: string;

  /**
   * Calls by method and address, as the global `fetch` does, with the same retries and outcomes as the methods. It finds the operation
   * in the spec. Put the idempotency key where the provider documents it, in a header or in the body. Every answer of the provider is
   * a `Response`; `callOf(response)` says what happened to its call.
   *
   * @param input An address of the provider that this client sends to, or the path in it, from `/` on
   * @throws PayorchError where there is no answer of the provider
   */
  fetch(input: string | URL | Request, init?: FetchInit): Promise<Response>;

  /**
   * Sends a failed call again: the same bytes, under the same idempotency key. It works only for operations whose key the provider
   * honours, and only while it does: under such a key a repeat cannot pay twice. The outcome counts the attempts of all tries.
   *
   * @param errorOrRecord An error of the call, or its record (`error.record`), of this process or another
   * @throws InvalidCallError if the operation has no such key, the key is too old, the record has no body, or the call went to another
   * provider, origin or account; the message says what to do instead
   */
  resume<Data = unknown>(errorOrRecord: unknown, options?: AskOptions): CallPromise<Data>;

  /**
   * Finds out what became of a failed call. It only reads, so it never makes the call take effect.
   *
   * @param errorOrRecord An error of the call, or its record (`error.record`), of this process or another
   * @throws InvalidCallError for a call to another provider, origin or account
   */
  reconcile<Resource = unknown>(errorOrRecord: unknown, options?: AskOptions): Promise<Reconciliation<Resource>>;
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
    provider: core.spec.provider,
    account: core.account,
    baseUrl: core.baseUrl,
    fetch: fetchDoor(core),
    resume: <Data>(call: unknown, ask: AskOptions = {}) => callPromise<Data>(core.spec, core.resume(call, ask)),
    reconcile: async <Resource>(call: unknown, ask: AskOptions = {}) =>
      (await core.reconcile(call, ask)) as Reconciliation<Resource>,
  };
}

/** A client without its methods. */
interface Core extends Caller {
  readonly account: string;
  /** Sends a failed call again, under a key that the provider honours. */
  resume(call: unknown, options: AskOptions): Promise<Settled>;
  /** Finds out what became of a failed call; only reads. */
  reconcile(call: unknown, options: AskOptions): Promise<Reconciliation>;
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
  const headers = headersOfClient(options, userAgent);
  const account = options.account ?? sha256(`${spec.provider} ${credential.identity ?? ""}`).slice(0, 8);
  const defaults = { baseUrl, headers, limits: options, idempotency: options.idempotency };
  const sender: Sender = {
    spec,
    baseUrl,
    account,
    headersOf: (operation) => headersOf(operation, headers, undefined, invalidCall(spec, operation)),
  };
  const attach = attaching(sender, credential, listenerOf(options.on, options.logger));
  const start = (send: SendCall, operation: Operation, given: Arguments): Promise<Settled> =>
    send(attach({ ...requestOf(spec, operation, given, defaults), history: newHistory() }));

  const sendOnce = timeout(transportOf(options));
  const contextOf = ({ emit, history }: ApiRequest): CredentialContext => ({
    call: async (operation, body) =>
      (
        await start(getToken, deepOwn({ ...operation, repeatable: true }), {
          ...noArguments,
          body,
          options: tokenLimits,
        })
      ).data,
    report: (what) => emit({ type: "token", attempt: history.attempts.length + 1, what }),
  });
  // No token is refused because its answer differs from the spec; what differs is reported.
  const validate = options.validate === "error" ? "warn" : options.validate;
  const reported = validation?.layers({ validate }) ?? [];
  const getToken = stack([observe, ...reported], retry(spec, tryOnce(spec, undefined, contextOf, sendOnce)));
  const { journal } = options;
  const checked = stack(
    [...(validation?.layers(options) ?? []), ...(journal ? [journaling(sender, journal)] : [])],
    retry(spec, tryOnce(spec, credential, contextOf, sendOnce)),
  );
  const send = stack([observe, remember(sender)], checked);
  const sendAgain = stack([observe], checked);
  const asked = { sender, limits: options, attach };
  return {
    spec,
    baseUrl,
    account,
    call: (operation, given) => start(send, operation, given),
    async resume(call, own) {
      const found = callToAsk(asked, call);
      const again: SendCall = async () => {
        const request = resumed(spec, found, own);
        keepHistory(request.history);
        return sendAgain(request);
      };
      // A refusal to send it again belongs to the call too.
      return remember(sender)(again)(found.request);
    },
    async reconcile(call, own) {
      if (wasRefused(spec, call)) return { outcome: "not_executed" };
      const found = callToAsk(asked, call);
      const signal = signalOf(spec, found.request, own);
      return reconcile(spec, found, (operation, given) => start(send, operation, { ...given, options: { signal } }));
    },
  };
}

/** The headers that a client adds to every call. Browsers have a user agent of their own, and ask the provider's leave for any other. */
function headersOfClient({ headers = {}, userAgent }: ClientOptions, usual: string): Record<string, string> {
  const own: Record<string, string> = { accept: "application/json" };
  if (!isBrowser()) own["user-agent"] = userAgent ?? usual;
  for (const [name, value] of Object.entries(headers)) own[name.toLowerCase()] = value;
  return own;
}

/** Adds to a request what it needs of its client. */
function attaching(
  { spec: { provider }, baseUrl }: Sender,
  credential: Credential,
  listener: Listener | undefined,
): (parts: Parts) => ApiRequest {
  const { host } = new URL(baseUrl);
  return (parts) => {
    const { operation, history } = parts;
    const clean = (text: string) => scrub(text, [...(credential.secrets?.() ?? []), ...sentSecrets(history)]);
    const call = () => ({ provider, operationId: operation.id, callId: idOf(history), host });
    return { ...parts, emit: emitter(listener, call), clean };
  };
}

/** The limits of a token request are those of a read, whatever limits the calls have that wait for it. */
const tokenLimits: CallOptions = { timeoutMs: 30_000, deadlineMs: 180_000, maxAttempts: 3 };

/** The values of the `authorization` header that a call has sent, without the name of the scheme. */
const sentSecrets = ({ authorizations }: CallHistory): string[] =>
  authorizations.flatMap((value) => value.split(" ").slice(-1));
