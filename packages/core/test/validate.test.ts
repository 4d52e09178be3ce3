import { describe, expect, test } from "vitest";
import { listenerOf } from "../src/call/logger.ts";
import { scrub } from "../src/facts/scrub.ts";
import { type ClientEvent, type ClientOptions, ResponseError, createClient } from "../src/index.ts";
import { bearer } from "../src/index.ts";
import {
  type ValidateOptions,
  type Validators,
  driftsOf,
  each,
  formats,
  isObject,
  must,
  others,
  sensitive,
  validation,
} from "../src/validate/validate.ts";
import { type Acme, failureOf, spec } from "./support/client.ts";
import { json, page, provider, refusal } from "./support/provider.ts";

const text: Validators[string][string] = (value, at, report) => {
  if (typeof value !== "string") report(at, "type", value);
};
const state: typeof text = (value, at, report) => {
  if (value !== "open") report(at, "const", value);
};
const link: typeof text = (value, at, report) => {
  if (typeof value === "string" && !formats.uri.test(value)) report(at, "format", value);
};
const payment: typeof text = (value, at, report) => {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", text, at, report);
  must(value, "token", sensitive(text), at, report);
  must(value, "state", state, at, report);
  must(value, "url", link, at, report);
};
const list: typeof text = (value, at, report) => {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "items", (items, below) => each(items as unknown[], payment, below, report), at, report);
};
const said: typeof text = (value, at, report) => {
  if (isObject(value)) must(value, "code", text, at, report);
};
const answers = { 200: payment, 404: said, "5XX": said };
const validators: Validators = {
  "payments.retrieve": answers,
  "payments.create": answers,
  "payments.list": { 200: list },
  "refunds.create": answers,
};

const whole = { id: "1", token: "t", state: "open", url: "https://acme.example/1" };

function checked(baseUrl: string, options: ClientOptions & ValidateOptions) {
  const events: ClientEvent[] = [];
  const all = { baseUrl, on: (event: ClientEvent) => events.push(event), maxAttempts: 1, ...options };
  const definition = { spec, userAgent: "acme-test", checks: {}, credential: () => bearer("secret-token") };
  const client = createClient<Acme, ClientOptions>(definition, all, validation(spec, validators));
  const drifts = () => events.flatMap((event) => (event.type === "drift" ? [event] : []));
  return { client, drifts };
}

describe("warn", () => {
  test("reports place, rule and kind of everything that differs, and changes no result", async () => {
    const body = { id: 7, state: "Ama Mensah", url: "no address" };
    const { url } = await provider(json(200, body));
    const { client, drifts } = checked(url, { validate: "warn" });
    await expect(client.payments.retrieve("1")).resolves.toEqual(body);
    const call = { type: "drift", provider: "acme", operationId: "payments.retrieve", status: 200, attempt: 1 };
    expect(drifts()).toMatchObject([
      { ...call, pointer: "/id", rule: "type", received: "number" },
      { ...call, pointer: "/token", rule: "required", received: "nothing" },
      { ...call, pointer: "/state", rule: "const", received: "string" },
      { ...call, pointer: "/url", rule: "format", received: "string" },
    ]);
  });

  test("shows a code where codes are listed, and nothing of what is sensitive", async () => {
    const { url } = await provider(json(200, { ...whole, state: "closed", token: 4242424242424242 }));
    const { client, drifts } = checked(url, { validate: "warn" });
    await client.payments.retrieve("1");
    expect(drifts().map(({ received }) => received)).toEqual(["[sensitive]", '"closed"']);
  });

  test("finds nothing in an answer that follows the spec, whatever else it has", async () => {
    const { url } = await provider(json(200, { ...whole, more: true }));
    const { client, drifts } = checked(url, { validate: "warn" });
    await client.payments.retrieve("1");
    expect(drifts()).toEqual([]);
  });

  test("checks every page of a list", async () => {
    const first = json(200, { items: [whole], page: 1, pages: 2 });
    const { url } = await provider(first, json(200, { items: [whole, { ...whole, id: null }], page: 2, pages: 2 }));
    const { client, drifts } = checked(url, { validate: "warn" });
    const items: unknown[] = [];
    for await (const item of client.payments.list()) items.push(item);
    expect(items).toHaveLength(3);
    expect(drifts()).toMatchObject([{ pointer: "/items/1/id", rule: "type", received: "null" }]);
  });

  test("stops after twenty of a kind", async () => {
    const { url } = await provider(json(200, { items: Array.from({ length: 1000 }, () => ({})) }));
    const { client, drifts } = checked(url, { validate: "warn" });
    await client.payments.list();
    expect(drifts()).toHaveLength(20);
  });

  test("writes a line to the logger", async () => {
    const lines: string[] = [];
    const logger = { debug: () => {}, info: () => {}, warn: (line: string) => lines.push(line), error: () => {} };
    const { url } = await provider(json(200, { ...whole, id: 7 }));
    const { client } = checked(url, { validate: "warn", logger });
    await client.payments.retrieve("1");
    expect(lines.map((line) => line.replace(/ \[.*/, ""))).toEqual([
      'acme payments.retrieve: the 200 differs from the spec at "/id": type, got number',
    ]);
  });
});

test("a name with a line break in it makes no second line in a log", () => {
  const lines: string[] = [];
  const logger = { debug: () => {}, info: () => {}, warn: (line: string) => lines.push(line), error: () => {} };
  const drift = { pointer: "/a\nacme: paid", rule: "type", received: "number" };
  listenerOf(
    undefined,
    logger,
  )?.({
    type: "drift",
    provider: "acme",
    operationId: "payments.retrieve",
    callId: "1",
    attempt: 1,
    host: "acme.example",
    status: 200,
    ...drift,
  });
  expect(lines).toEqual([
    'acme payments.retrieve: the 200 differs from the spec at "/a\\nacme: paid": type, got number [1]',
  ]);
});

test("a pointer escapes what has a meaning in it, and shows no card number that is a name", () => {
  const map: typeof text = (value, at, report) => others(Object(value), [], text, at, report);
  const data = { "a/b~c": 1, "4242 4242 4242 4242": 2 };
  const pointers = driftsOf({ "payments.retrieve": { 200: map } }, "payments.retrieve", { status: 200, data }, scrub);
  expect(pointers.map(({ pointer }) => pointer)).toEqual(["/a~1b~0c", "/[card number]"]);
});

describe("error", () => {
  test("throws that the write took effect, with the answer, and sends nothing again", async () => {
    const body = { ...whole, id: 7 };
    const { url, seen } = await provider(json(200, body));
    const { client, drifts } = checked(url, { validate: "error", maxAttempts: 3 });
    const error = await failureOf(client.refunds.create({ amount: 1 }, { idempotencyKey: "refund-1" }));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ outcome: "executed", status: 200, body, idempotencyKey: "refund-1" });
    expect((error as Error).message).toBe(
      "acme refunds.create: 200, but the answer differs from the spec: /id breaks `type`, got number. The request took effect, but its answer cannot be used.",
    );
    expect((error as ResponseError).attempts).toHaveLength(1);
    expect(drifts()).toHaveLength(1);
    expect(seen).toHaveLength(1);
  });

  test("leaves a read that differs unrepeated", async () => {
    const { url, seen } = await provider(json(200, {}));
    const { client } = checked(url, { validate: "error", maxAttempts: 3 });
    await expect(client.payments.retrieve("1")).rejects.toMatchObject({ name: "ResponseError", outcome: "executed" });
    expect(seen).toHaveLength(1);
  });

  test("printing the error shows nothing of the answer", async () => {
    const { url } = await provider(json(200, { ...whole, id: 7, token: "tok_secret" }));
    const { client } = checked(url, { validate: "error" });
    const { inspect } = await import("node:util");
    const error = await failureOf(client.payments.retrieve("1"));
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("tok_secret");
  });

  test("lets a failed call of an honoured key be resumed once the provider is in order", async () => {
    const { url, seen } = await provider(json(200, {}), json(200, whole));
    const { client } = checked(url, { validate: "error" });
    const error = await failureOf(client.refunds.create({ amount: 1 }));
    await expect(client.resume(error)).resolves.toEqual(whole);
    expect(seen[1]?.headers["idempotency-key"]).toBe(seen[0]?.headers["idempotency-key"]);
  });
});

describe.each(["warn", "error"] as const)("%s", (validate) => {
  test("an error answer that differs stays the error that it is", async () => {
    const { url } = await provider(json(404, { message: "No.", code: 7 }));
    const { client, drifts } = checked(url, { validate });
    const error = await failureOf(client.payments.create({ amount: 1 }));
    expect(error).toMatchObject({ name: "ApiError", status: 404, outcome: "not_executed" });
    expect(drifts()).toMatchObject([{ status: 404, pointer: "/code", rule: "type", received: "number" }]);
  });

  test("a class of statuses has one rule", async () => {
    const { url } = await provider(json(503, { message: "No." }));
    const { client, drifts } = checked(url, { validate });
    await failureOf(client.payments.retrieve("1"));
    expect(drifts()).toMatchObject([{ status: 503, pointer: "/code", rule: "required" }]);
  });

  test("a status that is not documented differs", async () => {
    const { url } = await provider(refusal(418));
    const { client, drifts } = checked(url, { validate });
    await expect(client.payments.retrieve("1")).rejects.toMatchObject({ name: "ApiError", status: 418 });
    expect(drifts()).toMatchObject([{ status: 418, pointer: "", rule: "status", received: "418" }]);
  });

  test("what a proxy in between says is not the provider's, and no drift", async () => {
    const { url } = await provider(page(502));
    const { client, drifts } = checked(url, { validate });
    await expect(client.payments.retrieve("1")).rejects.toMatchObject({ name: "ApiError", status: 502 });
    expect(drifts()).toEqual([]);
  });
});

test.each([undefined, "off"] as const)("%s checks nothing", async (validate) => {
  const { url } = await provider(json(200, {}));
  const { client, drifts } = checked(url, { validate });
  await expect(client.payments.retrieve("1")).resolves.toEqual({});
  expect(drifts()).toEqual([]);
});
