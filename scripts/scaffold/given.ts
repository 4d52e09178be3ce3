import { parse } from "yaml";
import type { Given } from "./ask.ts";
import type { Auth } from "./provider.ts";

/** The parts of any OpenAPI document that tell what a provider is scaffolded from. */
interface Described {
  info?: { title?: string };
  servers?: { url: string; description?: string }[];
  paths?: Record<string, Record<string, { operationId?: string }>>;
  components?: { securitySchemes?: Record<string, { type?: string; scheme?: string; flows?: object }> };
}

/** What a document tells of the provider: title, addresses and authentication. */
export function givenBy(text: string): Given {
  const { info, servers = [], paths = {}, components } = parse(text) as Described;
  const urls = servers.filter(({ url }) => url.startsWith("https://"));
  const test = urls.find(({ url, description }) => /sandbox|test/i.test(`${url} ${description}`));
  const tokens = Object.entries(paths).find(([, item]) => item["post"]?.operationId === "tokens.create");
  const schemes = Object.values(components?.securitySchemes ?? {});
  const title = info?.title?.replace(/\s+API$/i, "");
  return {
    ...(title && { title }),
    ...(test && { sandbox: plain(test.url) }),
    ...only("production", plain(urls.find((each) => each !== test)?.url)),
    ...only("auth", authOf(schemes, tokens !== undefined)),
    ...only("tokenPath", tokens?.[0]),
  };
}

const plain = (url?: string) => url?.replace(/\/+$/, "");

const only = <Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [Name in Key]?: Value });

/** What core has a credential for; of several the first. */
function authOf(
  schemes: readonly { type?: string; scheme?: string; flows?: object }[],
  tokens: boolean,
): Auth | undefined {
  for (const { type, scheme, flows } of schemes) {
    if (type === "oauth2" && flows && "clientCredentials" in flows) return "client-credentials";
    if (type === "http" && scheme === "basic") return "basic";
    if (type === "http" && scheme === "bearer") return tokens ? "client-credentials" : "bearer";
  }
  return undefined;
}
