import { expectTypeOf, test } from "vitest";
import { type Acme, createAcme } from "../src/index.ts";

test("nobody gets a client by forgetting an option", () => {
  // <sandbox>
  // @ts-expect-error neither an environment nor a base URL
  createAcme({ apiKey: "key" });
  // @ts-expect-error the credential is missing
  createAcme({ environment: "sandbox" });
  // </sandbox>
  // <no-sandbox>
  // @ts-expect-error the credential is missing
  createAcme({});
  // </no-sandbox>
  expectTypeOf(createAcme({ baseUrl: "http://127.0.0.1:4010", apiKey: "key" })).toEqualTypeOf<Acme>();
});
