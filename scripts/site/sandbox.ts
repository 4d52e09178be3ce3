import { startMock } from "@payorch/mock";
import { providers as played, startSandbox as start } from "@payorch/sandbox";
import { providers } from "../generate/document.ts";

/** The providers on this machine, which the snippets and "Try it" call. */
export interface Sandbox {
  /** Where each provider is. */
  readonly urls: Readonly<Record<string, string>>;
  /** The options with which a client of the provider reaches it; each tenant is a merchant of its own. */
  clientOptions(provider: string, tenant: string): Record<string, string>;
  /** The header with which a call without a client reaches it. */
  authorization(provider: string): Promise<string>;
  close(): Promise<void>;
}

/** A provider that the mock knows, and one that the sandbox plays. */
type Name = Parameters<typeof startMock>[0];
type Played = (typeof played)[number];

/** Providers that keep what is made, with pages to pay on. */
export async function startSandbox(): Promise<Sandbox> {
  const sandbox = await start({ seed: 1 });
  const urls = Object.fromEntries(played.map((name) => [name, sandbox.clientOptions(name).baseUrl]));
  return {
    urls,
    clientOptions: (provider, tenant) =>
      provider === publicClient
        ? { baseUrl: urls["orkestapay"] ?? "", merchantId: `mch_sandbox_${tenant}`, publicKey: `pk_test_${tenant}` }
        : { ...sandbox.clientOptions(provider as Played, tenant) },
    async authorization(provider) {
      if (provider !== "orkestapay") return `Bearer ${Object.values(sandbox.clientOptions(provider as Played)).at(-1)}`;
      const { baseUrl, clientId, clientSecret } = sandbox.clientOptions("orkestapay");
      const answer = await fetch(`${baseUrl}/v1/oauth/tokens`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ client_id: clientId, client_secret: clientSecret, grant_type: "client_credentials" }),
      });
      return `Bearer ${((await answer.json()) as { access_token: string }).access_token}`;
    },
    close: () => sandbox.close(),
  };
}

/** Providers that answer with the examples of their specs: the calls on the pages of operations have the ids of these. */
export async function startExamples(): Promise<Sandbox> {
  const names = await providers();
  const mocks = await Promise.all(names.map((provider) => startMock(provider as Name)));
  const urls = Object.fromEntries(names.map((provider, index) => [provider, mocks[index]?.url ?? ""]));
  return {
    urls,
    clientOptions: (provider) => ({ baseUrl: urls[provider.replace("Public", "")] ?? "", ...credentials[provider] }),
    authorization: async () => "Bearer test",
    close: async () => void (await Promise.all(mocks.map((mock) => mock.close()))),
  };
}

/** How the runner calls OrkestaPay's client of the public key. */
const publicClient = "orkestapayPublic";

const credentials: Readonly<Record<string, Record<string, string>>> = {
  orchestrapay: { apiKey: "key" },
  orchestrate: { apiKey: "key" },
  [publicClient]: { merchantId: "mch_1", publicKey: "pk_test_1" },
  orkestapay: { clientId: "id", clientSecret: "secret" },
  orqex: { secretKey: "sk_sandbox_1" },
};
