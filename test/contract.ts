import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import type { CallOptions, CallPromise } from "../packages/core/src/index.ts";
import { ApiError } from "../packages/core/src/index.ts";
import type { Provider } from "../packages/mock/src/index.ts";
import {
  type Document,
  type ParameterObject,
  type Route,
  clientsOf,
  read,
  requestExample,
  resolve,
  root,
  routeOf,
} from "../scripts/generate/document.ts";
import { rulesOf } from "../scripts/generate/invalid.ts";
import { parametersOf } from "../scripts/generate/operations.ts";

/** What a client needs to talk to the mock: its address, and a `fetch` that fails where the contract is broken. */
export const contract = (provider: Provider): { baseUrl: string; fetch: typeof fetchChecked } => ({
  baseUrl: inject("mocks")[provider],
  fetch: fetchChecked,
});

/**
 * Ends the test run on an answer that says that the request or the example does not follow the spec, and on one of the
 * mock's own: those are `application/problem+json`, which no provider sends.
 */
async function fetchChecked(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const violations = response.headers.get("sl-violations");
  const problem = response.headers.get("content-type")?.includes("application/problem+json");
  if (!violations && !problem) return response;
  const answer = violations ?? (await response.text());
  throw new ContractBroken(`${init.method} ${url} was answered ${response.status}: ${answer}`);
}

/** A request or an answer that does not follow the spec. */
class ContractBroken extends Error {}

/** Call options that ask the mock for this documented answer. */
export const answering = (status: number, example: string): { headers: { prefer: string }; maxAttempts: 1 } => ({
  headers: { prefer: `code=${status}, example=${example}` },
  maxAttempts: 1,
});

/** The body of a request example in the spec; lint has checked it against the schema that `Body` is the type of. */
export async function example<Body>(provider: Provider, operationId: string, name?: string): Promise<Body> {
  return requestExample(await read(provider), operationId, name) as Body;
}

type Method = (...args: unknown[]) => CallPromise<unknown>;

/** A client as the contract tests see it: methods by resource and verb. */
type Methods = Record<string, Record<string, Method>>;

/**
 * Tests every operation of a client against the mock: each request example is accepted, and each documented answer
 * arrives, as data or as an error that says what happened.
 */
export async function describeContract(provider: Provider, client: object, prefix = ""): Promise<void> {
  const document = await read(provider);
  const routes = clientsOf(document).find((each) => each.prefix === prefix)?.routes ?? [];
  describe.each(routes.map((route) => ({ route, operationId: route.operationId })))(
    "$operationId",
    ({ route, operationId }) => {
      const [resource = "", verb = ""] = operationId.split(".");
      const method = (client as Methods)[resource]?.[verb];
      const call = (body: unknown, options?: CallOptions) => {
        if (!method) throw new Error(`the client has no ${operationId}`);
        return method(...argumentsOf(document, route, body), options);
      };
      const requests = requestExamples(document, route);
      test.each(requests)("accepts the request $example", async ({ value }) => {
        const { response } = await call(value).withResponse();
        expect(Object.keys(route.responses)).toContain(String(response.status));
      });
      const value = requests[0]?.value;
      const answers = answersOf(document, route);
      test.each(answers.filter(({ status }) => status < 300))(
        "answers $status, $example",
        async ({ status, example, body }) => {
          const { data, response } = await call(value, answering(status, example)).withResponse();
          expect({ status: response.status, data }).toEqual({ status, data: body });
        },
      );
      test.each(answers.filter(({ status }) => status >= 400))(
        "throws $status, $example",
        async ({ status, example, body }) => {
          const error = await call(value, answering(status, example)).catch((thrown: unknown) => thrown);
          expect(error).toBeInstanceOf(ApiError);
          const doubtful = status >= 500 || status === 408 || status === 409;
          expect(error).toMatchObject({
            provider,
            operationId,
            status,
            body,
            outcome: doubtful ? "unknown" : "not_executed",
          });
          expect((error as ApiError).attempts).toHaveLength(1);
        },
      );
    },
  );
}

/** The arguments of a method: path parameters, then the body or the query, from the examples of the spec. */
function argumentsOf(document: Document, route: Route, body: unknown): unknown[] {
  const path = parametersOf(document, route, "path").map(exampleOf);
  const query = parametersOf(document, route, "query").map((parameter) => [parameter.name, exampleOf(parameter)]);
  if (route.requestBody) return [...path, body];
  return query.length > 0 ? [...path, Object.fromEntries(query)] : path;
}

function exampleOf({ example, examples, schema }: ParameterObject): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value ?? schema?.examples?.[0];
}

/** The request examples of an operation; one without a value where it takes no body. */
function requestExamples(document: Document, { requestBody }: Route): { example: string; value: unknown }[] {
  const examples = requestBody && resolve(document, requestBody).content["application/json"]?.examples;
  if (!examples) return [{ example: "without a body", value: undefined }];
  return Object.entries(examples).map(([example, { value }]) => ({ example, value }));
}

/** Every documented answer of an operation; a class such as `5XX` by its first status. */
function answersOf(document: Document, { responses }: Route): { status: number; example: string; body: unknown }[] {
  return Object.entries(responses).flatMap(([code, response]) => {
    const examples = resolve(document, response).content?.["application/json"]?.examples ?? {};
    const status = Number(code.replace("XX", "00"));
    return Object.entries(examples).map(([example, { value }]) => ({ status, example, body: value }));
  });
}

/** Tests that the mock refuses every body in `specs/<provider>/invalid`: each breaks one rule of a request schema. */
export async function describeRefusals(provider: Provider, authorization = "Bearer key"): Promise<void> {
  const document = await read(provider);
  const rules = Map.groupBy(rulesOf(document), ({ operationId }) => operationId);
  describe("refusals", () => {
    test.each([...rules])("of the mock cover every rule of %s", async (operationId, own) => {
      const route = routeOf(document, operationId);
      const path = argumentsOf(document, route, undefined).slice(0, -1);
      const url =
        inject("mocks")[provider] + route.path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(String(path.shift())));
      const accepted: string[] = [];
      for (const { name } of own) {
        const body = await readFile(new URL(`specs/${provider}/invalid/${name}.json`, root), "utf8");
        const headers = { "content-type": "application/json", authorization };
        const response = await fetch(url, { method: route.method, headers, body });
        const said = response.headers.get("sl-violations") ?? response.headers.get("content-type") ?? "";
        if (response.status < 400 || response.status >= 500 || !/request|problem/.test(said))
          accepted.push(`${name}: ${response.status}`);
      }
      expect(accepted).toEqual([]);
      console.log(`${provider} ${operationId}: ${own.length} rules, each broken once and refused`);
    });
  });
}
