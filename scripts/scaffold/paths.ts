import { Refused } from "./ask.ts";
import {
  type Body,
  type Foreign,
  type Item,
  type Operation,
  type Parameter,
  eachOperation,
  methods,
} from "./foreign.ts";
import { targetOf } from "./references.ts";
import { isMembers } from "./walk.ts";

/** Tells what the spec does not have, in a line for `NOTES.md`. */
export type Tell = (what: string) => void;

/** The document with each path in its place, though it was a reference, and each parameter at its operation. */
export function flatPaths(document: Foreign, tell: Tell): Foreign {
  const paths = Object.entries(document.paths).map(([path, item]): [string, Item] => {
    const { parameters: shared = [], servers, ...rest } = referred(document, item, path);
    const operations = Object.entries(rest)
      .filter(([method, operation]) => methods.includes(method) && isMembers(operation))
      .map(([method, operation]) => [
        method,
        withShared(document, { ...(servers !== undefined && { servers }), ...(operation as Operation) }, shared),
      ]);
    for (const name of Object.keys(rest))
      if (["options", "trace"].includes(name)) tell(`\`${name.toUpperCase()} ${path}\`, which no client calls`);
    return [path, Object.fromEntries(operations) as Item];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** The path item that a reference leads to, with what stands beside it. */
function referred(document: Foreign, item: Item, path: string, seen: readonly string[] = []): Item {
  const { $ref, ...own } = item;
  if (typeof $ref !== "string") return item;
  const target = targetOf(document, $ref);
  if (!isMembers(target) || seen.includes($ref))
    throw new Refused(`The path \`${path}\` refers to \`${$ref}\`, which is no path.`);
  return { ...referred(document, target as Item, path, [...seen, $ref]), ...own };
}

/** Parameters of the path, but for those that the operation has of its own under the same name and in the same place. */
function withShared(document: Foreign, operation: Operation, shared: readonly Parameter[]): Operation {
  const own = operation.parameters ?? [];
  const keyOf = (parameter: Parameter) => {
    const { in: place, name } = (parameter.$ref ? targetOf(document, parameter.$ref) : parameter) as Parameter;
    return `${place} ${name}`;
  };
  const keys = new Set(own.map(keyOf));
  const all = [...shared.filter((parameter) => !keys.has(keyOf(parameter))), ...own];
  return all.length > 0 ? { ...operation, parameters: all } : operation;
}

/** Headers that OpenAPI itself has nobody describe as parameters. */
const ignored = new Set(["accept", "content-type", "authorization"]);

/**
 * Each operation as far as its client can send it and read its answer: JSON in, JSON or nothing out. One that cannot work so is left
 * out, with the reason.
 */
export function jsonOnly(document: Foreign, tell: Tell, leave: (endpoint: string, reason: string) => void): Foreign {
  return eachOperation(document, ({ path, method, operation }) => {
    const endpoint = `${method.toUpperCase()} ${path}`;
    const { requestBody, responses = {}, parameters, servers } = operation;
    if (servers) {
      leave(endpoint, "it has an address of its own; a client sends everything to one");
      return undefined;
    }
    const resolved = (body: Body): Body => (body.$ref ? ((targetOf(document, body.$ref) ?? {}) as Body) : body);
    const sent = requestBody && Object.keys(resolved(requestBody).content ?? {});
    if (sent && !sent.some(isSendable)) {
      leave(endpoint, `its body is ${sent.join(" or ") || "nothing that is described"}; the client sends JSON`);
      return undefined;
    }
    const foreign = Object.entries(responses).find(([status, body]) => {
      const types = Object.keys(resolved(body).content ?? {});
      return status.startsWith("2") && types.length > 0 && !types.some(isReadable);
    });
    if (foreign) {
      const types = Object.keys(resolved(foreign[1]).content ?? {});
      leave(endpoint, `it answers ${foreign[0]} with ${types.join(" or ")}; the client reads JSON`);
      return undefined;
    }
    const kept = parameters?.filter((each) => {
      const { in: place, name = "" } = (each.$ref ? targetOf(document, each.$ref) : each) as Parameter;
      return !(place === "header" && ignored.has(name.toLowerCase()));
    });
    const { callbacks, ...rest } = operation;
    if (callbacks)
      tell(`\`callbacks\` of \`${endpoint}\`: name the \`webhooks\` that go to the address in its request`);
    return {
      ...rest,
      ...(kept && { parameters: kept }),
      ...(requestBody && { requestBody: asJson(requestBody, endpoint, isSendable, tell) }),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, body]) => [
          classOf(status),
          asJson(body, `${endpoint}, ${status}`, isReadable, tell),
        ]),
      ),
    };
  });
}

/** The same of what components hold. */
export function jsonComponents(document: Foreign, tell: Tell): Foreign {
  const { requestBodies, responses } = (document.components ?? {}) as Record<string, Record<string, Body> | undefined>;
  const all = (bodies: Record<string, Body>, fits: (type: string) => boolean) =>
    Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, asJson(body, name, fits, tell)]));
  return {
    ...document,
    components: {
      ...document.components,
      ...(requestBodies && { requestBodies: all(requestBodies, isSendable) }),
      ...(responses && { responses: all(responses, isReadable) }),
    } as Foreign["components"] & object,
  };
}

/** `4xx` is written `4XX`. */
const classOf = (status: string): string => status.replace(/^(\d)xx$/i, "$1XX");

const isSendable = (type: string): boolean => /^(?:application\/json\b.*|\*\/\*)$/i.test(type);
const isReadable = (type: string): boolean => /^(?:application\/(?:[\w.-]+\+)?json\b.*|\*\/\*)$/i.test(type);

function asJson(body: Body, where: string, fits: (type: string) => boolean, tell: Tell): Body {
  if (!body.content) return body;
  const { content, ...rest } = body;
  const types = Object.keys(content);
  const json = types.find((type) => /^application\/json$/i.test(type)) ?? types.find(fits);
  const others = types.filter((type) => type !== json);
  if (others.length > 0) tell(`${others.map((type) => `\`${type}\``).join(", ")} of \`${where}\``);
  if (json === undefined) return rest;
  return { ...rest, content: { "application/json": content[json] ?? {} } };
}
