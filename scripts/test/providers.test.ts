import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as orchestrapay from "@payorch/orchestrapay";
import * as orchestrate from "@payorch/orchestrate";
import * as orkestapay from "@payorch/orkestapay";
import * as orqex from "@payorch/orqex";
import { afterAll, describe, expect, test } from "vitest";

/** What arrived: where, and with which credential. */
const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(`${request.url} ${request.headers.authorization}`);
  const tokens = request.url === "/tokens" || request.url?.endsWith("/tokens");
  response.writeHead(tokens ? 200 : 422, { "content-type": "application/json" });
  response.end(JSON.stringify(tokens ? { access_token: "token-1", expires_in: 60 } : { message: "No." }));
}).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const evil = `${baseUrl}/evil`;

const key = { apiKey: "key-1" };
const secretKey = "sk_key-1";
const grant = { clientId: "id-1", clientSecret: "secret-1" };
const publicKeys = { merchantId: "mch-1", publicKey: "pk-1" };
/** Each client: how it is made, what it needs, and a read. */
const clients: Record<
  string,
  [make: (options: never) => unknown, needs: object, read: (client: never) => Promise<unknown>]
> = {
  orkestapay: [orkestapay.createOrkestapay, grant, ({ orders }: orkestapay.Orkestapay) => orders.retrieve("1")],
  "orkestapay public": [
    orkestapay.createOrkestapayPublic,
    publicKeys,
    ({ merchants }: orkestapay.OrkestapayPublic) => merchants.retrievePaymentMethod("CARD"),
  ],
  orchestrapay: [
    orchestrapay.createOrchestrapay,
    key,
    ({ checkoutIntents }: orchestrapay.Orchestrapay) => checkoutIntents.list(),
  ],
  orchestrate: [orchestrate.createOrchestrate, key, ({ payments }: orchestrate.Orchestrate) => payments.retrieve("1")],
  orqex: [orqex.createOrqex, { secretKey }, ({ checkouts }: orqex.Orqex) => checkouts.retrieve("1")],
};
const guards = { orkestapay, orchestrapay, orchestrate, orqex };

/** Makes a client, reads with it, and gives what it failed with. */
async function failure(name: string, options: object = {}): Promise<unknown> {
  const [make, needs, read] = clients[name] ?? [];
  const client = make?.({ ...needs, baseUrl, ...options } as never);
  return read?.(client as never).then(
    () => undefined,
    (error: unknown) => error,
  );
}

test.each(Object.keys(clients))("an error of %s is known to the guard of its own package only", async (name) => {
  const error = await failure(name);
  const known = Object.entries(guards).filter(([, { isApiError }]) => isApiError(error));
  expect(known.map(([each]) => each)).toEqual([name.split(" ")[0]]);
  // Every copy of the core knows it as one of payorch.
  for (const { isPayorchError } of Object.values(guards)) expect(isPayorchError(error)).toBe(true);
});

/** Runs while all objects seem to have a property. */
async function polluted<Value>(name: string, value: unknown, run: () => Promise<Value>): Promise<Value> {
  Object.assign(Object.prototype, { [name]: value });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

const store = { get: () => "evil", set: () => "evil" };
const options: Record<string, unknown> = {
  environment: "production",
  baseUrl: evil,
  apiKey: "evil-key",
  secretKey: "sk_evil",
  clientId: "evil",
  clientSecret: "evil-secret",
  merchantId: "evil",
  publicKey: "evil",
  tokenStore: store,
  fetch: () => Promise.reject(new Error("evil")),
  agent: { addRequest: () => {} },
  userAgent: "evil",
  idempotencyKey: "evil-key-for-all",
  maxAttempts: 9,
  validate: "error",
  access_token: "evil-token",
  expires_in: 1,
};

describe.each(Object.keys(clients))("of %s", (name) => {
  test.each(Object.keys(options))("no client reads the option `%s` of Object.prototype", async (option) => {
    seen.length = 0;
    const error = await polluted(option, options[option], () => failure(name));
    expect(error).toMatchObject({ status: 422 });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((line) => /evil/.test(line))).toEqual([]);
  });

  test("none is made where what it needs is in Object.prototype only", async () => {
    const [make, needs] = clients[name] ?? [];
    for (const missing of Object.keys(needs ?? {})) {
      const given = Object.fromEntries(Object.entries({ ...needs, baseUrl }).filter(([each]) => each !== missing));
      await polluted(missing, options[missing], async () => {
        let thrown: unknown;
        try {
          make?.(given as never);
        } catch (error) {
          thrown = error;
        }
        expect([missing, (thrown as Error | undefined)?.name]).toEqual([missing, "ConfigurationError"]);
      });
    }
  });
});

test("nobody reaches production by a property of Object.prototype", async () => {
  for (const [name, value] of [
    ["environment", "production"],
    ["baseUrl", evil],
  ] as const)
    await polluted(name, value, async () => {
      let thrown: unknown;
      try {
        orchestrate.createOrchestrate(key as never);
      } catch (error) {
        thrown = error;
      }
      expect((thrown as Error | undefined)?.message).toContain('`environment` must be "sandbox" or "production"');
    });
});
