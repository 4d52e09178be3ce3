import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Fetch, faulty } from "@payorch/mock";
import { expect, test } from "vitest";

/** Yours: asks for the money until it has an answer. */
async function pay(fetch: Fetch, url: string, order: string): Promise<void> {
  for (;;) {
    const init = { method: "POST", headers: { "idempotency-key": order }, body: order };
    const response = await fetch(url, init).catch(() => undefined);
    if (response?.ok) return;
  }
}

test("no order is charged twice, although answers are lost", async () => {
  const charges = new Map<string, string>(); // by key, as at a provider that honours it
  const provider = createServer(async (request, response) => {
    charges.set(String(request.headers["idempotency-key"]), await text(request));
    response.end("{}");
  });
  await once(provider.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;

  const flaky = faulty(fetch, { commitThenReset: 0.2, throttle: 0.1, seed: 1 });
  const orders = Array.from({ length: 50 }, (_, index) => `order-${index}`);
  for (const order of orders) await pay(flaky, url, order);
  provider.close();

  expect(flaky.faults.commitThenReset).toBeGreaterThan(0); // else this test proved nothing
  expect([...charges.values()].toSorted()).toEqual(orders.toSorted());
});
