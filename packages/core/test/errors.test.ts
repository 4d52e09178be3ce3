import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { withoutConsequence } from "../src/facts/errors.ts";
import {
  type ApiError,
  ConfigurationError,
  type PayorchError,
  ResponseError,
  apiErrorGuard,
  createClient,
  isPayorchError,
} from "../src/index.ts";
import { bearer } from "../src/index.ts";
import { type Acme, acme, callOf, failureOf, kinds, spec } from "./support/client.ts";
import { type Answer, cut, json, page, provider, refusal, reset } from "./support/provider.ts";

describe("the answer of an error is a Response", () => {
  test.each([400, 401, 404, 409, 422, 429, 500, 503, 599, 600, 799])("with a status of %i", async (status) => {
    const answer: Answer = (response) => {
      response.writeHead(status, {
        "content-type": "application/json",
        "x-request-id": "r-1",
        "set-cookie": ["a=1", "b=2"],
      });
      response.end('{"message":"No.","detail":{"field":"amount"}}');
    };
    const { url } = await provider(answer);
    const error = (await failureOf(callOf(acme(url, { maxAttempts: 1 }), "keyless"))) as ApiError;
    const { response } = error;
    expect(response).toBeInstanceOf(Response);
    // A `Response` has no status above 599; the error has.
    expect([error.status, response.status]).toEqual([status, Math.min(status, 599)]);
    expect(await response.json()).toEqual(error.body);
    expect(response.headers.get("x-request-id")).toBe("r-1");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    // Who reads it once takes it from nobody.
    expect(await error.response.text()).toContain("amount");
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toMatch(/amount|a=1/);
    expect(JSON.stringify(error)).not.toMatch(/amount|a=1/);
  });

  test("as that of a success is", async () => {
    for (const [answer, body] of [
      [json(200, { id: "1" }), '{"id":"1"}'],
      [((response) => response.writeHead(204).end()) as Answer, ""],
    ] as const) {
      const { url } = await provider(answer);
      const { response } = await callOf(acme(url), "read").withResponse();
      expect(response).toBeInstanceOf(Response);
      expect(await response.text()).toBe(body);
    }
  });

  test("and no error of another kind has one", async () => {
    const { url } = await provider(page(200));
    const error = await failureOf(callOf(acme(url), "keyless"));
    expect(error).toBeInstanceOf(ResponseError);
    expect("response" in (error as object)).toBe(false);
  });
});

describe("a message tells the outcome once, and only where it matters", () => {
  const sentences = {
    not_executed: " The request did not take effect.",
    unknown: " The request may have taken effect.",
    executed: " The request took effect, but its answer cannot be used.",
  };
  const broken: Answer = (response) => {
    response.writeHead(201, { "content-type": "application/json" }).end("{");
  };
  const answers: [string, Answer][] = [
    ["a refusal", refusal(422)],
    ["a refusal that speaks of an outcome itself", json(422, { message: "No. The request did not take effect." })],
    ["a failure", refusal(500)],
    ["another form", json(400, { reason: "no" })],
    ["a page", page(502)],
    ["a redirect", page(302, { location: "/" })],
    ["a broken body", broken],
    ["a body cut off", cut],
    ["a lost connection", reset],
    ["a message of spaces", json(400, { message: "  " })],
    ["several messages", json(400, { message: ["No", "Never"] })],
  ];

  test.each(answers)("after %s", async (name, answer) => {
    for (const kind of kinds) {
      const { url } = await provider(answer);
      const error = (await failureOf(callOf(acme(url, { maxAttempts: 1 }), kind))) as PayorchError;
      const { message } = error;
      expect(message.endsWith(kind === "read" ? "" : sentences[error.outcome])).toBe(true);
      const others = kind === "read" ? message : withoutConsequence(message);
      const foreign = name.includes("itself") ? "No. The request did not take effect." : "";
      expect(others.replace(foreign, "")).not.toContain("effect");
      expect(message).not.toMatch(/ {2}| \.|\.\.|undefined|\[object/);
    }
  });

  test("and of arguments that are wrong nothing, since nothing was sent", async () => {
    const error = (await failureOf(acme("http://127.0.0.1:1").payments.create({ a: () => 1 }))) as PayorchError;
    expect(error.message).toBe(
      "acme payments.create: The body cannot be sent: `a` is a function, which JSON cannot hold.",
    );
  });
});

describe("an error is known to the guard of its own provider only", () => {
  const clientOf = (provider: string, baseUrl: string) =>
    createClient<Acme, { baseUrl: string }>(
      { spec: { ...spec, provider }, userAgent: "t", checks: {}, credential: () => bearer("t") },
      { baseUrl },
    );
  const providers = ["acme", "acme-2", "orchestrate", "constructor"];
  const guards = providers.map((name) => apiErrorGuard<Record<string, Record<number, unknown>>>(name));

  test.each(providers.map((name, index) => [name, index] as const))("%s", async (name, own) => {
    const { url } = await provider(refusal(422));
    const error = await failureOf(clientOf(name, url).payments.create({}));
    expect(guards.map((isError) => isError(error))).toEqual(providers.map((_, index) => index === own));
    expect(guards.map((isError) => isError(error, "payments.create"))).toEqual(
      providers.map((_, index) => index === own),
    );
    expect(guards.some((isError) => isError(error, "refunds.create"))).toBe(false);
  });

  test("and nothing else is known to any", () => {
    const fake = { name: "ApiError", provider: "acme", status: 422 };
    for (const value of [
      undefined,
      null,
      fake,
      new Error("x"),
      new ConfigurationError("x", { provider: "acme" }),
      "acme",
    ])
      expect(guards.some((isError) => isError(value))).toBe(false);
  });
});

describe("what the client sets itself cannot be set", () => {
  const names = [
    "Authorization",
    "HOST",
    "content-type",
    "Content-Encoding",
    "content-length",
    "Transfer-Encoding",
    "te",
    "Connection",
    "keep-alive",
    "Upgrade",
    "Expect",
    "trailer",
    "Proxy-Authorization",
    "sec-fetch-mode",
  ];
  const keys = ["Idempotency-Key", "X-IDEMPOTENCY-KEY", "idempotent-key", "x-idempotent-key"];

  test.each([...names, ...keys])("%s, by no door", async (name) => {
    const { url, seen } = await provider(json(201, {}));
    const headers = { [name]: "gzip" };
    expect(() => acme(url, { headers })).toThrow(ConfigurationError);
    const { payments, refunds, orders, ...client } = acme(url);
    const calls = [
      payments.create({}, { headers }),
      payments.retrieve("1", { headers }),
      payments.list({}, { headers }),
      orders.create({}, { headers }),
      refunds.create({}, { headers }),
      // Through this door a key is a header.
      ...(keys.includes(name)
        ? []
        : [
            client.fetch("/payments", { method: "POST", body: "{}", headers }),
            client.fetch("/unlisted", { method: "POST", body: "{}", headers, unlisted: true }),
          ]),
    ];
    for (const call of calls) {
      const error = await failureOf(call);
      expect(isPayorchError(error) && [error.name, error.outcome]).toEqual(["InvalidCallError", "not_executed"]);
    }
    expect(seen).toEqual([]);
  });
});
