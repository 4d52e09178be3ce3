import { readFile } from "node:fs/promises";
import { startMock } from "@payorch/mock";
import { providers as played, startSandbox as start } from "@payorch/sandbox";
import { providers, specOf } from "../generate/document.ts";
import { givenBy } from "../scaffold/given.ts";
import { auths } from "../scaffold/provider.ts";

/** The providers on this machine, which the snippets and "Try it" call. */
export interface Sandbox {
  /** Where each provider is. */
  readonly urls: Readonly<Record<string, string>>;
  /** The options with which a client of the provider reaches it; each tenant is a merchant of its own. */
  clientOptions(provider: string, tenant: string): Record<string, string>;
  /** Whether it keeps what is made; else it answers with the examples of its spec. */
  plays(provider: string): boolean;
  /** What the caller's own account is called there, by the names of properties and parameters. */
  account(provider: string, tenant: string): Record<string, string>;
  /** The header with which a call without a client reaches it. */
  authorization(provider: string, tenant: string): Promise<string>;
  /** The same with OrkestaPay's public key. */
  publicAuthorization(tenant: string): string;
  /** Does what a customer does on the page of that id. */
  pay(provider: string, page: string, outcome: "approve"): Promise<void>;
  close(): Promise<void>;
}

type Mocked = Parameters<typeof startMock>[0];
type Played = (typeof played)[number];

/** Every provider: the sandbox where it plays it, else the mock. */
export async function startSandbox(): Promise<Sandbox> {
  const sandbox = await start({ seed: 1 });
  const plays = (provider: string): provider is Played => played.some((name) => name === provider);
  const others = (await providers()).filter((provider) => !plays(provider));
  const mocks = await Promise.all(others.map((provider) => startMock(provider as Mocked)));
  const credentials = new Map(
    await Promise.all(others.map(async (name) => [name, await credentialsOf(name)] as const)),
  );
  const urls: Readonly<Record<string, string>> = Object.fromEntries([
    ...played.map((name) => [name, sandbox.clientOptions(name).baseUrl]),
    ...others.map((name, index) => [name, mocks[index]?.url]),
  ]);
  return {
    urls,
    plays,
    clientOptions(provider, tenant) {
      if (provider === publicClient) return { baseUrl: urls["orkestapay"] ?? "", ...publicOptions(tenant) };
      return plays(provider)
        ? { ...sandbox.clientOptions(provider, tenant) }
        : { baseUrl: urls[provider] ?? "", ...credentials.get(provider) };
    },
    account(provider, tenant) {
      if (provider !== "orkestapay") return {};
      const { clientId: client_id, clientSecret: client_secret } = sandbox.clientOptions("orkestapay", tenant);
      return { client_id, client_secret, merchant_id: `mid_mch_sandbox_${tenant}` };
    },
    async authorization(provider, tenant) {
      if (!plays(provider)) return "Bearer test";
      if (provider !== "orkestapay") return `Bearer ${Object.values(sandbox.clientOptions(provider, tenant)).at(-1)}`;
      const { baseUrl, clientId, clientSecret } = sandbox.clientOptions("orkestapay", tenant);
      const answer = await fetch(`${baseUrl}/v1/oauth/tokens`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ client_id: clientId, client_secret: clientSecret, grant_type: "client_credentials" }),
      });
      return `Bearer ${((await answer.json()) as { access_token: string }).access_token}`;
    },
    publicAuthorization(tenant) {
      const { merchantId, publicKey } = publicOptions(tenant);
      return `Basic ${Buffer.from(`${merchantId}:${publicKey}`).toString("base64")}`;
    },
    async pay(provider, page, outcome) {
      await sandbox.pay(`${sandbox.url}/pay/${provider}/${page}`, { outcome });
    },
    async close() {
      await Promise.all([sandbox, ...mocks].map((each) => each.close()));
    },
  };
}

/** How the runner calls OrkestaPay's client of the public key. */
const publicClient = "orkestapayPublic";

const publicOptions = (tenant: string) => ({ merchantId: `mch_sandbox_${tenant}`, publicKey: `pk_test_${tenant}` });

/** Credentials that the mock takes: any. */
async function credentialsOf(provider: string): Promise<Record<string, string>> {
  const { auth } = givenBy(await readFile(specOf(provider), "utf8"));
  return Object.fromEntries((auth ? auths[auth].options : []).map((option) => [option, "test"]));
}
