import { call } from "../../call.mjs";

export const GET = async (request) => new Response(await call(new URL(request.url).searchParams.get("provider")));
