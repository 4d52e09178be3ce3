import { expect, inject, onTestFinished, test, vi } from "vitest";
import { createApi } from "../src/api.ts";
import { type CreateCheckoutRequest, createOrqex } from "../src/index.ts";

test.each<[unknown, string]>([
  [undefined, "The options must be an object"],
  [{}, "`secretKey` must be a non-empty string; got undefined."],
  [{ secretKey: "" }, "`secretKey` must be a non-empty string"],
  [{ secretKey: "pk_live_1_2" }, "`secretKey` must be a secret key, which begins with `sk_`."],
  [{ secretkey: "sk_1" }, "Unknown option `secretkey`. Known: secretKey,"],
  [{ secretKey: "sk_1", environment: "sandbox" }, "Unknown option `environment`."],
  [{ secretKey: "sk_1", idempotencyKey: "order-1024" }, "Unknown option `idempotencyKey`."],
  [
    { secretKey: "sk_1", baseUrl: "http://api.orqex.com/v1" },
    "`baseUrl` must be https, or http on a loopback address.",
  ],
  [{ secretKey: "sk_1", baseUrl: "https://me:pw@api.orqex.com" }, "`baseUrl` must not have credentials."],
  [{ secretKey: "sk_1", baseUrl: "https://api.orqex.com?a=b" }, "`baseUrl` must not have a query or fragment."],
  [{ secretKey: "sk_live_1\nx" }, "`secretKey` must be printable ASCII without spaces."],
  [{ secretKey: 998_877 }, "`secretKey` must be a non-empty string; got a number."],
  [{ secretKey: "sk_1", baseUrl: "https://api.orqex.com/v1#" }, "`baseUrl` must not have a query or fragment."],
  [{ secretKey: "sk_1", baseUrl: "https://api.orqex.com/v1 " }, "`baseUrl` must be an absolute URL"],
  [{ secretKey: "sk_1", timeoutMs: "30s" }, "`timeoutMs` must be a number of milliseconds"],
  [{ secretKey: "sk_1", maxAttempts: 0 }, "`maxAttempts` must be an integer from 1; got 0."],
  [{ secretKey: "sk_1", headers: { authorization: "x" } }, "`headers` cannot be sent: `authorization` cannot be set."],
  [
    { secretKey: "sk_1", headers: { "x-idempotency-key": "order-1024" } },
    "`headers` must not have `x-idempotency-key`",
  ],
  [{ secretKey: "sk_1", fetch: "fetch" }, "`fetch` must be a function; got a string."],
])("refuses the options %j", (options, message) => {
  expect(() => createOrqex(options as never)).toThrow(
    expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(message) }),
  );
});

test("does not show a wrong secret", () => {
  expect(() => createOrqex({ secretKey: "pk_live_do_not_show" })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining("do_not_show") }),
  );
});

test("takes a secret on a server that has a `document`, as server-side rendering and jsdom give it one", () => {
  vi.stubGlobal("document", {});
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(() => createOrqex({ secretKey: "sk_1" })).not.toThrow();
});

test("refuses a secret in a browser page", () => {
  vi.stubGlobal("document", {});
  vi.stubGlobal("process", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(() => createOrqex({ secretKey: "sk_1" })).toThrow("must not be used in a browser page");
});

// What the types refuse and the runtime cannot know, the provider refuses: here the mock, by the spec.
const session: CreateCheckoutRequest = {
  amount: 50,
  currency: "XOF",
  description: "Order #1024",
  customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
};
test.each<[string, object]>([
  ["an amount that is a text", { ...session, amount: "50" }],
  ["an amount below one", { ...session, amount: 0 }],
  ["a currency of four letters", { ...session, currency: "CFAF" }],
  ["a member that nobody knows", { ...session, amonut: 50 }],
  ["no customer", { ...session, customer: undefined }],
])("the mock refuses %s", async (_, body) => {
  const orqex = createOrqex({ secretKey: "sk_1", baseUrl: inject("mocks").orqex });
  const answer = await createApi(orqex).POST("/payment/checkouts", { body: body as CreateCheckoutRequest });
  expect(answer.response.status).toBe(422);
  expect(answer.response.headers.get("sl-violations")).toContain("request");
});

test("a key that is too short or too long never leaves", async () => {
  const orqex = createOrqex({ secretKey: "sk_1", baseUrl: inject("mocks").orqex });
  for (const idempotencyKey of ["order-1", "x".repeat(129)]) {
    const call = orqex.checkouts.create(session, { idempotencyKey });
    await expect(call).rejects.toThrow("`idempotencyKey` must have 8 to 128 characters");
  }
});
