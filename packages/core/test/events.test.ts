import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { type ClientEvent, type ClientOptions, type Operation, clientCredentials, createClient } from "../src/index.ts";
import { type ValidateOptions, validation } from "../src/validate/validate.ts";
import { type Acme, acme, callOf, failureOf, spec } from "./support/client.ts";
import { type Answer, json, provider, refusal, reset } from "./support/provider.ts";

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const operation = spec.operations["tokens.create"] as Operation;
const credentials = () => clientCredentials({ clientId: "id", clientSecret: "secret-of-shop", operation });

function listening(): { events: ClientEvent[]; on: (event: ClientEvent) => void } {
  const events: ClientEvent[] = [];
  return { events, on: (event) => void events.push(event) };
}
const told = (events: readonly ClientEvent[]) =>
  events.map(({ type, operationId, attempt }) => `${operationId} ${type} ${attempt}`);

describe("every event says which call, which attempt and which host", () => {
  test("whatever happens to the call", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const script: Answer[] = [
      json(200, { access_token: "token-one", expires_in: 60 }),
      refusal(401),
      json(200, { access_token: "token-two", expires_in: 60 }),
      refusal(503),
      (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"id":9007199254740993}'),
      refusal(422),
    ];
    const { url } = await provider((response, seen) => script.shift()?.(response, seen));
    const { events, on } = listening();
    const down = async (): Promise<never> => Promise.reject(new Error("down"));
    const journal = { opened: async () => {}, closed: down, claim: down, release: down };
    const definition = { spec, userAgent: "acme-test", checks: {}, credential: credentials };
    const rule = validation(spec, {
      "refunds.create": { 200: (_, at, report) => report(`${at}/id`, "type", 5), 422: () => {} },
    });
    const client = createClient<Acme, ClientOptions & ValidateOptions>(
      definition,
      { baseUrl: url, on, validate: "warn", journal },
      rule,
    );
    await callOf(client, "honoured");
    await failureOf(callOf(client, "honoured"));
    expect(told(events)).toEqual([
      "refunds.create request 0",
      "tokens.create request 0",
      "tokens.create attempt 1",
      "tokens.create response 1",
      "refunds.create token 1",
      "refunds.create attempt 1",
      "refunds.create retry 2",
      "tokens.create request 0",
      "tokens.create attempt 1",
      "tokens.create response 1",
      "refunds.create token 2",
      "refunds.create attempt 2",
      "refunds.create retry 3",
      "refunds.create attempt 3",
      "refunds.create rounded 3",
      "refunds.create journal 3",
      "refunds.create drift 3",
      "refunds.create response 3",
      "refunds.create request 0",
      "refunds.create attempt 1",
      "refunds.create journal 1",
      "refunds.create error 1",
    ]);
    for (const event of events)
      expect(event).toMatchObject({ provider: "acme", callId: expect.stringMatching(uuid), host: new URL(url).host });
    // Two calls, and two requests for a token, each of which is a call of its own.
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(4);
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(documented().keys()));
    expect(inspect(events, { depth: 9 })).not.toMatch(/token-one|token-two|secret-of-shop/);
  });

  test("and two calls at once can be told apart, event by event", async () => {
    const { url } = await provider((response, seen) => {
      const { amount } = JSON.parse(seen.body) as { amount: number };
      setTimeout(() => (amount % 2 ? refusal(422) : json(201, { amount }))(response, seen), 20 - amount);
    });
    const { events, on } = listening();
    const client = acme(url, { on });
    await Promise.allSettled(Array.from({ length: 10 }, (_, amount) => client.payments.create({ amount })));
    const byCall = Map.groupBy(events, ({ callId }) => callId);
    expect(byCall.size).toBe(10);
    for (const [first, second, last, ...more] of byCall.values()) {
      expect([first?.type, second?.type, more]).toEqual(["request", "attempt", []]);
      const status = second?.type === "attempt" ? second.record.status : undefined;
      expect(last).toMatchObject(status === 422 ? { type: "error", error: { status } } : { type: "response", status });
    }
  });

  test("a page of a list is a call of its own, and a call that is resumed is the same", async () => {
    const items = (page: number) => json(200, { items: [{ id: page }], pages: 2 });
    const { url } = await provider(items(1), items(2), reset, reset, reset, json(200, {}));
    const { events, on } = listening();
    const client = acme(url, { on });
    for await (const _ of client.payments.list());
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(2);
    events.length = 0;
    vi.spyOn(Math, "random").mockReturnValue(0);
    await client.resume(await failureOf(client.refunds.create({})));
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(1);
    expect(told(events.filter(({ type }) => type !== "retry")).map((each) => each.slice(15))).toEqual([
      "request 0",
      "attempt 1",
      "attempt 2",
      "attempt 3",
      "error 3",
      "request 0",
      "attempt 4",
      "response 4",
    ]);
  });

  test("also through `client.fetch`, and for a call that is refused by nobody but the connection", async () => {
    const { url } = await provider(json(200, {}));
    const { events, on } = listening();
    await acme(url, { on }).fetch("/payments/1");
    await failureOf(acme("http://127.0.0.1:9", { on, maxAttempts: 1 }).payments.retrieve("1"));
    expect(told(events)).toEqual([
      "payments.retrieve request 0",
      "payments.retrieve attempt 1",
      "payments.retrieve response 1",
      "payments.retrieve request 0",
      "payments.retrieve attempt 1",
      "payments.retrieve error 1",
    ]);
    expect(new Set(events.map(({ host }) => host))).toEqual(new Set([new URL(url).host, "127.0.0.1:9"]));
  });
});

/** The table of events in the README: their fields by their names. */
function documented(): Map<string, string[]> {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = readme.matchAll(/^\| `(\w+)` +\| [^|]+ \| ([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, name = "", fields = ""]) => [
      name,
      [...fields.matchAll(/`(\w+)`/g)].map(([, field = ""]) => field),
    ]),
  );
}

test("the README has every event with its fields, and no other", () => {
  const source = readFileSync(new URL("../src/facts/events.ts", import.meta.url), "utf8");
  const fieldsOf = (name: string): string[] => {
    const [, bases = "", body = ""] =
      new RegExp(`interface ${name}(?: extends ([^{]+))? \\{(.*?)^\\}`, "ms").exec(source) ?? [];
    const own = [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, field = ""]) => field);
    return [
      ...own,
      ...bases.split(",").flatMap((base) => (base.trim() === "CallEvent" || base === "" ? [] : fieldsOf(base.trim()))),
    ];
  };
  const union = /type ClientEvent =([^;]+);/.exec(source)?.[1]?.match(/\w+/g) ?? [];
  const declared = union.map((name): [string, string[]] => {
    const type = new RegExp(`interface ${name} .*?type: "(\\w+)"`, "s").exec(source)?.[1] ?? name;
    return [
      type,
      fieldsOf(name)
        .filter((field) => field !== "type")
        .toSorted(),
    ];
  });
  expect(declared.length).toBeGreaterThan(7);
  expect(new Map([...documented()].map(([name, fields]) => [name, fields.toSorted()]))).toEqual(new Map(declared));
  const common = fieldsOf("CallEvent");
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  for (const field of common) expect(readme).toMatch(new RegExp(`^- \`${field}\`: `, "m"));
});
