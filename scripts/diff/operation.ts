import { type Document, type OperationObject, type ParameterObject, resolve } from "../generate/document.ts";
import {
  type Compare,
  type Context,
  type Keywords,
  always,
  at,
  compareKeywords,
  compareMaps,
  presence,
  report,
  words,
} from "./compare.ts";
import { body, requirement, responses, value } from "./content.ts";
import { effect, idempotency, pagination, reconcile } from "./extensions.ts";

/** Compares an operation; where its credential is not its own, it is that of the document. */
export function compareOperations(context: Context, before: OperationObject, after: OperationObject): void {
  const [first, second] = [firstArgument(context.before, before), firstArgument(context.after, after)];
  if (second && first !== second) report({ ...context, it: second }, "arguments moved");
  const { security } = context.before;
  compareKeywords(context, { security, ...before }, { security: context.after.security, ...after }, operationKeywords);
}

/** Compares an event, which is an operation the other way round. */
export function compareEvents(context: Context, before: OperationObject, after: OperationObject): void {
  compareKeywords(context, before, after, eventKeywords);
}

/** What stands after the path parameters of the method and before the call options. */
function firstArgument(document: Document, { requestBody, parameters = [] }: OperationObject): string | undefined {
  if (requestBody) return "the body";
  const query = parameters.some((each) => resolve<ParameterObject>(document, each).in === "query");
  return query ? "the query" : undefined;
}

const parameters: Compare = (context, before, after) =>
  compareMaps(named(context.before, before), named(context.after, after), (name, old, now) => {
    const place = at(context, (now ?? old)?.index ?? 0, name);
    value(parameterKeywords)(place, old?.parameter, now?.parameter);
  });

/** Parameters by kind and name. */
const named = (document: Document, list: unknown = []): Record<string, { parameter: object; index: number }> =>
  Object.fromEntries(
    (list as object[]).map((parameter, index) => {
      const { name, in: kind } = resolve(document, parameter) as ParameterObject;
      return [`${kind} parameter \`${name}\``, { parameter, index }];
    }),
  );

const deprecated = presence("deprecated", "no longer deprecated", "deprecated");

const parameterKeywords: Keywords = {
  ...requirement,
  name: words,
  in: words,
  deprecated,
  style: always("sent otherwise"),
  explode: always("sent otherwise"),
};

/** The ways to authenticate, any of which will do. */
const security: Compare = (context, before, after) => {
  const [old, now] = [before, after].map((each) =>
    (each as object[]).length === 0 ? ["no credential"] : (each as object[]).map(schemes),
  );
  for (const each of old ?? []) if (!now?.includes(each)) report({ ...context, it: each }, "credential refused");
  for (const each of now ?? []) if (!old?.includes(each)) report({ ...context, it: each }, "credential accepted");
};
const schemes = (each: object): string =>
  Object.keys(each)
    .map((scheme) => `\`${scheme}\``)
    .join(" and ") || "no credential";

const eventKeywords: Keywords = {
  operationId: words,
  tags: words,
  summary: words,
  description: words,
  externalDocs: words,
  "x-confidence": words,
  "x-source": words,
  security: words,
  deprecated,
  parameters,
  requestBody: body,
  responses,
};

const operationKeywords: Keywords = {
  ...eventKeywords,
  security,
  // What is sent there is compared as a webhook.
  callbacks: words,
  "x-effect": effect,
  "x-idempotency": idempotency,
  "x-pagination": pagination,
  "x-reconcile": reconcile,
};
