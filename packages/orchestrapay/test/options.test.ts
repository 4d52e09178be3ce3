import { expect, inject, test } from "vitest";
import { example } from "../../../test/contract.ts";
import { createApi } from "../src/api.ts";
import { type CreateCheckoutIntentRequest, createOrchestrapay, gt } from "../src/index.ts";

test.each<[unknown, string]>([
  [undefined, "The options must be an object; they are undefined."],
  [null, "The options must be an object; they are null."],
  [{ apiKey: "key" }, '`environment` must be "sandbox" or "production"; it is undefined.'],
  [{ apiKey: "key", environment: "staging" }, '`environment` must be "sandbox" or "production"; it is "staging".'],
  [{ environment: "sandbox", apiKey: " " }, "`apiKey` must hold printable ASCII characters only"],
  [{ environment: "sandbox", secretKey: "key" }, "There is no option `secretKey`. There are: environment, apiKey,"],
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
  await expect(call).rejects.toThrow("There is no query parameter `filter.amonut`. There are: page, limit, sortBy,");
});
