import type * as Http from "node:http";
import type * as Https from "node:https";
import { createRequire } from "node:module";
import type * as Net from "node:net";
import type * as Zlib from "node:zlib";

// An `import` would load them with the package, also for those who bring a `fetch` of their own, or only use its types and
// helpers. Of node:http it would read all exports besides, one of which loads Node's whole `fetch`.
const require = createRequire(import.meta.url);

/** Loads it when it is first asked for; looking it up anew for every call would cost a microsecond each time. */
function lazily<Module>(name: string): () => Module {
  let loaded: Module | undefined;
  return () => (loaded ??= require(name) as Module);
}

export const http: () => typeof Http = lazily("node:http");
export const https: () => typeof Https = lazily("node:https");
export const net: () => typeof Net = lazily("node:net");
export const zlib: () => typeof Zlib = lazily("node:zlib");
