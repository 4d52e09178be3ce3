import { afterEach, expect, test, vi } from "vitest";
import { isBrowser, isNode } from "../src/facts/runtime.ts";
import { acme, callOf } from "./support/client.ts";
import { json, provider } from "./support/provider.ts";

afterEach(() => void vi.unstubAllGlobals());

const none = { process: undefined };
const node = { process: { versions: { node: "24.21.0" }, getBuiltinModule: () => ({}) } };
const worker = { WorkerGlobalScope: Object };

test.each<[string, Record<string, unknown>, "browser" | "Node" | "neither"]>([
  ["a page", { ...none, document: {} }, "browser"],
  ["a page whose bundler added a process", { process: { versions: {}, env: {} }, document: {} }, "browser"],
  ["a page whose bundler added less of a process", { process: { env: {} }, document: {} }, "browser"],
  ["a worker of a browser", { ...none, ...worker }, "browser"],
  ["an Electron renderer without Node", { ...none, document: {}, navigator: {} }, "browser"],
  ["an Electron renderer with Node", { ...node, document: {} }, "Node"],
  ["Node", node, "Node"],
  ["Node that renders pages or runs jsdom", { ...node, document: {}, window: {} }, "Node"],
  ["Node that imitates a worker", { ...node, ...worker }, "Node"],
  ["Node before 20.16", { process: { versions: { node: "20.15.0" } }, document: {} }, "neither"],
  ["Bun", { ...node, Bun: {} }, "neither"],
  ["Deno", { ...node, Deno: {} }, "neither"],
  ["a worker of Deno's", { ...none, Deno: {}, ...worker }, "neither"],
  ["workerd", { ...none, WebSocketPair: Object, ...worker }, "neither"],
  ["workerd with nodejs_compat", { ...node, WebSocketPair: Object, ...worker }, "neither"],
  ["an edge runtime", { process: { env: {} }, EdgeRuntime: "edge-runtime" }, "neither"],
])("%s", (_, globals, expected) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const found = isBrowser() ? "browser" : isNode() ? "Node" : "neither";
  vi.unstubAllGlobals();
  expect(found).toBe(expected);
});

test.each<[string, Record<string, unknown>]>([
  ["a Node without `process.getBuiltinModule`", { process: { versions: { node: "20.15.0" } } }],
  ["a runtime without `process`", { process: undefined }],
  ["Bun, by a bundle for Node", { Bun: {} }],
  ["Deno, by a bundle for Node", { Deno: {} }],
  ["workerd, by a bundle for Node", { WebSocketPair: Object }],
])("%s sends over `fetch`", async (_, globals) => {
  const { url, seen } = await provider(json(200, { id: "1" }));
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const client = acme(url);
  vi.unstubAllGlobals();
  await callOf(client, "read");
  await callOf(client, "keyless");
  // Only `fetch` adds this header.
  expect(seen.map(({ method, headers }) => [method, headers["sec-fetch-mode"]])).toEqual([
    ["GET", "cors"],
    ["POST", "cors"],
  ]);
});
