import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { any } from "@payorch/core/validate";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Provider } from "../../packages/mock/src/index.ts";
import { differencesIn } from "../contract/differences.ts";
import { Skipped, live } from "../contract/live.ts";
import { reportOf } from "../contract/report.ts";
import { sandboxOf } from "../contract/sandboxes.ts";
import { providers, read, root, routeOf } from "../generate/document.ts";
import { type Deviation, standIn } from "./stand-in.ts";

const known = await Promise.all(
  (await providers()).map(async (provider) => ({ provider: provider as Provider, sandbox: await sandboxOf(provider) })),
);
const sandboxes = known.flatMap(({ provider, sandbox }) => (sandbox ? [{ provider, ...sandbox }] : []));
const variables = sandboxes.flatMap(({ clients }) => clients.flatMap(({ needs }) => needs));
const env: Record<string, string> = {
  ...Object.fromEntries(variables.map((name) => [name, "key"])),
  ORQEX_SECRET_KEY: "sk_sandbox_1_2",
};

/** A report of a run against a stand-in. */
async function reportOn(provider: Provider, deviations: readonly Deviation[] = []) {
  const run = await live(provider, env, await standIn(provider, deviations));
  const { text, findings } = reportOf(run);
  const found = findings.map(({ route, status, pointer, rule, received }) =>
    [route.operationId, status, pointer || "-", rule, received].join(" "),
  );
  return { run, text, found };
}

const patience = 120_000;

describe("a stand-in that answers as the spec says", () => {
  test.each(sandboxes)("of $provider raises no alarm", { timeout: patience }, async ({ provider }) => {
    const { run, found } = await reportOn(provider);
    expect(found).toEqual([]);
    expect(run.left).toEqual([]);
  });
});

const deviations: Record<string, Deviation> = {
  "tokens.create 200 /expires_in type string": {
    on: "POST /v1/oauth/tokens",
    plant: ({ body }) => void Object.assign(body, { expires_in: "1800" }),
  },
  "checkouts.create 200 /order/order_id required nothing": {
    on: "POST /v1/checkouts",
    plant: ({ body }) => void delete body["order"]?.["order_id"],
  },
  "checkouts.retrieve 200 /completed_redirect_url format string": {
    on: "GET /v1/checkouts/*",
    plant: ({ body }) => void Object.assign(body, { completed_redirect_url: "Juan Perez" }),
  },
  "orders.create 200 /currency type null": {
    on: "POST /v1/orders",
    plant: ({ body }) => void Object.assign(body, { currency: null }),
  },
  "orders.retrieve 202 - status 202": {
    on: "GET /v1/orders/*",
    plant: (reply) => ({ ...reply, status: 202 }),
  },
  'orders.listPayments 200 /content/0/status new value "IN_REVIEW"': {
    on: "GET /v1/orders/*/payments",
    plant: ({ body }) => void Object.assign(body["content"]?.["0"] ?? {}, { status: "IN_REVIEW" }),
  },
  "payments.retrieve 200 /amount type string": {
    on: "GET /v1/payments/*",
    plant: ({ body }) => void Object.assign(body, { amount: "400.55" }),
  },
  "payments.complete 501 - status 501": {
    on: "POST /v1/payments/*/complete",
    plant: (reply) => ({ ...reply, status: 501 }),
  },
  "paymentMethods.create 200 /card/holder_document unknown member string": {
    on: "POST /v1/payment-methods",
    plant: ({ body }) => void Object.assign(body["card"] ?? {}, { holder_document: "CURP-123" }),
  },
  "paymentMethods.retrieve 404 /request_id required nothing": {
    on: "GET /v1/payment-methods/*",
    prefer: 404,
    plant: ({ body }) => void delete body["request_id"],
  },
  "merchants.listBrands 200 - content type text/plain": {
    on: "GET /v1/merchants/providers/brands",
    plant: (reply) => ({ ...reply, headers: { "content-type": "text/plain" } }),
  },
  "merchants.retrievePaymentMethod 200 - anyOf object": {
    on: "GET /v1/merchants/payment-methods/*",
    plant: ({ body }) => void Object.assign(body, { type: "PAYPAL" }),
  },
};

test("all of twelve planted deviations are found, and nothing else", { timeout: patience }, async () => {
  const { text, found } = await reportOn("orkestapay", Object.values(deviations));
  expect(found.toSorted()).toEqual(Object.keys(deviations).toSorted());
  expect(Object.keys(deviations)).toHaveLength(12);
  expect(text).toContain("components.schemas.Card.properties: add `holder_document: { type: string }`");
  expect(text).toContain("components.schemas.Order.required: remove `order_id`");
  expect(text).toContain("components.schemas.Order.properties.currency: allow `type: null`");
  expect(text).toContain('paths./v1/orders/{order_id}.get.responses: add "202"');
  expect(text).toMatch(/PaymentStatus\.anyOf\[0\]\.enum: add "IN_REVIEW"/);
  expect(text).not.toMatch(/Juan|CURP|400\.55|PAYPAL/);
  console.log(text);
});

test("what was made is read under its own id", { timeout: patience }, async () => {
  const { found } = await reportOn("orkestapay", [
    { on: "POST /v1/checkouts", plant: ({ body }) => void Object.assign(body, { checkout_id: "chk_made" }) },
    { on: "GET /v1/checkouts/chk_made", plant: ({ body }) => void Object.assign(body, { fee: 1 }) },
  ]);
  expect(found).toEqual(["checkouts.retrieve 200 /fee unknown member number"]);
});

test("Prism's word counts where ours finds nothing", async () => {
  const document = await read("orkestapay");
  const route = routeOf(document, "merchants.retrieveSettings");
  const violation = { location: ["response", "body", "custom_settings"], code: "required", message: "must be there" };
  const answer = { status: 200, contentType: "application/json", text: "{}", violations: [violation] };
  const blind = { [route.operationId]: { 200: any } };
  expect(differencesIn(document, blind, route, answer)).toEqual([
    { pointer: "/custom_settings", rule: "response required", received: "must be there" },
  ]);
});

test("what Prism says shows no card number that is a name", async () => {
  const document = await read("orkestapay");
  const route = routeOf(document, "merchants.retrieveSettings");
  const name = "4242 4242 4242 4242";
  const location = ["response", "body", "a/b", name];
  const violation = { location, code: "type", message: `Response body property a/b.${name} must be string` };
  const answer = { status: 200, contentType: "application/json", text: "{}", violations: [violation] };
  const [found] = differencesIn(document, { [route.operationId]: { 200: any } }, route, answer);
  expect(found).toEqual({
    pointer: "/a~1b/[card number]",
    rule: "response type",
    received: "Response body property a/b.[card number] must be string",
  });
});

test("a comparison that fails ends the run: it is no answer that was lost", { timeout: patience }, async () => {
  const validators = sandboxes.find(({ provider }) => provider === "orchestrate")?.validators ?? {};
  const before = { ...validators };
  const broken = () => {
    throw new Error("the comparison is broken");
  };
  Object.assign(validators, { "payments.list": { 200: broken } });
  onTestFinished(() => void Object.assign(validators, before));
  await expect(live("orchestrate", env, await standIn("orchestrate", []))).rejects.toThrow("the comparison is broken");
});

test("the same in many items is one finding with its count", { timeout: patience }, async () => {
  const { text, found } = await reportOn("orqex", [
    {
      on: "GET /payouts",
      plant: ({ body }) => {
        const payouts = Object.values(body["data"] ?? {});
        const [first] = payouts.map((payout) => ({
          ...payout,
          instrument: { id: "ins_1", phone_number: 22_890_123_456 },
        }));
        return {
          status: 200,
          headers: { "content-type": "application/json" },
          body: { ...body, data: [first, first] as never },
        };
      },
    },
  ]);
  expect(found).toEqual(["payouts.list 200 /data/0/instrument/phone_number type [sensitive]"]);
  expect(text).toContain("[sensitive], 2 times");
  expect(text).not.toContain("22890");
});

test("without credentials it says what it needs", async () => {
  const run = live("orkestapay", { ORKESTAPAY_CLIENT_ID: "id", ORKESTAPAY_CLIENT_SECRET: "" });
  await expect(run).rejects.toThrow(Skipped);
  await expect(run).rejects.toThrow(
    "Set the sandbox credentials of orkestapay in the environment: ORKESTAPAY_CLIENT_SECRET.",
  );
});

test(
  "the command exits 0 where it is skipped, 1 on drift, 2 where it could not run",
  { timeout: patience },
  async () => {
    const program = (...args: string[]) =>
      new Promise<[unknown, string]>((done) => {
        const run = ["-C", "@payorch/source", "scripts/contract.ts", "--live", "orchestrate", ...args];
        const options = { cwd: root, env: { PATH: process.env["PATH"], ...(args[0] && env) } };
        execFile(process.execPath, run, options, (error, stdout, stderr) => done([error?.code ?? 0, stdout + stderr]));
      });
    expect(await program()).toEqual([
      0,
      "orchestrate: skipped. Set the sandbox credentials of orchestrate in the environment: ORCHESTRATE_API_KEY.\n",
    ]);
    const drifting = await standIn("orchestrate", [
      { on: "GET /api/v1/payments/*", plant: ({ body }) => void delete body["id"] },
    ]);
    expect(await program("--upstream", drifting)).toMatchObject([
      1,
      expect.stringContaining("200 /id  required: nothing"),
    ]);
    expect(await program("--upstream", "https://orchestrate.global")).toMatchObject([
      2,
      expect.stringContaining("production"),
    ]);
  },
);

test.each([
  ["an upstream that is no address", ["--live", "orchestrate", "--upstream", "localhost:4010"], "got localhost:4010"],
  ["an upstream without --live", ["--upstream", "http://127.0.0.1:1"], "--upstream needs --live"],
  ["providers beside --live", ["orqex", "--live", "orchestrate"], "--live takes one provider. Remove orqex."],
])("the command refuses %s, and calls it no drift", async (_, args, said) => {
  const run = ["-C", "@payorch/source", "scripts/contract.ts", ...args];
  const options = { cwd: root, env: { PATH: process.env["PATH"], ...env } };
  const ended = await new Promise((done) => {
    execFile(process.execPath, run, options, (error, stdout, stderr) => done([error?.code ?? 0, stdout + stderr]));
  });
  expect(ended).toEqual([2, expect.stringContaining(said)]);
});

test("what breaks Prism ends the run with 2, as it shows no drift", { timeout: patience }, async () => {
  // Prism puts the name into a header, which takes Latin-1 only.
  const plant: Deviation["plant"] = ({ body }) => void Object.assign(body["errors"] ?? {}, { имя: 5 });
  const upstream = await standIn("orqex", [{ on: "POST /payment/checkouts", prefer: 422, plant }]);
  const run = ["-C", "@payorch/source", "scripts/contract.ts", "--live", "orqex", "--upstream", upstream];
  const ended = await new Promise((done) => {
    execFile(
      process.execPath,
      run,
      { cwd: root, env: { PATH: process.env["PATH"], ...env } },
      (error, stdout, stderr) => done([error?.code ?? 0, stdout, stderr]),
    );
  });
  expect(ended).toEqual([2, "", expect.stringContaining("Invalid character in header content")]);
});

test("nothing of production is called", async () => {
  const key = { ORQEX_SECRET_KEY: "sk_live_1_2" };
  await expect(live("orqex", key)).rejects.toThrow("must be a sandbox key, which starts with sk_sandbox_.");
  const production = live("orkestapay", env, "https://api.orkestapay.com");
  await expect(production).rejects.toThrow("api.orkestapay.com is production, where money moves");
});

test("credentials that are refused everywhere are no contract that holds", { timeout: patience }, async () => {
  const path = "/api/v1/payments";
  const all = [`POST ${path}`, `GET ${path}`, `GET ${path}/*`, `PUT ${path}/*/confirm`];
  const refusing = await standIn(
    "orchestrate",
    all.map((on) => ({ on, prefer: 401, plant: () => {} })),
  );
  await expect(live("orchestrate", env, refusing)).rejects.toThrow(/No call to http.* succeeded.*statuses were: 401\./);
});

test("a sandbox that is down is said to be down", { timeout: patience }, async () => {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.close();
  onTestFinished(() => void server.closeAllConnections());
  await expect(live("orchestrate", env, address)).rejects.toThrow(`Nothing answers at ${address}.`);
});
