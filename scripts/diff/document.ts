import { type Document, type OperationObject, environmentOf } from "../generate/document.ts";
import {
  type Change,
  type Compare,
  type Context,
  type Keywords,
  type Role,
  always,
  at,
  compareKeywords,
  compareMaps,
  leaf,
  pointerTo,
  presence,
  report,
  words,
} from "./compare.ts";
import { errorKeywords } from "./extensions.ts";
import { compareEvents, compareOperations } from "./operation.ts";
import type { Rule } from "./rules.ts";

/** Every change from one spec of a provider to another; one that several operations share stands there once. */
export function diff(provider: string, before: Document, after: Document): Change[] {
  const found: Change[] = [];
  const name = `@payorch/${provider}`;
  const context: Context = {
    before,
    after,
    role: "user",
    name,
    pointer: "#",
    it: "the spec",
    seen: new Map(),
    found,
  };
  compareKeywords(context, before, after, rootKeywords(provider));
  const groups = Map.groupBy(found, (change) => JSON.stringify({ ...change, names: [] }));
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, names: [...new Set([first, ...more].flatMap(({ names }) => names))] }] : [],
  );
}

/** What is compared where it is used. */
const elsewhere: Compare = () => {};

const rootKeywords = (provider: string): Keywords => ({
  openapi: always("OpenAPI version"),
  info: words,
  tags: words,
  externalDocs: words,
  "x-left-out": words,
  "x-error": (context, before, after) => compareKeywords(context, before as object, after as object, errorKeywords),
  servers,
  security: elsewhere,
  components: (context, before, after) =>
    compareKeywords(context, before as object, after as object, componentKeywords),
  paths: (context) => {
    compareRest(context, context.before.paths, context.after.paths);
    const [old, now] = [placedIn(context.before.paths), placedIn(context.after.paths)];
    compareMaps(byId(old), byId(now), (id, old, now) => {
      const operation = inside(context, "caller", `${provider}.${id}`, (now ?? old) as Placed);
      if (!old) return report(operation, "operation added");
      if (!now) return report(operation, "operation removed");
      const [from, to] = [old, now].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
      if (from !== to) report({ ...operation, it: `\`${to}\`` }, "operation moved", from, to);
      compareOperations(operation, old.operation, now.operation);
    });
  },
  webhooks: (context) => {
    compareRest(context, context.before.webhooks, context.after.webhooks);
    const [old, now] = [placedIn(context.before.webhooks), placedIn(context.after.webhooks)];
    compareMaps(byPath(old), byPath(now), (name, old, now) => {
      const event = inside(context, "handler", name, (now ?? old) as Placed);
      if (!old) return report(event, "event added");
      if (!now) return report(event, "event removed");
      compareEvents(event, old.operation, now.operation);
    });
  },
});

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** What else a path may hold: nothing that our specs use. */
function compareRest(context: Context, before: Document["paths"] = {}, after: Document["paths"] = {}): void {
  const rest = (item: object = {}) => Object.fromEntries(Object.entries(item).filter(([name]) => !methods.has(name)));
  compareMaps(before, after, (path, old, now) => compareKeywords(at(context, path), rest(old), rest(now), {}));
}

/** An operation, and where it stands. */
interface Placed {
  path: string;
  method: string;
  operation: OperationObject;
}

const placedIn = (paths: Document["paths"] = {}): Placed[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => ({ path, method, operation })),
  );
const byId = (all: readonly Placed[]) => Object.fromEntries(all.map((each) => [each.operation.operationId, each]));
const byPath = (all: readonly Placed[]) => Object.fromEntries(all.map((each) => [each.path, each]));

const inside = (context: Context, role: Role, name: string, { path, method }: Placed): Context => ({
  ...context,
  role,
  name,
  pointer: pointerTo(pointerTo(context.pointer, path), method),
  it: `\`${name}\``,
});

const servers: Compare = leaf((context, before, after) => {
  const urls = (list: unknown) =>
    Object.fromEntries((list as Document["servers"]).map((server) => [environmentOf(server), server.url]));
  compareMaps(urls(before), urls(after), (environment, old, now) =>
    presence("environment added", "environment removed", "environment moved")(
      { ...context, it: `\`${environment}\`` },
      old,
      now,
    ),
  );
});

/** Parts with a name that users write. */
const parts =
  (added: Rule, removed: Rule, keywords?: Keywords): Compare =>
  (context, before, after) =>
    compareMaps(before as Record<string, object>, after as Record<string, object>, (name, old, now) => {
      const part = at(context, name, `\`${name}\``);
      if (!old) report(part, added);
      else if (!now) report(part, removed);
      else if (keywords) compareKeywords(part, old, now, keywords);
    });

const credentialKeywords: Keywords = {
  type: always("credential changed"),
  scheme: always("credential changed"),
  name: always("credential changed"),
  in: always("credential changed"),
  bearerFormat: words,
  description: words,
  "x-client": presence("client added", "client removed", "client removed"),
};

const componentKeywords: Keywords = {
  schemas: parts("type added", "type removed"),
  securitySchemes: parts("credential added", "credential removed", credentialKeywords),
  parameters: elsewhere,
  headers: elsewhere,
  responses: elsewhere,
  // They stand where they are used.
  examples: elsewhere,
};
