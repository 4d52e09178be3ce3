import type { Context } from "./context.ts";
import {
  type Operation,
  type Parameter,
  type Response,
  type Root,
  type Schema,
  bodyOf,
  follow,
  isOf,
  operationsIn,
  schemaAt,
} from "./schemas.ts";

type Say = (path: string[], message: string) => void;

/** What extensions, links and callbacks name is there. */
export function references(): object {
  return {
    Root(root: Root, { report, location }: Context) {
      const operations = operationsIn(root);
      const find = (id: string | undefined) =>
        operations.find(({ operation: { operationId } }) => operationId === id)?.operation;
      errorShape(root, (path, message) => report({ message, location: location.child(path) }));
      for (const { path, operation } of operations) {
        const say: Say = (inside, message) => report({ message, location: location.child([...path, ...inside]) });
        key(root, operation, say);
        pages(root, operation, say);
        reconciliation(root, operation, find, say);
        links(root, operation, find, say);
        callbacks(root, operation, say);
      }
    },
  };
}

/** Whether a value of one of these types may be right; a schema that says no type takes any. */
function mayBe(root: Root, given: Schema, ...types: string[]): boolean {
  const schema = follow<Schema>(root, given) ?? {};
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (parts.length > 0) return parts.some((part) => mayBe(root, part, ...types));
  if (schema.allOf) return schema.allOf.every((part) => mayBe(root, part, ...types));
  if (schema.type === undefined) {
    const values = [...(schema.enum ?? []), ...("const" in schema ? [schema.const] : [])];
    return values.length === 0 || values.some((value) => types.includes(typeof value));
  }
  return isOf(schema, ...types);
}

/** The body of the first success. */
function answerOf(root: Root, { responses = {} }: Operation): Schema | undefined {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  return bodyOf(root, success);
}

/** `x-error`: some error body has each property. */
function errorShape(root: Root, say: Say): void {
  const shape = (root as { "x-error"?: { message?: string[]; code?: string; requestId?: { member?: string } } })[
    "x-error"
  ];
  if (!shape) return;
  const bodies = operationsIn(root).flatMap(({ operation: { responses = {} } }) =>
    Object.entries(responses).flatMap(([status, response]) =>
      /^[45]|^default$/.test(status) ? [bodyOf(root, response)] : [],
    ),
  );
  const all = [...(shape.message ?? []), shape.code, shape.requestId?.member].filter((each) => each !== undefined);
  if (all.includes("TODO"))
    return say(
      ["x-error"],
      "`x-error` is still to be written: the property with an error's message, such as `error.message` or `errors.0.detail`.",
    );
  for (const property of all) {
    const found = bodies.flatMap((body) => schemaAt(root, body, property) ?? []);
    if (found.length === 0) say(["x-error"], `No error body has the property \`${property}\`.`);
    else if (
      !found.some((schema) => mayBe(root, schema, "string", ...(shape.message?.includes(property) ? ["array"] : [])))
    )
      say(["x-error"], `\`${property}\` is no string in any error body.`);
  }
}

/** `x-idempotency`: the request has the property or header, and the answer what tells a replay. */
function key(root: Root, operation: Operation, say: Say): void {
  const rule = operation["x-idempotency"];
  if (!rule?.name) return;
  const { name, replayed } = rule;
  const parameters = (operation.parameters ?? []).map((parameter) => follow<Parameter>(root, parameter));
  const inHeader = parameters.some((each) => each?.in === "header" && each.name?.toLowerCase() === name.toLowerCase());
  const there = rule.in === "header" ? inHeader : schemaAt(root, bodyOf(root, operation.requestBody), [name]);
  if (!there) say(["x-idempotency"], `The request has no ${rule.in === "header" ? "header" : "property"} \`${name}\`.`);
  if (replayed?.member && !schemaAt(root, answerOf(root, operation), replayed.member))
    say(["x-idempotency"], `The answer has no property \`${replayed.member}\`.`);
}

/** `x-pagination`: the parameters and the properties are there. */
function pages(root: Root, operation: Operation, say: Say): void {
  const rule = operation["x-pagination"];
  if (!rule) return;
  const queries = (operation.parameters ?? []).map((parameter) => follow<Parameter>(root, parameter)?.name);
  for (const name of [rule.page, rule.offset, rule.cursor])
    if (name !== undefined && !queries.includes(name)) say(["x-pagination"], `There is no parameter \`${name}\`.`);
  const answer = answerOf(root, operation);
  const due: [string | undefined, ...string[]][] = [
    [rule.items, "array"],
    [rule.totalPages, "integer", "number"],
    [rule.total, "integer", "number"],
    ...(rule.next ?? []).map((name): [string, string] => [name, "string"]),
  ];
  for (const [name, ...types] of due) {
    if (name === undefined) continue;
    const found = schemaAt(root, answer, name);
    if (!found) say(["x-pagination"], `The answer has no property \`${name}\`.`);
    else if (!mayBe(root, found, ...types))
      say(["x-pagination"], `\`${name}\` of the answer is no ${types.join(" or ")}.`);
  }
}

/** `x-reconcile`: the write sends what is compared, and the read gives it, and when it was made. */
function reconciliation(
  root: Root,
  operation: Operation,
  find: (id: string | undefined) => Operation | undefined,
  say: Say,
): void {
  const rule = operation["x-reconcile"];
  if (typeof rule !== "object") return;
  const read = find(rule.operation);
  if (!read) return;
  const parameters = (operation.parameters ?? []).map((parameter) => follow<Parameter>(root, parameter)?.name);
  const body = bodyOf(root, operation.requestBody);
  const answer = answerOf(root, read);
  const items = read["x-pagination"]?.items;
  const resource = items ? schemaAt(root, answer, items)?.items : answer;
  for (const name of rule.match ?? []) {
    if (!parameters.includes(name) && !schemaAt(root, body, name))
      say(["x-reconcile"], `The request has no \`${name}\`.`);
  }
  for (const name of [...(rule.match ?? []), rule.since]) {
    if (name !== undefined && !schemaAt(root, resource, name))
      say(["x-reconcile"], `What \`${rule.operation}\` gives has no property \`${name}\`.`);
  }
  const since = rule.since === undefined ? undefined : schemaAt(root, resource, rule.since);
  if (since && !mayBe(root, since, "string", "integer", "number"))
    say(["x-reconcile"], `\`${rule.since}\` is no time: a string with an offset, or milliseconds since the epoch.`);
}

/** Links lead to an operation, and hand on what the answer has. */
function links(
  root: Root,
  { responses = {} }: Operation,
  find: (id: string | undefined) => Operation | undefined,
  say: Say,
): void {
  for (const [status, reference] of Object.entries(responses)) {
    const response = follow<Response>(root, reference);
    for (const [name, link] of Object.entries(response?.links ?? {})) {
      const { operationId, parameters = {}, requestBody = {} } = link;
      const at = ["responses", status, ...("$ref" in reference ? [] : ["links", name])];
      const target = find(operationId);
      if (!target) say(at, `The link \`${name}\` leads to no operation \`${operationId}\`.`);
      const known = (target?.parameters ?? []).map((parameter) => follow<Parameter>(root, parameter)?.name);
      for (const parameter of Object.keys(parameters)) {
        if (target && !known.includes(parameter))
          say(at, `The operation \`${operationId}\` has no parameter \`${parameter}\`.`);
      }
      for (const property of Object.keys(requestBody)) {
        if (target && !schemaAt(root, bodyOf(root, target.requestBody), [property]))
          say(at, `The request of \`${operationId}\` has no property \`${property}\`.`);
      }
      for (const expression of [...Object.values(parameters), ...Object.values(requestBody)]) {
        const [, pointer] = /^\$response\.body#\/(.+)$/.exec(expression) ?? [];
        if (pointer && !schemaAt(root, bodyOf(root, response), pointer.split("/")))
          say(at, `The answer has no \`${pointer}\` that the link \`${name}\` could hand on.`);
      }
    }
  }
}

/** What is sent to an address of the request is one of the webhooks. */
function callbacks(root: Root, operation: Operation, say: Say): void {
  for (const [name, item] of Object.entries(operation.callbacks ?? {})) {
    for (const [expression, { $ref = "" }] of Object.entries(item)) {
      const [, pointer] = /^\{\$request\.body#\/(.+)\}$/.exec(expression) ?? [];
      if (!pointer || !schemaAt(root, bodyOf(root, operation.requestBody), pointer.split("/")))
        say(["callbacks", name], `The expression is {$request.body#/property}, of a property of the request.`);
      const [, event = ""] = /^#\/webhooks\/(.+)$/.exec($ref) ?? [];
      if (!root.webhooks?.[event.replaceAll("~1", "/")])
        say(["callbacks", name], "A callback is a `$ref` to one of the `webhooks`.");
    }
  }
}
