import { expect, onTestFinished, test } from "vitest";
import { type Provider, startSandbox } from "../src/index.ts";
import { machines } from "../src/providers/machines.ts";
import { createWorld } from "../src/world/world.ts";
import { shops } from "./support/shops.ts";
import { type Received, endpoint } from "./world/support.ts";

const providers = Object.keys(machines) as Provider[];
/** The sandbox's own rules: schedules and secrets. */
const rules = new Map(createWorld({ machines: Object.values(machines) }).machines);
const secretOf = (provider: Provider, tenant: string): string =>
  rules.get(provider)?.webhooks.secretOf(tenant) ?? "none";

/** How often a delivery is tried, by what each provider documents. Orchestrate and Orchestrapay document nothing. */
const documented: Partial<Record<Provider, readonly string[]>> = {
  // https://docs.svix.com/retries: at once, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h after each other.
  orkestapay: ["0s", "5s", "5min", "30min", "2h", "5h", "10h", "10h"],
};
const seconds = { s: 1, min: 60, h: 3_600 } as const;
const secondsOf = (text: string): number =>
  Number.parseInt(text, 10) * seconds[/[a-z]+/.exec(text)?.[0] as keyof typeof seconds];

/** A sandbox whose webhooks a shop verifies with the client's own `verifyWebhook`: 200 if it believes them, 401 otherwise. */
async function shopOf(provider: Provider, tenant: string, answer: (received: Received) => number = () => 200) {
  const secret = secretOf(provider, tenant);
  const believed: Received[] = [];
  const hooks = await endpoint(async (received) => {
    try {
      await shop.verify(received as Parameters<typeof shop.verify>[0], secret);
    } catch {
      return 401;
    }
    believed.push(received);
    return answer(received);
  });
  const sandbox = await startSandbox({ providers: [provider], webhooks: hooks.url, seed: 1 });
  onTestFinished(() => sandbox.close());
  const shop = shops[provider]({ sandbox, tenant, hooks: { url: hooks.url, secret } });
  return { sandbox, shop, believed, received: hooks.received };
}

const last = async (deliveries: ReturnType<Awaited<ReturnType<typeof shopOf>>["sandbox"]["deliveries"]>) => {
  const [delivery] = (await deliveries).toReversed();
  if (!delivery) throw new Error("There is no delivery.");
  return delivery;
};

test.for(providers)("%s: what the sandbox sends, the client's own verifyWebhook believes", async (provider) => {
  const { sandbox, shop, believed, received } = await shopOf(provider, "verify");
  const { page } = await shop.open("order-1024", 5_000, "key-of-order-1024");
  await sandbox.pay(page, { outcome: "approve" });
  expect(received.length).toBeGreaterThan(0);
  expect(believed).toEqual(received);
});

test.for(providers)("%s: forged deliveries are refused, and the true one is still believed", async (provider) => {
  const { sandbox, shop, believed } = await shopOf(provider, "forge");
  const { page } = await shop.open("order-1024", 5_000, "key-of-order-1024");
  await sandbox.pay(page, { outcome: "approve" });
  const { id } = await last(sandbox.deliveries());
  const before = believed.length;
  await sandbox.deliver(id, "forged");
  expect(believed).toHaveLength(before);
  const forged = (await last(sandbox.deliveries())).attempts.filter((attempt) => attempt.forged);
  // A shared secret signs no body: there is only one way to forge it.
  expect(forged.map(({ status }) => status)).toEqual(provider === "orchestrapay" ? [401] : [401, 401]);
  await sandbox.deliver(id, "again");
  expect(believed).toHaveLength(before + 1);
});

test.for(providers)(
  "%s: under advance the whole schedule plays in order, and each try is believed",
  async (provider) => {
    const { sandbox, shop, believed, received } = await shopOf(provider, "schedule", () => 500);
    const { page } = await shop.open("order-1024", 5_000, "key-of-order-1024");
    await sandbox.pay(page, { outcome: "approve" });
    const { id } = await last(sandbox.deliveries());
    await sandbox.advance("30d");
    const found = (await sandbox.deliveries()).find((delivery) => delivery.id === id);
    expect(found?.state).toBe("given up");
    const times = found?.attempts.map(({ at }) => at) ?? [];
    const waits = times.map((at, index) => Math.round((at - (times[index - 1] ?? at)) / 1_000));
    const known = documented[provider]?.map(secondsOf) ?? [
      0,
      ...(rules.get(provider)?.webhooks.repeatAfterMs ?? []).map((ms) => ms / 1_000),
    ];
    expect(waits).toEqual(known);
    expect(believed).toEqual(received);
    // One event, one id, one body.
    expect(new Set(received.filter(({ body }) => body === found?.body).map(({ body }) => body)).size).toBe(1);
  },
);

test("orqex tries five times in all, as it documents", () => {
  expect(rules.get("orqex")?.webhooks.repeatAfterMs).toHaveLength(4);
});

/** What each provider sends of a payment: when it is made, and when it is paid. */
const events: Record<Provider, { made?: string; paid: string }> = {
  orqex: { paid: "payment.completed" },
  orkestapay: { paid: "payment.purchase" },
  orchestrate: { made: "payment.created", paid: "payment.succeeded" },
  orchestrapay: { made: "payment", paid: "payment" },
};

test.for(["orchestrate", "orchestrapay"] as const)(
  "%s: before-answer delivers what a request causes before that request is answered",
  async (provider) => {
    let answered = false;
    const seen: boolean[] = [];
    const { sandbox, shop } = await shopOf(provider, "before", () => {
      seen.push(answered);
      return 200;
    });
    await sandbox.deliver(events[provider].made ?? "none", "before-answer");
    await shop.open("order-1024", 5_000, "key-of-order-1024");
    answered = true;
    expect(seen).toEqual([false]);
  },
);

test.for(providers)(
  "%s: before-answer holds what a page causes until the next request is answered",
  async (provider) => {
    const { sandbox, shop, believed } = await shopOf(provider, "before");
    const { page } = await shop.open("order-1024", 5_000, "key-of-order-1024");
    await sandbox.deliver(events[provider].paid, "before-answer");
    await sandbox.pay(page, { outcome: "approve" });
    const held = (await sandbox.deliveries()).filter(({ state }) => state === "held");
    expect(held).toHaveLength(1);
    const isThere = () => believed.some(({ body }) => body === held[0]?.body);
    expect(isThere()).toBe(false);
    await shop.open("order-1025", 5_000, "key-of-order-1025");
    expect(isThere()).toBe(true);
  },
);
