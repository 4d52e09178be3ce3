import { expectTypeOf, test } from "vitest";
import { createOrqex } from "../src/index.ts";

test("a misspelt option does not compile", () => {
  // @ts-expect-error there is no such option
  createOrqex({ secretKey: "sk_1", secretkey: "x" });
  expectTypeOf<string>().toEqualTypeOf<string>();
});
