import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { type PayorchError, type TimeoutError, type WaitOptions, clientCredentials, poll } from "../src/index.ts";
import { acme, failureOf, spec } from "./support/client.ts";
import { type Answer, json, page, provider, refusal, reset, silence } from "./support/provider.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

type Payment = Record<string, unknown>;

const is = (status: string): Answer => json(200, { status, email: "ama@example.com" });

/** Waits for the payment of such a provider, which answers by this script, impatiently. */
async function waiting(...script: Answer[]) {
  const at: number[] = [];
  const { url, seen } = await provider(
    ...script.map((answer): Answer => (...given) => {
      at.push(performance.now());
      answer(...given);
    }),
  );
  const client = acme(url, { maxAttempts: 1 });
  const wait = (options: WaitOptions<Payment> = {}) =>
    poll<Payment>(
      {
        provider: "acme",
        operationId: "payments.retrieve",
        read: (limits) => client.payments.retrieve("1", limits),
        until: ({ status }) => status === "paid",
        firstDelayMs: 20,
        maxDelayMs: 80,
      },
      { deadlineMs: 5_000, ...options },
    );
  return { wait, seen, at };
}

test("reads until the status is final, and gives what it read", async () => {
  const { wait, seen } = await waiting(is("pending"), is("pending"), is("paid"));
  expect(await wait()).toMatchObject({ status: "paid" });
  expect(seen).toHaveLength(3);
});

test("what is final at once is not read twice", async () => {
  const { wait, seen } = await waiting(is("paid"));
  await wait();
  expect(seen).toHaveLength(1);
});

test("the caller may wait for something else", async () => {
  const { wait } = await waiting(is("pending"), is("authorized"));
  expect(await wait({ until: ({ status }) => status === "authorized" })).toMatchObject({ status: "authorized" });
});

test("looks ever more seldom, up to the longest wait, and never twice at once", async () => {
  const { wait, at } = await waiting(...Array.from({ length: 6 }, () => is("pending")), is("paid"));
  await wait();
  const waits = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  expect(waits).toHaveLength(6);
  // Half of 20, 40, 80, 80 … at least; timers may be a millisecond early.
  for (const [index, least] of [10, 20, 40, 40, 40, 40].entries()) expect(waits[index]).toBeGreaterThan(least - 2);
  expect(Math.max(...waits)).toBeLessThan(1_000);
});

test.each<[string, Answer]>([
  ["a lost connection", reset],
  ["a server error", refusal(503)],
  ["a page of a proxy", page(502)],
  ["too many requests", refusal(429)],
])("%s is not the end", async (_, failure) => {
  const { wait, seen } = await waiting(is("pending"), failure, is("paid"));
  expect(await wait()).toMatchObject({ status: "paid" });
  expect(seen).toHaveLength(3);
});

test.each([401, 403, 404, 400])("a refusal with %i is the end", async (status) => {
  const { wait, seen } = await waiting(is("pending"), refusal(status), is("paid"));
  expect(await failureOf(wait())).toMatchObject({ name: "ApiError", status });
  expect(seen).toHaveLength(2);
});

test("a 404 is the end, whoever says it", async () => {
  const { wait, seen } = await waiting(page(404), is("paid"));
  expect(await failureOf(wait())).toMatchObject({ name: "ApiError", status: 404 });
  expect(seen).toHaveLength(1);
});

test("a wait that the answer asks for is kept", async () => {
  const { wait, at } = await waiting(refusal(429, { "retry-after-ms": "300" }), is("paid"));
  await wait();
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(298);
});

test("one that the answer to the token's request asks for is kept as well", async () => {
  // Longer than a token request may take in all, so that it is left to the wait.
  const { url, seen } = await provider(refusal(429, { "retry-after": "600" }));
  const client = acme(
    url,
    { maxAttempts: 1 },
    { authorization: (context) => context.call(spec.operations["tokens.create"] as never, {}) as never },
  );
  const read = () => client.payments.retrieve("1");
  const rule = { provider: "acme", operationId: "payments.retrieve", read, until: () => true, firstDelayMs: 20 };
  expect(await failureOf(poll(rule, { deadlineMs: 500 }))).toMatchObject({ name: "TimeoutError" });
  expect(seen).toHaveLength(1);
});

test("a token host that cannot be reached is not the end, as it is not for the provider itself", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  let tokens = 0;
  const { url } = await provider((response, seen) => {
    if (seen.url !== "/tokens") return is("paid")(response, seen);
    tokens += 1;
    return (tokens <= 3 ? reset : json(200, { access_token: "t1", expires_in: 60 }))(response, seen);
  });
  const operation = spec.operations["tokens.create"] as never;
  const client = acme(url, {}, clientCredentials({ clientId: "a", clientSecret: "b", operation }));
  const read = () => client.payments.retrieve("1");
  const rule = { provider: "acme", operationId: "payments.retrieve", read, until: () => true, firstDelayMs: 20 };
  expect(await poll(rule, { deadlineMs: 5_000 })).toMatchObject({ status: "paid" });
  expect(tokens).toBe(4);
});

test("one that goes beyond the deadline is not begun", async () => {
  const { wait, seen } = await waiting(refusal(429, { "retry-after": "60" }));
  const started = performance.now();
  const error = (await failureOf(wait())) as PayorchError;
  expect(error).toMatchObject({ name: "TimeoutError", cause: { retryAfterMs: 60_000 } });
  expect(error.message).toMatch(
    /the provider asks to wait 60000 ms before the next read, longer than `deadlineMs` \(\d+ ms\) allows/,
  );
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(seen).toHaveLength(1);
});

test("at the deadline throws that the outcome is unknown, with what was read last", async () => {
  const { wait, at } = await waiting(is("pending"));
  const started = performance.now();
  const error = (await failureOf(wait({ deadlineMs: 400 }))) as TimeoutError;
  const ended = performance.now() - started;
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown", gaveUp: "deadline" });
  expect(error.message).toBe(
    "acme payments.retrieve: Not final yet, and `deadlineMs` (400 ms) leaves no time for another read. It may still change.",
  );
  expect(error.last).toMatchObject({ status: "pending" });
  expect(inspect(error)).not.toContain("ama@example.com");
  expect(JSON.stringify(error)).not.toContain("ama@example.com");
  // The last look is shortly before the end, and none is later.
  expect((at.at(-1) ?? 0) - started).toBeGreaterThan(300);
  expect(ended).toBeLessThan(600);
});

test("however long the waits have grown, the last look is the first wait before the end", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.999);
  const looks: number[] = [];
  const started = performance.now();
  const read = async () => {
    looks.push(performance.now() - started);
    return {};
  };
  const rule = { provider: "acme", operationId: "payments.retrieve", read, until: () => false, firstDelayMs: 50 };
  await failureOf(poll(rule, { deadlineMs: 600 }));
  expect(looks.at(-1)).toBeGreaterThan(500);
});

test("a look that hangs ends with the deadline, and what was read before is not forgotten", async () => {
  const { wait } = await waiting(is("pending"), silence);
  const error = (await failureOf(wait({ deadlineMs: 300 }))) as TimeoutError;
  expect(error).toMatchObject({ name: "TimeoutError", last: { status: "pending" } });
  expect(error.cause).toMatchObject({ name: "TimeoutError", last: undefined });
});

test.each([
  ["between two looks", is("pending")],
  ["during a look", silence],
])("a signal ends the wait at once, %s", async (_, answer) => {
  const { wait } = await waiting(answer);
  const controller = new AbortController();
  const reason = new Error("the customer left");
  const ended = failureOf(wait({ signal: controller.signal }));
  setTimeout(() => controller.abort(reason), 50);
  const started = performance.now();
  expect(await ended).toMatchObject({ name: "AbortError", cause: reason });
  expect(performance.now() - started).toBeLessThan(500);
});

test("a signal does not wait for a long wait to end", async () => {
  const controller = new AbortController();
  const rule = { provider: "acme", operationId: "payments.retrieve", read: async () => ({}), until: () => false };
  const ended = failureOf(poll({ ...rule, firstDelayMs: 9_000 }, { signal: controller.signal }));
  setTimeout(() => controller.abort(), 50);
  const started = performance.now();
  expect(await ended).toMatchObject({ name: "AbortError" });
  expect(performance.now() - started).toBeLessThan(3_000);
});

test("a token that is not to be had now may be had later", async () => {
  const { url } = await provider(refusal(503), is("paid"));
  const client = acme(
    url,
    { maxAttempts: 1 },
    {
      authorization: async (context) => {
        await context.call(spec.operations["tokens.create"] as never, {});
        return "Bearer token";
      },
    },
  );
  const read = () => client.payments.retrieve("1");
  const until = ({ status }: Payment) => status === "paid";
  const rule = { provider: "acme", operationId: "payments.retrieve", read, until, firstDelayMs: 20 };
  expect(await poll(rule, { deadlineMs: 5_000 })).toMatchObject({ status: "paid" });
});

test("what is no error of a call is thrown as it is", async () => {
  const bug = new TypeError("no such member");
  const { wait } = await waiting(is("pending"));
  const until = () => {
    throw bug;
  };
  expect(await failureOf(wait({ until }))).toBe(bug);
});

test.each<[string, unknown]>([
  ["The options must be an object; got 5.", 5],
  ["Unknown option `timeoutMs`. Known: deadlineMs, signal, until.", { timeoutMs: 5 }],
  ["`deadlineMs` must be a number of milliseconds", { deadlineMs: "5" }],
  ["`signal` must be an AbortSignal; got an object.", { signal: {} }],
  ["`until` must be a function; got a string.", { until: "paid" }],
])("refuses before anything is sent: %s", async (message, options) => {
  const { url, seen } = await provider(is("paid"));
  const read = () => acme(url).payments.retrieve("1");
  const rule = { provider: "acme", operationId: "payments.retrieve", read, until: () => true };
  const error = (await failureOf(poll(rule, options as WaitOptions<Payment>))) as PayorchError;
  expect({ name: error.name, seen }).toEqual({ name: "InvalidCallError", seen: [] });
  expect(error.message).toContain(message);
});
