import type { Context } from "./context.ts";
import { type Parameter, type Root, type Schema, follow, isOf } from "./schemas.ts";

interface Full extends Parameter {
  required?: boolean;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  content?: object;
}

/** Headers of the client, of its transport and of the connection. */
const ownHeaders: ReadonlySet<string> = new Set(
  "accept accept-encoding authorization connection content-length content-type cookie date expect host keep-alive te trailer transfer-encoding upgrade user-agent via".split(
    " ",
  ),
);

/** Nothing in a spec is anything that the client cannot send or read: it would be lost without a word. */
export function sendable(): object {
  let root: Root = {};
  const body =
    (side: "request" | "answer") =>
    (node: { content?: object }, { report, location }: Context) => {
      for (const type of Object.keys(node.content ?? {})) {
        if (type === "application/json") continue;
        const what = side === "request" ? "A client sends" : "A client reads";
        report({
          message: `${what} application/json and nothing else; \`${type}\` would never come about.`,
          location: location.child(["content", type]),
        });
      }
    };
  return {
    Root(node: Root) {
      root = node;
    },
    PathItem(node: { servers?: object; $ref?: string }, { report, location }: Context) {
      if (node.servers)
        report({
          message: "A client sends everything to one address: no `servers` here.",
          location: location.child("servers"),
        });
      if (node.$ref)
        report({
          message: "A path stands in its place: nothing follows its `$ref`.",
          location: location.child("$ref"),
        });
    },
    Operation(node: { servers?: object }, { report, location }: Context) {
      if (node.servers)
        report({
          message: "A client sends everything to one address: no `servers` here.",
          location: location.child("servers"),
        });
    },
    // Which statuses an event may be answered with is ours to choose.
    Paths: {
      Operation(node: { responses?: object; requestBody?: object }, { report, location, key }: Context) {
        if (node.requestBody && (key === "get" || key === "head"))
          report({ message: "A read sends no body: `fetch` takes none.", location: location.child("requestBody") });
        for (const status of Object.keys(node.responses ?? {})) {
          if (!/^\dxx$/i.test(status) || /^[45]XX$/.test(status)) continue;
          const message = `\`${status}\` says of no status what it means: name each. Only 4XX and 5XX stand for a class.`;
          report({ message, location: location.child(["responses", status]) });
        }
      },
    },
    Server(node: { variables?: object; url?: string }, { report, location }: Context) {
      if (node.variables || /[{}]/.test(node.url ?? ""))
        report({
          message: "The address of a server is whole: a client fills in no variables.",
          location: location.child("url"),
        });
    },
    RequestBody: body("request"),
    Response: body("answer"),
    Parameter(node: Full, { report, location }: Context) {
      const say = (member: string, message: string) =>
        report({ message, location: member in node ? location.child(member) : location });
      const { name = "", in: place } = node;
      if (place === "cookie") say("in", `A client sends no cookies: \`${name}\` would be missing in every request.`);
      if (place === "header" && ownHeaders.has(name.toLowerCase())) say("name", `The client sets \`${name}\` itself.`);
      if (node.content)
        return say("content", `\`${name}\` has a \`schema\`: a client writes no JSON into a parameter.`);
      if (place === "query" && node.explode === false)
        say(
          "explode",
          `An array of \`${name}\` is sent as repeated parameters, never as one with commas (\`explode: false\`).`,
        );
      if (node.style !== undefined && node.style !== (place === "query" ? "form" : "simple"))
        say(
          "style",
          `A client does not know the style \`${node.style}\`: name each parameter of \`${name}\` as it is sent, such as \`${name}[member]\`.`,
        );
      if (node.allowReserved) say("allowReserved", `A client encodes every value of \`${name}\`.`);
      const items = follow<Schema>(root, follow<Schema>(root, node.schema)?.items);
      const isArray = isOf(follow<Schema>(root, node.schema) ?? {}, "array");
      if (isArray && place !== "query") say("schema", `\`${name}\` is one value: only a query holds arrays.`);
      if (
        [follow<Schema>(root, node.schema), items].some(
          (schema) => schema && (isOf(schema, "object") || schema.properties),
        )
      )
        say("schema", `\`${name}\` is a string, number, boolean, or an array of those: an object is sent in no form.`);
    },
  };
}

/** What is wrong with a pattern; undefined where ECMAScript reads it. */
export function brokenPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u").test("");
    return undefined;
  } catch (error) {
    return `A pattern is a regular expression of ECMAScript with the flag \`u\`: ${(error as Error).message}.`;
  }
}

/** Names that every object has; what reads them off a plain object finds a function. */
const inheritedNames = new Set(Object.getOwnPropertyNames(Object.prototype));

/** No property, component or example is called as a member of every object: generators, mocks and tests would find that instead. */
export function plainNames(): object {
  return {
    Root(root: Root, { report, location }: Context) {
      const visit = (node: unknown, path: string[]): void => {
        if (typeof node !== "object" || node === null) return;
        for (const [name, child] of Object.entries(node)) {
          if (name === "") report({ message: "A name is empty: leave it out.", location: location.child(path) });
          if (!Array.isArray(node) && inheritedNames.has(name))
            report({
              message: `Every object has \`${name}\`, so what reads it off a plain object is misled: leave it out.`,
              location: location.child(path),
            });
          visit(child, [...path, name]);
        }
      };
      visit(root, []);
    },
  };
}

const known = new Set(
  "$ref title description deprecated examples default type enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf items prefixItems contains minContains maxContains minItems maxItems uniqueItems properties patternProperties additionalProperties propertyNames required minProperties maxProperties dependentRequired dependentSchemas allOf anyOf oneOf not if then else discriminator externalDocs readOnly writeOnly contentEncoding contentMediaType $comment".split(
    " ",
  ),
);

/** A schema says nothing that types and validators would pass over, and an answer is never closed. */
export function keywords(): object {
  let received: ReadonlySet<string> = new Set();
  return {
    Root(node: Root) {
      received = receivedBy(node);
    },
    Schema(node: Schema, { report, location }: Context) {
      for (const keyword of Object.keys(node)) {
        if (keyword.startsWith("x-") || known.has(keyword)) continue;
        const message = `Neither types nor validators know \`${keyword}\`: say it otherwise, or in the description.`;
        report({ message, location: location.child(keyword) });
      }
    },
    ref({ $ref }: { $ref: string }, { report, location }: Context) {
      // The last step of the way becomes the name of the type.
      if (/^#\/(?:components\/\w+|webhooks)\/[^/]+$/.test($ref)) return;
      report({ message: `A \`$ref\` leads to a component or an event; \`${$ref}\` is none.`, location });
    },
    NamedSchemas(nodes: Record<string, Schema>, { report, location }: Context) {
      for (const [name, schema] of Object.entries(nodes)) {
        if (!received.has(name)) continue;
        for (const path of closedIn(schema, [name])) {
          const message = "An answer is not closed: a provider may add properties (`additionalProperties: false`).";
          report({ message, location: location.child([...path, "additionalProperties"]) });
        }
      }
    },
  };
}

/** The components that answers and events are made of. */
function receivedBy(root: Root): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown, seen: Set<unknown>): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      const [, name] = /^#\/components\/schemas\/(.+)$/.exec($ref) ?? [];
      if (name !== undefined) names.add(name);
      visit(follow(root, { $ref }), seen);
    }
    for (const [name, child] of Object.entries(node)) if (!/^examples?$/.test(name)) visit(child, seen);
  };
  const seen = new Set<unknown>();
  for (const item of Object.values(root.paths ?? {}))
    for (const operation of Object.values(item)) visit(operation.responses, seen);
  for (const item of Object.values(root.webhooks ?? {}))
    for (const operation of Object.values(item)) visit(operation.requestBody, seen);
  return names;
}

function closedIn(schema: Schema, path: string[]): string[][] {
  const { properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = schema;
  const parts = Object.entries({ allOf, oneOf, anyOf }).flatMap(([keyword, all]) =>
    all.flatMap((part, index) => closedIn(part, [...path, keyword, String(index)])),
  );
  return [
    ...(additionalProperties === false ? [path] : []),
    ...Object.entries(properties).flatMap(([name, each]) => closedIn(each, [...path, "properties", name])),
    ...(items ? closedIn(items, [...path, "items"]) : []),
    ...parts,
  ];
}
