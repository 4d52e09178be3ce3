import { expect, test } from "vitest";
import type { WebhookEvent } from "../../src/model.ts";
import { type SandboxWorld, createWorld } from "../../src/world/world.ts";
import { endpoint, event, tiny } from "./support.ts";

const minute = 60_000;

/** A world in which an input sends an event. */
function worldOf(url?: string): { world: SandboxWorld; send: (more?: Partial<WebhookEvent>) => void } {
  const world = createWorld({ machines: [tiny] });
  if (url !== undefined) world.register(url);
  const perform = world.define({ send: (more: Partial<WebhookEvent>) => world.emit(event(more)) });
  return { world, send: (more = {}) => perform("send", more) };
}

test("an event goes to the registered endpoint once, signed, and the log has its body, status and answer", async () => {
  const { url, received } = await endpoint();
  const { world, send } = worldOf(`${url}/hooks/{provider}/{tenant}`);
  send();
  await world.idle();
  expect(received).toMatchObject([{ path: "/hooks/orqex/shop", body: '{"type":"paid"}' }]);
  expect(world.deliveries()).toMatchObject([
    {
      state: "delivered",
      type: "paid",
      payment: "p1",
      body: '{"type":"paid"}',
      attempts: [{ status: 200, answer: "noted" }],
    },
  ]);
});

test("advance plays the provider's schedule in order, and gives a delivery up after its last try", async () => {
  const { url, received } = await endpoint(() => 500);
  const { world, send } = worldOf(url);
  const start = world.now();
  send();
  await world.idle();
  expect(received).toHaveLength(1);
  await world.advance("59s");
  expect(received).toHaveLength(1);
  await world.advance("25h");
  const [delivery] = world.deliveries();
  expect(delivery?.state).toBe("given up");
  const after = delivery?.attempts.map(({ at }) => Math.round((at - start) / minute));
  expect(after).toEqual([0, 1, 11, 71]);
  expect(new Set(received.map(({ headers }) => headers["x-id"])).size).toBe(1);
  expect(world.now() - start).toBeGreaterThanOrEqual(25 * 60 * minute);
});
