import { transportOf } from "#transport";
import { type Arguments, requestOf } from "./arguments.ts";
import { type ApiRequest, type CallOptions, type SendCall, stack } from "./call.ts";
import type { Check } from "./check.ts";
import type { Credential, CredentialContext } from "./credentials.ts";
import type { Runtime } from "./door.ts";
import { emitter } from "./events.ts";
import { newHistory } from "./history.ts";
import { listenerOf } from "./logger.ts";
import { observe } from "./observe.ts";
import { tryOnce } from "./one-attempt.ts";
import { type ClientOptions, baseUrlOf, checkOptions } from "./options.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import { type ClientMethods, createResources } from "./resources.ts";
import type { Settled } from "./response.ts";
import { type AskOptions, failedCalls, resumed, signalOf } from "./resume.ts";
import { retry } from "./retry.ts";
import { isBrowser } from "./runtime.ts";
import { scrub } from "./scrub.ts";
import type { Environment, Operation, Spec } from "./spec.ts";
import { timeout } from "./timeout.ts";
import type { ValidateOptions, Validation } from "./validate.ts";
import { deepOwn } from "./values.ts";

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
  const runtime = createRuntime(table, own, definition.credential(own), userAgent, validation);
  return createResources<Resources>(runtime);
}

/** Puts the layers on top of each other, for one client. */
function createRuntime(
  table: Spec,
  options: ClientOptions & ValidateOptions & { environment?: Environment },
  credential: Credential,
  userAgent: string,
  validation: Validation | undefined,
): Runtime {
  const spec = deepOwn(table);
  const baseUrl = baseUrlOf(spec, options);
  const { host } = new URL(baseUrl);
  // Browsers send their own, and ask the provider's leave for any other.
  const headers: Record<string, string> = isBrowser() ? {} : { "user-agent": options.userAgent ?? userAgent };
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = value;
  const defaults = { baseUrl, headers, limits: options };
  const listener = listenerOf(options.on, options.logger);
  const clean = (text: string) => scrub(text, credential.secrets?.());

  async function start(send: SendCall, operation: Operation, given: Arguments): Promise<Settled> {
    const request = requestOf(spec, operation, given, defaults);
    const history = newHistory();
    const call = () => ({ provider: spec.provider, operationId: operation.id, callId: history.id, host });
    return send({ operation, ...request, history, emit: emitter(listener, call), clean });
  }

  const sendOnce = timeout(transportOf(options));
  const contextOf = ({ emit, history }: ApiRequest): CredentialContext => ({
    call: async (operation, body) =>
      (await start(getToken, { ...operation, repeatable: true }, { body, options: tokenLimits })).data,
    report: (what) => emit({ type: "token", attempt: history.attempts.length + 1, what }),
  });
  const getToken = stack([observe], retry(spec, tryOnce(spec, undefined, contextOf, sendOnce)));
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

/** The limits of a token request are those of a read, whatever the calls of the client may do. */
const tokenLimits: CallOptions = { timeoutMs: 30_000, maxAttempts: 3 };
