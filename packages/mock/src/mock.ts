import { type Checks, unknownName } from "@payorch/core/check";
import type { Mock, MockOptions } from "./mock-options.ts";
import { callback, checkOptions, milliseconds, port, seed, share } from "./options.ts";
import { type Provider, isProvider, providers } from "./providers.ts";

export type { Mock, MockOptions } from "./mock-options.ts";

const checks: Checks<MockOptions> = {
  port,
  delayMs: milliseconds,
  errorRate: share,
  seed,
  log: callback,
};

/**
 * Starts a provider's mock in this process, on the loopback interface. Prism checks every request against the spec and
 * answers with the spec's examples; the request header `Prefer: code=404` or `Prefer: example=name` chooses another
 * answer. It keeps no state.
 *
 * @throws Error where there is no such provider, an option is wrong, or the port is taken
 */
export async function startMock(provider: Provider, options: MockOptions = {}): Promise<Mock> {
  if (!isProvider(provider)) throw new Error(`startMock: ${unknownName("provider", String(provider), providers)}`);
  checkOptions("startMock", options, checks);
  // Prism takes a second to load: not for those who import something else of this package.
  const { start } = await import("./start.ts");
  return start(provider, options);
}
