import { createServer } from "node:http";
import { answer, answerHeaders, authorization, checkout, checkoutId, keyHeader } from "./payload.ts";

/*
 * The other end of the loopback workloads, a process of its own: `node:http`, one JSON answer, keep-alive. A call
 * without its credential is refused, and so is a POST without a key or with a shorter body: nobody is fast by sending less.
 */
const bodyLength = Buffer.byteLength(JSON.stringify(checkout));
const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  const { method, headers } = request;
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
  });
  request.on("end", () => {
    const whole = method !== "POST" || (length >= bodyLength && (headers[keyHeader] ?? headers["idempotency-key"]));
    const fits = whole && headers.authorization === authorization;
    response.writeHead(fits ? (method === "POST" ? 201 : 200) : 400, answerHeaders);
    response.end(fits ? answer : answer.replaceAll(checkoutId, "cs_denied"));
  });
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));

process.once("disconnect", () => process.exit());
