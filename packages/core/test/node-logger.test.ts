import { pino } from "pino";
import { expect, onTestFinished, test, vi } from "vitest";
import { type ClientEvent, type Operation, clientCredentials } from "../src/index.ts";
import { acme, failureOf, spec } from "./support/client.ts";
import { json, provider, refusal } from "./support/provider.ts";

test("a call is one line, its attempts are more, and each ends with the id of the call", async () => {
  const lines: string[] = [];
  const level = (name: string) => (line: string) =>
    lines.push(`${name} ${line.replaceAll(/\d+ ms/g, "n ms").replace(/ \[[\w-]{36}\]$/, " [id]")}`);
  const { url } = await provider(refusal(429, { "retry-after-ms": "0" }), json(200, {}), refusal(422));
  const logger = { debug: level("debug"), info: level("info"), warn: level("warn"), error: level("error") };
  const { payments } = acme(url, { logger });
  await payments.create({});
  await failureOf(payments.create({}));
  expect(lines).toEqual([
    "debug acme payments.create: POST /payments [id]",
    "debug acme payments.create: attempt 1 throttled, n ms [id]",
    "debug acme payments.create: attempt 2 follows in n ms [id]",
    "debug acme payments.create: attempt 2 answered, n ms [id]",
    "info acme payments.create: 200, n ms, 2 attempts [id]",
    "debug acme payments.create: POST /payments [id]",
    "debug acme payments.create: attempt 1 refused, n ms [id]",
    "error ApiError: acme payments.create: 422 No. The request did not take effect. (n ms) [id]",
  ]);
});

test("a line about a token says which call needed it, and ends with the id of that call", async () => {
  const { url } = await provider(json(200, { access_token: "granted-1", expires_in: 1_800 }), json(200, {}));
  const lines: string[] = [];
  const ids: string[] = [];
  const debug = (line: string) => lines.push(line);
  const on = (event: ClientEvent) => event.type === "token" && ids.push(event.callId);
  const operation = spec.operations["tokens.create"] as Operation;
  const credential = clientCredentials({ clientId: "id", clientSecret: "top-secret", operation });
  await acme(url, { logger: { ...console, debug, info: debug }, on }, credential).payments.create({});
  expect(lines.filter((line) => line.includes("token granted"))).toEqual([
    `acme payments.create: token granted [${ids[0]}]`,
  ]);
});

test("console and pino take the lines as they are", async () => {
  const { url } = await provider(json(200, {}), json(200, {}));
  const info = vi.spyOn(console, "info").mockImplementation(() => {});
  onTestFinished(() => info.mockRestore());
  await acme(url, { logger: console }).payments.create({});
  expect(info.mock.calls).toEqual([[expect.stringMatching(/^acme payments\.create: 200, \d+ ms, 1 attempt \[.+\]$/)]]);

  const lines: string[] = [];
  const logger = pino({ level: "info" }, { write: (line) => lines.push(line) });
  await acme(url, { logger }).payments.create({});
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: 30, msg: expect.stringContaining("acme payments.create: 200") },
  ]);
});
