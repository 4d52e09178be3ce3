import type { FetchResponse, ParamsOption, RequestBodyOption } from "openapi-fetch";
import { requestIdOf } from "./answer.ts";
import type { Attempt, Outcome } from "./attempt.ts";
import type { CallOptions, KeyedCallOptions } from "./call.ts";
import type { Runtime } from "./client.ts";
import { InvalidCallError, isApiError } from "./errors.ts";
import { toResponse } from "./promises.ts";
import { type Parts, complainer, isRecord, kind } from "./request.ts";
import type { ApiResponse } from "./response.ts";
import type { Operation } from "./spec.ts";

/** What happened to a call, beside its answer. */
export interface CallInfo {
  /** Whether it took effect. */
  outcome: Outcome;
  /** The key of the call, where the operation takes one. */
  idempotencyKey: string | undefined;
  /** Every attempt that was made. */
  attempts: readonly Attempt[];
  /** The provider's id of the request, where it gives one. */
  requestId: string | undefined;
  /** Whether this is the answer of an earlier call with the same key; undefined where nobody can know. */
  replayed: boolean | undefined;
}

type Methods = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type PathsOf<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Lowercase<Method>]: object } ? Path : never;
}[keyof Paths];
type OperationOf<Paths, Path extends keyof Paths, Method extends string> = Paths[Path][Lowercase<Method> &
  keyof Paths[Path]] &
  Record<string, unknown>;
type Init<Op, Options> = ParamsOption<Op> & RequestBodyOption<Op> & Options;
type Arguments<I> = Partial<I> extends I ? [init?: I] : [init: I];

/**
 * Calls by method and path, with the types and results of openapi-fetch, through the same layers as the resource
 * methods. An error status is a result; no answer, or one that cannot be used, throws. `Keyed` are the routes that take
 * an idempotency key.
 */
export type ApiClient<Paths extends object, Keyed extends string = never> = {
  [Method in Methods]: <Path extends PathsOf<Paths, Method>>(
    path: Path,
    ...init: Arguments<
      Init<
        OperationOf<Paths, Path, Method>,
        `${Method} ${Path & string}` extends Keyed ? KeyedCallOptions : CallOptions
      >
    >
  ) => Promise<FetchResponse<OperationOf<Paths, Path, Method>, object, `${string}/${string}`> & { call: CallInfo }>;
};

const methods: readonly Methods[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Opens the door by method and path. openapi-fetch lends its types only: the layers do all that it would do. */
export function createApi<Paths extends object, Keyed extends string = never>(
  runtime: Runtime,
): ApiClient<Paths, Keyed> {
  const routes = new Map(
    Object.values(runtime.spec.operations).map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const door =
    (method: Methods) =>
    async (path: string, init: unknown = {}) => {
      const operation = routes.get(`${method} ${path}`);
      if (!operation) {
        throw new InvalidCallError(
          `There is no ${method} ${path}. There are: ${[...routes.keys()].join(", ")}.`,
          runtime.spec,
        );
      }
      try {
        const response = await runtime.call(operation, partsOf(runtime, operation, init));
        return {
          data: response.data,
          response: toResponse(response),
          call: infoOf(runtime, response, response, "executed"),
        };
      } catch (error) {
        if (!isApiError(error)) throw error;
        return {
          error: error.body,
          response: toResponse(error.response),
          call: infoOf(runtime, error.response, error, error.outcome),
        };
      }
    };
  // The types are openapi-fetch's reading of the spec; the table of operations comes from the same one.
  return Object.fromEntries(methods.map((method) => [method, door(method)])) as unknown as ApiClient<Paths, Keyed>;
}

function infoOf(
  { spec }: Runtime,
  response: ApiResponse,
  { attempts = [], idempotencyKey }: Pick<ApiResponse, "attempts" | "idempotencyKey">,
  outcome: Outcome,
): CallInfo {
  return { outcome, idempotencyKey, attempts, requestId: requestIdOf(spec, response), replayed: response.replayed };
}

/** Unknown members are refused further down, by name, as those of any call. */
function partsOf({ spec }: Runtime, operation: Operation, init: unknown): Parts {
  const complain = complainer(spec, operation);
  const record = (value: unknown, name: string) => {
    if (isRecord(value)) return value;
    throw complain(`\`${name}\` must be an object; it is ${kind(value)}.`);
  };
  const { params = {}, body, ...options } = record(init, "init");
  const { path = {}, query, header = {}, ...others } = record(params, "params");
  const [other] = Object.keys(others);
  if (other !== undefined) throw complain(`There are no \`${other}\` parameters.`);
  // No header has the empty name: where the key does not go into one, all stay with the others.
  const keyName = operation.idempotency?.in === "header" ? operation.idempotency.name : "";
  const { [keyName]: placed, ...fields } = record(header, "header");
  const { idempotencyKey = placed, headers = {} } = options;
  if (placed !== undefined && placed !== idempotencyKey) {
    throw complain(`The header parameter \`${keyName}\` and the option \`idempotencyKey\` differ. Give one of them.`);
  }
  const merged = { ...options, idempotencyKey, headers: { ...fields, ...record(headers, "headers") } };
  // What is wrong in them is said where those of all calls are checked.
  return { path: record(path, "path"), query, body, options: merged as Parts["options"] };
}
