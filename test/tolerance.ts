import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CallPromise, type ListPromise, errorMessage, isApiError } from "../packages/core/src/index.ts";
import type { Provider } from "../packages/mock/src/index.ts";
import { answersOf, requestExamples } from "../scripts/contract/examples.ts";
import { validators } from "../scripts/contract/invalid.ts";
import {
  type Document,
  type Route,
  clientsOf,
  read,
  resolve,
  type SchemaObject,
} from "../scripts/generate/document.ts";
import { schemaIn } from "../scripts/generate/operations.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";
import { type Clients, callOf } from "./operations.ts";

/** A function that reads an answer, or makes nothing of it, but never throws. */
export type Reader = (answer: never) => unknown;

/** An example of an answer with one thing changed. */
interface Mutated extends Mutation {
  status: number;
  example: string;
  schema: SchemaObject;
}

/**
 * Tests that every client survives what the spec does not promise: each example of each answer, with one thing changed,
 * from a server on a real socket. Data come through as they are, errors stay errors of the provider with the right
 * outcome, lists can be walked, and none of these readers throws. What our types promise stays true of it.
 */
export async function describeTolerance(
  provider: Provider,
  clients: Clients,
  readers: readonly Reader[] = [],
): Promise<void> {
  const document = await read(provider);
  const validator = validators(document);
  const answers: Mutated[] = [];
  let server: Server;
  let baseUrl = "";
  beforeAll(async () => {
    // What is asked for without a number is a token.
    const token = { status: 200, body: { token_type: "Bearer", expires_in: 3600, access_token: "token" } };
    server = createServer((request, response) => {
      const { status, body } = answers[Number(request.headers["x-answer"])] ?? token;
      request.resume().on("end", () => {
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    console.log(`${provider}: ${answers.length} mutated answers`);
  });

  const operations = clientsOf(document).flatMap(({ prefix, routes }) => routes.map((route) => ({ prefix, route })));
  test.each(operations)("$prefix $route.operationId survives answers that differ", async ({ prefix, route }) => {
    const call = callOf(document, clients[prefix]?.({ baseUrl }) ?? {}, route);
    const value = requestExamples(document, route)[0]?.value;
    const differing = mutatedAnswers(document, route);
    // What never has a body cannot have a wrong one.
    const hasBodies = answersOf(document, route).length > 0;
    expect(differing.length > 0, "there are answers that differ").toBe(hasBodies);
    for (const mutated of differing) {
      const index = answers.push(mutated) - 1;
      const calling = call(value, { headers: { "x-answer": String(index) }, maxAttempts: 1 });
      const survived = async () => {
        const { status, promised, schema, body } = mutated;
        if (promised && !validator(schema)(body)) throw new Error("our types do not allow it");
        await (status < 300
          ? arrived(calling, mutated, readers)
          : failed(calling, document, route.operationId, mutated));
      };
      const naming = (cause: unknown) => {
        const { status, example, kind, path } = mutated;
        throw new Error(`${status} ${example}, ${kind} at /${path.join("/")}: ${String(cause)}`, { cause });
      };
      await expect(survived().catch(naming)).resolves.toBeUndefined();
    }
  });
}

function mutatedAnswers(document: Document, route: Route): Mutated[] {
  return answersOf(document, route).flatMap(({ status, example, body }) => {
    const { responses } = route;
    const documented = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses["default"];
    const schema = schemaIn(documented && resolve(document, documented).content) ?? {};
    return mutationsOf(document, schema, body).map((mutation) => ({ ...mutation, status, example, schema }));
  });
}

/** The answer comes through as it is, by every door, and can be read. */
async function arrived(
  call: CallPromise<unknown>,
  { status, body }: Mutated,
  readers: readonly Reader[],
): Promise<void> {
  const { data, response, requestId } = await call.withResponse();
  expect({ status: response.status, data }).toEqual({ status, data: body });
  expect(["string", "undefined"]).toContain(typeof requestId);
  if (Symbol.asyncIterator in call) await walked(call as ListPromise<unknown, unknown>);
  for (const reader of readers) reader(data as never);
}

/** Further pages are the same answer again: a few are enough. */
async function walked(list: ListPromise<unknown, unknown>): Promise<void> {
  let pages = 0;
  for await (const _ of list.pages()) if (++pages === 3) break;
  let items = 0;
  for await (const _ of list) if (++items === 30) break;
}

/** The answer is an error of the provider; nothing is said to be refused that is not in the provider's error shape. */
async function failed(
  call: CallPromise<unknown>,
  document: Document,
  operationId: string,
  { status, body }: Mutated,
): Promise<void> {
  const error = await call.catch((thrown: unknown) => thrown);
  if (!isApiError(error, operationId)) throw new Error("it is no ApiError", { cause: error });
  const doubtful = status >= 500 || status === 408 || status === 409;
  const own = errorMessage(body, document["x-error"]) !== undefined;
  const { outcome, code, requestId } = error;
  expect({ status: error.status, body: error.body, outcome }).toEqual({
    status,
    body,
    outcome: doubtful || !own ? "unknown" : "not_executed",
  });
  expect(["string", "undefined"]).toContain(typeof requestId);
  expect(["string", "undefined"]).toContain(typeof code);
  expect(`${error.report()} ${inspect(error)}`).toContain(operationId);
}
