import type * as Http from "node:http";
import type * as Https from "node:https";
import { createRequire } from "node:module";
import type * as Net from "node:net";
import type * as Zlib from "node:zlib";

// An `import` would load them with the package, also for those who bring a `fetch` of their own, or only use its types and
// helpers. Of node:http it would read all exports besides, one of which loads Node's whole `fetch`.
const require = createRequire(import.meta.url);

export const http = (): typeof Http => require("node:http") as typeof Http;
export const https = (): typeof Https => require("node:https") as typeof Https;
export const net = (): typeof Net => require("node:net") as typeof Net;
export const zlib = (): typeof Zlib => require("node:zlib") as typeof Zlib;
