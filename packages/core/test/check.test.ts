import { expect, onTestFinished, test } from "vitest";
import { oneOf, optionsProblem } from "../src/facts/check.ts";
import { type ClientOptions, ConfigurationError } from "../src/index.ts";
import { acme, failureOf } from "./support/client.ts";

const isNumber = (value: unknown) =>
  value === undefined || typeof value === "number" ? undefined : `must be a number; got a ${typeof value}`;

test("an option that is right, or left out, is no problem", () => {
  for (const options of [
    {},
    { size: 5 },
    { size: undefined },
    Object.create(null) as object,
    Object.freeze({ size: 1 }),
  ])
    expect(optionsProblem(options, { size: isNumber })).toBeUndefined();
});

test.each<[string, unknown, string]>([
  ["one that is wrong", { size: "5" }, "`size` must be a number; got a string."],
  ["one that is misspelt", { sise: 5 }, "Unknown option `sise`. Known: size, name."],
  ["a name that every object has", { constructor: 1 }, "Unknown option `constructor`."],
  ["another", { toString: () => "" }, "Unknown option `toString`."],
  ["the name of a prototype", JSON.parse('{"__proto__":{"size":"5"}}'), "Unknown option `__proto__`."],
  ["null", null, "The options must be an object; got null."],
  ["an array", [], "The options must be an object; got an array."],
  ["a promise", Promise.resolve({}), "got a Promise (is an `await` missing?)."],
  ["a map", new Map([["size", 5]]), "got an object (Map)."],
  [
    "an instance that hides its options",
    new (class Options {
      get size() {
        return 5;
      }
    })(),
    "got an object (Options).",
  ],
])("%s is told", (_, options, problem) => {
  expect(optionsProblem(options, { size: isNumber, name: () => undefined })).toContain(problem);
});

test("what somebody added to Object.prototype is no option, neither known nor unknown", () => {
  const added = { size: "5", sise: 5, name: "x" };
  Object.assign(Object.prototype, added);
  try {
    expect(optionsProblem({}, { size: isNumber })).toBeUndefined();
    // A check gets the options themselves, to look at others.
    expect(
      optionsProblem({ size: 1 }, { size: (_, all) => (Object.hasOwn(all, "name") ? "is wrong" : undefined) }),
    ).toBeUndefined();
  } finally {
    for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
  }
  expect("size" in {}).toBe(false);
});

test.each(["constructor", "toString", "hasOwnProperty", "__proto__", "then"])(
  "a client, a call, a list and a question refuse an option named %s",
  async (name) => {
    const options = JSON.parse(`{"${name}":1}`) as object;
    expect(() => acme("http://127.0.0.1:1", options as ClientOptions)).toThrow(ConfigurationError);
    const client = acme("http://127.0.0.1:1");
    const failed = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
    for (const call of [
      client.payments.create({}, options),
      client.payments.list({}, options),
      client.resume(failed, options),
      client.reconcile(failed, options),
    ]) {
      const error = (await failureOf(call)) as Error;
      expect(error.name).toBe("InvalidCallError");
      expect(error.message).toContain(`option \`${name}\``);
    }
  },
);

test("a check that depends on another option reads no option of Object.prototype", () => {
  Object.assign(Object.prototype, { baseUrl: "https://evil.example" });
  onTestFinished(() => void Reflect.deleteProperty(Object.prototype, "baseUrl"));
  expect(
    optionsProblem({}, { environment: (_, { baseUrl }) => (baseUrl === undefined ? "is missing" : undefined) }),
  ).toBe("`environment` is missing.");
});

test("a value that is none of those is named only if it is a word: no secret is shown", () => {
  const problemOf = oneOf("random", "required");
  expect(problemOf("required", {})).toBeUndefined();
  expect(problemOf("rnadom", {})).toBe('must be "random" or "required"; got "rnadom"');
  for (const secret of ["sk_live_0123456789abcdef", "a b", "4242 4242 4242 4242", ""])
    expect(problemOf(secret, {})).toBe(
      `must be "random" or "required"; got ${secret === "" ? "an empty" : "a"} string`,
    );
  expect(oneOf("off", "warn", "error")(5, {})).toBe('must be "off", "warn" or "error"; got 5');
});
