import type { ClientEvent } from "@payorch/core";
import type { Provider } from "@payorch/mock";
import type { Clients } from "../../test/operations.ts";
import { firstRoute, requestExamples, wholeArgumentsOf } from "../contract/examples.ts";
import { type Document, read, root } from "../generate/document.ts";
import type { Row } from "./recorder.ts";

/** Calls the first operation of a provider that has no flow of its own, with the spec's example, by the client of its contract tests. */
export async function firstCall(provider: Provider, baseUrl: string): Promise<Row> {
  const document: Document = await read(provider);
  const route = firstRoute(document);
  const file = new URL(`packages/${provider}/test/contract/clients.ts`, root);
  const { clients } = (await import(file.href)) as { clients: Clients };
  let told: Extract<ClientEvent, { type: "response" }> | undefined;
  const on = (event: ClientEvent) => {
    if (event.type === "response") told = event;
  };
  const connection = { baseUrl, on };
  const [resource = "", verb = ""] = route.operationId.split(".");
  // Methods by resource and verb, as the spec has them.
  const client = clients[""]?.(connection) as Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>>;
  const [example] = requestExamples(document, route);
  const answer = Object(await client[resource]?.[verb]?.(...wholeArgumentsOf(document, route, example?.value))) as {
    id?: unknown;
  };
  if (!told) throw new Error(`The client reported no answer to ${route.operationId}.`);
  const id = typeof answer.id === "string" ? answer.id : null;
  const { status, durationMs } = told;
  return { provider, call: route.operationId, status, result: "an answer", id, durationMs, idempotencyKey: null };
}
