import { expect, test } from "vitest";
import { createAcme } from "../src/index.ts";

test.each<[unknown, string]>([
  [undefined, "The options must be an object; got undefined."],
  // <sandbox>
  [{ apiKey: "key" }, '`environment` must be "sandbox" or "production"; got undefined.'],
  [{ environment: "staging", apiKey: "key" }, '`environment` must be "sandbox" or "production"; got "staging".'],
  [{ environment: "sandbox" }, "`apiKey` must be a non-empty string; got undefined."],
  [{ environment: "sandbox", apikey: "key" }, "Unknown option `apikey`. Known: environment,"],
  // </sandbox>
  // <no-sandbox>
  [{}, "`apiKey` must be a non-empty string; got undefined."],
  [{ apikey: "key" }, "Unknown option `apikey`. Known:"],
  // </no-sandbox>
])("refuses the options %j", (options, message) => {
  expect(() => createAcme(options as never)).toThrow(
    expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(message) }),
  );
});
