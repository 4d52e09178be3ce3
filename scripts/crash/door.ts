import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** The shop's address: hands each webhook to a process that runs. Where none does, or it dies meanwhile, the provider hears 503. */
export async function door(port: () => number | undefined): Promise<{ url: string; close(): void }> {
  const server = createServer((incoming, response) => {
    const target = port();
    const refuse = () => {
      if (!response.headersSent) response.writeHead(503);
      response.end();
    };
    if (target === undefined) return refuse();
    const { headers, method, url: path } = incoming;
    const outgoing = request({ host: "127.0.0.1", port: target, path, method, headers, timeout: 5000 }, (answer) => {
      if (process.env["DEBUG"] && answer.statusCode !== 200) console.error(`${path}: ${answer.statusCode}`);
      response.writeHead(answer.statusCode ?? 503);
      answer.on("error", refuse).pipe(response);
    });
    outgoing.on("error", refuse).on("timeout", () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
