import { pageChecks, report } from "./flow.mjs";

// A page loads this, and starts a worker of the same address.
if ("document" in globalThis) {
  globalThis.check = async (given) => ({ ...(await report(pageChecks, given)), worker: await inWorker(given) });
} else {
  const { calls, secrets } = pageChecks;
  globalThis.addEventListener("message", async ({ data: given, ports: [port] }) => {
    port.postMessage(await report({ calls, secrets }, given), []);
  });
}

/** What went wrong in the worker, or an empty text. */
function inWorker(given) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data: said }) => resolve(Object.values(said).join("")));
    port1.start();
    const worker = new Worker("/page.js", { type: "module" });
    worker.addEventListener("error", ({ message }) => resolve(`the worker failed: ${message}`));
    worker.postMessage(given, [port2]);
  });
}
