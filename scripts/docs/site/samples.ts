import { type Client, type Document, type Route, clientsOf, requestExample } from "../../generate/document.ts";
import { inCamelCase, interfaceOf } from "../../generate/names.ts";
import { parametersOf } from "../../generate/operations.ts";
import { exampleOf, requiredHeaders } from "../../generate/parameters.ts";
import { clientSamples } from "../client.ts";
import { callIn, clientFor, literal, queryOf, withoutKey } from "../sample.ts";
import type { TryIt } from "./page.ts";

/** The same call in three ways, each complete: what to copy, and what the tests run. */
export function samplesOf(provider: string, document: Document, route: Route): string {
  return [
    "<!-- tabs -->",
    `<!-- tab: TypeScript -->\n\n\`\`\`ts\n${method(provider, document, route)}\n\`\`\``,
    `<!-- tab: openapi-fetch -->\n\n\`\`\`ts\n${openapiFetch(provider, document, route)}\n\`\`\``,
    `<!-- tab: curl -->\n\n\`\`\`sh\n${curl(provider, document, route)}\n\`\`\``,
    "<!-- /tabs -->",
  ].join("\n\n");
}

/** The call as a method of the client. */
function method(provider: string, document: Document, route: Route): string {
  const { factory, name, create } = clientSample(provider, document, route);
  const call = callIn(document, route, name);
  const use = route["x-pagination"]
    ? `for await (const item of ${call}) console.log(item);`
    : `const answer = await ${call};\nconsole.log(answer);`;
  return `import { ${factory} } from "@payorch/${provider}";\n\n${create}\n${use}`;
}

/** The same over openapi-fetch. */
function openapiFetch(provider: string, document: Document, route: Route): string {
  const { factory, name, create } = clientSample(provider, document, route);
  const request = requestOf(document, route);
  const params = {
    ...(Object.keys(request.path).length > 0 && { path: request.path }),
    ...(request.query && { query: request.query }),
    ...(Object.keys(request.headers).length > 0 && { header: request.headers }),
  };
  const init = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(request.body !== undefined && { body: request.body }),
  };
  const given = Object.keys(init).length > 0 ? `, ${literal(init)}` : "";
  return [
    `import { ${factory} } from "@payorch/${provider}";`,
    `import { createApi } from "@payorch/${provider}/api";`,
    "",
    create,
    `const api = createApi(${name});`,
    `const { data, error } = await api.${route.method}(${JSON.stringify(route.path)}${given});`,
    "console.log(data ?? error);",
  ].join("\n");
}

/** The same without a client. */
function curl(provider: string, document: Document, route: Route): string {
  const { method, headers, body } = tryItOf(provider, document, route);
  const sent = { ...authorization(provider, document, route), ...headers };
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${quoted(serverOf(document) + addressOf(document, route))}`,
    ...Object.entries(sent).map(([name, value]) => `  -H "${name}: ${value}"`),
    ...(body === undefined ? [] : [`  -d ${quoted(JSON.stringify(body))}`]),
  ];
  return lines.join(" \\\n");
}

/** The request as "Try it" shows it. */
export function tryItOf(provider: string, document: Document, route: Route): TryIt {
  const { body, headers } = requestOf(document, route);
  return {
    provider,
    operationId: route.operationId,
    method: route.method,
    path: addressOf(document, route),
    headers: {
      ...headers,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body }),
  };
}

/** The address that curl examples call: the sandbox. */
export const serverOf = ({ servers }: Document): string =>
  (servers.find(({ description }) => description.startsWith("sandbox")) ?? servers[0])?.url ?? "";

function authorization(provider: string, document: Document, route: Route): Record<string, string> {
  if (route.security?.length === 0) return {};
  const isPublic = clientFor(clientsOf(document), route)?.prefix === "Public";
  const name = provider.toUpperCase();
  if (isPublic) return { authorization: `Basic $${name}_PUBLIC` };
  const { header, scheme } = credentialOf(document);
  return { [header]: `${scheme}$${name}_KEY` };
}

/** The header that holds the credential of the whole API, and what stands before the credential in it. */
export function credentialOf({ security, components }: Document): { header: string; scheme: string } {
  const [name = ""] = security.flatMap(Object.keys);
  const { type, scheme, name: header = "" } = components.securitySchemes[name] ?? {};
  if (type === "apiKey") return { header, scheme: "" };
  return { header: "authorization", scheme: scheme === "basic" ? "Basic " : "Bearer " };
}

/** The path with its parameters, and the query, as they are sent. */
function addressOf(document: Document, route: Route): string {
  const { path, query = {} } = requestOf(document, route);
  const filled = route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`),
  );
  return pairs.length > 0 ? `${filled}?${pairs.join("&")}` : filled;
}

/** The parts of a request, by the first examples of the spec. */
function requestOf(document: Document, route: Route) {
  const { operationId, requestBody } = route;
  const rule = route["x-idempotency"];
  const key = rule && { in: rule.in, name: rule.name, value: `order-1024-${operationId}` };
  const path = Object.fromEntries(parametersOf(document, route, "path").map((each) => [each.name, exampleOf(each)]));
  const example = requestBody ? withoutKey(requestExample(document, operationId), rule) : undefined;
  const body = key?.in === "body" ? { ...(example as object), [key.name]: key.value } : example;
  const headers = {
    ...requiredHeaders(document, route),
    ...(key?.in === "header" && { [key.name]: key.value }),
  };
  return { path, query: queryOf(document, route), headers, body };
}

/** How the client of the operation is made. */
function clientSample(provider: string, document: Document, route: Route) {
  const clients: readonly Client[] = clientsOf(document);
  const prefix = clientFor(clients, route)?.prefix ?? "";
  const { sample } = clientSamples(provider, document).find((each) => each.prefix === prefix) ?? { sample: "" };
  return { factory: `create${interfaceOf(provider)}${prefix}`, name: inCamelCase(provider) + prefix, create: sample };
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
