import { fileURLToPath } from "node:url";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { specOf } from "../generate/document.ts";

/** A running proxy. */
export interface Proxy extends AsyncDisposable {
  /** Where it listens. */
  readonly url: string;
  /** What became of the last request, where the upstream's answer was not handed on. */
  readonly trouble: "none" | "unreachable" | "mocked";
}

type Components = Parameters<typeof createServer>[1]["components"];

/**
 * Starts Prism as a proxy to a provider's API, on the loopback interface. It hands everything on as it is, and says in the
 * header `sl-violations` what differs from the spec.
 */
export async function startProxy(provider: string, upstream: string): Promise<Proxy> {
  let trouble: Proxy["trouble"] = "none";
  const operations = await getHttpOperationsFromSpec(fileURLToPath(specOf(provider)));
  const logger = {
    ...Object.fromEntries(["fatal", "debug", "trace", "success"].map((level) => [level, () => {}])),
    // Prism says only here that it has answered in the place of an upstream that says 501, or gives no answer.
    info: (_: unknown, said?: string) => {
      if (said === "Request received") trouble = "none";
    },
    warn: (said: unknown) => {
      if (String(said).endsWith("has returned 501")) trouble = "mocked";
    },
    error: (_: unknown, said?: string) => {
      if (said?.startsWith("Request terminated")) trouble = "unreachable";
    },
    child: () => logger,
  };
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false, ignoreExamples: false },
    },
    components: { logger } as unknown as Components,
  });
  const url = await server.listen(0, "127.0.0.1");
  return {
    url,
    get trouble() {
      return trouble;
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}
