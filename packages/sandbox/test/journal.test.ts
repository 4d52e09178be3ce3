import { randomInt } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPayorchError } from "@payorch/core";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { type Provider, type Sandbox, startSandbox } from "../src/index.ts";
import type { Machine } from "../src/model.ts";
import { machines } from "../src/providers/machines.ts";
import { createWorld, ways } from "../src/world/world.ts";
import { type Opened, operations, shops } from "./support/shops.ts";
import { endpoint } from "./world/support.ts";

const seed = Number(process.env["MODEL_SEED"] ?? randomInt(2 ** 31));
const providers = Object.keys(shops) as Provider[];

beforeAll(() => {
  // Answers hold times, and deliveries are signed with one: the second run gets those of the first.
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What somebody does with a sandbox. */
const step = fc.oneof(
  fc.record({
    do: fc.constant("open" as const),
    provider: fc.constantFrom(...providers),
    order: fc.constantFrom("order-1", "order-2"),
    amount: fc.constantFrom(1_000, 2_000),
    key: fc.constantFrom("key-of-one-1", "key-of-two-2", "key-of-three"),
    fault: fc.option(fc.constantFrom("reset", "commitThenReset", "cut", "html"), { freq: 6 }),
  }),
  fc.record({
    do: fc.constant("pay" as const),
    which: fc.nat(),
    outcome: fc.constantFrom("approve", "approve", "decline", "challenge", "cancel"),
  }),
  fc.record({
    do: fc.constant("refund" as const),
    which: fc.nat(),
    amount: fc.constantFrom(500, 1_000),
    key: fc.uuid(),
  }),
  fc.record({ do: fc.constant("deliver" as const), which: fc.nat(), how: fc.constantFrom(...ways) }),
  fc.record({ do: fc.constant("advance" as const), minutes: fc.constantFrom(1, 40, 1_500) }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** Does it all, and gives every answer that anybody got: the clients of the providers, and the customer on the pages. */
async function run(
  sandbox: Sandbox,
  hooks: string,
  steps: readonly Step[],
  pages: [Provider, Opened][],
): Promise<string[]> {
  const answers: string[] = [];
  const record: typeof fetch = async (input, init) => {
    // A connection that is kept would lead to the sandbox before, which listened at the same port.
    const headers = new Headers(init?.headers);
    headers.set("connection", "close");
    const response = await fetch(input, { ...init, headers }).catch((error: Error) => error);
    if (response instanceof Error) {
      answers.push("broken");
      throw response;
    }
    const text = await response
      .clone()
      .text()
      .catch(() => "cut");
    // Dates are those of Node's server, which looks at the clock once a second.
    const others = [...response.headers].filter(([name]) => name !== "date");
    answers.push(`${response.status} ${JSON.stringify(others)} ${text}`);
    return response;
  };
  const open = new Map(
    providers.map((provider) => [
      provider,
      shops[provider]({ sandbox, tenant: "shop", hooks: { url: hooks, secret: "shared" }, client: { fetch: record } }),
    ]),
  );
  const settle = async (call: Promise<unknown> | undefined): Promise<void> => {
    await call?.then(
      (result) => answers.push(JSON.stringify(result) ?? "nothing"),
      (error: Error) => answers.push(isPayorchError(error) ? `${error.name} ${error.outcome}` : error.message),
    );
  };
  for (const each of steps) {
    const [provider, opened] = ("which" in each ? pages[each.which % Math.max(1, pages.length)] : undefined) ?? [];
    if (each.do === "open") {
      const operation = operations[each.provider].open;
      if (each.fault) sandbox.fault({ provider: each.provider, operation, kind: each.fault as "reset" });
      const call = open.get(each.provider)?.open(each.order, each.amount, each.key);
      await settle(call?.then((page) => pages.push([each.provider, page])));
    } else if (each.do === "advance") {
      await sandbox.advance(`${each.minutes}min`);
      vi.setSystemTime(Date.now() + 6_000);
    } else if (each.do === "deliver") {
      const all = await sandbox.deliveries();
      const id = all[each.which % Math.max(1, all.length)]?.id ?? "payment.completed";
      await settle(sandbox.deliver(id, each.how));
    } else if (opened && provider) {
      if (each.do === "pay") await settle(sandbox.pay(opened.page, { outcome: each.outcome as "approve" }));
      else await settle(open.get(provider)?.refund?.(opened.id, each.amount, each.key));
    }
  }
  // Each webhook in the order of its own tries; how long they took differs.
  const deliveries = (await sandbox.deliveries()).map(({ attempts, ...rest }) => ({
    ...rest,
    attempts: attempts.map((attempt) => ({ ...attempt, ms: 0 })),
  }));
  return [...answers, JSON.stringify(deliveries), JSON.stringify(sandbox.payments())];
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "payorch-sandbox-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

/** All that can be seen, and stays when a sandbox is started again. */
const stateOf = async (sandbox: Sandbox): Promise<unknown> => ({
  payments: sandbox.payments(),
  totals: sandbox.ledger().totals(),
  twice: sandbox.ledger().chargedTwice(),
  payouts: sandbox.ledger().payouts(),
  deliveries: await sandbox.deliveries(),
});

test("a sandbox that is started with a journal has the same payments, ledger and deliveries, and answers all that follows as the first did", async () => {
  const files = folder();
  // By the body alone, so that both sandboxes meet the same endpoint.
  const hooks = await endpoint(({ body }) => (body.length % 4 === 0 ? 500 : 200));
  let steps = 0;
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 30, maxLength: 60 }),
      fc.array(step, { minLength: 15, maxLength: 30 }),
      async (before, after) => {
        runs += 1;
        steps += before.length + after.length;
        const [journal, copy] = [join(files, `${runs}.jsonl`), join(files, `${runs}-copy.jsonl`)];
        const first = await startSandbox({ journal, webhooks: `${hooks.url}/{provider}`, seed });
        const pages: [Provider, Opened][] = [];
        await run(first, hooks.url, before, pages);
        copyFileSync(journal, copy);
        const state = structuredClone(await stateOf(first));
        const [opened, then] = [[...pages], Date.now()];
        const expected = await run(first, hooks.url, after, pages);
        const port = Number(new URL(first.url).port);
        await first.close();

        vi.setSystemTime(then);
        const second = await startSandbox({ journal: copy, webhooks: `${hooks.url}/{provider}`, port });
        try {
          expect(await stateOf(second)).toEqual(state);
          expect(await run(second, hooks.url, after, opened)).toEqual(expected);
        } finally {
          await second.close();
        }
      },
    ),
    { numRuns: Number(process.env["MODEL_RUNS"] ?? 4), seed, endOnFailure: true },
  );
  console.log(`sandbox journal: ${steps} steps in ${runs} runs, 0 differences, MODEL_SEED=${seed}`);
}, 3_600_000);

test("no card number that could be somebody's, no security code and no foreign credential reaches the journal", async () => {
  const journal = join(folder(), "journal.jsonl");
  const sandbox = await startSandbox({ journal, seed });
  // It passes Luhn's check, and no test card begins or ends like it.
  const [number, cvc] = ["4539578763621486", "973"];
  const written = [number, number.replaceAll(/\B(?=(?:\d{4})+$)/g, " "), number.replaceAll(/\B(?=(?:\d{4})+$)/g, "-")];
  const card = {
    expiration_month: "12",
    expiration_year: "2030",
    expiry_month: "12",
    expiry_year: "2030",
    holder_name: "Ana",
  };
  const paths: Record<Provider, string[]> = {
    orkestapay: ["/v1/payment-methods", "/v1/orders"],
    orchestrate: ["/api/v1/payments"],
    orchestrapay: ["/payment-intents"],
    orqex: ["/payment/checkouts", "/payment/intents"],
  };
  for (const provider of providers) {
    const { authorization } = createWorld({ machines: [machines[provider]] }).machines.get(provider) as Machine;
    for (const headers of [authorization("shop"), { authorization: "Bearer sk_live_of_somebody" }]) {
      for (const path of paths[provider]) {
        for (const digits of [...written, Number(number)]) {
          const secret = { number: digits, cvv: cvc, cvc: Number(cvc), card_number: digits, ...card };
          const body = { ...secret, type: "CARD", card: secret, payment_method: { type: "card", card: secret } };
          const more = { metadata: { pan: digits, note: `card ${digits}` }, description: `paid with ${digits}, code` };
          await fetch(`${sandbox.url}/${provider}${path}?card=${digits}`, {
            method: "POST",
            headers: { "content-type": "application/json", "idempotency-key": String(digits), ...headers },
            body: JSON.stringify({ ...body, ...more }),
          });
        }
      }
    }
  }
  await sandbox.close();
  const text = readFileSync(journal, "utf8");
  expect(text.split("\n").length).toBeGreaterThan(30);
  // Not the whole journal in the message of a failure.
  const found = (leak: RegExp) => text.match(leak)?.[0];
  expect(found(/.{0,80}4539[ -]?5787[ -]?6362[ -]?1486/)).toBeUndefined();
  expect(found(new RegExp(`"cv[vc]":"?${cvc}`))).toBeUndefined();
  expect(found(/.{0,80}sk_live/)).toBeUndefined();
});
