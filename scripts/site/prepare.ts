import { clientFor } from "../docs/sample.ts";
import { examplesIn, idsIn } from "../docs/site/before.ts";
import { circumstances } from "../docs/site/circumstances.ts";
import type { TryIt } from "../docs/site/page.ts";
import { credentialOf, tryItOf } from "../docs/site/samples.ts";
import { type Document, clientsOf, read, requestExample, routeOf, routesOf } from "../generate/document.ts";
import type { Sandbox } from "./sandbox.ts";

/** The ids in the call of a page, each with the one of the sandbox that it stands for. */
export type Ids = ReadonlyMap<string, string>;

/** Brings a tenant of the sandbox to where an operation can be called as its page shows it, and gives the ids that the call needs there. */
export async function prepare(
  sandbox: Sandbox,
  provider: string,
  document: Document,
  operationId: string,
  tenant: string,
): Promise<Ids> {
  if (!sandbox.plays(provider)) return new Map();
  const authorization = await sandbox.authorization(provider, tenant);
  const ids = accountIn(document, sandbox.account(provider, tenant));
  const requests: NonNullable<(typeof circumstances)[string][string]["requests"]> = {};
  const answers = new Map<string, Promise<unknown>>();

  /** The answer of an operation, which is called once. */
  function answerOf(name: string): Promise<unknown> {
    const answer = answers.get(name) ?? call(name);
    answers.set(name, answer);
    return answer;
  }

  async function call(name: string): Promise<unknown> {
    const { example, change } = requests[name] ?? {};
    await ready(name, example);
    const { method, path, headers, body } = tryItOf(provider, document, routeOf(document, name));
    const sent = body === undefined ? undefined : { ...(requestExample(document, name, example) as object), ...change };
    const response = await fetch(sandbox.urls[provider] + withIds(path, ids), {
      method,
      headers: { ...headers, authorization },
      ...(sent && { body: withIds(JSON.stringify(sent), ids) }),
    });
    if (!response.ok) throw new Error(`${name}, before ${operationId}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  async function ready(name: string, example?: string): Promise<void> {
    const { after = [], requests: own, customer } = circumstances[provider]?.[name] ?? {};
    Object.assign(requests, own);
    for (const id of idsIn(document, routeOf(document, name), example))
      ids.set(String(id.example), String(within(await answerOf(id.operationId), id.property)));
    for (const each of after) await answerOf(each);
    if (!customer) return;
    const [from, property] = customer.page;
    await sandbox.pay(provider, String(within(await answerOf(from), property)), customer.does);
  }

  await ready(operationId);
  return ids;
}

/** The request that "Try it" sends: that of the page, with what it needs in the sandbox. */
export async function preparedRequest(
  sandbox: Sandbox,
  provider: string,
  operationId: string,
  tenant: string,
): Promise<TryIt> {
  const document = await read(provider);
  const route = routeOf(document, operationId);
  const ids = await prepare(sandbox, provider, document, operationId, tenant);
  const isPublic = clientFor(clientsOf(document), route)?.prefix === "Public";
  const { header, scheme } = credentialOf(document);
  const credential = isPublic
    ? { authorization: sandbox.publicAuthorization(tenant) }
    : { [header]: (await sandbox.authorization(provider, tenant)).replace(/^\w+ /, scheme) };
  const { headers, ...request } = tryItOf(provider, document, route);
  const filled = JSON.parse(withIds(JSON.stringify(request), ids)) as typeof request;
  return { ...filled, headers: { ...(route.security?.length !== 0 && credential), ...headers } };
}

/** The examples of the spec that stand for the caller's own account, each with what that is in the sandbox. */
function accountIn(document: Document, account: Readonly<Record<string, string>>): Map<string, string> {
  const examples = routesOf(document).flatMap((route) => [...examplesIn(document, route)]);
  return new Map(
    examples.flatMap(([name, example]) => {
      const own = account[name];
      return own === undefined ? [] : [[String(example), own] as const];
    }),
  );
}

/** A call with the ids of the sandbox. */
export function withIds(text: string, ids: Ids): string {
  const examples = [...ids.keys()].map((example) => example.replaceAll(/[.*+?^$()|[\]{}\\]/g, String.raw`\$&`));
  if (examples.length === 0) return text;
  // Whole words only: `123` is no part of `order_123`.
  const word = new RegExp(`(?<![\\w-])(?:${examples.join("|")})(?![\\w-])`, "g");
  return text.replaceAll(word, (example) => ids.get(example) ?? example);
}

/** What a call printed, with the ids that its page shows. */
export const withExamples = (text: string, ids: Ids): string =>
  withIds(text, new Map([...ids].map(([example, id]) => [id, example])));

const within = (value: unknown, property: string): unknown =>
  property.split(".").reduce((at, step) => Object(at)[step] as unknown, value);
