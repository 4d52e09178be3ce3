import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";

/* Has hey-api write its client from our spec of Orqex; a process of its own, as it loads a whole compiler. */
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

await createClient({
  input: path("../../specs/orqex/openapi.yaml"),
  output: { path: path("../generated/hey-api"), module: { extension: ".ts" } },
  plugins: ["@hey-api/client-fetch", "@hey-api/sdk", "@hey-api/typescript"],
  logs: { level: "silent" },
});
