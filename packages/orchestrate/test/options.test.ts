import { expect, inject, test } from "vitest";
import { example } from "../../../test/contract.ts";
import { createApi } from "../src/api.ts";
import { type CreatePaymentRequest, createOrchestrate } from "../src/index.ts";

test.each<[unknown, string]>([
  [undefined, "The options must be an object; got undefined."],
  [null, "The options must be an object; got null."],
  [{ apiKey: "key" }, '`environment` must be "sandbox" or "production"; got undefined.'],
  [{ apiKey: "key", environment: "staging" }, '`environment` must be "sandbox" or "production"; got "staging".'],
  [{ environment: "sandbox" }, "`apiKey` must be a non-empty string; got undefined."],
  [{ environment: "sandbox", apikey: "key" }, "Unknown option `apikey`. Known: environment, apiKey,"],
])("refuses the options %j", (options, message) => {
  expect(() => createOrchestrate(options as never)).toThrow(
    expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(message) }),
  );
});

test("refuses an idempotency key, since the provider would ignore it", async () => {
  const orchestrate = createOrchestrate({ apiKey: "key", baseUrl: inject("mocks").orchestrate });
  const call = orchestrate.payments.create(link, { idempotencyKey: "order-1024" } as never);
  await expect(call).rejects.toMatchObject({ name: "InvalidCallError", outcome: "not_executed" });
});

const link = await example<CreatePaymentRequest>("orchestrate", "payments.create", "link");
test.each<[string, object]>([
  ["both mcc and account_id", { ...link, account_id: "123e4567-e89b-12d3-a456-426614174000" }],
  ["neither mcc nor account_id", { ...link, mcc: undefined }],
  ["an amount that is a text", { ...link, amount: "100" }],
  ["a currency that is not taken", { ...link, currency: "XOF" }],
])("the mock refuses %s", async (_, body) => {
  const orchestrate = createOrchestrate({ apiKey: "key", baseUrl: inject("mocks").orchestrate });
  const answer = await createApi(orchestrate).POST("/api/v1/payments", { body: body as never });
  expect(answer.response.status).toBe(422);
  expect(answer.response.headers.get("sl-violations")).toContain("request");
});
