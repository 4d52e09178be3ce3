import type { Machine } from "../model.ts";

/** How a provider is called for the first time. */
export interface Introduction {
  readonly baseUrl: string;
  /** What its `createX()` needs, `baseUrl` included. */
  readonly options: Readonly<Record<string, string>>;
  /** A line for a shell that makes a first call. */
  readonly curl: string;
  /** A line of TypeScript that makes a client. */
  readonly snippet: string;
}

/** The tenant of those who ask for none. */
export const defaultTenant = "test";

export function introductionOf(machine: Machine, url: string, tenant: string = defaultTenant): Introduction {
  const baseUrl = `${url}/${machine.provider}`;
  const options = { baseUrl, ...machine.clientOptions(tenant) };
  const { method, path, body } = machine.firstCall;
  const headers = {
    ...machine.authorization(tenant),
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  const curl = [
    "curl",
    ...(method === "GET" || (method === "POST" && body !== undefined) ? [] : ["-X", method]),
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", quoted(`${name}: ${value}`)]),
    ...(body === undefined ? [] : ["-d", quoted(JSON.stringify(body))]),
    quoted(baseUrl + path),
  ].join(" ");
  return { baseUrl, options, curl, snippet: snippetOf(machine.provider, options) };
}

function snippetOf(provider: string, options: Readonly<Record<string, string>>): string {
  const create = `create${provider.slice(0, 1).toUpperCase()}${provider.slice(1)}`;
  const given = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `import { ${create} } from "@payorch/${provider}"; const ${provider} = ${create}({ ${given.join(", ")} });`;
}

/** As a POSIX shell reads it as one word. */
const quoted = (text: string): string =>
  /^[\w:/.-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
