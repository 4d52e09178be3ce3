import type { Drift } from "@payorch/core/validate";
import { type Document, type Route, environmentOf, providers, read, routesOf } from "../generate/document.ts";
import { callAll } from "./calls.ts";
import { type Answer, differencesIn } from "./differences.ts";
import { startProxy } from "./proxy.ts";
import { recorder } from "./recorder.ts";
import { type Credentials, sandboxOf } from "./sandboxes.ts";

/** What a run against a sandbox found. */
export interface LiveRun {
  readonly provider: string;
  readonly document: Document;
  readonly answers: readonly Answered[];
  /** Operations that were not called, since a credential is missing or a call did not get that far. */
  readonly left: readonly string[];
}

/** An answer, and what it differs in. */
export interface Answered {
  readonly route: Route;
  readonly status: number;
  readonly differences: readonly Drift[];
}

/** What is missing to run at all. */
export class Skipped extends Error {}

/**
 * Calls every operation of a provider's sandbox with every request example, through Prism as a validating proxy.
 *
 * @throws Skipped where the credentials are not there
 * @throws Error where they or the address may be those of production, or nothing there succeeds
 */
export async function live(
  provider: string,
  env: Readonly<Record<string, string | undefined>>,
  upstream?: string,
): Promise<LiveRun> {
  const all = await providers();
  if (!all.includes(provider)) throw new Error(`Unknown provider ${provider}. Known: ${all.join(", ")}.`);
  const sandbox = await sandboxOf(provider);
  if (!sandbox) throw new Skipped(`${provider} has no known sandbox (packages/${provider}/test/contract/sandbox.ts).`);
  const credentials = Object.fromEntries(Object.entries(env).filter(([, value]) => value)) as Credentials;
  const missing = sandbox.clients[0].needs.filter((name) => !credentials[name]);
  if (missing.length > 0)
    throw new Skipped(`Set the sandbox credentials of ${provider} in the environment: ${missing.join(", ")}.`);
  const refused = sandbox.refuse?.(credentials);
  if (refused) throw new Error(refused);

  const document = await read(provider);
  const target = addressOf(document, upstream);
  await using proxy = await startProxy(provider, target);
  const noted: { route: Route; answer: Answer }[] = [];
  const record = recorder(document, proxy, (route, answer) => noted.push({ route, answer }));
  await callAll(document, sandbox, credentials, { baseUrl: proxy.url, fetch: record });
  const answers = noted.map(({ route, answer }) => ({
    route,
    status: answer.status,
    differences: differencesIn(document, sandbox.validators, route, answer),
  }));
  if (!answers.some(({ route, status }) => status < 300 && !isToken(route))) {
    if (answers.length === 0) throw new Error(`Nothing answers at ${target}.`);
    const statuses = [...new Set(answers.map(({ status }) => status))].join(", ");
    throw new Error(`No call to ${target} succeeded. Check the credentials. The statuses were: ${statuses}.`);
  }
  const called = new Set(answers.map(({ route }) => route.operationId));
  const left = routesOf(document).flatMap(({ operationId }) => (called.has(operationId) ? [] : [operationId]));
  return { provider, document, answers, left };
}

/** The sandbox of the spec. One address for everything is that of production too, and then the credentials decide. */
function addressOf({ servers }: Document, upstream: string | undefined): string {
  const sandbox = servers.find((server) => environmentOf(server) === "sandbox") ?? servers[0];
  const address = upstream ?? sandbox?.url ?? "";
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Error(`The address must begin with https:// or http://; got ${address}.`);
  const { host } = new URL(address);
  if (servers.some(({ url }) => url !== sandbox?.url && new URL(url).host === host))
    throw new Error(`${host} is production, where money moves. Use a sandbox.`);
  return address;
}

/** A token is asked for by the client itself. */
const isToken = ({ security }: Route): boolean => security?.length === 0;
