import type { Attempt, Outcome } from "./attempt.ts";
import type { CallOptions, KeyedCallOptions } from "./call.ts";

// The shapes of openapi-fetch, written anew: a declaration that mentions a type of openapi-fetch cannot be emitted in a project that
// does not list openapi-fetch itself, and its types take a number with a mark apart as if it were an object.

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

/** The request methods of `client.api`. */
export type ApiMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The paths that take a method. */
export type ApiPath<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Lowercase<Method>]: object } ? Path : never;
}[keyof Paths];

/** What the spec says of a method and path, as openapi-typescript writes it. */
export type ApiOperation<Paths, Path extends keyof Paths, Method extends string> = Paths[Path][Lowercase<Method> &
  keyof Paths[Path]];

/** The property of this name; it may be left out where everything in it may be. */
export type ApiPart<Name extends string, Value> = [Value] extends [never]
  ? { [N in Name]?: undefined }
  : Partial<Value> extends Value
    ? { [N in Name]?: Value | undefined }
    : { [N in Name]: Value };

/** The parameters of an operation: `path`, `query` and `header`. */
export type ApiParameters<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : never;

/** The JSON body of a request or of an answer. */
export type ApiBody<Message> = Message extends { content: { "application/json": infer Body } } ? Body : never;

/** What a call takes beside its path: `params` and `body` as with openapi-fetch, and the options of a call. */
export type ApiInit<Operation, Options> = ApiPart<"params", ApiParameters<Operation>> &
  ApiRequestBody<Operation> &
  Options;

/** The body of a call, which may be left out where the operation does not need one. */
export type ApiRequestBody<Operation> = Operation extends { requestBody: infer Message }
  ? { body: ApiBody<Message> }
  : Operation extends { requestBody?: infer Message }
    ? { body?: ApiBody<Message> | undefined }
    : { body?: undefined };

/** The arguments after the path; none is needed where every property of `init` may be left out. */
export type ApiArguments<Init> = Partial<Init> extends Init ? [init?: Init | undefined] : [init: Init];

/** The documented bodies of an operation, of the statuses that begin with such a digit. */
export type ApiAnswer<Operation, Digit extends string> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: `${Status & (string | number)}` extends `${Digit}${string}`
        ? ApiBody<Responses[Status]>
        : never;
    }[keyof Responses]
  : never;

/** What a call gives: `data` of a success or `error` of an error status, the `Response`, and what happened to the call. */
export type ApiResult<Paths, Path extends keyof Paths, Method extends string> =
  | {
      data: ApiAnswer<ApiOperation<Paths, Path, Method>, "2">;
      error?: never;
      response: Response;
      call: CallInfo;
    }
  | {
      data?: never;
      error: ApiAnswer<ApiOperation<Paths, Path, Method>, "4" | "5">;
      response: Response;
      call: CallInfo;
    };

/**
 * Calls by method and path, with the calls and results of openapi-fetch, through the same layers as the resource
 * methods. An error status is a result; no answer, or one that cannot be used, throws. `Keyed` are the routes that take
 * an idempotency key.
 */
export type ApiClient<Paths extends object, Keyed extends string = never> = {
  [Method in ApiMethod]: <Path extends ApiPath<Paths, Method>>(
    path: Path,
    ...init: ApiArguments<
      ApiInit<
        ApiOperation<Paths, Path, Method>,
        `${Method} ${Path & string}` extends Keyed ? KeyedCallOptions : CallOptions
      >
    >
  ) => Promise<ApiResult<Paths, Path, Method>>;
};
