import type * as Http from "node:http";
import type * as Https from "node:https";
import { createRequire } from "node:module";

// An `import` of node:http reads all its exports, one of which loads Node's whole `fetch`: 25 ms that nobody asked for.
const require = createRequire(import.meta.url);

export const http: typeof Http = require("node:http") as typeof Http;
export const https: typeof Https = require("node:https") as typeof Https;
