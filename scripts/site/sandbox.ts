import { startMock } from "@payorch/mock";
import { providers } from "../generate/document.ts";

/** What the snippets and "Try it" call: a provider of each name, on this machine. */
export interface Sandbox {
  /** Where each provider is. */
  readonly urls: Readonly<Record<string, string>>;
  /** The options with which a client of the provider reaches it. */
  clientOptions(provider: string): Record<string, string>;
  /** A header with which a call without a client reaches it. */
  readonly authorization: string;
  /** The variables that the curl blocks name. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts all of them on free ports. */
export async function startSandbox(): Promise<Sandbox> {
  const names = await providers();
  const mocks = await Promise.all(names.map((provider) => startMock(provider as Parameters<typeof startMock>[0])));
  const urls = Object.fromEntries(names.map((provider, index) => [provider, mocks[index]?.url ?? ""]));
  return {
    urls,
    authorization: "Bearer test",
    environment: Object.fromEntries(
      names.flatMap((name) =>
        [`${name.toUpperCase()}_KEY`, `${name.toUpperCase()}_PUBLIC`].map((each) => [each, "dGVzdDp0ZXN0"]),
      ),
    ),
    clientOptions: (provider) => ({ baseUrl: urls[provider.replace("Public", "")] ?? "", ...credentials[provider] }),
    close: async () => void (await Promise.all(mocks.map((mock) => mock.close()))),
  };
}

const credentials: Readonly<Record<string, Record<string, string>>> = {
  orchestrapay: { apiKey: "key_of_the_sandbox" },
  orchestrate: { apiKey: "key_of_the_sandbox" },
  orkestapayPublic: { merchantId: "mch_1", publicKey: "pk_test_1" },
  orkestapay: { clientId: "id", clientSecret: "secret" },
  orqex: { secretKey: "sk_sandbox_of_this_machine" },
};
