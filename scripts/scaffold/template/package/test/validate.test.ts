import { expect, test } from "vitest";
import { contract } from "../../../test/contract.ts";
import type { ClientEvent } from "../src/index.ts";
import { createAcme } from "../src/validate.ts";

test("takes what the spec says", async () => {
  const events: ClientEvent[] = [];
  const on = (event: ClientEvent) => events.push(event);
  const acme = createAcme({ apiKey: "key", validate: "error", on, ...contract("acme") });
  await acme.resource.verb();
  expect(events.filter(({ type }) => type === "drift")).toEqual([]);
});

test("names the option where it is wrong", () => {
  const wrong = { validate: "errors" as "error" };
  expect(() => createAcme({ apiKey: "key", ...wrong, ...contract("acme") })).toThrow(
    'acme: `validate` must be "off", "warn" or "error"; got "errors".',
  );
});
