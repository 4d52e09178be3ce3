import { expect, test } from "vitest";
import { bearer, createClient, isPayorchError } from "../src/index.ts";
import { type Acme, acme, failureOf, spec } from "./support/client.ts";
import { json, provider } from "./support/provider.ts";

test.each<[string, object]>([
  ["without removeEventListener", { aborted: false, addEventListener: () => {} }],
  [
    "whose removeEventListener throws",
    {
      aborted: false,
      addEventListener: () => {},
      removeEventListener: () => {
        throw new Error("no");
      },
    },
  ],
])("a signal that only looks like one is refused before anything is sent: %s", async (_, signal) => {
  const { url, seen } = await provider(json(201, { id: "1" }));
  const error = await failureOf(acme(url).payments.create({}, { signal: signal as never }));
  expect({ name: (error as Error).name, sent: seen.length }).toEqual({ name: "InvalidCallError", sent: 0 });
});

test("an event target that can never abort is no signal", async () => {
  const { url } = await provider(json(201, { id: "1" }));
  const error = await failureOf(acme(url).payments.create({}, { signal: new EventTarget() as never }));
  expect((error as Error).name).toBe("InvalidCallError");
});

test.each<[string, Record<string, string>]>([
  ["one name in two cases", { "X-Team": "a", "x-team": "b" }],
  ["a name that JavaScript knows", JSON.parse('{"__proto__":"a"}') as Record<string, string>],
  ["a name that fetch sets itself", { "sec-fetch-mode": "navigate" }],
])("headers arrive as given or are refused: %s", async (_, headers) => {
  const { url, seen } = await provider(json(200, {}));
  const refused = await acme(url)
    .payments.retrieve("1", { headers })
    .then(
      () => false,
      (error: unknown) => isPayorchError(error) && error.name === "InvalidCallError",
    );
  const arrived = Object.entries(headers).every(([name, value]) =>
    Object.entries(seen[0]?.headers ?? {}).some(([key, each]) => key === name.toLowerCase() && each === value),
  );
  expect(refused || arrived).toBe(true);
});

const unnameable = JSON.parse('{"constructor":{"name":{"toString":1,"valueOf":1}}}') as never;
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy as never;
};
test.each<[string, (client: Acme) => Promise<unknown>]>([
  ["as an id", ({ payments }) => payments.retrieve(unnameable)],
  ["in a query", ({ payments }) => payments.list({ page: unnameable })],
  ["as a limit", ({ payments }) => payments.create({}, { timeoutMs: unnameable })],
  ["as a header", ({ payments }) => payments.create({}, { headers: { "x-a": unnameable } })],
  ["revoked, as options", ({ payments }) => payments.create({}, revoked())],
  ["revoked, as a body", ({ payments }) => payments.create(revoked())],
  [
    "options whose getter throws",
    ({ payments }) =>
      payments.create(
        {},
        {
          get headers(): never {
            throw new Error("no");
          },
        },
      ),
  ],
  [
    "a key member whose getter throws",
    ({ orders }) =>
      orders.create({
        get key(): never {
          throw new Error("no");
        },
      }),
  ],
  [
    "a toJSON that throws what is no text",
    ({ payments }) =>
      payments.create({
        a: {
          toJSON() {
            throw Object.create(null);
          },
        },
      }),
  ],
])("is refused by name: %s", async (_, call) => {
  expect(((await failureOf(call(acme("http://127.0.0.1:1")))) as Error).name).toBe("InvalidCallError");
});

test("a method never throws synchronously", async () => {
  const operation = { id: "things.update", method: "PUT", path: "/things", body: "optional", query: ["dry"] } as const;
  const definition = {
    spec: { ...spec, operations: { [operation.id]: operation } },
    userAgent: "t",
    checks: {},
    credential: () => bearer("t"),
  };
  const { things } = createClient<
    { things: { update(body: object, options: object): Promise<unknown> } },
    { baseUrl: string }
  >(definition, { baseUrl: "http://127.0.0.1:1" });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const options of [
    {
      get query(): never {
        throw new Error("no");
      },
    },
    proxy,
  ]) {
    let call: Promise<unknown> | undefined;
    expect(() => (call = things.update({}, options))).not.toThrow();
    await expect(call).rejects.toMatchObject({ name: "InvalidCallError" });
  }
});

test.each<[string, unknown]>([
  ["undefined in a list", [1, undefined]],
  ["a function in a list", [() => 1]],
  ["a hole in a list", Array(2)],
  ["a map", new Map([["amount", 1]])],
  ["a set", new Set([1])],
])("what JSON would lose is refused: %s", async (_, items) => {
  const { url, seen } = await provider(json(200, {}));
  const error = await failureOf(acme(url).payments.create({ items }));
  expect({ name: (error as Error).name, sent: seen.length }).toEqual({ name: "InvalidCallError", sent: 0 });
});
