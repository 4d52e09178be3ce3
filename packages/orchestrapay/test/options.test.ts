import { expect, inject, test } from "vitest";
import { example } from "../../../test/contract.ts";
import { createApi } from "../src/api.ts";
import { type CreateCheckoutIntentRequest, createOrchestrapay, gt } from "../src/index.ts";

test.each<[unknown, string]>([
  [undefined, "The options must be an object; got undefined."],
  [null, "The options must be an object; got null."],
  [{ apiKey: "key" }, '`environment` must be "sandbox" or "production"; got undefined.'],
  [{ apiKey: "key", environment: "staging" }, '`environment` must be "sandbox" or "production"; got "staging".'],
  [{ environment: "sandbox", apiKey: " " }, "`apiKey` must be printable ASCII without spaces"],
  [{ environment: "sandbox", secretKey: "key" }, "Unknown option `secretKey`. Known: environment, apiKey,"],
])("refuses the options %j", (options, message) => {
  expect(() => createOrchestrapay(options as never)).toThrow(
    expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(message) }),
  );
});

const intent = await example<CreateCheckoutIntentRequest>("orchestrapay", "checkoutIntents.create");
test.each<[string, object]>([
  ["an amount that is a text", { ...intent, amount: "1000" }],
  ["an amount with decimals", { ...intent, amount: 10.5 }],
  ["a key under another resource's name", { ...intent, idempotency_key: "order-1024" }],
])("the mock refuses %s", async (_, body) => {
  const orchestrapay = createOrchestrapay({ apiKey: "key", baseUrl: inject("mocks").orchestrapay });
  const answer = await createApi(orchestrapay).POST("/checkout-intents", { body: body as CreateCheckoutIntentRequest });
  expect(answer.response.status).toBe(400);
  expect(answer.response.headers.get("sl-violations")).toContain("request");
});

test("refuses a filter that the provider would ignore", async () => {
  const orchestrapay = createOrchestrapay({ apiKey: "key", baseUrl: inject("mocks").orchestrapay });
  const call = orchestrapay.checkoutIntents.list({ filter: { amonut: gt(3000) } } as never);
  await expect(call).rejects.toThrow("Unknown query parameter `filter.amonut`. Known: page, limit, sortBy,");
});
