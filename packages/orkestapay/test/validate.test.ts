import { expect, test } from "vitest";
import { contract, example } from "../../../test/contract.ts";
import type { ClientEvent, CreateCheckoutRequest } from "../src/index.ts";
import { createOrkestapay, createOrkestapayPublic } from "../src/validate.ts";

const order = await example<CreateCheckoutRequest>("orkestapay", "checkouts.create");

test("takes what the spec says, errors included", async () => {
  const events: ClientEvent[] = [];
  const on = (event: ClientEvent) => events.push(event);
  const orkestapay = createOrkestapay({
    clientId: "id",
    clientSecret: "secret",
    validate: "error",
    on,
    ...contract("orkestapay"),
  });
  await orkestapay.checkouts.create(order);
  const refused = orkestapay.checkouts.create(order, { headers: { prefer: "code=400" } });
  await expect(refused).rejects.toMatchObject({ name: "ApiError", status: 400 });
  expect(events.filter(({ type }) => type === "drift")).toEqual([]);
});

test("names the option where it is wrong", () => {
  const wrong = { validate: "errors" as "error" };
  expect(() =>
    createOrkestapay({ clientId: "id", clientSecret: "secret", ...wrong, ...contract("orkestapay") }),
  ).toThrow('orkestapay: `validate` must be "off", "warn" or "error"; got "errors".');
});

test("checks the answers of the public client too", async () => {
  const options = { merchantId: "mch_1", publicKey: "pk_test_1", ...contract("orkestapay") };
  const broken = async () => Response.json({ id: 7 });
  const client = createOrkestapayPublic({ ...options, validate: "error", fetch: broken });
  await expect(client.merchants.retrievePaymentMethod("APPLE_PAY")).rejects.toMatchObject({
    name: "ResponseError",
    outcome: "executed",
  });
});

test("checks the answers that hold tokens too, and shows none", async () => {
  const events: ClientEvent[] = [];
  const broken = async () => Response.json({ token_type: "Bearer", expires_in: "1800", access_token: 42 });
  const options = { clientId: "id", clientSecret: "secret", baseUrl: "https://orkestapay.example", fetch: broken };
  const client = createOrkestapay({ ...options, validate: "warn", on: (event) => events.push(event) });
  await client.merchants.listBrands().catch(() => {});
  expect(events.filter(({ type }) => type === "drift")).toMatchObject([
    { operationId: "tokens.create", pointer: "/expires_in", rule: "type", received: "string" },
    { operationId: "tokens.create", pointer: "/access_token", rule: "type", received: "[sensitive]" },
  ]);
});
