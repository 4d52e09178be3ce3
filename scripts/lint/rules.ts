import { interfaceOf, queryOf } from "../generate/names.ts";
import { discriminators } from "./alternatives.ts";
import type { Context } from "./context.ts";
import { anchors, evidence, page, style } from "./document.ts";
import { extensions } from "./extensions.ts";
import { references } from "./references.ts";
import { type Root, type Schema, isOf, operationsIn, schemaAt } from "./schemas.ts";
import { brokenPattern, keywords, plainNames, sendable } from "./sendable.ts";
import { tags } from "./tags.ts";
import { described, ids, named, numbers, strings, values } from "./words.ts";

/** Our own rules for the specs, over Redocly's: what `specs/README.md` says, as far as a program can tell. */
export default (): object => ({
  id: "payorch",
  rules: {
    oas3: {
      operation,
      webhook,
      extensions,
      examples,
      names,
      members,
      tags,
      references,
      anchors,
      described,
      discriminators,
      evidence,
      ids,
      plainNames,
      keywords,
      named,
      numbers,
      page,
      sendable,
      strings,
      style,
      values,
    },
  },
});

type Content = Record<string, { schema?: Schema; example?: unknown; examples?: Record<string, unknown> }>;
interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  requestBody?: { content: Content } | { $ref: string };
  responses?: Record<string, { content?: Content } | { $ref: string }>;
  "x-confidence"?: unknown;
  "x-source"?: unknown;
  "x-effect"?: unknown;
  "x-idempotency"?: { honoured?: boolean };
  "x-reconcile"?: "unknowable" | { operation?: string; match?: string[]; unique?: string; since?: string };
  "x-pagination"?: { items?: string };
}

/** What every client has beside its resources (`ClientMethods`). */
const clientMethods = ["provider", "account", "baseUrl", "fetch", "resume", "reconcile"];
/** What every object has, what makes a promise of one, and what JSON asks for. */
const inherited: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "then",
  "catch",
  "finally",
  "toJSON",
]);

/** Whether clients, promises or all objects have a property of this name already. */
export const isTaken = (name: string, as: "resource" | "verb"): boolean =>
  inherited.has(name) || (as === "resource" && clientMethods.includes(name));

/** What every operation says of itself, that it has its parameters itself, and that its bodies are named components. */
function operation(): object {
  const reads = new Map<string, Operation>();
  let root: Root = {};
  return {
    Root(node: Root & { paths?: Record<string, { get?: Operation }> }) {
      root = node;
      const { paths } = node;
      for (const { get } of Object.values(paths ?? {})) if (get?.operationId) reads.set(get.operationId, get);
    },
    PathItem(node: { parameters?: unknown }, { report, location }: Context) {
      const message = "Parameters stand at the operation: the table of operations is made from those.";
      if (node.parameters) report({ message, location: location.child("parameters") });
    },
    Paths: {
      Operation(node: Operation, { report, location, key, resolve }: Context) {
        const say = (member: string, message: string) => report({ message, location: location.child(member) });
        const [resource = "", verb = "", ...more] = (node.operationId ?? "").split(".");
        if (!/^[a-z][A-Za-z\d]*\.[a-z][A-Za-z\d]*$/.test(node.operationId ?? "") || more.length > 0) {
          say("operationId", "An `operationId` is `resource.verb`, both in camelCase: it becomes the method's name.");
        }
        const taken = isTaken(resource, "resource") ? resource : isTaken(verb, "verb") ? verb : undefined;
        if (taken !== undefined)
          say("operationId", `\`${taken}\` is taken: clients, promises or all objects have a property of this name.`);
        if (node.tags?.length !== 1 || node.tags[0] !== resource)
          say("tags", `The one tag is the resource, \`${resource}\`.`);
        describeSelf(node, say);
        const statuses = Object.keys(node.responses ?? {});
        if (!statuses.some((status) => status.startsWith("4") || status === "default"))
          say("responses", "An operation documents a 4xx, or its errors as `default`.");
        if (!statuses.some((status) => status.startsWith("2"))) say("responses", "An operation documents its success.");

        const write = key !== "get" && key !== "head";
        const safe = node["x-idempotency"]?.honoured === true;
        if (write && !safe && node["x-reconcile"] === undefined) {
          say(
            "operationId",
            "A write without an honoured key says in `x-reconcile` how to learn whether it took effect.",
          );
        }
        if ((!write || safe) && node["x-reconcile"] !== undefined) {
          say("x-reconcile", "Only a write without an honoured key needs `x-reconcile`.");
        }
        if (write && node["x-effect"] === undefined)
          say("operationId", "A write says in `x-effect` what the call itself does.");
        if (!write && node["x-effect"] !== undefined) say("x-effect", "A read has no effect.");
        checkReconcile(node["x-reconcile"], reads, say);
        if (!write && node["x-idempotency"]) say("x-idempotency", "A read takes no key.");

        const body = node.requestBody && resolve(node.requestBody).node;
        if (body && !isNamed(body.content["application/json"]?.schema)) {
          say("requestBody", "The schema of a request is a `$ref` to a component: its name is what users read.");
        }
        for (const [status, response] of Object.entries(node.responses ?? {})) {
          const schema = resolve(response).node?.content?.["application/json"]?.schema;
          const at = location.child(["responses", status]);
          if (schema && !isNamed(schema))
            report({ message: "The schema of an answer is a `$ref` to a component.", location: at });
          if (!schema && (status === "207" || resolve(response).node?.content))
            report({
              message: "A body has a schema; an answer without one has no `content`, and is no 207.",
              location: at,
            });
          const items = node["x-pagination"]?.items;
          if (!items || !status.startsWith("2") || !schema) continue;
          if (!isNamed(schemaAt(root, schema, items)?.items))
            report({ message: `The items in \`${items}\` are a \`$ref\` to a component.`, location: at });
        }
      },
    },
  };
}

/** A search compares what it can, and tells the call's own resource from an older one. */
function checkReconcile(
  rule: Operation["x-reconcile"],
  reads: ReadonlyMap<string, Operation>,
  say: (member: string, message: string) => void,
): void {
  if (typeof rule !== "object") return;
  const { operation = "", match = [], unique, since } = rule;
  const read = reads.get(operation);
  if (!read) say("x-reconcile", `\`operation\` must be the \`operationId\` of a GET; \`${operation}\` is none.`);
  if (read?.["x-pagination"] && since === undefined)
    say("x-reconcile", "Where `operation` is a list, `since` names the property that holds the time of creation.");
  if (unique !== undefined && !match.includes(unique)) say("x-reconcile", "`unique` must be one of `match`.");
}

/** A webhook is an operation the other way round: it says the same of itself, and has a body. */
function webhook(): object {
  return {
    WebhooksMap: {
      Operation(node: Operation, { report, location, resolve }: Context) {
        const say = (member: string, message: string) => report({ message, location: location.child(member) });
        if (!/^webhooks\.[a-z][A-Za-z\d]*$/.test(node.operationId ?? ""))
          say("operationId", "It is `webhooks.eventName`.");
        if (node.tags?.join() !== "webhooks") say("tags", "The one tag is `webhooks`.");
        describeSelf(node, say);
        const body = node.requestBody && resolve(node.requestBody).node;
        if (!isNamed(body?.content["application/json"]?.schema))
          say("requestBody", "An event has a body that is a component.");
      },
    },
  };
}

function describeSelf(node: Operation, say: (member: string, message: string) => void): void {
  if (!/^[A-Z].*\.$/.test(node.summary ?? "")) say("summary", "A `summary` is one sentence, with its full stop.");
  for (const extension of ["x-confidence", "x-source"] as const)
    if (node[extension] === undefined) say(extension, `It says in \`${extension}\` how its facts are known.`);
}

const isNamed = (schema: Schema | undefined): boolean => schema?.$ref?.startsWith("#/components/schemas/") === true;

/** Every body, of requests and answers alike, has a named example; a header has exactly one. */
function examples(): object {
  return {
    MediaType(node: Content[string], { report, location }: Context) {
      if (Object.keys(node.examples ?? {}).length === 0)
        report({ message: "A body has at least one named example.", location });
    },
    Header(node: { example?: unknown; examples?: object }, { report, location }: Context) {
      if (node.example === undefined || node.examples)
        report({ message: "A header has one `example`: the mock sends it.", location });
    },
    Parameter(node: { example?: unknown; schema?: Schema }, { report, location }: Context) {
      if (node.example === undefined && !node.schema?.examples)
        report({ message: "A parameter has an `example`.", location });
    },
  };
}

/** Names of global types. */
export const globals: ReadonlySet<string> = new Set([
  "Error",
  "Event",
  "Record",
  "Object",
  "Array",
  "String",
  "Number",
  "Boolean",
  "Date",
  "Promise",
  "Request",
  "Response",
  "Map",
  "Set",
  "Symbol",
]);

/** A component's name becomes that of a type. */
function names(): object {
  const interfaces = new Map<string, string>();
  return {
    Root(root: Root) {
      for (const { operation } of operationsIn(root)) {
        const id = operation.operationId ?? "";
        const [resource = ""] = id.split(".");
        interfaces.set(interfaceOf(resource), `the methods of \`${resource}\``);
        interfaces.set(queryOf(id), `the query of \`${id}\``);
      }
    },
    NamedSchemas(node: object, { report, location }: Context) {
      for (const name of Object.keys(node)) {
        const same = interfaces.get(name);
        if (same)
          report({ message: `\`${name}\` is the name of the type of ${same}.`, location: location.child(name) });
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
          report({ message: "A component is named in PascalCase.", location: location.child(name) });
        if (globals.has(name))
          report({ message: `\`${name}\` is the name of a global type.`, location: location.child(name) });
      }
    },
  };
}

/** Secrets are marked, amounts say their unit, patterns show a value that fits. */
function members(): object {
  return {
    Schema: {
      leave(node: Schema, { report, location, parent }: Context) {
        if ("readOnly" in node || "writeOnly" in node) {
          report({
            message: "Requests and answers have schemas of their own: no `readOnly`, no `writeOnly`.",
            location,
          });
        }
        const broken = node.pattern === undefined ? undefined : brokenPattern(node.pattern);
        if (broken !== undefined) report({ message: broken, location: location.child("pattern") });
        const shown = node.examples ?? node.const ?? (parent as Schema).example;
        if (node.pattern && shown === undefined) {
          report({
            message: "A pattern has an example: the mock could not make one up.",
            location: location.child("pattern"),
          });
        }
        for (const [name, member] of Object.entries(node.properties ?? {})) {
          const at = location.child(["properties", name]);
          const secret =
            member.format === "password" || (isOf(member, "string") && /(?:^|_)(?:secret|token|cvc|cvv)$/.test(name));
          // Orchestrapay calls its numeric ids secrets.
          const id = name.endsWith("_intent_secret");
          if (secret && !id && !("x-sensitive" in member))
            report({ message: "A secret is `x-sensitive`.", location: at });
          const amount = isOf(member, "number", "integer") && /(?:^|_)(?:amount|price)$/.test(name);
          if (amount && !("x-amount" in member))
            report({ message: "An amount says its unit in `x-amount`.", location: at });
        }
      },
    },
  };
}
