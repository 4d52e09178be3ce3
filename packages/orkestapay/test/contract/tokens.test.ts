import { expect, test } from "vitest";
import { contract, describeErrors, example } from "../../../../test/contract.ts";
import { type CreateTokenRequest, createOrkestapay } from "../../src/index.ts";

const orkestapay = createOrkestapay({ clientId: "id", clientSecret: "secret", ...contract("orkestapay") });
const grant = await example<CreateTokenRequest>("orkestapay", "tokens.create");

test("gets a token without needing one", async () => {
  const { data, response } = await orkestapay.tokens.create(grant).withResponse();
  expect(response.status).toBe(200);
  expect(data).toMatchObject({ token_type: "Bearer", expires_in: 1800, access_token: expect.any(String) });
});

await describeErrors("orkestapay", "tokens.create", (options) => orkestapay.tokens.create(grant, options));
