import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { ApiError, errorMessage } from "../packages/core/src/index.ts";
import type { Provider } from "../packages/mock/src/index.ts";
import { addressOf, answersOf, emptyAnswersOf, headersFor, requestExamples } from "../scripts/contract/examples.ts";
import { rulesOf } from "../scripts/contract/invalid.ts";
import { clientsOf, read, requestExample, root, routeOf } from "../scripts/generate/document.ts";
import type { Bodies } from "./bodies.ts";
import { type Exchange, coverageOf, pageOf } from "./coverage.ts";
import { type Clients, type Connection, callOf } from "./operations.ts";
import { refused } from "./refused.ts";

/** What a client needs to talk to the mock: its address, and a `fetch` that fails where the contract is broken. */
export const contract = (
  provider: Provider,
  note: (exchange: Omit<Exchange, "prefix">) => void = () => {},
): Required<Connection> => ({
  baseUrl: inject("mocks")[provider],
  fetch: async (url, init) => {
    const response = await fetchChecked(url, init);
    const { method = "GET", body } = init;
    const sent: unknown = typeof body === "string" ? JSON.parse(body) : undefined;
    const text = await response.clone().text();
    const answered: unknown = text === "" ? undefined : JSON.parse(text);
    note({ method, path: new URL(url).pathname, sent, status: response.status, answered });
    return response;
  },
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
export const answering = (status: number, example?: string): { headers: { prefer: string }; maxAttempts: 1 } => ({
  headers: { prefer: `code=${status}${example === undefined ? "" : `, example=${example}`}` },
  maxAttempts: 1,
});

/** The body of a request example in the spec; lint has checked it against the schema that `Body` is the type of. */
export async function example<Body>(provider: Provider, operationId: string, name?: string): Promise<Body> {
  return requestExample(await read(provider), operationId, name) as Body;
}

/**
 * Tests every operation of every client against the mock: each request example is accepted, and each documented answer
 * arrives, as data or as an error that says what happened. At the end nothing that the spec documents may be left over;
 * `specs/<provider>/coverage.md` shows it.
 */
export async function describeContract(provider: Provider, clients: Clients): Promise<void> {
  const document = await read(provider);
  const exchanges: Exchange[] = [];
  const operations = clientsOf(document).flatMap(({ prefix, routes }) => {
    const client = clients[prefix]?.(contract(provider, (exchange) => exchanges.push({ prefix, ...exchange })));
    return routes.map((route) => ({ route, operationId: route.operationId, prefix, client: client ?? {} }));
  });
  describe.each(operations)("$prefix $operationId", ({ route, operationId, client }) => {
    const call = callOf(document, client, route);
    const requests = requestExamples(document, route);
    test.each(requests)("accepts the request $example", async ({ value }) => {
      const { response } = await call(value).withResponse();
      expect([String(response.status), "default"].some((status) => status in route.responses)).toBe(true);
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
        const said = errorMessage(body, document["x-error"]) !== undefined;
        const doubtful = !said || status >= 500 || status === 408 || status === 409;
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
    const empty = emptyAnswersOf(document, route);
    test.each(empty)("answers %d without a body", async (status) => {
      const answered = await call(value, answering(status))
        .withResponse()
        .catch((thrown: unknown) => thrown);
      // Of a refusal without the provider's own words nobody knows whose it is.
      const failed = { name: "ApiError", status, outcome: "unknown" };
      expect(answered).toMatchObject(status >= 400 ? failed : { response: { status }, data: undefined });
    });
  });
  test("nothing that the spec documents was left over", async () => {
    const coverage = coverageOf(document, exchanges);
    const missed = coverage.filter(({ times }) => times === 0);
    expect.soft(missed.map(({ operation, column, example }) => `${operation} ${column} ${example}`)).toEqual([]);
    const file = fileURLToPath(new URL(`specs/${provider}/coverage.md`, root));
    await expect(await pageOf(provider, coverage)).toMatchFileSnapshot(file);
  });
}

/** Tests that the mock refuses a body for every rule of every request schema: an example of the spec that breaks only this rule. */
export async function describeRefusals(provider: Provider): Promise<void> {
  const document = await read(provider);
  const rules = Map.groupBy(rulesOf(document), ({ operationId }) => operationId);
  describe("refusals", () => {
    test.each([...rules])("of the mock cover every rule of %s", async (operationId, own) => {
      const route = routeOf(document, operationId);
      const url = inject("mocks")[provider] + addressOf(document, route);
      const accepted: string[] = [];
      const headers = { "content-type": "application/json", ...headersFor(document, route) };
      const reached = own.filter(({ body: wrong }) => wrong !== undefined);
      for (const { name, body: wrong } of reached) {
        const body = JSON.stringify(wrong);
        const response = await fetch(url, { method: route.method, headers, body });
        const said = response.headers.get("sl-violations") ?? response.headers.get("content-type") ?? "";
        if (response.status < 400 || response.status >= 500 || !/request|problem/.test(said))
          accepted.push(`${name}: ${response.status}`);
      }
      expect(accepted).toEqual([]);
      const rest = own.filter(({ body }) => body === undefined).map(({ name }) => name);
      const unreached = rest.length > 0 ? `; no body was found that breaks ${rest.join(", ")} alone` : "";
      console.log(`${provider} ${operationId}: ${reached.length} rules, each broken once and refused${unreached}`);
    });
  });
}

/** Tests that the mock refuses the wrong bodies, each for the reason that is given, and accepts the right ones. */
export async function describeBodies(provider: Provider, { wrong, right }: Bodies): Promise<void> {
  const document = await read(provider);
  const urlOf = (operationId: string) =>
    inject("mocks")[provider] + addressOf(document, routeOf(document, operationId));
  test.each(wrong)("$operationId refuses $name", async ({ operationId, body, because }) => {
    const steps = because.split(".");
    const keyword = steps.pop() ?? "";
    const member = ["required", "additionalProperties"].includes(keyword) ? steps.pop() : undefined;
    const rule = { path: steps, keyword, ...(member !== undefined && { member }) };
    const route = routeOf(document, operationId);
    const sent = refused(route, rule, urlOf(operationId), JSON.stringify(body), headersFor(document, route));
    await expect(sent).resolves.toBeUndefined();
  });
  test.each(right)("$operationId accepts $name", async ({ operationId, body, source }) => {
    expect(source).toMatch(/^https:\/\//);
    const route = routeOf(document, operationId);
    const { method } = route;
    const headers = { "content-type": "application/json", ...headersFor(document, route) };
    const response = await fetchChecked(urlOf(operationId), { method, headers, body: JSON.stringify(body) });
    expect(response.status).toBeLessThan(300);
  });
}
