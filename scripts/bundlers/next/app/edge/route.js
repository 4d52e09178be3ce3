export { GET } from "../node/route.js";

export const runtime = "edge";
