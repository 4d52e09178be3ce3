import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type ClientOptions,
  type Credential,
  type Operation,
  type PayorchError,
  bearer,
  clientCredentials,
  createClient,
} from "../src/index.ts";
import { type ValidateOptions, type Validators, validation } from "../src/validate/validate.ts";
import { type Acme, acme, callOf, failureOf, kinds, spec } from "./support/client.ts";
import { type Answer, json, page, provider, refusal, reset, silence } from "./support/provider.ts";

const operation = spec.operations["tokens.create"] as Operation;
const credentials = (): Credential => clientCredentials({ clientId: "id", clientSecret: "top-secret", operation });
const token = (name: unknown, more: object = {}): Answer =>
  json(200, { access_token: name, expires_in: 3600, ...more });

/** A provider that gives t1, t2, …, or tokens by a script, takes t2, and answers to every other as told. */
async function issuer(revoked: Answer, tokens?: Answer) {
  let issued = 0;
  const { url, seen } = await provider((response, request) => {
    if (request.url === "/tokens") {
      issued += 1;
      return (tokens ?? token(`t${issued}`))(response, request);
    }
    return (request.headers.authorization === "Bearer t2" ? json(200, { id: "1" }) : revoked)(response, request);
  });
  return { url, seen, issued: () => issued, calls: () => seen.filter((request) => request.url !== "/tokens") };
}

function clock() {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
}

describe("a token that was revoked long before its end", () => {
  const refusals: [string, Answer][] = [
    ["in the provider's form", refusal(401)],
    [
      "with an empty body",
      (response) => response.writeHead(401, { "www-authenticate": 'Bearer error="invalid_token"' }).end(),
    ],
    ["with a page", page(401)],
    ["with JSON of another form", json(401, { error: "invalid_token" })],
    [
      "with JSON that is broken",
      (response) => response.writeHead(401, { "content-type": "application/json" }).end("{"),
    ],
    [
      "with a body that is lost",
      (response) => response.writeHead(401, { "content-length": "99" }).write("{", () => response.socket?.destroy()),
    ],
  ];
  const attempts = [1, 3];
  const cases = refusals.flatMap(([name, refuse]) =>
    attempts.map((maxAttempts) => [name, maxAttempts, refuse] as const),
  );

  test.each(cases)("is replaced after a 401 %s, with %i attempts at most", async (name, maxAttempts, refuse) => {
    for (const kind of kinds) {
      const { url, issued } = await issuer(refuse);
      const client = acme(url, { maxAttempts }, credentials());
      // t1 is refused, whatever becomes of this call.
      const first = await callOf(client, kind).catch((error: unknown) => error as PayorchError);
      // Where the body was lost, its head was a 401 as well, and proves nothing.
      const { outcome } = first as PayorchError;
      expect(name === "with a body that is lost" && outcome === "not_executed").toBe(false);
      for (let call = 0; call < 3; call += 1) expect(await callOf(client, kind)).toEqual({ id: "1" });
      expect(issued()).toBe(2);
    }
  });

  test("is replaced once in five seconds where every token is refused, and no 401 is repeated meanwhile", async () => {
    clock();
    const { url, seen } = await provider((response, request) =>
      (request.url === "/tokens" ? token("t") : refusal(401))(response, request),
    );
    const client = acme(url, {}, credentials());
    const count = () => {
      const tokens = seen.filter((request) => request.url === "/tokens").length;
      return [tokens, seen.length - tokens];
    };
    for (let call = 0; call < 10; call += 1)
      expect(await failureOf(callOf(client, "keyless"))).toMatchObject({ name: "ApiError", outcome: "not_executed" });
    expect(count()).toEqual([2, 11]);
    vi.advanceTimersByTime(5_000);
    for (let call = 0; call < 10; call += 1) await failureOf(callOf(client, "keyless"));
    expect(count()).toEqual([3, 22]);
  });
});

describe("a token is checked when it comes in", () => {
  const bad: [string, unknown][] = [
    ["with a line break", "top\r\nx-evil: 1"],
    ["with NUL", "top\0secret"],
    ["with letters that no header holds", "tökén-☃"],
    ["with a space", "top secret"],
    ["of a megabyte", "t".repeat(1_000_000)],
    ["that is empty", ""],
    ["that is a number", 12345678],
    ["that is missing", undefined],
    ["that is an object", { token: "t" }],
  ];

  test.each(bad)("one %s is a failed grant, is sent nowhere and is shown nowhere", async (_, name) => {
    let issued = 0;
    const { url, seen } = await provider((response, request) =>
      (request.url === "/tokens" ? token((issued += 1) === 1 ? name : "good") : json(200, { id: "1" }))(
        response,
        request,
      ),
    );
    const client = acme(url, {}, credentials());
    const error = (await failureOf(callOf(client, "keyless"))) as PayorchError;
    expect(error).toMatchObject({ name: "AuthenticationError", outcome: "not_executed" });
    expect(error.message).toContain("the `access_token` of the answer cannot be used");
    expect(inspect(error, { depth: 9 })).not.toMatch(/x-evil|secret\b|ttttt|12345678/);
    expect(seen).toHaveLength(1);
    // It is not kept: the next call asks again.
    expect(await callOf(client, "keyless")).toEqual({ id: "1" });
  });

  test.each(bad)("one %s that a function gives is neither sent nor shown", async (_, name) => {
    const { url, seen } = await provider(json(200, {}));
    const error = (await failureOf(
      callOf(
        acme(
          url,
          {},
          bearer(() => name as string),
        ),
        "keyless",
      ),
    )) as PayorchError;
    expect(error).toMatchObject({ name: "AuthenticationError", outcome: "not_executed" });
    expect(inspect(error, { depth: 9 })).not.toMatch(/x-evil|secret\b|ttttt|12345678/);
    expect(seen).toEqual([]);
  });

  test("a background renewal that brings a bad one leaves the good one in use", async () => {
    clock();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    let issued = 0;
    const { url, seen } = await provider((response, request) =>
      (request.url === "/tokens" ? token((issued += 1) === 1 ? "good" : "bad\n") : json(200, {}))(response, request),
    );
    const client = acme(url, {}, credentials());
    await callOf(client, "read");
    vi.advanceTimersByTime(3_550_000);
    await callOf(client, "read");
    await vi.waitUntil(() => issued === 2);
    expect(await callOf(client, "keyless")).toEqual({});
    expect(new Set(seen.flatMap(({ headers }) => headers.authorization ?? []))).toEqual(new Set(["Bearer good"]));
  });
});

describe("the limits of a token request are its own", () => {
  const strict: Validators = { "tokens.create": { 200: (_, at, report) => report(at, "type", 5) } };
  const checked = (baseUrl: string, options: ClientOptions & ValidateOptions) =>
    createClient<Acme, ClientOptions>(
      { spec, userAgent: "acme-test", checks: {}, credential: credentials },
      { baseUrl, ...options },
      validation(spec, strict),
    );

  test.each(["warn", "error"] as const)(
    "no token is refused because its answer differs from the spec (%s)",
    async (validate) => {
      const { url } = await issuer(refusal(400), token("t2", { more: true }));
      expect(await callOf(checked(url, { validate }), "keyless")).toEqual({ id: "1" });
    },
  );

  test("it is repeated where the calls may not be", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const script = [reset, refusal(503), token("t2")];
    const { url, issued } = await issuer(refusal(400), (response, request) => script.shift()?.(response, request));
    const client = acme(url, { maxAttempts: 1 }, credentials());
    expect(await callOf(client, "keyless", { maxAttempts: 1 })).toEqual({ id: "1" });
    expect(issued()).toBe(3);
  });

  test("one that is slow serves the next call, though the one that asked had no time for it", async () => {
    const slow: Answer = (response, request) => void setTimeout(() => token("t2")(response, request), 300);
    const { url, issued } = await issuer(refusal(400), slow);
    const client = acme(url, { deadlineMs: 100, timeoutMs: 50 }, credentials());
    expect(await failureOf(callOf(client, "keyless"))).toMatchObject({ name: "TimeoutError", outcome: "not_executed" });
    expect(await callOf(client, "keyless", { deadlineMs: 5_000, timeoutMs: 5_000 })).toEqual({ id: "1" });
    expect(issued()).toBe(1);
  });

  test("one that is never answered ends after thirty seconds, not after a write's eighty", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const { url, issued } = await issuer(refusal(400), silence);
    const failed = failureOf(callOf(acme(url, {}, credentials()), "keyless"));
    await vi.waitUntil(() => issued() === 1);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(issued()).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    await vi.waitUntil(() => issued() === 2);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await failed).toMatchObject({ name: "TimeoutError", outcome: "not_executed" });
  });
});

describe("an account that is refused for good", () => {
  test.each([400, 401, 403, 404, 422])(
    "with %i makes one token request in five seconds, whatever the calls",
    async (status) => {
      clock();
      const { url, seen } = await provider(refusal(status));
      const client = acme(url, {}, credentials());
      const all = async () => Promise.all(kinds.map((kind) => failureOf(callOf(client, kind))));
      for (let round = 0; round < 3; round += 1)
        for (const error of await all())
          expect(error).toMatchObject({ name: "AuthenticationError", outcome: "not_executed", cause: { status } });
      expect(seen).toHaveLength(1);
      vi.advanceTimersByTime(5_000);
      await all();
      expect(seen).toHaveLength(2);
    },
  );

  test.each([429, 500, 503])(
    "one that cannot be served just now (%i) is asked for again by the next call",
    async (status) => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const script = [refusal(status), refusal(status), refusal(status), token("t2")];
      const { url } = await issuer(refusal(400), (response, request) => script.shift()?.(response, request));
      const client = acme(url, {}, credentials());
      expect(await failureOf(callOf(client, "keyless"))).toMatchObject({
        name: "AuthenticationError",
        gaveUp: "attempts",
      });
      expect(await callOf(client, "keyless")).toEqual({ id: "1" });
    },
  );
});

describe("a provider that cannot be reached is the same error, with a token request before the call or without", () => {
  const clients = (url: string, options: ClientOptions = {}) => [acme(url, options), acme(url, options, credentials())];
  const facts = ({ name, outcome, gaveUp }: PayorchError) => ({ name, outcome, gaveUp });

  test.each<[string, () => Promise<string>]>([
    ["nobody listens", async () => "http://127.0.0.1:9"],
    ["the name is unknown", async () => "https://nobody.invalid"],
  ])("where %s", async (_, address) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const url = await address();
    const ended = await Promise.all(clients(url).map((client) => failureOf(callOf(client, "honoured"))));
    const [without, before] = ended.map((error) => facts(error as PayorchError));
    expect(before).toMatchObject({ name: "ConnectionError", outcome: "not_executed" });
    // Over `fetch` a port or a name that is refused unasked may have been sent.
    expect(without?.outcome === "not_executed" ? before : without).toEqual(without);
    expect((ended[1] as PayorchError).message).toMatch(
      /^acme refunds\.create: No access token: acme tokens\.create: No answer: /,
    );
  });

  test("where it never answers", async () => {
    const { url } = await provider(silence);
    for (const client of clients(url, { deadlineMs: 80 }))
      expect(await failureOf(callOf(client, "read"))).toMatchObject({ name: "TimeoutError", gaveUp: "deadline" });
  });

  test("and what it does answer is an error of the credential", async () => {
    for (const answer of [refusal(401), page(200), json(200, {}), page(404)]) {
      const { url } = await provider(answer);
      const client = acme(url, { maxAttempts: 1 }, credentials());
      expect(await failureOf(callOf(client, "read"))).toMatchObject({
        name: "AuthenticationError",
        outcome: "not_executed",
      });
    }
  });
});

test("an account that is refused in a foreign shape is not asked about by every call", async () => {
  const { url, seen } = await provider((response, request) =>
    request.url === "/tokens" ? void response.writeHead(401).end() : json(200, {})(response, request),
  );
  const client = acme(url, {}, credentials());
  for (let call = 0; call < 5; call += 1)
    expect(await failureOf(callOf(client, "read", { maxAttempts: 1 }))).toMatchObject({ name: "AuthenticationError" });
  expect(seen).toHaveLength(3);
});
