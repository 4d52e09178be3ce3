import { type Foreign, type Schema, eachOperation } from "./foreign.ts";
import { targetOf } from "./references.ts";
import { changed, isMembers } from "./walk.ts";

const prefix = "#/components/schemas/";

/**
 * Requests and answers with schemas of their own where they differ: what is `readOnly` is not sent, what is `writeOnly` does not come,
 * and an answer is never closed, since providers add properties. What both use and would differ has a copy for requests.
 */
export function apart(document: Foreign): { document: Foreign; opened: number } {
  const schemas = document.components?.schemas ?? {};
  const sent = reachedBy(document, "requests");
  const received = reachedBy(document, "answers");
  const differs = (schema: unknown): boolean =>
    someMember(
      schema,
      ({ readOnly, writeOnly, additionalProperties }) =>
        readOnly === true || writeOnly === true || additionalProperties === false,
    );
  const both = Object.keys(schemas).filter(
    (name) => sent.has(name) && received.has(name) && reachesAny(document, name, differs),
  );
  const inputOf = new Map(both.map((name) => [name, freeName(`${name}Request`, schemas)]));
  let opened = 0;
  const answer = <Value>(schema: Value): Value =>
    changed(schema, (members) => {
      const { additionalProperties, ...rest } = withoutProperties(members, "writeOnly");
      if (additionalProperties === undefined) return rest;
      if (additionalProperties !== false) return { ...rest, additionalProperties };
      opened += 1;
      return rest;
    });
  const request = <Value>(schema: Value): Value =>
    changed(schema, (members) => {
      const name = typeof members["$ref"] === "string" ? inputOf.get(members["$ref"].slice(prefix.length)) : undefined;
      return { ...withoutProperties(members, "readOnly"), ...(name !== undefined && { $ref: prefix + name }) };
    });
  const made = Object.entries(schemas).flatMap(([name, schema]): [string, Schema][] => {
    const input = inputOf.get(name);
    if (input !== undefined)
      return [
        [name, answer(schema)],
        [input, request(schema)],
      ];
    return [[name, sent.has(name) ? request(schema) : answer(schema)]];
  });
  const whole = eachOperation(document, ({ operation }) => ({
    ...operation,
    ...(operation.parameters && { parameters: request(operation.parameters) }),
    ...(operation.requestBody && { requestBody: request(operation.requestBody) }),
    ...(operation.responses && { responses: answer(operation.responses) }),
  }));
  const { requestBodies, responses } = document.components ?? {};
  const components = {
    ...document.components,
    ...(requestBodies && { requestBodies: request(requestBodies) }),
    ...(responses && { responses: answer(responses) }),
    schemas: Object.fromEntries(made),
  };
  const webhooks = document.webhooks && { webhooks: answer(document.webhooks) };
  return { document: { ...whole, ...webhooks, components } as Foreign, opened };
}

/** Without the properties that the side does not have. The flags of those that stay go when the object around them is seen. */
function withoutProperties(members: Record<string, unknown>, flag: "readOnly" | "writeOnly"): Record<string, unknown> {
  const { properties, required } = members;
  if (!isMembers(properties)) return members;
  const kept = Object.entries(properties).filter(([, property]) => !(isMembers(property) && property[flag] === true));
  const plain = kept.map(
    ([name, property]) => [name, isMembers(property) ? withoutFlags(property) : property] as const,
  );
  const names = new Set(kept.map(([name]) => name));
  const isNeeded = (name: unknown) => names.has(String(name)) || !(String(name) in properties);
  return {
    ...members,
    properties: Object.fromEntries(plain),
    ...(Array.isArray(required) && { required: required.filter(isNeeded) }),
  };
}

const withoutFlags = (property: object): object =>
  Object.fromEntries(Object.entries(property).filter(([name]) => name !== "readOnly" && name !== "writeOnly"));

function freeName(wanted: string, taken: object): string {
  let name = wanted;
  for (let count = 2; name in taken; count += 1) name = `${wanted}${count}`;
  return name;
}

function someMember(node: unknown, test: (members: Record<string, unknown>) => boolean): boolean {
  if (Array.isArray(node)) return node.some((each) => someMember(each, test));
  return isMembers(node) && (test(node) || Object.values(node).some((each) => someMember(each, test)));
}

function reachesAny(document: Foreign, name: string, test: (schema: unknown) => boolean): boolean {
  return [...reachedFrom(document, { $ref: prefix + name })].some((each) => test(document.components?.schemas?.[each]));
}

function reachedBy(document: Foreign, side: "requests" | "answers"): Set<string> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item)) as {
    parameters?: unknown;
    requestBody?: unknown;
    responses?: unknown;
  }[];
  const events = Object.values(document.webhooks ?? {}).flatMap((item) => Object.values(item)) as {
    requestBody?: unknown;
  }[];
  const requests = operations.flatMap(({ parameters, requestBody }) => [parameters, requestBody]);
  const answers = [...operations.map(({ responses }) => responses), ...events.map(({ requestBody }) => requestBody)];
  return reachedFrom(document, side === "requests" ? requests : answers);
}

/** The names of the schemas that are used below, also beyond references. */
function reachedFrom(document: Foreign, start: unknown): Set<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      if ($ref.startsWith(prefix)) names.add($ref.slice(prefix.length));
      visit(targetOf(document, $ref));
    }
    for (const [name, child] of Object.entries(node)) if (name !== "examples" && name !== "example") visit(child);
  };
  visit(start);
  return names;
}
