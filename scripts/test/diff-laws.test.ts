import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../diff/compare.ts";
import { diff } from "../diff/document.ts";
import { type Document, providers, read } from "../generate/document.ts";
import { instances, schemaPairs, valuePairs } from "./diff/schemas.ts";

const patience = 120_000;
const specs = await Promise.all((await providers()).map(async (name) => [name, await read(name)] as const));

test.each(specs)("finds no change from %s to itself", (name, spec) => {
  expect(diff(name, spec, structuredClone(spec))).toEqual([]);
});

test.each(specs)("reaches every schema of %s", (name, spec) => {
  const after = structuredClone(spec);
  const schemas = Object.entries(after.components.schemas);
  for (const [name, schema] of schemas) schema.description = `What is new of ${name}.`;
  const told = JSON.stringify(diff(name, spec, after));
  expect(schemas.filter(([name]) => !told.includes(`What is new of ${name}.`)).map(([name]) => name)).toEqual([]);
});

/** Under these, a name is a user's or a provider's and not a keyword. */
const maps = new Set(
  "paths webhooks properties schemas responses headers content parameters securitySchemes".split(" "),
);
/** What stands in these is data. */
const data = new Set("examples example links info tags externalDocs x-left-out enum const default".split(" "));

type Step = string | number;

/** The way to one leaf for each keyword in each kind of place. */
function leaves(value: unknown, path: readonly Step[] = [], found = new Map<string, Step[]>()): Map<string, Step[]> {
  const last = path.at(-1);
  if (typeof value !== "object" || value === null) {
    const place = path.slice(-2).map((step, index) => (maps.has(String(path.at(index - 3))) ? "*" : step));
    const key = path.map(String).find((step) => data.has(step)) ?? place.join("/");
    if (last !== "$ref" && !found.has(key)) found.set(key, [...path]);
    return found;
  }
  for (const [step, inner] of Object.entries(value)) leaves(inner, [...path, step], found);
  return found;
}

function altered(spec: Document, path: readonly Step[]): Document {
  const copy = structuredClone(spec);
  let parent = copy as unknown as Record<Step, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<Step, unknown>;
  const last = path.at(-1) ?? "";
  const value = parent[last];
  parent[last] = typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : `${String(value)}x`;
  return copy;
}

test("passes over no keyword that a spec uses, and knows each", { timeout: patience }, () => {
  const done = new Set<string>();
  const missed: string[] = [];
  for (const [name, spec] of specs) {
    for (const [keyword, path] of leaves(spec)) {
      if (done.has(keyword)) continue;
      done.add(keyword);
      const changes = diff(name, spec, altered(spec, path));
      if (changes.length === 0 || changes.some(({ rule }) => rule === "unclassified"))
        missed.push(`${name}: ${path.join("/")}`);
    }
  }
  expect(missed).toEqual([]);
  expect(done.size).toBeGreaterThan(100);
  console.log(`${done.size} keywords of the specs were changed, each was noticed.`);
});

const closed = (schema: object): object =>
  "properties" in schema ? { ...schema, additionalProperties: false } : schema;

/** The changes of a schema that is sent, or got. */
function changes(way: "sent" | "got", before: object, after: object): Change[] {
  const spec = (schema: object): Document => {
    const content = { "application/json": { schema } };
    const sends = { requestBody: { content }, responses: {} };
    const gets = { responses: { 200: { content } } };
    const post = { operationId: "things.create", security: [], ...(way === "sent" ? sends : gets) };
    return { paths: { "/things": { post } }, components: {} } as unknown as Document;
  };
  return diff("acme", spec(before), spec(after));
}

const isBreaking = (changes: readonly Change[]) => changes.some(({ impact }) => impact === "breaking");
const ajv = new Ajv2020({ strict: false, addUsedSchema: false });
const runs = { numRuns: 2000, seed: 1 };

test("what breaks no caller lets pass all that passed, by a validator's word", { timeout: patience }, () => {
  let harmless = 0;
  const property = fc.property(schemaPairs, instances, (pair, values) => {
    const [before = {}, after = {}] = pair.map(closed);
    if (isBreaking(changes("sent", before, after))) return;
    harmless += 1;
    const [passed, passes] = [ajv.compile(before), ajv.compile(after)];
    expect(values.filter((value) => passed(value) && !passes(value))).toEqual([]);
  });
  fc.assert(property, runs);
  console.log(`${harmless} of ${runs.numRuns} changes were harmless, and a validator agreed.`);
  expect(harmless).toBeGreaterThan(300);
});

test("what breaks no reader brings nothing that did not come before", { timeout: patience }, () => {
  let harmless = 0;
  const property = fc.property(schemaPairs, instances, ([before = {}, after = {}], values) => {
    if (isBreaking(changes("got", before, after))) return;
    harmless += 1;
    const [came, comes] = [ajv.compile(before), ajv.compile(after)];
    expect(values.filter((value) => comes(value) && !came(value))).toEqual([]);
  });
  fc.assert(property, runs);
  console.log(`${harmless} of ${runs.numRuns} changes were harmless, and a validator agreed.`);
  expect(harmless).toBeGreaterThan(300);
});

test("what is narrower one way is wider the other way round", { timeout: patience }, () => {
  const impacts = (all: readonly Change[]) =>
    new Set(all.filter(({ rule }) => !rule.startsWith("known value")).map(({ impact }) => impact));
  const property = fc.property(valuePairs, ([before = {}, after = {}]) => {
    expect(impacts(changes("sent", before, after))).toEqual(impacts(changes("got", after, before)));
  });
  fc.assert(property, runs);
});
