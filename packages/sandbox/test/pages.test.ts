import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createOrchestrapay } from "@payorch/orchestrapay";
import { createOrchestrate } from "@payorch/orchestrate";
import { createOrkestapay } from "@payorch/orkestapay";
import { createOrqex } from "@payorch/orqex";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Provider, type Sandbox, startSandbox, ways } from "../src/index.ts";
import { chromium, withoutChromium } from "./chromium.ts";

/** The shop's own page, to which the customer comes back. */
const shop = createServer((_, response) => response.end("back"));
let back = "";

/** What makes a payment of each provider, and gives the address of its page. */
const open: Readonly<Record<Provider, (sandbox: Sandbox) => Promise<string>>> = {
  async orqex(sandbox) {
    const { data } = await createOrqex(sandbox.clientOptions("orqex")).checkouts.create({
      amount: 50,
      currency: "XOF",
      description: "Order #1024",
      customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
      return_url: back,
    });
    return data.checkout.url;
  },
  async orkestapay(sandbox) {
    const created = await createOrkestapay(sandbox.clientOptions("orkestapay")).checkouts.create({
      completed_redirect_url: back,
      canceled_redirect_url: back,
      order: {
        merchant_order_id: "1024",
        currency: "MXN",
        country_code: "MX",
        subtotal_amount: 1000,
        total_amount: 1000,
        products: [{ product_id: "7197", name: "Television", quantity: 1, unit_price: 1000 }],
        customer: { first_name: "John", last_name: "Doe", email: "john.doe@example.com" },
      },
    });
    return created.checkout_redirect_url;
  },
  async orchestrate(sandbox) {
    const created = await createOrchestrate(sandbox.clientOptions("orchestrate")).payments.create({
      amount: 10_000,
      currency: "USD",
      mcc: 6012,
      customer: { name: "John Doe", email: "john@example.com" },
      description: "Order #1024",
      success_url: back,
      cancel_url: back,
      metadata: { order_id: "1024" },
      expires_in: 3600,
    });
    return created.next_action?.url ?? created.payment_link ?? "";
  },
  async orchestrapay(sandbox) {
    const client = createOrchestrapay(sandbox.clientOptions("orchestrapay"));
    const intent = await client.checkoutIntents.create({
      amount: 20_000,
      currency: "EGP",
      final_success_url: back,
      final_failure_url: back,
    });
    const gateway = intent.gateways[0]?.name ?? "";
    const { response } = await client.paymentIntents
      .create({ checkout_intent: intent.checkout_intent, gateway })
      .withResponse();
    return response.headers.get("x-sandbox-page") ?? "";
  },
};

/** What the script of axe leaves in a page. */
type AxeRunner = Pick<typeof axe, "run">;

const providers = Object.keys(open) as Provider[];
const widths = [390, 768, 1280];
/** Every button is pressed at the first of these, and in `PAGES=all` at each. */
const pressedAt = process.env["PAGES"] === "all" ? widths : widths.slice(0, 1);

describe.skipIf(withoutChromium)("in a real browser", () => {
  let browser: Browser;
  let sandbox: Sandbox;
  beforeAll(async () => {
    await once(shop.listen(0, "127.0.0.1"), "listening");
    back = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/back?order=1`;
    browser = await chromium();
    sandbox = await startSandbox({ webhooks: back });
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
    shop.close();
    shop.closeAllConnections();
  });

  /** A page without script, that notes what should not be: errors on the console, and requests to other hosts. */
  async function visit(
    width: number,
    colorScheme: "light" | "dark" = "light",
  ): Promise<{ page: Page; wrong: string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const wrong: string[] = [];
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => {
      const known = [sandbox.url, back, "data:"].some((start) => request.url().startsWith(start));
      if (!known) wrong.push(`a request to ${request.url()}`);
    });
    return { page, wrong };
  }

  /** What axe finds that is serious, and what is wider than the screen. */
  async function findings(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: AxeRunner }).axe.run();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      const wide = document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : [];
      return [...serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...wide];
    });
  }

  test.each(widths)("every page of the dashboard is in order at %i pixels", async (width) => {
    const addresses = await Promise.all(providers.map((provider) => open[provider](sandbox)));
    await sandbox.pay(addresses[0] ?? "", { outcome: "approve" });
    for (const scheme of width === 390 ? (["light", "dark"] as const) : (["light"] as const)) {
      const { page, wrong } = await visit(width, scheme);
      await page.goto(sandbox.url);
      const tabs = await page
        .locator("nav a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const [latest] = await page
        .locator("td a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const address of [...tabs, latest ?? "", ...addresses]) {
        await page.goto(address);
        expect(await findings(page), `${address} in ${scheme}`).toEqual([]);
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    }
  });

  const pages = providers.flatMap((provider) => pressedAt.map((width) => [provider, width] as const));
  describe.each(pages)("the page of %s at %i pixels", (provider, width) => {
    /** Chooses an outcome with Tab, arrows and Enter, and gives the states that the payment went through. */
    async function chooseByKeyboard(...outcomes: string[]) {
      const { page, wrong } = await visit(width);
      await page.goto(await open[provider](sandbox));
      for (const outcome of outcomes) {
        expect(await findings(page)).toEqual([]);
        await press(page, `[name=outcome][value=${outcome}]`);
        await enter(page);
      }
      expect(wrong).toEqual([]);
      const at = page.url();
      await page.context().close();
      return {
        at,
        states: sandbox
          .payments()
          .at(-1)
          ?.history.map(({ state }) => state),
      };
    }

    test("is paid from the keyboard alone", async () => {
      const { at, states } = await chooseByKeyboard("approve");
      expect(at.startsWith(back)).toBe(true);
      expect(states?.at(-1)).toBe("paid");
    });

    test("is declined from the keyboard alone", async () => {
      const { states } = await chooseByKeyboard("decline");
      expect(states).toContain("declined");
      expect(states).not.toContain("paid");
    });

    test("is paid after a challenge, from the keyboard alone", async () => {
      const { at, states } = await chooseByKeyboard("challenge", "approve");
      expect(at.startsWith(back)).toBe(true);
      expect(states).toContain("action");
      expect(states?.at(-1)).toBe("paid");
    });

    /** Presses a button with the mouse, and says where that led. */
    async function pressButton(outcome: string) {
      const { page, wrong } = await visit(width);
      await page.goto(await open[provider](sandbox));
      await Promise.all([page.waitForNavigation(), page.locator(`button[value=${outcome}]`).click()]);
      expect(wrong).toEqual([]);
      const at = page.url();
      await page.context().close();
      const payment = sandbox.payments().at(-1);
      expect(sandbox.ledger().charges(payment?.id ?? "")).toEqual([]);
      return { at, state: payment?.state };
    }

    // Where a provider knows no canceled payment, it stays as it was.
    test("goes back to the shop when the customer cancels", async () => {
      expect((await pressButton("cancel")).at.startsWith(back)).toBe(true);
    });

    test("can expire", async () => expect((await pressButton("expire")).state).toBe("expired"));

    test("stays open when the customer closes the tab", async () => {
      expect((await pressButton("abandon")).state).toBe("open");
    });
  });

  test.each(pressedAt)("each button of the dashboard does what it says at %i pixels", async (width) => {
    const { page, wrong } = await visit(width);
    await sandbox.pay(await open.orqex(sandbox), { outcome: "approve" });

    await page.goto(`${sandbox.url}/control`);
    await page.getByRole("button", { name: "Advance 25h" }).click();
    await expect.poll(() => page.locator("aside").innerText()).toMatch(/[1-9] d \d+ h ahead/);
    await page.getByLabel("Another span").fill("90 bananas");
    await page.getByRole("button", { name: "Advance", exact: true }).click();
    expect(await page.locator("main").innerText()).toContain("90 bananas");

    await page.goto(`${sandbox.url}/control`);
    await page.getByLabel("Provider").selectOption("orqex");
    await page.getByLabel("What happens").selectOption("unavailable");
    await page.getByRole("button", { name: "Arm it" }).click();
    expect(await page.locator("main").innerText()).toContain("orqex");
    await expect(
      createOrqex({ ...sandbox.clientOptions("orqex"), maxAttempts: 1 }).checkouts.retrieve("cs_none"),
    ).rejects.toMatchObject({ status: 503 });

    const orkestapay = createOrkestapay({ ...sandbox.clientOptions("orkestapay"), maxAttempts: 1 });
    await orkestapay.merchants.listBrands().catch(() => "only its token is wanted");
    await page.goto(`${sandbox.url}/control`);
    await Promise.all([
      page.waitForNavigation(),
      page.getByRole("button", { name: "Revoke those of OrkestaPay" }).click(),
    ]);
    await orkestapay.merchants.listBrands().catch(() => "its token is refused");
    expect(sandbox.requests().map(({ status }) => status)).toContain(401);

    await sandbox.pay(await open.orqex(sandbox), { outcome: "approve" });
    await page.goto(`${sandbox.url}/deliveries`);
    for (const way of ways) {
      await Promise.all([page.waitForNavigation(), page.locator(`button[value=${way}]`).first().click()]);
      expect(page.url()).toBe(`${sandbox.url}/deliveries`);
    }

    await page.goto(`${sandbox.url}/ledger`);
    await page.getByLabel("Order, key or payment id").fill(sandbox.payments().at(-1)?.order ?? "");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("tbody tr").count()).toBeGreaterThan(0);
    expect(wrong.filter((each) => !each.includes("400"))).toEqual([]);
    await page.context().close();
  });

  test("the last button stops it", async () => {
    const other = await startSandbox({ providers: ["orqex"] });
    const page = await browser.newPage();
    await page.goto(`${other.url}/control`);
    await page.getByRole("button", { name: "Stop the sandbox" }).click();
    expect(await page.locator("h1").innerText()).toBe("The sandbox has stopped");
    await expect
      .poll(
        () =>
          fetch(other.url).then(
            () => "runs",
            () => "gone",
          ),
        { timeout: 5000 },
      )
      .toBe("gone");
    await page.close();
  });
});

/** Presses Enter, and waits for the page that follows. */
const enter = (page: Page): Promise<unknown> => Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);

/** Moves with Tab and arrow keys until the choice has the focus and is chosen. */
async function press(page: Page, choice: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await page.locator(`${choice}:checked`).count()) {
      if (await page.locator(`${choice}:focus`).count()) return;
    }
    const inGroup = await page.locator("[name=outcome]:focus").count();
    await page.keyboard.press(inGroup ? "ArrowDown" : "Tab");
  }
  throw new Error(`The keyboard does not reach ${choice}.`);
}
