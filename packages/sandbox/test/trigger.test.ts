import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyWebhook as verifyOrchestrapay } from "@payorch/orchestrapay/webhooks";
import { verifyWebhook as verifyOrchestrate } from "@payorch/orchestrate/webhooks";
import { verifyWebhook as verifyOrkestapay } from "@payorch/orkestapay/webhooks";
import { verifyWebhook as verifyOrqex } from "@payorch/orqex/webhooks";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Provider } from "../src/index.ts";
import { machines } from "../src/providers/machines.ts";
import { triggerCommand } from "../src/world/trigger-command.ts";
import { type TriggerOptions, trigger } from "../src/world/trigger.ts";
import { createWorld } from "../src/world/world.ts";
import { type Received, endpoint } from "./world/support.ts";

const { machines: all } = createWorld({ machines: Object.values(machines) });
const rulesOf = (provider: Provider) => {
  const machine = all.get(provider);
  if (!machine) throw new Error(`There is no machine of ${provider}.`);
  return machine.webhooks;
};
const send = (options: TriggerOptions) => trigger(options, rulesOf);

const verify = {
  orkestapay: verifyOrkestapay,
  orchestrapay: verifyOrchestrapay,
  orchestrate: verifyOrchestrate,
  orqex: verifyOrqex,
} as const;
const believed = (provider: Provider, received: Received, secret: string): Promise<object> =>
  verify[provider](received as Parameters<typeof verifyOrqex>[0], { secret });

const events = [...all.values()].flatMap(({ provider, webhooks }) =>
  webhooks.events.map((type) => [provider, type] as const),
);

test.for(events)(
  "trigger sends %s %s as the spec has it, and the client's verifyWebhook believes it",
  async ([provider, type]) => {
    const { url, received } = await endpoint();
    const { status, answer } = await send({ provider, type, to: url });
    expect([status, answer]).toEqual([200, "noted"]);
    const [first] = received as [Received];
    const event = await believed(provider, first, rulesOf(provider).secretOf("test"));
    expect(Object.values(event)).toContain(type);
  },
);

test("what --data says is put over the example, and --secret signs it", async () => {
  const { url, received } = await endpoint();
  const data = { payment: { id: "TRX1", metadata: { order_id: "order-7" } }, timestamp: null };
  await send({ provider: "orqex", type: "payment.completed", to: url, data, secret: "whsec_of_my_endpoint" });
  const [first] = received as [Received];
  const event = await believed("orqex", first, "whsec_of_my_endpoint");
  expect(event).toMatchObject({
    event: "payment.completed",
    payment: { id: "TRX1", status: "completed", metadata: { order_id: "order-7" } },
    timestamp: null,
  });
});

test("trigger says what there is, where it finds nothing of that name", async () => {
  const to = "http://127.0.0.1:9/";
  await expect(send({ provider: "stripe", type: "x", to })).rejects.toThrow(
    "Unknown provider `stripe`. Known: orkestapay, orchestrapay, orchestrate, orqex",
  );
  await expect(send({ provider: "orqex", type: "payment.paid", to })).rejects.toThrow(
    "Unknown orqex event `payment.paid`. Known: payment.completed, payment.failed",
  );
  await expect(send({ provider: "orqex", type: "payment.completed", to: "shop" })).rejects.toThrow(
    'The event cannot be sent to "shop". It is not a URL',
  );
  expect(await send({ provider: "orqex", type: "payment.completed", to })).toMatchObject({ status: undefined });
});

/** Runs the command, and gives what it prints. */
async function run(...args: string[]): Promise<string> {
  const log = vi.spyOn(console, "log").mockReturnValue();
  try {
    const command = triggerCommand(rulesOf)
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    await command.parseAsync(args, { from: "user" });
    return log.mock.calls.join("\n");
  } finally {
    log.mockRestore();
  }
}

test("the command prints status, headers and body, without anything running, and fails where nobody answers", async () => {
  const { url, received } = await endpoint(() => 418);
  const folder = mkdtempSync(join(tmpdir(), "payorch-trigger-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    process.exitCode = undefined;
  });
  const file = join(folder, "data.json");
  writeFileSync(file, '{ "payment": { "id": "TRX2" } }');
  const printed = await run("orqex", "payment.completed", "--to", url, "--data", file);
  const [first] = received as [Received];
  expect(printed).toContain("418");
  expect(printed).toContain("noted");
  expect(printed).toContain(`x-orqex-signature: ${String(first.headers["x-orqex-signature"])}`);
  expect(printed).toContain('"id":"TRX2"');
  expect(process.exitCode).toBeUndefined();
  expect(await run("orqex", "payment.completed", "--to", "http://127.0.0.1:9/")).toContain("No answer: ");
  expect(process.exitCode).toBe(1);
  await expect(run("orqex", "nothing", "--to", url)).rejects.toThrow("Unknown orqex event `nothing`");
});
