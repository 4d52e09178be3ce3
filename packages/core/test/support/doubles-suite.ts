import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { PayorchError } from "../../src/index.ts";
import { acme, callOf, failureOf } from "./client.ts";
import { type Behaviour, doubles } from "./doubles.ts";

const addresses = ["https://acme.example", "http://127.0.0.1:4010"];

/** What holds under each of them, over whatever transport the file has chosen. */
export function testDoubles(): void {
  describe.each(Object.entries(doubles))("under %s", (_, simulate) => {
    async function simulated(url: string, behaviour: Behaviour) {
      const double = await simulate(`${url}/payments`, behaviour);
      onTestFinished(double.stop);
      return double;
    }

    test.each(addresses)("a write is answered: %s", async (url) => {
      const double = await simulated(url, "answer");
      const client = acme(url);
      expect(await callOf(client, "keyless")).toEqual({ id: "1" });
      expect(await callOf(client, "keyless")).toEqual({ id: "1" });
      expect(double.executed()).toBe(2);
    });

    test("a real connection that is refused proves that nothing was sent", async () => {
      const double = await simulated("https://acme.example", "answer");
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      await new Promise((done) => server.close(done));
      const error = await failureOf(callOf(acme(`http://127.0.0.1:${port}`), "keyless", { maxAttempts: 2 }));
      expect(error).toMatchObject({ name: "ConnectionError", outcome: "not_executed", gaveUp: "attempts" });
      expect(double.executed()).toBe(0);
    });

    test.each<[string, Behaviour, string]>(
      addresses.flatMap((url) => [
        [url, "reset", "ConnectionError"],
        [url, "stall", "TimeoutError"],
      ]),
    )("a write that was executed is unknown and not sent again: %s, then %s", async (url, behaviour, name) => {
      const double = await simulated(url, behaviour);
      const error = (await failureOf(callOf(acme(url), "keyless", { timeoutMs: 300 }))) as PayorchError;
      expect(error).toMatchObject({ name, outcome: "unknown", gaveUp: "unsafe", attempts: [{ phase: "sent" }] });
      expect(double.executed()).toBe(1);
    });
  });
}
