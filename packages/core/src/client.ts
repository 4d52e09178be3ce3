import { transportOf } from "#transport";
import { authorize } from "./authorize.ts";
import { type Send, stack } from "./call.ts";
import type { Credential, CredentialContext } from "./credentials.ts";
import { type PayorchError, isPayorchError } from "./errors.ts";
import { emitter } from "./events.ts";
import { idempotency, withKey } from "./idempotency.ts";
import { listenerOf } from "./logger.ts";
import { observe } from "./observe.ts";
import { type ClientOptions, baseUrlOf } from "./options.ts";
import { type Reconciliation, lookUp } from "./reconcile.ts";
import { type Parts, checkBody, complainer, readable, headersOf, limitsOf, pathOf, queryOf } from "./request.ts";
import type { ApiResponse } from "./response.ts";
import { memory, resumable } from "./resume.ts";
import { retry } from "./retry.ts";
import { type Environment, type Operation, type Spec, isRepeatable } from "./spec.ts";
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
  /** Sends the request of an error again, where that cannot pay twice. */
  resume(error: unknown, signal: AbortSignal | undefined): Promise<ApiResponse>;
  /** Finds out what became of the call of an error. */
  reconcile(error: unknown): Promise<Reconciliation>;
}

/** Puts the layers on top of each other, for one client. */
export function createRuntime({ spec, options, credential, userAgent, validation }: ClientParts): Runtime {
  const baseUrl = baseUrlOf(spec, options);
  const attempt = timeout(transportOf(options));
  // Browsers send their own, and ask the provider's leave for any other.
  const clientHeaders: Record<string, string> =
    "document" in globalThis ? {} : { "user-agent": options.userAgent ?? userAgent };
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
    return send({ operation, method: operation.method, url, path, headers, body, options: limits, emit });
  }

  const tokenLayers = stack([observe, idempotency(spec), ...checks, retries], attempt);
  const context: CredentialContext = {
    call: async (operation, body) => (await through(tokenLayers, { ...operation, repeatable: true }, { body })).data,
    report: (what) => emitter(listener, { provider: spec.provider })({ type: "token", what }),
  };
  const { remember, requestOf } = memory();
  const attempts = [remember, ...checks, retries, authorize(credential, context)];
  const send = stack([observe, idempotency(spec), ...attempts], attempt);
  const again = stack([observe, ...attempts], attempt);
  async function resume(error: unknown, signal: AbortSignal | undefined): Promise<ApiResponse> {
    const request = resumable(spec, error, requestOf(spec, error), signal);
    return withKey(request.operation, request.options.idempotencyKey, await again(request));
  }
  return {
    spec,
    call: (operation, parts) => through(send, operation, parts),
    resume,
    async reconcile(error) {
      if (isPayorchError(error) && error.outcome === "not_executed") return { outcome: "not_executed" };
      const request = requestOf(spec, error);
      const { outcome } = error as PayorchError;
      try {
        const resource = isRepeatable(request.operation)
          ? (await resume(error, undefined)).data
          : await lookUp(spec, request, (operation, parts) => through(send, operation, parts));
        return resource === undefined ? { outcome } : { outcome: "executed", resource };
      } catch (cause) {
        return { outcome, cause };
      }
    },
  };
}
