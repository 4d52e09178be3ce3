import type { TestProject } from "vitest/node";
import { type Mock, type Provider, providers, startMock } from "../packages/mock/src/index.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where each provider's mock listens. */
    mocks: Record<Provider, string>;
  }
}

/** Starts the mocks once for all contract tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mocks = await Promise.all(
    providers.map(async (provider): Promise<[Provider, Mock]> => [provider, await startMock(provider)]),
  );
  project.provide(
    "mocks",
    Object.fromEntries(mocks.map(([provider, { url }]) => [provider, url])) as Record<Provider, string>,
  );
  return async () => {
    await Promise.all(mocks.map(([, mock]) => mock.close()));
  };
}
