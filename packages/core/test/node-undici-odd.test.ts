import { type Socket, createServer } from "node:net";
import * as newest from "undici";
import * as undici6 from "undici6";
import * as undici7 from "undici7";
import { describe, expect, onTestFinished, test } from "vitest";
import type { PayorchError } from "../src/index.ts";
import { type Dispatcher, undiciTransport } from "../src/transport/undici.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { addressOf, over, refused, single } from "./support/undici.ts";

test("requests that undici sends again, since the one before them broke, are not sent again", async () => {
  const bodies: string[] = [];
  const url = `http://${await addressOf(
    createServer((socket: Socket) => {
      socket
        .on("error", () => {})
        .on("data", (data) => {
          bodies.push(...(String(data).match(/GET|POST/g) ?? []));
          if (bodies.length >= 3) socket.destroy();
        });
    }),
  )}`;
  const pool = new undici6.Pool(url, { connections: 1, pipelining: 3 });
  onTestFinished(() => pool.destroy());
  const calls = acme(url, over(pool));
  const all = await Promise.all([0, 1, 2].map(() => failureOf(callOf(calls, "read", { timeoutMs: 500, ...single }))));
  expect(all.map((error) => (error as PayorchError).outcome)).toEqual(["unknown", "unknown", "unknown"]);
  expect(bodies).toHaveLength(3);
});

describe("a dispatcher that behaves oddly ends its call, and nothing else", () => {
  type Odd = (handler: Record<string, (...values: unknown[]) => void>) => void;
  const controller = { abort: () => {} };
  test.each<[string, Odd, string]>([
    [
      "throws",
      () => {
        throw new Error("odd");
      },
      "unknown",
    ],
    [
      "throws that the connection was refused",
      () => {
        throw refused;
      },
      "not_executed",
    ],
    ["ends before it begins", (handler) => handler["onResponseEnd"]?.(controller, {}), "unknown"],
    ["gives a status that is none", (handler) => handler["onResponseStart"]?.(controller, "201", {}), "unknown"],
    ["gives no headers", (handler) => handler["onResponseStart"]?.(controller, 201, undefined), "unknown"],
    [
      "gives no body",
      (handler) => {
        handler["onResponseStart"]?.(controller, 201, { "content-type": "application/json" });
        handler["onResponseData"]?.(controller, undefined);
      },
      "executed",
    ],
    [
      "cannot abort",
      (handler) => {
        handler["onRequestStart"]?.({
          abort: () => {
            throw new Error("odd");
          },
        });
        handler["onResponseStart"]?.(controller, 99, {});
      },
      "unknown",
    ],
    [
      "refuses to connect after it began",
      (handler) => {
        handler["onRequestStart"]?.(controller);
        handler["onResponseError"]?.(controller, refused);
      },
      "unknown",
    ],
  ])("one that %s", async (_, odd, outcome) => {
    const dispatcher = { dispatch: (_options: object, handler: object) => (odd(handler as never), true) };
    const error = await failureOf(callOf(acme("https://acme.example", over(dispatcher)), "keyless", single));
    expect((error as PayorchError).outcome).toBe(outcome);
  });
});

describe("what is no transport is refused by name", () => {
  const make = (options: object) => () => acme("https://acme.example", options);

  test.each<[string, unknown]>([
    ["a function", () => {}],
    ["a dispatcher itself", new newest.Agent()],
    ["an object that looks like one", {}],
    ["null", null],
  ])("%s", (_, transport) => {
    expect(make({ transport })).toThrow("`transport` must be made by `undiciTransport` of @payorch/core/undici");
  });

  test.each([
    [{ fetch }, "`fetch` cannot be combined with `transport`"],
    [{ agent: { addRequest: () => {} } }, "`agent` cannot be combined with `transport`"],
  ])("two of them: %o", (other, names) => {
    expect(make({ ...over(new newest.Agent()), ...other })).toThrow(`${names}: pass only one`);
  });

  test("a dispatcher of each version is one, by its types too", () => {
    const given = [
      undiciTransport(new undici6.Agent()),
      undiciTransport(new undici7.Agent()),
      undiciTransport(new newest.Agent()),
    ];
    for (const transport of given) expect(make({ transport })).not.toThrow();
  });

  test("what is no dispatcher", () => {
    expect(() => undiciTransport({} as Dispatcher)).toThrow("must be one of undici, such as `new Agent()`");
  });
});
