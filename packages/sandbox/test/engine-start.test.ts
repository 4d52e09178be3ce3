import { createOrchestrapay } from "@payorch/orchestrapay";
import { createOrchestrate } from "@payorch/orchestrate";
import { createOrkestapay } from "@payorch/orkestapay";
import { createOrqex } from "@payorch/orqex";
import { afterAll, expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

const order = { amount: 50, currency: "XOF", description: "Order #1024", customer: { email: "ama@example.com" } };
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(sandbox.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer sk_sandbox_test", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test("every client works with the options that the sandbox gives for it", async () => {
  const orqex = createOrqex(sandbox.clientOptions("orqex"));
  const orkestapay = createOrkestapay(sandbox.clientOptions("orkestapay"));
  const orchestrate = createOrchestrate(sandbox.clientOptions("orchestrate"));
  const orchestrapay = createOrchestrapay(sandbox.clientOptions("orchestrapay"));
  const answers = await Promise.all([
    orqex.paymentIntents.list(),
    orkestapay.merchants.listBrands(),
    orchestrate.payments.list(),
    orchestrapay.checkoutIntents.list(),
  ]);
  expect(answers).toHaveLength(4);
  expect(sandbox.requests().map(({ provider, status }) => `${provider} ${status}`)).toEqual(
    expect.arrayContaining(["orqex 200", "orkestapay 200", "orchestrate 200", "orchestrapay 200"]),
  );
});

test("tenants do not see each other's payments", async () => {
  const [one, other] = ["one", "other"].map((tenant) => createOrqex(sandbox.clientOptions("orqex", tenant)));
  const { data } = (await one?.checkouts.create(order)) ?? {};
  const id = data?.checkout.id ?? "";
  expect((await one?.checkouts.retrieve(id))?.data.checkout.id).toBe(id);
  await expect(other?.checkouts.retrieve(id)).rejects.toMatchObject({ status: 404 });
});

test("a credential that nobody has is refused as the provider refuses it", async () => {
  const orqex = createOrqex({ ...sandbox.clientOptions("orqex"), secretKey: "sk_live_1" });
  await expect(orqex.checkouts.create(order)).rejects.toMatchObject({ status: 401, outcome: "not_executed" });
});

test("a request that does not follow the spec is refused in the provider's shape, by the property's name", async () => {
  const answer = await post("/orqex/payment/checkouts", { ...order, amount: 0, currencies: "XOF", customer: 1 });
  expect(answer.status).toBe(422);
  expect(answer.headers.get("content-type")).toBe("application/json");
  const said = JSON.stringify(await answer.json());
  for (const name of ["amount", "currencies", "customer"]) expect(said).toContain(name);
  expect(sandbox.requests().at(-1)?.problems).toEqual(
    expect.arrayContaining(["body.amount: must be >= 1", "body.currencies: is not a documented property"]),
  );
});

test.each(["__proto__", "constructor", "toString"])(
  "a property %s, which every object has, is refused like any other that the spec does not know",
  async (name) => {
    const answer = await post("/orqex/payment/checkouts", `{"${name}":1,"amount":50}`);
    expect(answer.status).toBe(422);
    expect(Object.entries(((await answer.json()) as { errors: object }).errors)).toContainEqual([
      name,
      ["is not a documented property"],
    ]);
  },
);

test.each([
  ["clientOptions", () => sandbox.clientOptions("orqex", "two words")],
  ["webhookSecret", () => sandbox.webhookSecret("orqex", "two words")],
  ["revoke", () => sandbox.revoke("orkestapay", "two words")],
])("%s refuses a tenant that nobody can be", (method, call) => {
  expect(call).toThrow(`${method}: \`tenant\` must have only letters, digits, _ and -; got "two words".`);
});

test("tokens of a provider that has none cannot be revoked", () => {
  expect(() => sandbox.revoke("orqex" as never)).toThrow("revoke: orqex has no access tokens.");
});

test("which answer comes follows from state: `Prefer` is not looked at", async () => {
  expect((await post("/orqex/payment/checkouts", order, { prefer: "code=429" })).status).toBe(201);
});

test.each([
  ["an unknown path", "/orqex/payment/nothing", order, 404, "POST /payment/checkouts"],
  [
    "a method that the path has not",
    "/orqex/payment/checkouts/cs_1",
    order,
    404,
    "GET /payment/checkouts/{checkoutId}",
  ],
  ["the address of a provider alone", "/orqex", order, 404, "POST /payment/checkouts"],
  ["a body that is no JSON", "/orqex/payment/checkouts", "{", 400, "The content type says JSON"],
  ["a body of more than a megabyte", "/orqex/payment/checkouts", "x".repeat(1_000_001), 413, "at most 1000000"],
  ["a path that is no UTF-8", "/orqex/payment/checkouts/%ff/cancel", order, 404, "operations"],
])("%s gets a problem of the sandbox's own", async (_, path, body, status, detail) => {
  const answer = await post(path, body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.text()).toContain(detail);
});

test("pages of any origin may call a provider", async () => {
  const headers = { origin: "https://shop.example", "access-control-request-method": "POST" };
  const preflight = await fetch(`${sandbox.url}/orqex/payment/checkouts`, { method: "OPTIONS", headers });
  expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
});

test("it listens on the loopback interface, frees its port, and says when a port is taken", async () => {
  const port = Number(new URL(sandbox.url).port);
  expect(new URL(sandbox.url).hostname).toBe("127.0.0.1");
  await expect(startSandbox({ port })).rejects.toThrow(`The sandbox cannot listen on port ${port}: it is in use.`);
  await using other = await startSandbox({ providers: ["orqex"] });
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow("fetch failed");
});

test.each([
  [{ port: 65_536 }, "startSandbox: `port` must be an integer from 0 to 65535; got 65536."],
  [
    { providers: ["acme"] as never },
    "`providers` must be an array with one or more of orkestapay, orchestrapay, orchestrate, orqex",
  ],
  [{ log: true as never }, "startSandbox: `log` must be a function; got true."],
  [{ ports: 1 } as never, "startSandbox: Unknown option `ports`."],
  [{ webhooks: "nowhere" }, "nowhere"],
])("refuses %j", async (options, message) => {
  await expect(startSandbox(options)).rejects.toThrow(message);
});

test("a provider that is not played is named, with those that are", async () => {
  await using other = await startSandbox({ providers: ["orqex"] });
  expect(() => other.clientOptions("orkestapay")).toThrow("It runs: orqex.");
  expect(() => sandbox.clientOptions("orqex", "a tenant")).toThrow("letters, digits");
});
