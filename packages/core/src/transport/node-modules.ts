import type * as DiagnosticsChannel from "node:diagnostics_channel";
import type * as Http from "node:http";
import type * as Https from "node:https";
import type * as Net from "node:net";
import type { PassThrough, Transform, pipeline } from "node:stream";
import type * as Tls from "node:tls";
import type * as Zlib from "node:zlib";

// An `import` would load these modules with the package, even for users who only need its types or helpers. An `import` of
// node:http also reads all of its exports, one of which loads Node's whole `fetch`. A `require` made by `createRequire` breaks
// bundlers and Jest. `process.getBuiltinModule` (Node 20.16, 22.3) works in all of them.

/** Loads the module on the first call. A lookup on every call would cost about a microsecond each time. */
function lazily<Module>(load: () => Module): () => Module {
  let loaded: Module | undefined;
  return () => (loaded ??= load());
}

export const diagnosticsChannel: () => typeof DiagnosticsChannel = lazily(() =>
  process.getBuiltinModule("node:diagnostics_channel"),
);
export const http: () => typeof Http = lazily(() => process.getBuiltinModule("node:http"));
export const https: () => typeof Https = lazily(() => process.getBuiltinModule("node:https"));
export const net: () => typeof Net = lazily(() => process.getBuiltinModule("node:net"));
export const stream: () => {
  PassThrough: typeof PassThrough;
  Transform: typeof Transform;
  pipeline: typeof pipeline;
} = lazily(() => process.getBuiltinModule("node:stream"));
export const tls: () => typeof Tls = lazily(() => process.getBuiltinModule("node:tls"));
export const zlib: () => typeof Zlib = lazily(() => process.getBuiltinModule("node:zlib"));
