import { type Shop, receive } from "./receive.ts";

/** `POST` of a Next.js route, `fetch` of `Bun.serve` or of a Worker, the argument of `Deno.serve`. */
export function fetchHandler(shop: Shop): (request: Request) => Promise<Response> {
  return async (request) => new Response(null, { status: await receive(request, shop) });
}
