import { once } from "node:events";
import { createReadStream, existsSync, statSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer, request } from "node:http";
import { extname } from "node:path";
import { dist } from "./finish.ts";
import { preparedRequest } from "./prepare.ts";
import type { Sandbox } from "./sandbox.ts";

/**
 * The site on this machine, with the sandbox under `/sandbox/<provider>/`, and under `/prepared/<provider>/<operation>` a request that
 * can be sent there.
 */
export interface Site {
  url: string;
  close(): Promise<void>;
}

/** Serves docs/dist on 127.0.0.1, below a prefix such as `/docs/`. Port 0 is any free one. */
export async function serve(sandbox: Sandbox, port: number, prefix = "/"): Promise<Site> {
  let tenants = 0;
  const server = createServer((incoming, response) => {
    const path = decodeURIComponent(new URL(incoming.url ?? "/", "http://site").pathname);
    const within = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    const [, provider = "", rest = ""] = /^sandbox\/(\w+)(\/.*)$/.exec(within ?? "") ?? [];
    if (sandbox.urls[provider] !== undefined) {
      forward(incoming, response, sandbox.urls[provider] + rest);
      return;
    }
    const [, played = "", operationId = ""] = /^prepared\/(\w+)\/([\w.]+)$/.exec(within ?? "") ?? [];
    if (sandbox.urls[played] !== undefined) {
      preparedRequest(sandbox, played, operationId, `site${(tenants += 1)}`).then(
        (prepared) => response.setHeader("content-type", "application/json").end(JSON.stringify(prepared)),
        (error: Error) => response.writeHead(500).end(error.message),
      );
      return;
    }
    sendFile(response, within);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : port}${prefix}`,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

function sendFile(response: ServerResponse, path: string | undefined): void {
  const file =
    path === undefined || path.split("/").includes("..") ? undefined : new URL(encodeURI(path || "index.html"), dist);
  if (!file || !existsSync(file) || !statSync(file).isFile())
    return void response.writeHead(404).end("There is no such page.\n");
  response.writeHead(200, { "content-type": types[extname(file.pathname)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

/** Sends a call of "Try it" to the sandbox, never anywhere else. Only pages of this server may ask for it. */
function forward(incoming: IncomingMessage, response: ServerResponse, address: string): void {
  const { origin, host } = incoming.headers;
  if (origin !== undefined && origin !== `http://${host}`) return void response.writeHead(403).end();
  const { search } = new URL(incoming.url ?? "/", "http://site");
  const headers: Record<string, string | string[] | undefined> = { ...incoming.headers };
  for (const name of ["host", "origin", "referer", "connection"]) delete headers[name];
  const target = request(address + search, { method: incoming.method ?? "GET", headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  target.on("error", () => response.writeHead(502).end());
  incoming.pipe(target);
}
