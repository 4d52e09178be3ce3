import { afterAll, describe, expect, test } from "vitest";
import { addressOf, argumentsOf, requestExamples } from "../../../scripts/contract/examples.ts";
import { rulesOf } from "../../../scripts/contract/invalid.ts";
import { type Route, read, routeOf, routesOf } from "../../../scripts/generate/document.ts";
import type { Bodies } from "../../../test/bodies.ts";
import { bodies as orchestrapay } from "../../orchestrapay/test/contract/bodies.ts";
import { bodies as orchestrate } from "../../orchestrate/test/contract/bodies.ts";
import { bodies as orkestapay } from "../../orkestapay/test/contract/bodies.ts";
import { bodies as orqex } from "../../orqex/test/contract/bodies.ts";
import { type Provider, providers, startSandbox } from "../src/index.ts";

// What the contract suites send to the mock. Which statuses a state leads to, each provider's own tests show.
const sandbox = await startSandbox();
afterAll(() => sandbox.close());

const bodiesOf: Readonly<Record<Provider, Bodies>> = { orchestrapay, orchestrate, orkestapay, orqex };

async function authorizationOf(provider: Provider): Promise<string> {
  if (provider === "orqex") return `Bearer ${sandbox.clientOptions(provider).secretKey}`;
  if (provider !== "orkestapay") return `Bearer ${sandbox.clientOptions(provider).apiKey}`;
  const { baseUrl, clientId: client_id, clientSecret: client_secret } = sandbox.clientOptions(provider);
  const response = await fetch(`${baseUrl}/v1/oauth/tokens`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ grant_type: "client_credentials", client_id, client_secret }),
  });
  return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
}

describe.each(providers)("%s", async (provider) => {
  const document = await read(provider);
  const authorization = await authorizationOf(provider);
  const send = async (route: Route, body: unknown) => {
    const { requestBody: _, ...withoutBody } = route;
    const query = argumentsOf(document, withoutBody, undefined).at(-1);
    const search = typeof query === "object" ? `?${new URLSearchParams(query as Record<string, string>)}` : "";
    const response = await fetch(`${sandbox.url}/${provider}${addressOf(document, route)}${search}`, {
      method: route.method,
      headers: { authorization, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const type = response.headers.get("content-type") ?? "";
    return {
      status: response.status,
      type,
      said: await response.text(),
      problems: sandbox.requests().at(-1)?.problems ?? [],
    };
  };

  test("every rule of every request schema, broken once, is refused in the provider's shape", async () => {
    const accepted: string[] = [];
    for (const { name, operationId, body } of rulesOf(document)) {
      const { status, type, problems } = await send(routeOf(document, operationId), body);
      if (![400, 422].includes(status) || type !== "application/json" || problems.length === 0)
        accepted.push(`${name}: ${status}`);
    }
    expect(accepted).toEqual([]);
  });

  test.each(bodiesOf[provider].wrong)(
    "$operationId refuses $name, by the property",
    async ({ operationId, body, because }) => {
      const [, at = ""] = /^(.*)\.\w+$/.exec(because) ?? [];
      const { status, problems, said } = await send(routeOf(document, operationId), body);
      expect(status).toBeOneOf([400, 422]);
      expect(problems.map((problem) => problem.split(":")[0])).toContain(at === "" ? "body" : `body.${at}`);
      // The last part at least: a provider may have a form of its own for the rest.
      expect(said).toContain(at.split(".").at(-1));
    },
  );

  test.each(bodiesOf[provider].right)("$operationId takes $name", async ({ operationId, body }) => {
    const { status, type, problems } = await send(routeOf(document, operationId), body);
    expect({ status, problems }).toEqual({ status: expect.toSatisfy((code) => code < 500), problems: [] });
    expect(type).toBe("application/json");
  });

  const examples = routesOf(document).flatMap((route) =>
    requestExamples(document, route).map(({ example, value }) => ({
      route,
      operationId: route.operationId,
      example,
      value,
    })),
  );
  test.each(examples)("$operationId takes the request $example", async ({ route, value }) => {
    const { status, type, problems } = await send(route, value);
    // What it names may not be there: then it is refused, yet not by the spec.
    expect(problems).toEqual([]);
    expect(Object.keys(route.responses)).toContain(String(status));
    expect(type).toBe("application/json");
  });
});
