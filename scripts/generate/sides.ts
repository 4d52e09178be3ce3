import { type Document, type SchemaObject, isUnitSettled } from "./document.ts";
import { openEnumOf } from "./open-enum.ts";

/** A spec in which what is sent and what comes back are apart, as far as their types differ. */
export interface Sides {
  /** The spec; a component that both sides use and that holds an open enum has a copy for requests, called `…Input`. */
  document: Document;
  /** The components that requests use. */
  sent: ReadonlySet<string>;
  /** Whether a request holds an amount. */
  sendsAmounts: boolean;
  /** Whether the sources leave the unit of one of them open. */
  sendsUnsettled: boolean;
}

/**
 * Tells the two sides apart. An open enum takes any string in a request, but not in an answer, so that a component which holds one
 * cannot serve both. Everything else that both sides use stays one component.
 */
export function sidesOf(given: Document): Sides {
  // So that nothing stands in two places, as an alias of YAML does: what is marked on one side must not show on the other.
  const document = JSON.parse(JSON.stringify(given)) as Document;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const events = Object.values(document.webhooks ?? {}).flatMap((item) => Object.values(item));
  const requests = operations.flatMap(({ parameters, requestBody }) => [parameters, requestBody]);
  const answers = [...operations.map(({ responses }) => responses), ...events.map(({ requestBody }) => requestBody)];

  const { schemas } = document.components;
  const received = componentsIn(document, answers);
  const shared = [...componentsIn(document, requests)].filter(
    (name) => received.has(name) && holdsOpenEnum(document, schemas[name]),
  );
  document.components.schemas = Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      if (!shared.includes(name)) return [[name, schema]];
      if (inputOf(name) in schemas) throw new Error(`The spec has a component ${inputOf(name)}; rename it or ${name}.`);
      return [
        [name, schema],
        [inputOf(name), structuredClone(schema)],
      ];
    }),
  );
  let sendsAmounts = false;
  let sendsUnsettled = false;
  walk(document, requests, (node) => {
    const name = componentOf(node);
    if (name !== undefined && shared.includes(name)) node["$ref"] = prefix + inputOf(name);
    if (openEnumOf(node) || "x-amount" in node) node["x-sent"] = true;
    if (!("x-amount" in node)) return;
    sendsAmounts = true;
    sendsUnsettled ||= !isUnitSettled(node);
  });
  return { document, sent: componentsIn(document, requests), sendsAmounts, sendsUnsettled };
}

const inputOf = (name: string): string => `${name}Input`;
const prefix = "#/components/schemas/";

type Node = Record<string, unknown>;

/** The component of schemas that a reference names. */
function componentOf({ $ref }: Node): string | undefined {
  return typeof $ref === "string" && $ref.startsWith(prefix) ? $ref.slice(prefix.length) : undefined;
}

/** Every component of schemas that is used below. */
function componentsIn(document: Document, node: unknown): Set<string> {
  const names = new Set<string>();
  walk(document, node, (each) => {
    const name = componentOf(each);
    if (name !== undefined) names.add(name);
  });
  return names;
}

function holdsOpenEnum(document: Document, schema: SchemaObject | undefined): boolean {
  let found = false;
  walk(document, schema, (node) => {
    found ||= openEnumOf(node) !== undefined;
  });
  return found;
}

/** Visits every object below, also beyond references, and each once. What a visit changes is what is followed. */
function walk(document: Document, start: unknown, visit: (node: Node) => void): void {
  // A set gives what is added while it is walked, too.
  const found = new Set([start]);
  for (const node of found) {
    if (typeof node !== "object" || node === null) continue;
    const object = node as Node;
    visit(object);
    if (typeof object["$ref"] === "string") found.add(targetOf(document, object["$ref"]));
    for (const [name, child] of Object.entries(object)) if (name !== "examples") found.add(child);
  }
}

/** What a reference within the document names, one step far. */
function targetOf(document: Document, reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .reduce<unknown>((found, step) => (found as Node | undefined)?.[step], document);
}
