import { parse } from "yaml";
import type { Given } from "./ask.ts";
import type { Foreign, Server } from "./foreign.ts";
import type { Auth } from "./provider.ts";

interface Scheme {
  type?: string;
  scheme?: string;
  in?: string;
  name?: string;
  flows?: object;
}

/** What a spec tells of the provider. */
export const givenBy = (text: string): Given => describedBy(parse(text) as Foreign, "");

/** What a document tells of the provider: title, addresses and authentication. Relative addresses are those of its own. */
export function describedBy(document: Foreign, origin: string): Given {
  const { info, servers = [], paths, components } = document;
  const urls = servers.flatMap((server) => {
    const url = addressOf(server, origin);
    return url === undefined ? [] : [{ url, description: server.description ?? "" }];
  });
  const test = urls.find(({ url, description }) => /sandbox|test|staging/i.test(`${url} ${description}`));
  const tokens = Object.entries(paths).find(
    ([, item]) => (item["post"] as { operationId?: string } | undefined)?.operationId === "tokens.create",
  );
  const schemes = Object.values(components?.["securitySchemes"] ?? {}) as Scheme[];
  const title = info?.title?.replace(/\s+API$/i, "").trim();
  const auth = authOf(schemes, tokens !== undefined);
  const header = auth === "api-key" ? schemes.find(({ type }) => type === "apiKey")?.name : undefined;
  return {
    ...(title && { title }),
    ...(test && { sandbox: test.url }),
    ...only("production", urls.find((each) => each !== test)?.url),
    ...only("auth", auth),
    ...only("tokenPath", tokens?.[0]),
    ...only("header", header),
  };
}

/** The https address of a server, with the defaults of its variables, without a slash at the end. */
function addressOf({ url, variables = {} }: Server, origin: string): string | undefined {
  const filled = url.replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? name);
  const whole = URL.canParse(filled, origin || undefined) ? new URL(filled, origin || undefined).href : filled;
  return whole.startsWith("https://") ? whole.replace(/\/+$/, "") : undefined;
}

const only = <Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [Name in Key]?: Value });

/** What core has a credential for; of several the first. */
function authOf(schemes: readonly Scheme[], tokens: boolean): Auth | undefined {
  for (const { type, scheme = "", flows, in: place } of schemes) {
    if (type === "oauth2" && flows && "clientCredentials" in flows) return "client-credentials";
    if (type === "http" && scheme.toLowerCase() === "basic") return "basic";
    if (type === "http" && scheme.toLowerCase() === "bearer") return tokens ? "client-credentials" : "bearer";
    if (type === "apiKey" && place === "header") return "api-key";
  }
  return undefined;
}
