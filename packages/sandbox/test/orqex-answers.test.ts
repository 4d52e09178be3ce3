import { load } from "@payorch/mock/prism";
import { amount, createOrqex } from "@payorch/orqex";
import { expect, test } from "vitest";
import { direct, mtn, orange, order, playOrqex } from "./orqex-support.ts";

const { client: clientOf, sandbox } = await playOrqex();
const client = clientOf("answers");
const operations = await load("orqex");

/** Why a documented answer is never given; nothing where the sandbox gives it. */
function whyNever(status: string, documented: readonly string[]): string | undefined {
  if (status === "403") return "a key of the sandbox may do everything with what is its tenant's";
  if (status === "400" && documented.includes("422")) return "what is wrong with a request is answered with 422";
  return undefined;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly key?: string;
  readonly secretKey?: string;
}

async function statusOf({ body, key, method, path, secretKey = "sk_sandbox_answers" }: Sent): Promise<string> {
  const response = await fetch(`${sandbox.url}/orqex${path}`, {
    method: method.toUpperCase(),
    headers: {
      authorization: `Bearer ${secretKey}`,
      ...(key !== undefined && { "x-idempotency-key": key }),
      ...(body && { "content-type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  await response.text();
  return String(response.status);
}

const payout = {
  amount: amount("5000", "XOF", { unit: "major" }),
  currency: "XOF",
  method: "momo_mtn",
  instrument: { type: "phone", phone_number: "+22990000000", country: "BJ" },
} as const;

const bodies: Readonly<Record<string, object>> = {
  "checkouts.create": order,
  "paymentIntents.create": order,
  "paymentIntents.authorize": { otp: "123456" },
  "paymentIntents.attempt": mtn,
  "paymentAttempts.create": mtn,
  "paymentAttempts.confirm": { otp: "123456" },
  "refunds.create": { amount: 1 },
  "payouts.create": payout,
};

/** A request that an operation accepts, on a payment of its own. */
async function accepted(id: string, method: string, path: string): Promise<Sent> {
  const attempt = /authorize|confirm/.test(id) ? orange : id.startsWith("refunds.") ? direct : mtn;
  const { data: payment } = await client.paymentIntents.create({ ...order, attempt });
  const ids: Record<string, string> = {
    paymentIntentId: String(payment.id),
    attemptId: String(payment.active_attempt?.id),
    countryCode: "CI",
    baseCurrency: "USD",
    methodCode: "momo_mtn",
  };
  if (path.includes("{checkoutId}"))
    ids["checkoutId"] = String((await client.checkouts.create(order)).data.checkout.id);
  if (path.includes("{payoutId}")) ids["payoutId"] = String((await client.payouts.create(payout)).data.id);
  if (path.includes("{refundId}")) {
    const sum = { amount: amount("1", "XOF", { unit: "major" }) };
    ids["refundId"] = String((await client.refunds.create(payment.id, sum)).data.id);
  }
  const body = bodies[id];
  return {
    method,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name),
    ...(body && { body }),
    ...(method === "post" && { key: `key-of-${payment.id}` }),
  };
}

/** The same request with something wrong in it, by the status that this has. */
const wrong: Readonly<Record<string, (sent: Sent, other: Sent) => Partial<Sent>>> = {
  400: ({ path }) =>
    /\/(CI|USD)\b/.test(path) ? { path: path.replace(/\/(CI|USD)\b/, "/lower") } : { body: { amount: 7 } },
  401: () => ({ secretKey: "sk_live_of_somebody" }),
  404: ({ path }) => ({
    path: path.replace(/\/(?:TRX|cs_|po_)\w+|\/momo_mtn|USD/, (id) => (id === "USD" ? "ZZZ" : "/nothing")),
    key: "another-key",
  }),
  409: ({ body }, { path }) => (path.includes("TRX") ? { path } : { body: { ...body, amount: 7 } }),
  422: ({ body, path }) => (body ? { body: {} } : { path: `${path}?per_page=0&currency=lower` }),
  428: () => ({ key: "short" }),
};

test.each(operations.map(({ iid = "", method, path, responses }) => ({ iid, method, path, responses })))(
  "$iid gives every documented answer, but for those of which it is said why not",
  async ({ iid, method, path, responses }) => {
    const documented = responses.map(({ code }) => code);
    const sent = await accepted(iid, method, path);
    const given: [string, string][] = [];
    for (const status of documented.filter((each) => whyNever(each, documented) === undefined)) {
      if (status === "429") sandbox.fault({ provider: "orqex", operation: iid, nth: 1, kind: "throttle" });
      if (status === "5XX") sandbox.fault({ provider: "orqex", operation: iid, nth: 1, kind: "unavailable" });
      const changes = status === "409" && sent.path.includes("TRX") ? await accepted(iid, method, path) : sent;
      given.push([status, await statusOf({ ...sent, ...wrong[status]?.(sent, changes) })]);
    }
    expect(given).toEqual(given.map(([status]) => [status, status.replace("5XX", "503")]));
    expect(given.length).toBeGreaterThan(3);
  },
);

test("a refusal names each property that is wrong, as the request has it", async () => {
  const { customer, ...rest } = order;
  const response = await fetch(`${sandbox.url}/orqex/payment/checkouts`, {
    method: "POST",
    headers: { authorization: "Bearer sk_sandbox_answers", "content-type": "application/json" },
    body: JSON.stringify({ ...rest, amount: 0, customer: { ...customer, country: "benin" }, weebhook_url: "x" }),
  });
  const body: unknown = await response.json();
  expect([response.status, body]).toEqual([
    422,
    {
      message: "The given data was invalid.",
      errors: {
        amount: [expect.any(String)],
        "customer.country": [expect.any(String)],
        weebhook_url: [expect.any(String)],
      },
    },
  ]);
});

test.each([
  { field: "currency", changes: { currency: "ABC" } },
  { field: "amount", changes: { amount: 50.001 } },
  { field: "amount", changes: { amount: 123456789012345.67 } },
])("what no currency has is refused, naming $field", async ({ changes, field }) => {
  for (const create of [client.checkouts.create, client.paymentIntents.create])
    await expect(create({ ...order, ...changes })).rejects.toMatchObject({
      status: 422,
      body: { errors: { [field]: [expect.any(String)] } },
    });
  await expect(client.payouts.create({ ...payout, ...changes } as typeof payout)).rejects.toMatchObject({
    status: 422,
  });
  expect(sandbox.payments().filter(({ currency }) => currency === "ABC")).toEqual([]);
});

test("the empty object that the provider's SDK sends to an operation without a body is no body", async () => {
  const sent = await accepted("paymentIntents.requery", "post", "/payment/intents/{paymentIntentId}/requery");
  expect(await statusOf({ ...sent, body: {} })).toBe("200");
  expect(await statusOf({ ...sent, key: "another-key", body: { amount: 1 } })).toBe("400");
});

test("the refusals that the engine asks for are ones that the client understands", async () => {
  const { secretKey: _, ...options } = sandbox.clientOptions("orqex");
  const stranger = createOrqex({ ...options, secretKey: "sk_test_of_somebody", maxAttempts: 1 });
  await expect(stranger.paymentIntents.list()).rejects.toMatchObject({ status: 401, message: /secret key/ });
  for (const [kind, status] of [
    ["throttle", 429],
    ["unavailable", 503],
  ] as const) {
    sandbox.fault({ provider: "orqex", operation: "paymentIntents.create", nth: 1, kind });
    await expect(client.paymentIntents.create(order)).rejects.toMatchObject({ status, requestId: /^req_/ });
  }
});

test("every answer has a request id of its own, and a replay that of the first", async () => {
  const once = () => client.paymentIntents.create(order, { idempotencyKey: "order-1024-ids" }).withResponse();
  const [first, replay, read] = [await once(), await once(), await client.paymentIntents.list().withResponse()];
  expect(new Set([first, replay, read].map(({ response }) => response.headers.get("x-request-id"))).size).toBe(2);
  expect([first.replayed, replay.replayed]).toEqual([false, true]);
});
