import type { IncomingMessage } from "node:http";
import { type Operation, type Problem, judged, problemOf, requestOf } from "@payorch/mock/prism";
import type { Machine, Reply } from "../model.ts";
import { type Answer, answerOf, problem } from "./answer.ts";
import type { Decision } from "./decide.ts";
import { inputOf } from "./input.ts";
import { type Played, type RequestInput, callOf } from "./play.ts";
import type { RequestEntry } from "./requests.ts";
import { type Router, pathParameters } from "./route.ts";
import type { Stage } from "./stage.ts";

type Incoming = Pick<IncomingMessage, "method" | "url" | "headers">;
/** What the log says of an exchange, besides what every entry has. */
type Notes = Partial<Pick<RequestEntry, "operation" | "key" | "replayed" | "problems">>;

/**
 * One request to a provider, and its answer: Prism checks the request against the spec, the machine answers, and Prism checks the
 * answer. An answer that does not follow the spec is a bug of the sandbox, and says so loudly.
 */
export async function exchange(stage: Stage, played: Played, incoming: Incoming, text: string): Promise<Answer> {
  const began = performance.now();
  const { provider } = played;
  const { method = "GET", url = "/" } = incoming;
  const [path = "/"] = url.split("?");
  const { answer, notes } = await answered(stage, played, incoming, path, text).catch(
    (error: unknown): { answer: Answer; notes: Notes } => ({ answer: failed(error), notes: {} }),
  );
  const { operation, key, replayed = false, problems = [] } = notes;
  const { status, fault } = answer;
  const milliseconds = performance.now() - began;
  const entry = { at: stage.world.now(), provider, method, path, operation, status, problems, fault, key, replayed };
  stage.requests.add({ ...entry, milliseconds });
  return answer;
}

async function answered(
  { world, perform }: Stage,
  played: Played,
  incoming: Incoming,
  path: string,
  text: string,
): Promise<{ answer: Answer; notes: Notes }> {
  const { machine, router } = played;
  const { method = "GET" } = incoming;
  const route = router.find(method.toLowerCase(), path);
  if (!route) return { answer: unknownPath(machine, router, `${method} ${path}`), notes: {} };
  const request = requestOf(...withoutUnreadBody(route.operation, incoming, text));
  // Outside of what Prism calls, which makes nothing of what is thrown there.
  const parameters = pathParameters(route.operation, path);

  let input: RequestInput | undefined;
  let decision: Decision | undefined;
  const { reply, violations } = await judged(route.operation, request, (found) => {
    input = inputOf(played, route, request, parameters, found, world.now());
    decision = perform("request", input);
    return decision.reply;
  });
  if (decision?.tenant !== undefined) await world.beforeAnswer(decision.tenant);
  const { problems = [] } = input ?? {};
  const key = input && callOf(played, input, 0).key;
  const notes = { operation: route.operationId, key, replayed: decision?.replayed ?? false };
  // What a fault answers in place of the machine, the spec need not know.
  if (decision?.executed && violations.length > 0) {
    const broken = violations.map((violation) => inWords(problemOf(violation)));
    return { answer: brokenRule(machine, route.operationId, reply, broken), notes: { ...notes, problems: broken } };
  }
  return { answer: answerOf(reply, decision?.fault), notes: { ...notes, problems: problems.map(inWords) } };
}

/** Where an operation takes no body, an SDK of the provider may send `{}`, and no server reads the body of a GET. */
function withoutUnreadBody({ request }: Operation, incoming: Incoming, text: string): [Incoming, string] {
  if (request?.body !== undefined || (incoming.method !== "GET" && text.trim() !== "{}")) return [incoming, text];
  const { "content-length": _, ...headers } = incoming.headers;
  return [{ ...incoming, headers }, ""];
}

const inWords = ({ at, message }: Problem): string => `${at}: ${message}`;

const unknownPath = ({ title }: Machine, { paths }: Router, wanted: string): Answer =>
  problem(404, "Not Found", `${title} has no ${wanted}. \`operations\` lists what it has.`, { operations: paths });

const brokenRule = ({ title }: Machine, operationId: string, reply: Reply, violations: readonly string[]): Answer =>
  problem(
    500,
    "The sandbox's answer does not follow the spec",
    `This is a bug of @payorch/sandbox, not of your request: its answer to ${operationId} breaks the spec of ${title}.`,
    { violations, answer: reply },
  );

/** A body that is not JSON, or a bug of the sandbox. */
function failed(error: unknown): Answer {
  if (isProblem(error)) return problem(error.status, error.name, error.detail);
  if (error instanceof URIError)
    return problem(400, "Bad Request", "The path has a % that is not followed by the digits of a character.");
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return problem(500, "The sandbox failed", detail);
}

/** A `ProblemJsonError` of Prism's, by its shape: a second copy of the class may be loaded. */
const isProblem = (error: unknown): error is Error & { status: number; detail: string } =>
  error instanceof Error && "status" in error && "detail" in error;
