import { transportOf } from "#transport";
import { authorize } from "./authorize.ts";
import { type ApiRequest, type Send, stack } from "./call.ts";
import type { Credential, CredentialContext } from "./credentials.ts";
import { emitter } from "./events.ts";
import { newHistory } from "./history.ts";
import { idempotency, withKey } from "./idempotency.ts";
import { listenerOf } from "./logger.ts";
import { observe } from "./observe.ts";
import { type ClientOptions, baseUrlOf } from "./options.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import { type Parts, checkBody, complainer, readable, headersOf, limitsOf, pathOf, queryOf } from "./request.ts";
import type { ApiResponse } from "./response.ts";
import { type AskOptions, failedCalls, resumed, signalOf } from "./resume.ts";
import { retry } from "./retry.ts";
import { isBrowser } from "./runtime.ts";
import type { Environment, Operation, Spec } from "./spec.ts";
import { timeout } from "./timeout.ts";
import type { ValidateOptions, Validation } from "./validate.ts";

/** What a client is made of. */
export interface ClientParts {
  spec: Spec;
  /** Checked by `checkOptions`. */
  options: ClientOptions & ValidateOptions & { environment?: Environment | undefined };
  credential: Credential;
  /** The `user-agent` where the options name none. */
  userAgent: string;
  /** What checks answers against the spec. @defaultValue nothing does */
  validation?: Validation | undefined;
}

/** Sends calls through the layers; the resource methods and `client.api` are two doors to it. */
export interface Runtime {
  readonly spec: Spec;
  /** Checks the arguments, then sends. Never throws synchronously. */
  call(operation: Operation, parts: Parts): Promise<ApiResponse>;
  /** Sends the request of an error again, under a key that the provider honours. */
  resume(error: unknown, options: AskOptions): Promise<ApiResponse>;
  /** Finds out what became of the call of an error; only reads. */
  reconcile(error: unknown, options: AskOptions): Promise<Reconciliation>;
}

/** Puts the layers on top of each other, for one client. */
export function createRuntime({ spec, options, credential, userAgent, validation }: ClientParts): Runtime {
  const baseUrl = baseUrlOf(spec, options);
  const attempt = timeout(transportOf(options));
  // Browsers send their own, and ask the provider's leave for any other.
  const clientHeaders: Record<string, string> = isBrowser() ? {} : { "user-agent": options.userAgent ?? userAgent };
  for (const [name, value] of Object.entries(options.headers ?? {})) clientHeaders[name.toLowerCase()] = value;
  const retries = retry(spec, () => credential.secrets?.() ?? []);
  const checks = validation?.layers(options) ?? [];
  const listener = listenerOf(options.on, options.logger);

  async function through(send: Send, operation: Operation, parts: Parts): Promise<ApiResponse> {
    const complain = complainer(spec, operation);
    const { path = {}, query, body, options: own } = parts;
    const { limits, url, headers } = readable(complain, () => {
      checkBody(operation, body, complain);
      return {
        limits: limitsOf(operation, own, options, complain),
        url: baseUrl + pathOf(operation, path, complain) + queryOf(operation, query, complain),
        headers: headersOf(operation, clientHeaders, own?.headers, complain),
      };
    });
    const emit = emitter(listener, { provider: spec.provider, operationId: operation.id });
    return send({
      operation,
      method: operation.method,
      url,
      path: { ...path },
      headers,
      body,
      options: limits,
      history: newHistory(),
      emit,
    });
  }

  const tokenLayers = stack([observe, idempotency(spec), ...checks, retries], attempt);
  const context: CredentialContext = {
    call: async (operation, body) => (await through(tokenLayers, { ...operation, repeatable: true }, { body })).data,
    report: (what) => emitter(listener, { provider: spec.provider })({ type: "token", what }),
  };
  const failed = failedCalls(spec);
  const attempts = [...checks, retries, authorize(credential, context)];
  const send = stack([observe, idempotency(spec), failed.remember, ...attempts], attempt);
  const layers = stack([observe, ...attempts], attempt);
  // A refusal to send it again belongs to the call too.
  const again = (request: ApiRequest, own: AskOptions) =>
    failed.remember(async () => layers(resumed(spec, request, own)))(request);
  return {
    spec,
    call: (operation, parts) => through(send, operation, parts),
    async resume(error, own) {
      const request = failed.of(error);
      const response = await again(request, own);
      return withKey(request.operation, request.options.idempotencyKey, response);
    },
    async reconcile(error, own) {
      if (failed.wasRefused(error)) return { outcome: "not_executed" };
      const request = failed.of(error);
      const signal = signalOf(spec, request, own);
      return reconcile(spec, request, (operation, parts) =>
        through(send, operation, { ...parts, options: { signal } }),
      );
    },
  };
}
