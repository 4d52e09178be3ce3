import { expect, test } from "vitest";
import { contract, example } from "../../../test/contract.ts";
import type { ClientEvent, CreateCheckoutRequest } from "../src/index.ts";
import { createOrqex } from "../src/validate.ts";

const order = await example<CreateCheckoutRequest>("orqex", "checkouts.create");

test("takes what the spec says, errors included", async () => {
  const events: ClientEvent[] = [];
  const on = (event: ClientEvent) => events.push(event);
  const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", validate: "error", on, ...contract("orqex") });
  await orqex.checkouts.create(order);
  const refused = orqex.checkouts.create(order, { headers: { prefer: "code=400" } });
  await expect(refused).rejects.toMatchObject({ name: "ApiError", status: 400 });
  expect(events.filter(({ type }) => type === "drift")).toEqual([]);
});

test("names the option where it is wrong", () => {
  const wrong = { validate: "errors" as "error" };
  expect(() => createOrqex({ secretKey: "sk_sandbox_1_2", ...wrong, ...contract("orqex") })).toThrow(
    'orqex: `validate` must be "off", "warn" or "error"; got "errors".',
  );
});
