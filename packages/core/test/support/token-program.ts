// A process of a fleet: `node -C @payorch/source token-program.ts <provider> <Redis> <calls>`. Says "ready" once it holds a connection,
// begins when its input says so, and prints how its calls ended and what became of its tokens.
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { type Operation, clientCredentials } from "../../src/index.ts";
import { acme, callOf, spec } from "./client.ts";

const [api = "", redis = "", calls = ""] = process.argv.slice(2);
const tokenStore = new Keyv(new KeyvRedis(redis, { throwOnErrors: true }), { throwOnErrors: true });
tokenStore.on("error", () => {});
await tokenStore.get("nothing").catch(() => {});

const told: Record<string, number> = {};
const note = (what: string) => (told[what] = (told[what] ?? 0) + 1);
const operation = spec.operations["tokens.create"] as Operation;
const credential = clientCredentials({ clientId: "id", clientSecret: "secret", operation, tokenStore });
const client = acme(api, { on: (event) => event.type === "token" && note(event.what) }, credential);

console.log("ready");
await once(process.stdin, "data");
for (let call = 0; call < Number(calls); call += 1) {
  await callOf(client, "keyless").then(
    () => note("paid"),
    (error: unknown) => note(String(error)),
  );
  await setTimeout(20);
}
console.log(JSON.stringify(told));
process.exit();
