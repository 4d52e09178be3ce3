import type { Source } from "../generate/document.ts";
import { forms } from "../lint/extensions.ts";
import { componentsOf } from "./components.ts";
import type { Foreign, Item, Operation } from "./foreign.ts";
import { idsOf } from "./ids.ts";
import { upgraded } from "./upgrade.ts";
import { changed } from "./walk.ts";

const methods = ["get", "put", "post", "delete", "patch", "head"];

/** The document as far as a program can make it one of our specs, and what of it was left out. */
export function converted(foreign: Foreign, origin: string): { spec: Foreign; left: string[] } {
  const extensions = new Set<string>();
  const ownless = (members: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(members).filter(([name]) => !name.startsWith("x-") || name in forms || !extensions.add(name)),
    );
  const { servers: _, ...document } = changed(foreign, (members) => upgraded(ownless(members)));
  const ids = idsOf(document.paths, methods);
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => {
      const { parameters = [], ...others } = item;
      const operations = Object.entries(others)
        .filter(([method]) => methods.includes(method))
        .map(([method, operation]) => [
          method,
          described(operation as Operation, parameters, ids.get(`${method} ${path}`) ?? "", origin),
        ]);
      return [path, Object.fromEntries(operations) as Item];
    }),
  );
  const resources = new Set([...ids.values()].map((id) => id.split(".")[0] ?? ""));
  const known = new Map(document.tags?.map((tag) => [tag.name, tag]));
  const spec: Foreign = {
    "x-left-out": [],
    ...document,
    openapi: "3.1.0",
    tags: [...resources].map((name) => known.get(name) ?? { name }),
    paths,
  };
  const left = [...extensions].toSorted().map((name) => `\`${name}\`, an extension of others`);
  return { spec: ordered(componentsOf(spec, methods)), left };
}

/** The operation with our id and tag, with the parameters of its path, and with placeholders for its sources. */
function described(operation: Operation, shared: readonly unknown[], operationId: string, origin: string): Operation {
  const { operationId: _, tags: __, summary, parameters = [], ...rest } = operation;
  const all = [...shared, ...parameters];
  const sentence = summary?.trim();
  return {
    operationId,
    tags: [operationId.split(".")[0] ?? ""],
    ...(sentence && { summary: `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1).replace(/\.*$/, "")}.` }),
    "x-confidence": "C",
    "x-source": [sourceFrom(origin)],
    ...(all.length > 0 && { parameters: all }),
    ...rest,
  };
}

/** The document's own address, if it has one: what confirms it is still to be found. */
function sourceFrom(origin: string): Source {
  const url = origin.startsWith("https://") ? origin : "https://docs.example.com/TODO";
  return { url, read: "whole", on: new Date().toISOString().slice(0, 10) };
}

/** From top to bottom as our specs read. */
function ordered({
  openapi,
  info,
  servers = [],
  security,
  tags,
  paths,
  webhooks,
  components,
  ...rest
}: Foreign): Foreign {
  const given = { servers, security, tags, ...rest, paths, webhooks, components };
  return {
    openapi,
    info: info ?? {},
    ...Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined)),
  } as Foreign;
}
