import { requestIdOf } from "./answer.ts";
import type { ApiClient, ApiMethod, CallInfo } from "./api-types.ts";
import type { Outcome } from "./attempt.ts";
import type { Runtime } from "./client.ts";
import { InvalidCallError, isApiError } from "./errors.ts";
import { toResponse } from "./promises.ts";
import { type Parts, complainer, isRecord, kind } from "./request.ts";
import type { ApiResponse } from "./response.ts";
import type { Operation } from "./spec.ts";

export type { ApiClient, CallInfo } from "./api-types.ts";

const methods: readonly ApiMethod[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Opens the door by method and path. It has the calls and results of openapi-fetch; the layers do all that openapi-fetch would. */
export function createApi<Paths extends object, Keyed extends string = never>(
  runtime: Runtime,
): ApiClient<Paths, Keyed> {
  const routes = new Map(
    Object.values(runtime.spec.operations).map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const door =
    (method: ApiMethod) =>
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
  // The types come from the same spec as the table of operations.
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
