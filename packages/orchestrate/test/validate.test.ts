import { expect, test } from "vitest";
import { contract, example } from "../../../test/contract.ts";
import type { ClientEvent, CreatePaymentRequest } from "../src/index.ts";
import { createOrchestrate } from "../src/validate.ts";

const order = await example<CreatePaymentRequest>("orchestrate", "payments.create");

test("takes what the spec says, errors included", async () => {
  const events: ClientEvent[] = [];
  const on = (event: ClientEvent) => events.push(event);
  const orchestrate = createOrchestrate({ apiKey: "key", validate: "error", on, ...contract("orchestrate") });
  await orchestrate.payments.create(order);
  const refused = orchestrate.payments.create(order, { headers: { prefer: "code=400" } });
  await expect(refused).rejects.toMatchObject({ name: "ApiError", status: 400 });
  expect(events.filter(({ type }) => type === "drift")).toEqual([]);
});

test("names the option where it is wrong", () => {
  const wrong = { validate: "errors" as "error" };
  expect(() => createOrchestrate({ apiKey: "key", ...wrong, ...contract("orchestrate") })).toThrow(
    'orchestrate: `validate` must be "off", "warn" or "error"; got "errors".',
  );
});
