import { createOrkestapay } from "@payorch/orkestapay";
import { checks, report } from "./flow.mjs";

const { tokens: _, ...all } = checks;

/** One client for all requests, as in a real worker. */
let shared;

export default {
  async fetch(request, { given }) {
    if (new URL(request.url).pathname === "/checks") return Response.json(await report(all, given));
    shared ??= createOrkestapay({ baseUrl: given.trap, clientId: "id", clientSecret: "secret", deadlineMs: 5_000 });
    const call = shared.checkouts.retrieve("1").then(() => "", String);
    // Whoever leaves takes along what was begun for him: the runtime ends it with the request.
    if (new URL(request.url).pathname === "/left") return new Response();
    return Response.json(await call);
  },
};
