import type { Source } from "../generate/document.ts";
import { sections } from "../lint/document.ts";
import {
  type Foreign,
  type Operation,
  type Parameter,
  type Schema,
  type Tag,
  eachOperation,
  routesIn,
} from "./foreign.ts";
import { targetOf } from "./references.ts";
import { changed, isMembers } from "./walk.ts";

/** Where only a person can say what is right. Lint asks for each by line. */
const todo = "TODO";

/** Each operation with what our specs say of one: id, tag, sources, and places for the facts that money hangs on. */
export function withFacts(document: Foreign, ids: ReadonlyMap<string, string>, origin: string): Foreign {
  return eachOperation(document, ({ path, method, operation }) => {
    const { operationId: _, tags: __, summary, "x-confidence": grade = "C", "x-source": sources, ...rest } = operation;
    const id = ids.get(`${method} ${path}`) ?? "";
    const isWrite = method !== "get" && method !== "head";
    const key = operation["x-idempotency"] ?? (isWrite ? keyOf(document, operation) : undefined);
    const isSafe = isMembers(key) && key["honoured"] === true;
    return {
      operationId: id,
      tags: [id.split(".")[0] ?? ""],
      summary: sentenceOf(summary ?? `${method.toUpperCase()} ${path}`),
      ...(isWrite && { "x-effect": operation["x-effect"] ?? todo }),
      ...(key !== undefined && { "x-idempotency": key }),
      ...(isWrite && !isSafe && { "x-reconcile": operation["x-reconcile"] ?? todo }),
      "x-confidence": grade,
      "x-source": sources ?? [sourceFrom(origin)],
      ...rest,
    };
  });
}

/** A body that must have some properties must be there, though documents often forget to say so. */
export function withRequiredBodies(document: Foreign): Foreign {
  return eachOperation(document, ({ operation }) => {
    const { requestBody } = operation;
    const schema = requestBody?.content?.["application/json"]?.schema;
    const target = (schema?.$ref ? targetOf(document, schema.$ref) : schema) as Schema | undefined;
    const isNeeded = Array.isArray(target?.["required"]) && target["required"].length > 0;
    return isNeeded ? { ...operation, requestBody: { required: true, ...requestBody } } : operation;
  });
}

/** A header that is called as idempotency keys are takes one. Nobody says yet that it is honoured, so that nothing relies on it. */
function keyOf(document: Foreign, { parameters = [] }: Operation): object | undefined {
  const all = parameters.map((each) => (each.$ref ? (targetOf(document, each.$ref) as Parameter) : each));
  const header = all.find(
    ({ in: place, name = "" }) => place === "header" && /^(?:x-)?idempoten(?:cy|t)-key$/i.test(name),
  );
  return header && { in: "header", name: header.name, honoured: false };
}

export const sentenceOf = (text: string): string => {
  const plain = text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/[.\s]*$/, "");
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}.`;
};

/** The document's own address, if it has one: what confirms it is still to be found. */
export function sourceFrom(origin: string): Source {
  const url = origin.startsWith("https://") ? origin : "https://docs.example.com/TODO";
  return { url, read: "whole", on: new Date().toISOString().slice(0, 10) };
}

/** The tags of the operations, with the descriptions that the tags had from which their ids were made. */
export function tagsOf(document: Foreign, before: Foreign): Tag[] {
  const described = new Map(before.tags?.map(({ name, description }) => [name, description]));
  const texts = new Map<string, string | undefined>();
  const old = routesIn(before);
  for (const { path, method, operation } of routesIn(document)) {
    const [resource = ""] = operation.tags ?? [];
    const was = old.find((each) => each.path === path && each.method === method)?.operation.tags?.[0] ?? resource;
    texts.set(resource, texts.get(resource) ?? described.get(was) ?? described.get(resource));
  }
  if (document.webhooks) texts.set("webhooks", texts.get("webhooks") ?? described.get("webhooks"));
  return [...texts].map(([name, text]) => ({
    name,
    description: text?.trim() || `TODO: what \`${name}\` is about.`,
  }));
}

/** What every error body of the document has: a message, and if so a code. What none has is still to be found. */
export function errorShapeOf(document: Foreign): object {
  const bodies = routesIn(document).flatMap(({ operation: { responses = {} } }) =>
    Object.entries(responses).flatMap(([status, each]) => {
      const body = (each.$ref ? targetOf(document, each.$ref) : each) as typeof each | undefined;
      const schema = /^[45]|default/.test(status) ? body?.content?.["application/json"]?.schema : undefined;
      return schema ? [propertiesOf(document, schema)] : [];
    }),
  );
  const has = (path: string) =>
    bodies.some((properties) => {
      const [first = "", second] = path.split(".");
      const member = properties[first];
      return (
        member !== undefined &&
        (second === undefined ? isText(member) : isText(propertiesOf(document, member)[second] ?? {}))
      );
    });
  const isText = (schema: Schema) => {
    const target = (schema.$ref ? targetOf(document, schema.$ref) : schema) as Schema;
    return [target["type"]].flat().includes("string");
  };
  const message = ["message", "error.message", "detail", "error_description", "title", "error"].find(has);
  const code = ["code", "error.code", "error_code", "error.type", "type"].find(has);
  return { message: [message ?? todo], ...(code !== undefined && message !== undefined && { code }) };
}

function propertiesOf(document: Foreign, given: Schema): Record<string, Schema> {
  const schema = ((given.$ref ? targetOf(document, given.$ref) : given) ?? {}) as Schema;
  const parts = [schema["allOf"], schema["anyOf"], schema["oneOf"]].flatMap((each) =>
    Array.isArray(each) ? (each as Schema[]) : [],
  );
  return Object.assign({}, ...parts.map((part) => propertiesOf(document, part)), schema.properties) as Record<
    string,
    Schema
  >;
}

/** What can be said of properties by their names alone, and only so that nothing relies on it: secrets are hidden, units are open. */
export function marked(document: Foreign): Foreign {
  return changed(document, (members) => {
    if (!isMembers(members["properties"])) return members;
    const properties = Object.entries(members["properties"]).map(([name, property]) => {
      if (!isMembers(property)) return [name, property];
      const types = [property["type"]].flat();
      const isNumber = types.includes("number") || types.includes("integer");
      const isSecret =
        property["format"] === "password" ||
        (types.includes("string") && /(?:^|_)(?:secret|token|cvc|cvv)$/.test(name));
      const marks = {
        ...(isSecret && { "x-sensitive": true }),
        ...(isNumber && /(?:^|_)(?:amount|price)$/.test(name) && { "x-amount": { unit: "unstated" } }),
      };
      return [name, { ...marks, ...property }];
    });
    return { ...members, properties: Object.fromEntries(properties) as object };
  });
}

/** The head of the document: title, day, licence, and a page whose missing sections say so. */
export function infoOf(info: Foreign["info"] = {}, title: string): NonNullable<Foreign["info"]> {
  const { description = "", summary } = info;
  const found = [...description.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading.trim());
  const isWhole = found.filter((heading) => sections.includes(heading)).join() === sections.join();
  const page = isWhole
    ? description
    : [demoted(description), ...sections.map((heading) => `## ${heading}\n\nTODO`)].filter(Boolean).join("\n\n");
  return {
    title: `${title} API`,
    version: new Date().toISOString().slice(0, 10),
    summary: summary === undefined ? "TODO: what it does, for whom and where, in one sentence." : sentenceOf(summary),
    description: page,
    license: { name: "MIT", identifier: "MIT" },
  };
}

/** Headings a level below those of the page. */
const demoted = (text: string): string => text.trim().replaceAll(/^(#+) /gm, "##$1 ");
