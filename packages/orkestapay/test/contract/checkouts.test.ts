import { expect, test } from "vitest";
import { contract, example } from "../../../../test/contract.ts";
import { createApi } from "../../src/api.ts";
import { type ClientEvent, type CreateCheckoutRequest, createOrkestapay } from "../../src/index.ts";

const options = { clientId: "id", clientSecret: "secret", ...contract("orkestapay") };
const orkestapay = createOrkestapay(options);
const order = await example<CreateCheckoutRequest>("orkestapay", "checkouts.create");
const id = "chk_e69283cb55814402b9372a2f834cc8a8";

test("gets a token, creates a checkout and reads it back", async () => {
  const events: ClientEvent[] = [];
  const fresh = createOrkestapay({ ...options, on: (event) => events.push(event) });
  const created = await fresh.checkouts.create(order);
  expect(created.checkout_redirect_url).toMatch(/^https:/);
  expect((await fresh.checkouts.retrieve(created.checkout_id)).checkout_id).toBe(id);
  const requests = events.flatMap((event) => (event.type === "request" ? [event.operationId] : []));
  expect(requests).toEqual(["checkouts.create", "tokens.create", "checkouts.retrieve"]);
});

test("takes no idempotency key, since none is documented", async () => {
  const { idempotencyKey, replayed } = await orkestapay.checkouts.create(order).withResponse();
  expect({ idempotencyKey, replayed }).toEqual({ idempotencyKey: undefined, replayed: undefined });
});

test("names the provider's code and request id", async () => {
  const call = orkestapay.checkouts.create(order, { headers: { prefer: "code=400" } });
  await expect(call).rejects.toMatchObject({ code: "BAD_REQUEST", requestId: "664bec7ff960e690abcdb507afa50d28" });
});

test("calls by method and path through the same layers", async () => {
  // openapi-fetch's types make `?: never` of `?: undefined`, and this project tells them apart.
  const created = await createApi(orkestapay).POST("/v1/checkouts", { body: order as never });
  expect(created.data?.checkout_id).toBe(id);
  const read = await createApi(orkestapay).GET("/v1/checkouts/{checkout_id}", {
    params: { path: { checkout_id: id } },
  });
  expect(read.data?.checkout_id).toBe(id);
});
