import { expect, test } from "vitest";
import { contract, example } from "../../../test/contract.ts";
import type { ClientEvent, CreateCheckoutIntentRequest } from "../src/index.ts";
import { createOrchestrapay } from "../src/validate.ts";

const order = await example<CreateCheckoutIntentRequest>("orchestrapay", "checkoutIntents.create");

test("takes what the spec says, errors included", async () => {
  const events: ClientEvent[] = [];
  const on = (event: ClientEvent) => events.push(event);
  const orchestrapay = createOrchestrapay({ apiKey: "key", validate: "error", on, ...contract("orchestrapay") });
  await orchestrapay.checkoutIntents.create(order);
  const refused = orchestrapay.checkoutIntents.create(order, { headers: { prefer: "code=400" } });
  await expect(refused).rejects.toMatchObject({ name: "ApiError", status: 400 });
  expect(events.filter(({ type }) => type === "drift")).toEqual([]);
});

test("names the option where it is wrong", () => {
  const wrong = { validate: "errors" as "error" };
  expect(() => createOrchestrapay({ apiKey: "key", ...wrong, ...contract("orchestrapay") })).toThrow(
    'orchestrapay: `validate` must be "off", "warn" or "error"; got "errors".',
  );
});
