import * as fc from "fast-check";

const scalars = ["", "a", "ab", "abc", -1, 0, 1, 2, 0.5, null, true, false];
const limits = fc.record(
  {
    minimum: fc.integer({ min: -1, max: 2 }),
    maximum: fc.integer({ min: -1, max: 2 }),
    exclusiveMinimum: fc.integer({ min: -1, max: 2 }),
    minLength: fc.integer({ min: 0, max: 3 }),
    maxLength: fc.integer({ min: 0, max: 3 }),
    pattern: fc.constantFrom("^a", "b$"),
  },
  { requiredKeys: [] },
);
const types = fc.uniqueArray(fc.constantFrom("string", "integer", "number", "null", "boolean"), {
  minLength: 1,
  maxLength: 3,
});
const plain = fc.oneof(
  fc.tuple(types, limits).map(([type, limits]) => ({ type, ...limits })),
  fc.uniqueArray(fc.constantFrom(...scalars), { minLength: 1, maxLength: 3 }).map((list) => ({ enum: list })),
  fc.constantFrom(...scalars).map((value) => ({ const: value })),
  fc.constantFrom({}, { not: {} }),
);
const known = fc.uniqueArray(fc.constantFrom("a", "ab", "abc"), { minLength: 1 }).map((list) => ({
  anyOf: [{ type: "string", enum: list }, { type: "string" }],
}));
const single = fc.oneof(
  plain,
  known,
  fc.array(plain, { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
);
const list = fc.tuple(single, fc.nat({ max: 2 })).map(([items, minItems]) => ({ type: "array", items, minItems }));
const both = fc.tuple(plain, plain).map((allOf) => ({ allOf }));
const value = fc.oneof(single, list, both);
/** What is sent is closed, what is got is open. */
const object = fc
  .tuple(
    fc.dictionary(fc.constantFrom("a", "b", "c"), value, { noNullPrototype: true }),
    fc.subarray(["a", "b", "c"]),
    fc.constantFrom("a", "b"),
  )
  .map(([properties, required, extra]) => ({
    type: "object",
    properties,
    required: required.filter((name) => name in properties || name === extra),
  }));

/** Two schemas, of which one often comes from the other. */
const pairs = <T extends object>(schema: fc.Arbitrary<T>): fc.Arbitrary<object[]> =>
  fc.oneof(
    fc.tuple(schema, schema),
    fc.tuple(schema, plain).map(([one, other]) => [one, { anyOf: [one, other] }]),
    fc.tuple(schema, plain).map(([one, other]) => [{ allOf: [one, other] }, one]),
    fc.tuple(schema, plain).map(([one, other]) => [one, { allOf: [one, other] }]),
    fc.tuple(types, limits, limits).map(([type, one, other]) => [
      { type, ...one },
      { type, ...other },
    ]),
  );
export const valuePairs: fc.Arbitrary<object[]> = pairs(value);
const objectPairs = fc.oneof(
  fc.tuple(object, object),
  fc
    .tuple(object, fc.constantFrom("a", "b", "c"), valuePairs)
    .map(([{ properties, ...rest }, name, pair]) =>
      pair.map((member) => ({ ...rest, properties: { ...properties, [name]: member } })),
    ),
  fc.tuple(object, fc.subarray(["a", "b", "c"])).map(([one, required]) => [one, { ...one, required }]),
);
export const schemaPairs: fc.Arbitrary<object[]> = fc.oneof(valuePairs, objectPairs);

const items = fc.constantFrom(...scalars);
/** Something that may fit. */
export const instances: fc.Arbitrary<unknown[]> = fc.array(
  fc.oneof(
    items,
    fc.array(items, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.oneof(items, fc.array(items, { maxLength: 2 })), {
      noNullPrototype: true,
    }),
  ),
  { minLength: 30, maxLength: 60 },
);
