import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type AuthenticationError,
  type Credential,
  type Operation,
  apiKey,
  basic,
  bearer,
  clientCredentials,
} from "../src/index.ts";
import { acme, callOf, failureOf, spec, through } from "./support/client.ts";
import { type Answer, json, provider, refusal, reset, silence } from "./support/provider.ts";

const credentials = (): Credential =>
  clientCredentials({
    clientId: "id",
    clientSecret: "top-secret",
    operation: spec.operations["tokens.create"] as Operation,
  });

/** Answers token requests by one script and all others by another. */
const split =
  (tokens: Answer, others: Answer): Answer =>
  (response, seen) =>
    (seen.url === "/tokens" ? tokens : others)(response, seen);

const token = (name: string, expiresIn: unknown = 1800): Answer =>
  json(200, { access_token: name, expires_in: expiresIn });

test("a thousand first calls ask for one token", async () => {
  const { url, seen } = await provider(split(token("t1"), json(200, {})));
  const client = acme(url, {}, credentials());
  await Promise.all(Array.from({ length: 1000 }, () => callOf(client, "read")));
  expect(seen.filter((request) => request.url === "/tokens")).toHaveLength(1);
  const grant = { client_id: "id", client_secret: "top-secret", grant_type: "client_credentials" };
  expect(JSON.parse(seen[0]?.body ?? "")).toEqual(grant);
  expect(seen[0]?.headers.authorization).toBeUndefined();
  expect(new Set(seen.slice(1).map(({ headers }) => headers.authorization))).toEqual(new Set(["Bearer t1"]));
});

test("a key goes in the header of its own, over what the caller set there, and is in no message", async () => {
  const quoting: Answer = (response, seen) =>
    json(400, { message: `The key ${String(seen.headers["x-acme-key"])} is unknown.` })(response, seen);
  const { url, seen } = await provider(quoting);
  const client = acme(url, { headers: { "X-Acme-Key": "of-another" } }, apiKey("X-Acme-Key", "very-secret-key"));
  const error = await failureOf(callOf(client, "read"));
  expect(seen[0]?.headers).toMatchObject({ "x-acme-key": "very-secret-key" });
  expect(seen[0]?.headers.authorization).toBeUndefined();
  expect(error).toMatchObject({ name: "ApiError", status: 400 });
  expect(inspect(error)).not.toContain("very-secret");
  expect(() => apiKey("X-Acme-Key", "two\nlines")).toThrow("printable ASCII without spaces");
});

test("a refused token is renewed once for all who were refused with it", async () => {
  let renewals = 0;
  const tokens: Answer = (response, seen) => token(`t${(renewals += 1)}`)(response, seen);
  const others: Answer = (response, seen) =>
    (seen.headers.authorization === "Bearer t1" ? refusal(401) : json(200, {}))(response, seen);
  const { url } = await provider(split(tokens, others));
  const client = acme(url, {}, credentials());
  const results = await Promise.all(Array.from({ length: 50 }, () => callOf(client, "keyless").withResponse()));
  expect(renewals).toBe(2);
  expect(results.every(({ attempts }) => attempts.map(({ ending }) => ending).join() === "unauthorized,answered")).toBe(
    true,
  );
});

test("a provider that refuses every token is asked twice and no more", async () => {
  const { url, seen } = await provider(split(token("t"), refusal(401)));
  const error = await failureOf(callOf(acme(url, {}, credentials()), "read"));
  expect(error).toMatchObject({ name: "ApiError", status: 401, outcome: "not_executed", gaveUp: "final" });
  expect(seen.filter((request) => request.url !== "/tokens")).toHaveLength(2);
});

test("a token request is repeated like a read", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  let requests = 0;
  const tokens: Answer = (response, seen) => [reset, refusal(503), token("t")][requests++]?.(response, seen);
  const { url } = await provider(split(tokens, json(200, {})));
  await callOf(acme(url, {}, credentials()), "keyless");
  expect(requests).toBe(3);
});

test("without a token nothing is sent, and five seconds later a call asks again", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  let requests = 0;
  const tokens: Answer = (response, seen) => (requests++ === 0 ? refusal(401) : token("t"))(response, seen);
  const { url, seen } = await provider(split(tokens, json(200, { id: "1" })));
  const client = acme(url, {}, credentials());
  const error = (await failureOf(callOf(client, "keyless"))) as AuthenticationError;
  expect(error).toMatchObject({ name: "AuthenticationError", operationId: "payments.create", outcome: "not_executed" });
  expect(error.message).toContain("No access token: acme tokens.create: 401 No. The request did not take effect.");
  expect(error.cause).toMatchObject({ name: "ApiError", status: 401, operationId: "tokens.create" });
  // An account that is refused for good is not asked for by every call.
  expect(await failureOf(callOf(client, "read"))).toMatchObject({ name: "AuthenticationError" });
  expect(seen).toHaveLength(1);
  vi.advanceTimersByTime(5_000);
  expect(await callOf(client, "keyless")).toEqual({ id: "1" });
});

test("a caller's abort does not end the token request of the others", async () => {
  const controller = new AbortController();
  const late: Answer = (response, seen) => {
    controller.abort();
    setTimeout(() => token("t")(response, seen), 30);
  };
  const { url, seen } = await provider(split(late, json(200, {})));
  const client = acme(url, {}, credentials());
  const aborted = failureOf(callOf(client, "keyless", { signal: controller.signal }));
  const other = callOf(client, "read");
  expect(await aborted).toMatchObject({ name: "AbortError", outcome: "not_executed" });
  expect(await other).toEqual({});
  expect(seen.filter((request) => request.url === "/tokens")).toHaveLength(1);
});

// Through another door it is the client that has the deadline, and then the token request has it too.
through("methods").describe("of one call", () => {
  test("the deadline of a call covers its wait for a token", async () => {
    const { url } = await provider(split(silence, json(200, {})));
    const error = await failureOf(callOf(acme(url, {}, credentials()), "keyless", { deadlineMs: 50 }));
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_executed", gaveUp: "deadline" });
  });
});

test.each([[Number.NaN], [-5], [null], ["soon"], [1e300]])("a lifetime of %s counts as a minute", async (expiresIn) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { url, seen } = await provider(split(token("t", expiresIn), json(200, {})));
  const client = acme(url, {}, credentials());
  const tokens = () => seen.filter((request) => request.url === "/tokens").length;
  await callOf(client, "read");
  vi.advanceTimersByTime(50_000);
  await callOf(client, "read");
  expect(tokens()).toBe(1);
  vi.advanceTimersByTime(10_000);
  await callOf(client, "read");
  expect(tokens()).toBe(2);
  vi.useRealTimers();
});

test("a token may come from a function, which is asked again after a refusal", async () => {
  let name = 0;
  const { url, seen } = await provider(refusal(401), json(200, {}));
  await callOf(
    acme(
      url,
      {},
      bearer(() => `t${(name += 1)}`),
    ),
    "keyless",
  );
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a provider that quotes the password is not quoted", async () => {
  const { url } = await provider(json(403, { message: 'password "top-secret" of "shop" is wrong' }));
  const error = (await failureOf(callOf(acme(url, {}, basic("shop", "top-secret")), "keyless"))) as AuthenticationError;
  expect(error.message).toContain('password "[credential]" of "shop" is wrong');
});

test("a provider that quotes the secret or the token is not quoted", async () => {
  const message = 'client "top-secret" or token "t-123456" is wrong';
  const { url } = await provider(split(token("t-123456"), json(403, { message })));
  const error = (await failureOf(callOf(acme(url, {}, credentials()), "keyless"))) as AuthenticationError;
  expect(error.message).toContain('client "[credential]" or token "[credential]" is wrong');
  const echo = await provider(split(json(401, { message }), json(200, {})));
  const untokened = await failureOf(callOf(acme(echo.url, {}, credentials()), "keyless"));
  expect(inspect(untokened, { depth: 20, showHidden: true })).not.toContain("top-secret");
});

test("no error shows the secret or the token", async () => {
  const { url } = await provider(split(token("top-secret-token"), json(500, { message: "No.", body: "top-secret" })));
  const error = await failureOf(callOf(acme(url, {}, credentials()), "keyless"));
  for (const shown of [
    inspect(error, { depth: 20, showHidden: true }),
    JSON.stringify(error),
    (error as Error).stack,
  ]) {
    expect(shown).not.toContain("top-secret");
  }
});

test("an operation that needs no credential gets none", async () => {
  const { url, seen } = await provider(json(200, {}));
  await acme(url).tokens.create({});
  await acme(url).payments.create({});
  expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined, "Bearer secret-token"]);
});

describe("renewal", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => void vi.useRealTimers());

  test("happens in the background, in the last tenth of a token's life", async () => {
    let count = 0;
    const tokens: Answer = (response, seen) => token(`t${(count += 1)}`, 1000)(response, seen);
    const { url, seen } = await provider(split(tokens, json(200, {})));
    const client = acme(url, {}, credentials());
    const used = async () => {
      await callOf(client, "read");
      return seen.findLast((request) => request.url !== "/tokens")?.headers.authorization;
    };
    expect(await used()).toBe("Bearer t1");
    vi.advanceTimersByTime(949_000);
    expect([await used(), count]).toEqual(["Bearer t1", 1]);
    vi.advanceTimersByTime(2_000);
    // This call is not made to wait, and pays with the old token for the next one's new.
    expect(await used()).toBe("Bearer t1");
    await vi.waitUntil(() => count === 2);
    await new Promise((done) => setTimeout(done, 20));
    expect(await used()).toBe("Bearer t2");
  });

  test("that fails leaves the valid token in use, and is tried again later", async () => {
    let count = 0;
    const tokens: Answer = (response, seen) => (count++ === 0 ? token("t1", 1000) : refusal(400))(response, seen);
    const { url } = await provider(split(tokens, json(200, { id: "1" })));
    const client = acme(url, {}, credentials());
    await callOf(client, "read");
    vi.advanceTimersByTime(960_000);
    for (let call = 0; call < 5; call += 1) expect(await callOf(client, "read")).toEqual({ id: "1" });
    await vi.waitUntil(() => count === 2);
    vi.advanceTimersByTime(6_000);
    expect(await callOf(client, "read")).toEqual({ id: "1" });
    await vi.waitUntil(() => count === 3);
  });
});
