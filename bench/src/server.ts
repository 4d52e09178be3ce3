import { createServer } from "node:http";
import { answer, answerHeaders, authorization, keyHeader } from "./contender.ts";

/** Nothing measures this long; whatever happened to the parent, the server is gone then. */
const longestLifeMs = 15 * 60_000;

/*
 * The other end of the loopback workloads, a process of its own: `node:http`, one small JSON answer, keep-alive. A call
 * without its credential or a POST without its key is refused, so that nobody is fast by sending less.
 */
const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  const { method, headers } = request;
  const keyed = method !== "POST" || Boolean(headers[keyHeader] ?? headers["idempotency-key"]);
  const fits = keyed && headers.authorization === authorization;
  request.on("end", () => {
    response.writeHead(fits ? (method === "POST" ? 201 : 200) : 400, answerHeaders);
    response.end(fits ? answer : answer.replaceAll("cs_abc123", "cs_denied"));
  });
  request.resume();
});
server.maxConnections = 2_000;
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));

process.once("disconnect", () => process.exit());
setTimeout(() => process.exit(), longestLifeMs).unref();
