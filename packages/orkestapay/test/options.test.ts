import { expect, inject, test } from "vitest";
import { example } from "../../../test/contract.ts";
import { createApi } from "../src/api.ts";
import { type CreateCheckoutRequest, createOrkestapay } from "../src/index.ts";

const credentials = { clientId: "id", clientSecret: "do-not-show" };

test.each<[unknown, string]>([
  [undefined, "The options must be an object; got undefined."],
  [null, "The options must be an object; got null."],
  [credentials, '`environment` must be "sandbox" or "production"; got undefined.'],
  [{ ...credentials, environment: "prod" }, '`environment` must be "sandbox" or "production"; got "prod".'],
  [{ environment: "sandbox", clientSecret: "do-not-show" }, "`clientId` must be a non-empty string; got undefined."],
  [
    { environment: "sandbox", clientId: "id", clientSecret: 5 },
    "`clientSecret` must be a non-empty string; got a number.",
  ],
  [
    { ...credentials, environment: "sandbox", client_id: "id" },
    "Unknown option `client_id`. Known: environment, clientId, clientSecret,",
  ],
])("refuses the options %j", (options, message) => {
  expect(() => createOrkestapay(options as never)).toThrow(
    expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(message) }),
  );
});

const order = await example<CreateCheckoutRequest>("orkestapay", "checkouts.create");
test.each<[string, object]>([
  ["a missing redirect", { ...order, completed_redirect_url: undefined }],
  [
    "a quantity that is a string",
    { ...order, order: { ...order.order, products: [{ ...order.order.products[0], quantity: "1" }] } },
  ],
  ["both customer and customer_id", { ...order, order: { ...order.order, customer_id: "cus_1" } }],
])("the mock refuses %s", async (_, body) => {
  const orkestapay = createOrkestapay({ ...credentials, baseUrl: inject("mocks").orkestapay });
  const answer = await createApi(orkestapay).POST("/v1/checkouts", { body: body as never });
  expect(answer.response.status).toBe(400);
  expect(answer.response.headers.get("sl-violations")).toContain("request");
});
