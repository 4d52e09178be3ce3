import { expect, test } from "vitest";
import { spec } from "../../packages/orqex/src/generated/operations.ts";
import { environmentOf } from "../generate/document.ts";

test.each(["production", "production, and the sandbox too", "production: the key decides"])(
  "a server described as %j is that of production",
  (description) => {
    expect(environmentOf({ url: "https://api.acme.example", description })).toBe("production");
  },
);

test("what else the description of a server says makes no further environment", () => {
  expect(spec.servers).toEqual({ production: "https://api.orqex.com/v1" });
});
