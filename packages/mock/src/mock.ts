import { fileURLToPath } from "node:url";
import { type IHttpConfig, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { type Provider, isProvider, providers, specOf } from "./providers.ts";

/** A running mock server. */
export interface Mock {
  /** Where it listens, without a slash at the end: give it to the client as `baseUrl`. */
  readonly url: string;
  /** Stops it and ends its connections. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Where a mock listens. */
export interface MockOptions {
  /** The port on 127.0.0.1. @defaultValue a free one */
  port?: number | undefined;
}

type Server = ReturnType<typeof createServer>;
type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;
type Components = Parameters<typeof createServer>[1]["components"];

const config: IHttpConfig = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false, ignoreExamples: false },
};

/**
 * Starts Prism with a provider's spec, in this process, on the loopback interface. It checks every request against the
 * spec and answers with the spec's examples; the request header `Prefer: code=404` or `Prefer: example=name` chooses
 * another answer. It keeps no state.
 *
 * @throws Error where there is no such provider, or the port is taken
 */
export async function startMock(provider: Provider, { port = 0 }: MockOptions = {}): Promise<Mock> {
  if (!isProvider(provider))
    throw new Error(`There is no mock of ${String(provider)}. There are: ${providers.join(", ")}.`);
  const operations = await getHttpOperationsFromSpec(fileURLToPath(specOf(provider)));
  const server = createServer(operations, {
    cors: true,
    config,
    components: { logger: silent } as unknown as Components,
  });
  preferFirstCall(server, operations);
  const url = await server.listen(port, "127.0.0.1").catch((reason: unknown) => {
    // Prism rejects with a text.
    throw new Error(`The mock of ${provider} cannot listen on port ${port}: ${String(reason)}`);
  });
  const close = () => server.close();
  return { url, close, [Symbol.asyncDispose]: close };
}

/** Prism logs every request; whoever wants to know asks the client. */
const silent = {
  ...Object.fromEntries(
    ["fatal", "error", "warn", "info", "debug", "trace", "success"].map((level) => [level, () => {}]),
  ),
  child: () => silent,
};

/**
 * Prism answers with the lowest documented 2xx. Where a replayed idempotency key shows by a status of its own, that may
 * be the lowest, yet a call to a mock without memory is no replay: then the next one is preferred.
 */
function preferFirstCall({ prism }: Server, operations: Operations): void {
  const request = prism.request.bind(prism);
  prism.request = (input, all, settings = config) => {
    const operation = operations.find(({ method, path }) => method === input.method && path === input.url.path);
    const rule = operation?.extensions?.["x-idempotency"] as { replayed?: { status?: number } } | undefined;
    const replay = rule?.replayed?.status;
    if (replay === undefined || settings.mock.code !== undefined) return request(input, all, settings);
    const codes = (operation?.responses ?? [])
      .map(({ code }) => Number(code))
      .filter((code) => code >= 200 && code < 300 && code !== replay);
    return request(input, all, { ...settings, mock: { ...settings.mock, code: Math.min(...codes) } });
  };
}
