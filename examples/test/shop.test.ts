import { serve } from "@hono/node-server";
import { createOrchestrapay } from "@payorch/orchestrapay";
import { createOrchestrate } from "@payorch/orchestrate";
import { createOrkestapay } from "@payorch/orkestapay";
import { createOrqex } from "@payorch/orqex";
import { type FaultKind, type Sandbox, type Way, startSandbox } from "@payorch/sandbox";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Addresses, Gateway, GatewayName } from "../shop/gateways/gateway.ts";
import { orchestrapay } from "../shop/gateways/orchestrapay.ts";
import { orchestrate } from "../shop/gateways/orchestrate.ts";
import { orkestapay } from "../shop/gateways/orkestapay.ts";
import { orqex } from "../shop/gateways/orqex.ts";
import type { Order } from "../shop/order.ts";
import { shop } from "../shop/shop.ts";

/** Short, since some faults last until the time is over. */
const limits = { timeoutMs: 300, deadlineMs: 4000 };

/** What makes each gateway, from what the sandbox tells. */
const gatewaysOf = (sandbox: Sandbox, addresses: Addresses, tenant: string): Record<GatewayName, Gateway> => {
  const of = <Name extends GatewayName>(name: Name) => ({ ...sandbox.clientOptions(name, tenant), ...limits });
  const secret = (name: GatewayName) => sandbox.webhookSecret(name, tenant);
  return {
    orqex: orqex(createOrqex(of("orqex")), secret("orqex"), addresses),
    orkestapay: orkestapay(createOrkestapay(of("orkestapay")), secret("orkestapay"), addresses),
    orchestrate: orchestrate(createOrchestrate(of("orchestrate")), secret("orchestrate"), addresses),
    orchestrapay: orchestrapay(createOrchestrapay(of("orchestrapay")), secret("orchestrapay"), addresses),
  };
};

/** The operations that each gateway calls: those that make something, those that read, and the refund. */
const operations: Record<GatewayName, { creates: string[]; reads: string[]; refund?: string }> = {
  orqex: { creates: ["checkouts.create"], reads: ["paymentIntents.retrieve"], refund: "refunds.create" },
  orkestapay: {
    creates: ["checkouts.create"],
    reads: ["orders.retrieve"],
    refund: "payments.refund",
  },
  orchestrate: { creates: ["payments.create"], reads: ["payments.retrieve"] },
  orchestrapay: { creates: ["checkoutIntents.create", "paymentIntents.create"], reads: [], refund: "refunds.create" },
};
const kinds: FaultKind[] = ["reset", "commitThenReset", "stall", "cut", "throttle", "unavailable", "html", "slow"];
const ways: Way[] = ["again", "late", "twice", "out-of-order", "forged", "before-answer"];
const names = Object.keys(operations) as GatewayName[];

/** How an order ends: nobody is charged twice; what is paid is delivered, and nothing else. */
const once = { charged: 1, delivered: 1 };
const never = { charged: 0, delivered: 0 };

describe.each(names)("the shop over %s", (name) => {
  let sandbox: Sandbox;
  let server: ReturnType<typeof serve>;
  let origin = "";
  /** The shop of each tenant: every order has a shop of its own. */
  const shops = new Map<string, Hono>();

  beforeAll(async () => {
    // `/<tenant>/…` is the shop of that tenant.
    const fetch = (request: Request) => {
      const url = new URL(request.url);
      const [, tenant = "", ...path] = url.pathname.split("/");
      url.pathname = path.join("/");
      return shops.get(tenant)?.fetch(new Request(url, request)) ?? new Response(null, { status: 404 });
    };
    await new Promise<void>((listening) => {
      server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
        origin = `http://127.0.0.1:${port}`;
        listening();
      });
    });
    sandbox = await startSandbox({ webhooks: `${origin}/{tenant}/webhooks/{provider}` });
  });
  afterAll(async () => {
    await sandbox?.close();
    server?.close();
  });

  let tenants = 0;
  /** An order of a new shop, and what its customer and its staff can do. */
  function order() {
    tenants += 1;
    const tenant = `shop-${tenants}`;
    const addresses: Addresses = {
      back: ({ id }) => `${origin}/${tenant}/orders/${id}/back`,
      webhooks: (gateway) => `${origin}/${tenant}/webhooks/${gateway}`,
    };
    const placed: Order = {
      id: `order-${tenants}`,
      gateway: name,
      amount: "50",
      email: "ama@example.com",
      state: "open",
      delivered: 0,
    };
    shops.set(tenant, shop(gatewaysOf(sandbox, addresses, tenant), new Map([[placed.id, placed]])));
    const at = `${origin}/${tenant}/orders/${placed.id}`;
    const charges = () => sandbox.ledger().charges(placed.id, tenant);
    return {
      placed,
      /** Presses "pay" until there is a page, as customers do. */
      async page(): Promise<string> {
        for (let presses = 0; presses < 5; presses += 1) {
          const { headers, status } = await fetch(`${at}/pay`, { method: "POST", redirect: "manual" });
          if (status === 303) return headers.get("location") ?? "";
        }
        throw new Error("There is no page after five presses.");
      },
      back: () => fetch(`${at}/back`),
      refund: () => fetch(`${at}/refund`, { method: "POST" }),
      deliveries: () => sandbox.deliveries().filter((delivery) => delivery.tenant === tenant),
      charges,
      /** How often the customer was charged, and the goods were sent. */
      end: () => ({ charged: charges().length, delivered: placed.delivered }),
    };
  }

  describe.each(operations[name].creates)("when %s fails", (operation) => {
    test.each(kinds)("by %s, the customer pays once", async (kind) => {
      const { page, end } = order();
      sandbox.fault({ provider: name, operation, kind });
      const back = await sandbox.pay(await page(), { outcome: "approve" });
      await fetch(back ?? "");
      await sandbox.advance("25h");
      expect(end()).toEqual(once);
    });
  });

  test.each(ways)("a webhook that comes %s delivers once", async (way) => {
    const { deliveries, page, end } = order();
    await sandbox.pay(await page(), { outcome: "approve" });
    for (const { id } of deliveries()) await sandbox.deliver(id, way);
    await sandbox.advance("25h");
    expect(end()).toEqual(once);
  });

  test("webhooks alone deliver, while the shop is down at first", async () => {
    const { page, placed, end } = order();
    const address = await page();
    const { tenant, app } = closed();
    await sandbox.pay(address, { outcome: "approve" });
    expect(placed.delivered).toBe(0);
    shops.set(tenant, app);
    await sandbox.advance("25h");
    expect(end()).toEqual(once);
  });

  /** Takes the newest shop offline. */
  function closed() {
    const tenant = `shop-${tenants}`;
    const app = shops.get(tenant);
    if (!app) throw new Error("There is no shop.");
    shops.delete(tenant);
    return { tenant, app };
  }

  test.each(["decline", "cancel", "abandon", "expire", "silence"] as const)(
    "a customer whose end is %s gets nothing and pays nothing",
    async (outcome) => {
      const { page, end } = order();
      await sandbox.pay(await page(), { outcome });
      await sandbox.advance("25h");
      expect(end()).toEqual(never);
    },
  );

  test("a customer who comes back without paying gets nothing", async () => {
    const { back, page, end } = order();
    await page();
    await back();
    expect(end()).toEqual(never);
  });

  test("a customer who pays after a challenge, or presses twice, pays once", async () => {
    const { page, end } = order();
    const [first, second] = await Promise.all([page(), page()]);
    expect(second).toBe(first);
    await sandbox.pay(first, { outcome: "challenge" });
    await sandbox.pay(first, { outcome: "approve" });
    await sandbox.advance("1h");
    expect(end()).toEqual(once);
  });

  test.each(["1h", "25h", "7d"])("an order that waits for %s is delivered only if it is paid", async (wait) => {
    const { page, placed, charges } = order();
    const address = await page();
    await sandbox.advance(wait);
    await sandbox.pay(address, { outcome: "approve" }).catch(() => "its page has expired");
    await sandbox.advance("25h");
    expect(placed.delivered).toBe(charges().length);
  });

  describe.each(operations[name].reads)("when %s fails", (operation) => {
    test.each(kinds)("by %s while a webhook is handled, it is delivered later", async (kind) => {
      const { page, end } = order();
      const address = await page();
      sandbox.fault({ provider: name, operation, kind });
      await sandbox.pay(address, { outcome: "approve" });
      await sandbox.advance("25h");
      expect(end()).toEqual(once);
    });
  });

  const { refund: refunds } = operations[name];
  describe.each(refunds ? [refunds] : [])("when %s fails", (operation) => {
    test.each(kinds)("by %s, the money goes back at most once, and the shop knows", async (kind) => {
      const { charges, page, placed, refund } = order();
      await sandbox.pay(await page(), { outcome: "approve" });
      await sandbox.advance("25h");
      sandbox.fault({ provider: name, operation, kind });
      for (let presses = 0; presses < 3; presses += 1) await refund();
      // Some providers give money back in their own time.
      await sandbox.advance("25h");
      const [charge] = charges();
      const back = charge?.refunded === charge?.amount ? "all" : charge?.refunded === 0 ? "none" : "part";
      // `refunding` is what a person looks at: nobody knows.
      expect([
        ["refunded", "all"],
        ["refunding", "all"],
        ["refunding", "none"],
      ]).toContainEqual([placed.state, back]);
    });
  });
});
