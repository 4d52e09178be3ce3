import * as fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { bearer, isPayorchError } from "../src/index.ts";
import { anything, headers, number, runs, sendable, text, tried, trimmed } from "./chaos/inputs.ts";
import { meetings, predict } from "./chaos/model.ts";
import { acme, callOf, kinds } from "./support/client.ts";
import { type Answer, provider } from "./support/provider.ts";

const patience = 60_000;

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

test("any four things a call may meet end it as the model says", { timeout: patience }, async () => {
  let controller = new AbortController();
  const all = meetings(() => controller.abort());
  let script: Answer[] = [];
  const { url, seen } = await provider((response, request) => script.shift()?.(response, request));
  const names = fc.constantFrom(...Object.keys(all));
  const four = fc.array(names, { minLength: 4, maxLength: 4 });
  const property = fc.asyncProperty(
    four,
    fc.constantFrom(...kinds),
    fc.integer({ min: 1, max: 4 }),
    async (met, kind, maxAttempts) => {
      const chosen = met.flatMap((name) => all[name] ?? []);
      const repeatable = kind === "read" || kind === "honoured";
      script = chosen.map(({ answer }) => answer);
      seen.length = 0;
      controller = new AbortController();
      const client = acme(
        url,
        {},
        bearer(() => "token"),
      );
      const ended = await callOf(client, kind, { maxAttempts, signal: controller.signal })
        .withResponse()
        .then(
          ({ attempts }) => ({ told: attempts.length, error: "none", outcome: "success", gaveUp: "none" }),
          (error: unknown) => {
            if (!isPayorchError(error)) throw error;
            return { told: error.attempts.length, error: error.name, outcome: error.outcome, gaveUp: error.gaveUp };
          },
        );
      const { requests, ...predicted } = predict(chosen, repeatable, maxAttempts);
      expect({ ...ended, requests: seen.length }).toEqual({ ...predicted, told: requests, requests });
      expect(new Set(seen.map(({ headers, body }) => `${String(headers["idempotency-key"])} ${body}`)).size).toBe(1);
    },
  );
  await fc.assert(property, runs);
});

/** Both ends must have been reached. */
const least = 50;
/** What fetch and the client send by themselves. */
const own =
  "accept accept-encoding accept-language authorization cache-control connection content-length content-type host idempotency-key pragma sec-fetch-mode user-agent".split(
    " ",
  );

describe("whatever is given arrives as it was meant, or is refused unsent", { timeout: patience }, () => {
  test("a path parameter, in its segment", async () => {
    const parameter = fc.oneof({ weight: 4, arbitrary: text }, number, anything);
    const counts = await tried(fc.tuple(parameter, fc.oneof(text, fc.constant("part"))), async (ask, [id, part]) => {
      const fits = (value: unknown) =>
        (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) ||
        (typeof value === "string" && value.isWellFormed() && !["", ".", ".."].includes(value));
      const request = await ask(({ retrieve }) => retrieve(id, part));
      expect(request !== undefined).toBe(fits(id) && fits(part));
      if (!request) return;
      expect(request.url.split("/").slice(1).map(decodeURIComponent)).toEqual(["things", String(id), "parts", part]);
      // No reader on the way, who resolves dots and knows queries, sees another path.
      expect(new URL(request.url, "http://acme.example").pathname).toBe(request.url);
    });
    expect(Math.min(counts.sent, counts.refused)).toBeGreaterThan(least);
  });

  test("a query, value for value", async () => {
    const value = fc.oneof(
      { weight: 6, arbitrary: text },
      number,
      fc.boolean(),
      fc.constantFrom(null, undefined),
      fc.array(text, { maxLength: 3 }),
      anything,
    );
    const name = fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom("q", "filter[a]", "sort by") },
      fc.constantFrom("filter", "__proto__", "toString"),
    );
    const query = fc.oneof({ weight: 9, arbitrary: fc.dictionary(name, value, { maxKeys: 3 }) }, anything);
    const counts = await tried(query, async (ask, given) => {
      const request = await ask(({ list }) => list(given));
      if (!request) return;
      const meant = Object.entries(given ?? {}).flatMap(([key, values]) =>
        [values].flat().flatMap((each) => (each === null || each === undefined ? [] : [[key, String(each)]])),
      );
      expect([...new URL(request.url, "http://acme.example").searchParams]).toEqual(meant);
    });
    expect(Math.min(counts.sent, counts.refused)).toBeGreaterThan(least);
  });

  test("headers, byte for byte", async () => {
    const counts = await tried(
      headers.filter((given) => sendable(given)),
      async (ask, given) => {
        const request = await ask(({ update }) => update("1", {}, { headers: given }));
        if (!request) return;
        const meant = Object.entries(given ?? {}).map(([key, each]): [string, string] => [
          key.toLowerCase(),
          trimmed(each as string),
        ]);
        for (const [key, each] of meant) expect([request.headers[key]].flat()).toEqual([each]);
        const others = Object.keys(request.headers).filter((key) => !own.includes(key));
        expect(others.toSorted()).toEqual(
          meant
            .map(([key]) => key)
            .filter((key) => !own.includes(key))
            .toSorted(),
        );
        expect(request.headers.authorization).toBe("Bearer secret-token");
      },
    );
    expect(Math.min(counts.sent, counts.refused)).toBeGreaterThan(least);
  });

  test("an idempotency key, equal", async () => {
    const printable = fc.stringMatching(/^[ -~]{1,260}$/);
    const key = fc.oneof({ weight: 4, arbitrary: printable }, text, anything);
    const counts = await tried(fc.tuple(key, fc.boolean()), async (ask, [idempotencyKey, inHeader]) => {
      const options = { idempotencyKey };
      const request = await ask(({ update, create }) =>
        inHeader ? update("1", { a: 1 }, options) : create({ a: 1 }, options),
      );
      const sent = inHeader ? /^[!-~](?:[\t -~]*[!-~])?$/ : /^[^]+$/;
      const fits = typeof idempotencyKey === "string" && sent.test(idempotencyKey);
      expect(request !== undefined).toBe(fits || idempotencyKey === undefined);
      if (!request) return;
      const { key: placed, ...others } = JSON.parse(request.body) as Record<string, unknown>;
      const arrived = inHeader ? request.headers["idempotency-key"] : placed;
      const made = /^[0-9a-f-]{36}$/.test(String(arrived));
      expect(fits ? arrived === idempotencyKey : made).toBe(true);
      expect(others).toEqual({ a: 1 });
    });
    expect(Math.min(counts.sent, counts.refused)).toBeGreaterThan(least);
  });

  test("a body, member for member", async () => {
    const body = fc.oneof(
      { weight: 5, arbitrary: fc.dictionary(text, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }) },
      anything,
    );
    const counts = await tried(body, async (ask, given) => {
      const request = await ask(({ update }) => update("1", given));
      if (!request) return;
      expect(request.body).toBe(given === undefined ? "" : JSON.stringify(given));
    });
    expect(Math.min(counts.sent, counts.refused)).toBeGreaterThan(least);
  });

  test("options, one by one", async () => {
    const limit = fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 5_000, max: 2 ** 31 - 1 }) },
      fc.constantFrom(0, -1, 0.5, 2 ** 31, Number.NaN, "5"),
      anything,
    );
    const attempts = fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 1, max: 9 }) },
      fc.constantFrom(0, 1.5, -1, "2"),
      anything,
    );
    const dry = fc.oneof({ weight: 9, arbitrary: fc.boolean() }, anything);
    const options = fc.record(
      {
        timeoutMs: limit,
        deadlineMs: limit,
        maxAttempts: attempts,
        query: fc.record({ dry }),
        headers: fc.constantFrom(undefined, { "x-team": "a" }, { host: "b" }),
        signal: fc.oneof(
          { weight: 9, arbitrary: fc.constant(new AbortController().signal) },
          fc.constantFrom(null, {}),
        ),
      },
      { requiredKeys: [] },
    );
    const counts = await tried(fc.oneof({ weight: 9, arbitrary: options }, anything), async (ask, given) => {
      // That a short limit runs out is no news.
      const tiny = (value: unknown) => typeof value === "number" && value > 0 && value < 5_000;
      const { timeoutMs, deadlineMs } = Object(given) as { timeoutMs?: unknown; deadlineMs?: unknown };
      fc.pre(!tiny(timeoutMs) && !tiny(deadlineMs));
      const request = await ask(({ update }) => update("1", {}, given));
      if (!request) return;
      const names = Object.keys(Object(given) as object);
      expect(
        names.filter(
          (name) => !["timeoutMs", "deadlineMs", "maxAttempts", "query", "headers", "signal"].includes(name),
        ),
      ).toEqual([]);
    });
    expect(Math.min(counts.sent, counts.refused)).toBeGreaterThan(least);
  });
});
