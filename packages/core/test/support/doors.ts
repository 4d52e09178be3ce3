import { pathParameters } from "../../src/call/url.ts";
import { createApi } from "../../src/doors/api.ts";
import {
  type CallOptions,
  type ClientMethods,
  type KeyedCallOptions,
  type Operation,
  callOf,
} from "../../src/index.ts";

/** How a call gets into the client. */
export type Door = "methods" | "client.fetch" | "createApi";

/** What a call is made of, by the arguments of its method. */
interface Call {
  readonly operation: Operation;
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown> | undefined;
  readonly body: Record<string, unknown> | undefined;
  readonly init: RequestInit;
}

type Send = (client: ClientMethods, call: Call) => Promise<Response>;

/** The other doors, as what gives the response of a call. */
const senders: Readonly<Record<Exclude<Door, "methods">, Send>> = {
  "client.fetch": (client, { operation, path, query = {}, body, init }) => {
    const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(path[name])),
    );
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const parameters = given.flatMap(([name, value]) =>
      typeof value === "object"
        ? Object.entries(value as object).flatMap(([property, each]) =>
            [each].flat().map((item) => [`${name}.${property}`, String(item)]),
          )
        : [[name, String(value)]],
    );
    const search = parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : "";
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    return client.fetch(address + search, { ...init, method: operation.method, ...text });
  },
  createApi: async (client, { operation, path, query, body, init }) => {
    const api = createApi<Record<string, Record<string, object>>>(client);
    const { response } = await (api.request as (...args: unknown[]) => Promise<{ response: Response }>)(
      operation.method,
      operation.path,
      { ...init, params: { path, query }, body, parseAs: "stream" },
    );
    return response;
  },
};

/** A method of a resource that goes through another door, and then throws what the method would have thrown. */
export function methodThrough(
  door: Exclude<Door, "methods">,
  operation: Operation,
  clientWith: (limits: CallOptions) => ClientMethods,
): (...args: unknown[]) => Promise<unknown> {
  const names = pathParameters(operation);
  const send = async (args: readonly unknown[]) => {
    const [first, second] = args.slice(names.length) as [Record<string, unknown>, KeyedCallOptions];
    const hasArgument = operation.body !== undefined || operation.query !== undefined;
    const { signal, headers, idempotencyKey, ...limits } = ((hasArgument ? second : first) ?? {}) as KeyedCallOptions;
    const rule = operation.idempotency;
    const keyed = idempotencyKey !== undefined && rule !== undefined;
    const response = await senders[door](clientWith(limits), {
      operation,
      path: Object.fromEntries(names.map((name, index) => [name, args[index]])),
      query: operation.body ? undefined : hasArgument ? first : undefined,
      body: operation.body && (keyed && rule.in === "body" ? { ...first, [rule.name]: idempotencyKey } : first),
      init: {
        ...(signal && { signal }),
        headers: { ...headers, ...(keyed && rule.in === "header" && { [rule.name]: idempotencyKey }) },
      },
    });
    const call = callOf(response);
    if (!call) throw new Error("the response is not of a call");
    if (call.error) throw call.error;
    const text = await response.clone().text();
    return { ...call, response, data: text === "" ? undefined : (JSON.parse(text) as unknown) };
  };
  return (...args) => {
    const sent = send(args);
    const data = sent.then((result) => result.data);
    data.catch(() => {});
    return Object.assign(data, { withResponse: () => sent });
  };
}
