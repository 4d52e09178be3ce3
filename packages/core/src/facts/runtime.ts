import { property } from "./values.ts";

/** Node's `process`. It may be missing, or incomplete: bundlers add one to pages. */
interface Process {
  readonly versions?: { readonly node?: string };
  readonly getBuiltinModule?: unknown;
}

/** As a property of the global object: bundlers for edge runtimes complain about the bare name. */
const processOf = (): Process | undefined => property(globalThis, "process") as Process | undefined;

const isGlobal = (name: string): boolean => property(globalThis, name) !== undefined;

/** Bun, Deno and workerd imitate Node, and workerd a web worker. `WebSocketPair` exists in workerd at every compatibility date. */
const imitatesOthers = (): boolean => ["Bun", "Deno", "WebSocketPair"].some(isGlobal);

/**
 * Whether this is Node, and new enough to give its modules by name. The check is made at run time because a bundler that
 * targets Node cannot know where the bundle will run: over `node:http`, Bun and Deno send a request twice when a kept
 * connection breaks.
 */
export const isNode = (): boolean => typeof processOf()?.getBuiltinModule === "function" && !imitatesOthers();

/**
 * Whether this is a page or a worker of a browser, where nothing can be kept secret. A `document` alone does not prove it:
 * server-side rendering and jsdom add one to Node. An Electron renderer counts as a browser unless it has Node integration.
 */
export const isBrowser = (): boolean =>
  !processOf()?.versions?.node && !imitatesOthers() && ["document", "WorkerGlobalScope"].some(isGlobal);
