// A program, run with --expose-gc: stalls every call in every way while garbage is collected all the time. A signal that
// nothing holds any more would leave its call hanging. Prints one line, and exits 1 if a call hangs or ends otherwise.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isPayorchError } from "../../src/index.ts";
import { callOf } from "../support/client.ts";
import { ofTests } from "./transports.ts";

const { gc } = globalThis;
if (!gc) throw new Error("Run it with --expose-gc.");

/** When a call is to end, and when it counts as hung, in milliseconds. */
const endMs = 800;
const hungMs = 10_000;
const rounds = 3;

/** What ends a call, made anew for each: nobody but the call itself may hold it. */
const enders = {
  deadline: () => ({ deadlineMs: endMs }),
  timeout: () => ({ timeoutMs: endMs }),
  abort: () => ({ signal: abortedLater() }),
  "AbortSignal.timeout": () => ({ signal: AbortSignal.timeout(endMs) }),
  // Over an AbortSignal.timeout, Node 20 loses it by itself, with no client around.
  "AbortSignal.any": () => ({ signal: AbortSignal.any([abortedLater(), new AbortController().signal]) }),
};

// Takes each request, and stalls before the answer or within its body.
const server = createServer((request, response) => {
  request.resume();
  if (request.headers["x-stall"] === "before") return;
  response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
});
await new Promise<void>((done) => {
  server.listen(0, "127.0.0.1", done);
});
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

let collections = 0;
let collecting = true;
const collect = () => {
  gc();
  collections += 1;
  if (collecting) setTimeout(collect, 10);
};
collect();

const client = ofTests.client(url);
const cases = (["read", "keyless"] as const).flatMap((kind) =>
  (["before", "within"] as const).flatMap((stall) =>
    Object.entries(enders).flatMap(([ender, options]) =>
      Array.from({ length: rounds }, async () => {
        const headers = { "x-stall": stall };
        const call = callOf(client, kind, { ...options(), headers, maxAttempts: 1 });
        const ended = await Promise.race([call.then(() => "answered", endOf), hang()]);
        const name = ender === "deadline" || ender === "timeout" ? "TimeoutError" : "AbortError";
        // On a busy machine the time may be up before the head has come.
        const outcomes = stall === "before" ? ["unknown"] : ["executed", "unknown"];
        return outcomes.some((outcome) => ended === `${name}, ${outcome}`)
          ? undefined
          : `${kind}, ${stall}, ${ender}: ${ended}`;
      }),
    ),
  ),
);
const all = await Promise.all(cases);
collecting = false;
server.closeAllConnections();
server.close();
const wrong = all.filter((each) => each !== undefined);
const figures = `Node ${process.version}: ${all.length} calls, ${collections} collections, ${wrong.length} hung or ended otherwise`;
console.log([figures, ...wrong].join("\n"));
process.exit(wrong.length > 0 ? 1 : 0);

/** The signal of a controller that only a timer holds. */
function abortedLater(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), endMs);
  return controller.signal;
}

function endOf(error: unknown): string {
  return isPayorchError(error) ? `${error.name}, ${error.outcome}` : String(error);
}

function hang(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(resolve, hungMs, "hung").unref();
  });
}
