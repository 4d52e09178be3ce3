import type { Ending } from "@payorch/core";
import { decide } from "@payorch/core";
import { endingOfAnswer, endingOfFailure } from "@payorch/core";
import { errorCode, errorMessage } from "@payorch/core";
import { type Operation, isRead, isRepeatable } from "@payorch/core";
import {
  type Document,
  type ResponseObject,
  type Route,
  clientsOf,
  nameOf,
  resolve,
  statusOf,
} from "../generate/document.ts";
import { rowOf, schemaIn } from "../generate/operations.ts";
import { code, linkTo, listed, table } from "./markdown.ts";

/** The operation whose tokens the client renews by itself. */
const tokens = "tokens.create";

/** Every documented error, and that no answer comes: what that proves, by the client's own rules, and what is left to do. */
export function errorsOf(document: Document, route: Route): string {
  const operation = rowOf(document, route);
  const renewable = isRenewable(document, route);
  const documented = Object.entries(route.responses).filter(([status]) => !(Number(status[0]) < 4));
  const bodies = new Set<string>();
  const rows = documented.flatMap(([status, reference]) => {
    const { description, content = {} } = resolve<ResponseObject>(document, reference);
    const body = nameOf(schemaIn(content));
    if (body) bodies.add(linkTo(body));
    const named = Object.values(content["application/json"]?.examples ?? {}).map(({ value }) => value);
    // What has no body is in nobody's error shape.
    const examples: unknown[] = named.length > 0 ? named : [undefined];
    const answered = statusOf(route, status);
    // A status whose examples prove different things has a row for each.
    const endings = Map.groupBy(examples, (example) => endingOf(document, operation, answered, example, renewable));
    return [...endings].map(([ending, own]) =>
      row(operation, status, `${description} ${saidIn(document, own)}`, ending),
    );
  });
  const lost = endingOfFailure({ phase: "sent", head: undefined });
  const head = ["status", "meaning", "outcome", "what to do"];
  const body = bodies.size > 0 ? `, with ${listed([...bodies])} as \`error.body\`` : "";
  return `**Errors**${body}${body && "."}\n\n${table(head, [...rows, row(operation, "none", "The request was sent, and no answer came in time.", lost)])}`;
}

function row(operation: Operation, status: string, meaning: string, ending: Ending): string[] {
  const circumstances = { maxAttempts: 3, remainingMs: Infinity, budgeted: true, random: 0 };
  const { outcome, repeat } = decide([{ ending }], { ...circumstances, repeatable: isRepeatable(operation) });
  const then = outcome === "unknown" ? findOut(operation) : advice(status, ending);
  const what = repeat ? `Repeated by the client; after that, ${then}.` : `${capital(then)}.`;
  return [status === "none" ? status : code(status), meaning, code(outcome), what];
}

/** Nothing happened, so the caller only has to fix what was wrong. */
function advice(status: string, ending: Ending): string {
  if (ending === "throttled") return "call it again later";
  if (status === "401") return "check the credential";
  if (status === "403") return "get the credential permission to do it";
  return status === "404" ? "check the ids" : "fix what it names";
}

/** How to find out what became of a call that failed, and what proves it. */
export function findOutSection(document: Document, route: Route): string {
  const operation = rowOf(document, route);
  if (isRead(operation)) return "A read changes nothing: call it again.";
  return `Every error has \`outcome\`. \`not_executed\`: nothing happened, so you may call it again. \`executed\`: it happened, and only the answer is lost. \`unknown\`: ${findOut(operation)}. [Did the money move?](/guides/errors) shows how to decide.`;
}

/** The provider's error codes that the examples of an operation have. */
export function codesIn(document: Document, route: Route): string[] {
  const bodies = Object.entries(route.responses).flatMap(([status, reference]) => {
    if (Number(status[0]) < 4) return [];
    const { content = {} } = resolve<ResponseObject>(document, reference);
    return Object.values(content["application/json"]?.examples ?? {}).map(({ value }) => value);
  });
  return [...new Set(bodies.flatMap((body) => errorCode(body, document["x-error"]) ?? []))];
}

/** Nobody knows whether it happened. */
function findOut(operation: Operation): string {
  const { idempotency, reconcile } = operation;
  if (isRead(operation)) return "read again";
  if (operation.id === tokens) return "ask for another token";
  if (idempotency?.honoured) return "repeat with the same key, as `resume(error)` does";
  if (!reconcile) return "ask the provider, with `error.report()`, before you send it again";
  const { operation: read, match, unique } = reconcile;
  const proof = unique === undefined ? "; it gives candidates, and no proof" : "";
  return `look with \`reconcile(error)\`, which reads ${linkTo(read)} and compares ${listed(match.map(code), "and")}${proof}`;
}

/** Whether the client has the credential of the operation renewed. */
function isRenewable(document: Document, { operationId, security }: Route): boolean {
  const [main] = clientsOf(document);
  const has = (id: string) => main?.routes.some((route) => route.operationId === id) === true;
  return security?.length !== 0 && has(tokens) && has(operationId);
}

/** How the client would see this answer end its attempt. */
function endingOf(document: Document, operation: Operation, status: number, data: unknown, renewable: boolean): Ending {
  return endingOfAnswer(status, { kind: "json", data }, document["x-error"], operation, renewable);
}

/** The codes that the examples have, or the message of the first. */
function saidIn(document: Document, examples: readonly unknown[]): string {
  const shape = document["x-error"];
  const codes = new Set(examples.flatMap((body) => errorCode(body, shape) ?? []));
  const texts = codes.size > 0 ? [...codes] : [errorMessage(examples[0], shape) ?? ""];
  return texts.filter(Boolean).map(code).join(", ");
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
