import { randomInt } from "node:crypto";
import * as fc from "fast-check";
import { afterAll, describe, expect, inject, test } from "vitest";
import type { Provider } from "../packages/mock/src/index.ts";
import { addressOf, headersFor } from "../scripts/contract/examples.ts";
import { validators } from "../scripts/contract/invalid.ts";
import { type Route, type SchemaObject, clientsOf, read, resolve, routesOf } from "../scripts/generate/document.ts";
import { schemaIn } from "../scripts/generate/operations.ts";
import { valid } from "./arbitrary.ts";
import { contract } from "./contract.ts";
import { type Clients, callOf } from "./operations.ts";
import { hasRareRules } from "./rare.ts";
import { refused } from "./refused.ts";
import { violationsOf } from "./violations.ts";

/** Bodies for each provider, at least: half of them valid, and one for each rule. */
const cases = Number(process.env["CASES"] ?? 300);
/** What the bodies follow from: the same seed, the same bodies. */
const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));
const patience = 60_000 + cases * 100;

/**
 * Tests every request schema with generated bodies: what it allows is accepted through every client that has the
 * operation, and each of its rules, broken alone, is refused by name.
 */
export async function describeGenerated(provider: Provider, clients: Clients): Promise<void> {
  const document = await read(provider);
  const validator = validators(document);
  const requests = (routes: readonly Route[]) =>
    routes.flatMap((route) => {
      const schema = route.requestBody && schemaIn(resolve(document, route.requestBody).content);
      return schema ? [{ operationId: route.operationId, route, schema: schema as SchemaObject }] : [];
    });
  let tried = 0;
  const check = async <Value>(values: fc.Arbitrary<Value>, numRuns: number, law: (value: Value) => Promise<void>) => {
    const property = fc.asyncProperty(values, async (value) => {
      tried += 1;
      await law(value);
    });
    await fc.assert(property, { seed, numRuns });
  };
  afterAll(() => console.log(`${provider}: ${tried} generated bodies, SEED=${seed}`));

  const accepting = clientsOf(document).flatMap(({ prefix, routes }) =>
    requests(routes).map((request) => ({ ...request, prefix })),
  );
  test.each(accepting)(
    "$prefix $operationId accepts every body that its schema allows",
    { timeout: patience },
    async ({ prefix, route, schema }) => {
      const call = callOf(document, clients[prefix]?.(contract(provider)) ?? {}, route);
      const isValid = validator(schema);
      await check(valid(document, keyed(route, schema)), Math.ceil(cases / 2 / accepting.length), async (body) => {
        const follows = isValid(JSON.parse(JSON.stringify(body)));
        // What rules say across properties the generator does not know, and tries again.
        if (hasRareRules(document, schema)) fc.pre(follows);
        expect(follows, "the generator follows the schema").toBe(true);
        await call(body);
      });
    },
  );

  const refusing = requests(routesOf(document)).map((request) => ({
    ...request,
    rules: violationsOf(document, request.schema),
  }));
  const count = refusing.reduce((sum, { rules }) => sum + rules.length, 0);
  describe.each(refusing)("$operationId", ({ route, schema, rules }) => {
    test(`refuses every body that breaks one of its ${rules.length} rules`, { timeout: patience }, async () => {
      const url = inject("mocks")[provider] + addressOf(document, route);
      const isValid = validator(schema);
      const isRequired = route.requestBody !== undefined && resolve(document, route.requestBody).required === true;
      for (const rule of rules) {
        await check(rule.values, Math.ceil(cases / 2 / count), async (value) => {
          const body = JSON.stringify(value);
          // The mock takes `null`, `false`, `0` and an empty string for no body, which some operations allow.
          if (!value && !isRequired) return;
          const breaks = !isValid(JSON.parse(body));
          if (hasRareRules(document, schema)) fc.pre(breaks);
          expect(!breaks, `the generator breaks ${rule.keyword} at /${rule.path.join("/")}`).toBe(false);
          await refused(route, rule, url, body, headersFor(document, route));
        });
      }
    });
  });

  test("as many bodies were tried as there should be", () => {
    expect(tried).toBeGreaterThanOrEqual(cases);
  });
}

/** The schema of bodies that a client sends: whatever a provider allows, core takes no empty key. */
function keyed({ "x-idempotency": key }: Route, schema: SchemaObject): SchemaObject {
  return key?.in === "body" ? { allOf: [schema, { properties: { [key.name]: sendableKey } }] } : schema;
}
const sendableKey: SchemaObject = { minLength: 1 };
