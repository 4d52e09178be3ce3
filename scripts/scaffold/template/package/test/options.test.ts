import { expect, test } from "vitest";
import { createAcme } from "../src/index.ts";

test.each<[unknown, string]>([
  [undefined, "The options must be an object; they are undefined."],
  // <sandbox>
  [{ apiKey: "key" }, '`environment` must be "sandbox" or "production"; it is undefined.'],
  [{ environment: "staging", apiKey: "key" }, '`environment` must be "sandbox" or "production"; it is "staging".'],
  [{ environment: "sandbox" }, "`apiKey` must be a string that is not empty; it is undefined."],
  [{ environment: "sandbox", apikey: "key" }, "There is no option `apikey`. There are: environment, apiKey,"],
  // </sandbox>
  // <no-sandbox>
  [{}, "`apiKey` must be a string that is not empty; it is undefined."],
  [{ apikey: "key" }, "There is no option `apikey`. There are: apiKey,"],
  // </no-sandbox>
])("refuses the options %j", (options, message) => {
  expect(() => createAcme(options as never)).toThrow(
    expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(message) }),
  );
});
