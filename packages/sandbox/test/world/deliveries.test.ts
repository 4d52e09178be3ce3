import { expect, onTestFinished, test } from "vitest";
import type { WebhookEvent } from "../../src/model.ts";
import { type SandboxWorld, createWorld } from "../../src/world/world.ts";
import { type Received, endpoint, event, signatureOf, tiny } from "./support.ts";

const minute = 60_000;

/** A world in which an input sends an event. */
function worldOf(url?: string): { world: SandboxWorld; send: (more?: Partial<WebhookEvent>) => void } {
  const world = createWorld({ machines: [tiny] });
  onTestFinished(() => world.close());
  world.register(url);
  const perform = world.define({ send: (more: Partial<WebhookEvent>) => world.emit(event(more)) });
  return { world, send: (more = {}) => perform("send", more) };
}

const typesOf = (received: readonly Received[]): string[] =>
  received.map(({ body }) => String((JSON.parse(body) as { type: unknown }).type));
const states = (world: SandboxWorld): string[] =>
  world.deliveries().map(({ type, state, attempts }) => `${type} ${state} ${attempts.length}`);
const idOf = (world: SandboxWorld, type: string): string =>
  world.deliveries().find((delivery) => delivery.type === type)?.id ?? "none";

test("an event goes to the registered endpoint once, signed, and the log has its body, status and answer", async () => {
  const { url, received } = await endpoint();
  const { world, send } = worldOf(`${url}/hooks/{provider}/{tenant}`);
  send();
  await world.idle();
  const body = '{"type":"paid"}';
  expect(received).toMatchObject([{ path: "/hooks/orqex/shop", body, headers: { "x-signature": signatureOf(body) } }]);
  expect(world.deliveries()).toMatchObject([
    {
      state: "delivered",
      type: "paid",
      payment: "p1",
      body,
      attempts: [{ status: 200, answer: "noted", forged: false }],
    },
  ]);
});

test("an event goes to each address once, and to the registered endpoint only where its provider says so", async () => {
  const { url, received } = await endpoint();
  const { world, send } = worldOf(`${url}/registered`);
  send({ urls: [`${url}/one`, `${url}/two`, `${url}/one`], registered: false });
  send({ urls: [`${url}/three`] });
  await world.idle();
  expect(received.map(({ path }) => path).toSorted()).toEqual(["/one", "/registered", "/three", "/two"]);
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
  expect(delivery).toMatchObject({ state: "given up", nextAt: undefined });
  expect(delivery?.attempts.map(({ at }) => Math.floor((at - start) / minute))).toEqual([0, 1, 11, 71]);
  expect(new Set(received.map(({ headers }) => headers["x-id"])).size).toBe(1);
});

test("advance waits for the result of each try before it begins the next", async () => {
  let underWay = 0;
  let most = 0;
  const { url, received } = await endpoint(async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 20));
    underWay -= 1;
    return received.length > 6 ? 200 : 500;
  });
  const { world, send } = worldOf(url);
  for (const payment of ["p1", "p2", "p3"]) {
    send({ payment });
    await world.idle();
  }
  await world.advance("2h");
  expect(most).toBe(1);
  expect(states(world)).toEqual(["paid delivered 3", "paid delivered 3", "paid delivered 3"]);
});

test("a redirect, a status that the provider does not accept, and an endpoint that is not there are failures", async () => {
  const { url } = await endpoint(({ path }) => (path === "/moved" ? 307 : 204));
  const { world, send } = worldOf();
  const gone = "http://127.0.0.1:9/";
  for (const each of [`${url}/moved`, url, gone]) send({ urls: [each], registered: false });
  await world.idle();
  const attempts = world.deliveries().map(({ url: to, attempts: [attempt] }) => [to, attempt?.status, attempt?.error]);
  expect(attempts.toReversed()).toEqual([
    [`${url}/moved`, 307, undefined],
    [url, 204, undefined],
    [gone, undefined, expect.any(String)],
  ]);
  expect(states(world)).toEqual(["paid waiting 1", "paid waiting 1", "paid waiting 1"]);
});

test("nothing is sent to another machine, unless it is the registered endpoint, and the log says why", async () => {
  const { world, send } = worldOf();
  const foreign = "https://shop.example/hooks";
  for (const url of [foreign, "http://10.1.2.3/", "ftp://localhost/", "nonsense"])
    send({ urls: [url], registered: false });
  send();
  await world.idle();
  const errors = world.deliveries().map(({ state, error, attempts }) => [state, error, attempts.length]);
  expect(errors.toReversed()).toEqual([
    ["not sent", expect.stringContaining("shop.example is not this machine"), 0],
    ["not sent", expect.stringContaining("10.1.2.3 is not this machine"), 0],
    ["not sent", "It must be http or https.", 0],
    ["not sent", "It is not a URL.", 0],
    ["not sent", expect.stringContaining("There is no address"), 0],
  ]);
  await expect(world.deliver(idOf(world, "paid"), "again")).rejects.toThrow("cannot be sent. There is no address");
  expect(() => world.register("nonsense")).toThrow("Webhooks cannot be sent to nonsense. It is not a URL.");
});

test("again sends the same body and id once more, whatever became of it, and leaves the schedule alone", async () => {
  let status = 500;
  const { url, received } = await endpoint(() => status);
  const { world, send } = worldOf(url);
  send();
  await world.idle();
  const [before] = world.deliveries();
  await world.deliver(before?.id ?? "", "again");
  expect(world.deliveries()).toMatchObject([{ state: "waiting", nextAt: before?.nextAt }]);
  status = 200;
  await world.deliver(before?.id ?? "", "again");
  await world.advance("25h");
  expect(states(world)).toEqual(["paid delivered 3"]);
  expect(new Set(received.map(({ body, headers }) => `${body} ${String(headers["x-id"])}`)).size).toBe(1);
});

test("late holds the next event of a type back until the clock has moved on by an hour", async () => {
  const { url, received } = await endpoint();
  const { world, send } = worldOf(url);
  await world.deliver("paid", "late");
  send();
  send({ payment: "p2" });
  await world.idle();
  expect(states(world)).toEqual(["paid delivered 1", "paid held 0"]);
  await world.advance("59min");
  expect(received).toHaveLength(1);
  await world.advance("2min");
  expect(states(world)).toEqual(["paid delivered 1", "paid delivered 1"]);
});

test("what is held is sent when somebody asks for it again", async () => {
  const { url, received } = await endpoint();
  const { world, send } = worldOf(url);
  await world.deliver("paid", "late");
  send();
  await world.deliver(idOf(world, "paid"), "again");
  await world.advance("25h");
  expect(received).toHaveLength(1);
});

test("twice sends two at the same moment", async () => {
  let both: (() => void) | undefined;
  const { url, received } = await endpoint(async () => {
    // Neither is answered before the other has come.
    await new Promise<void>((resolve) => {
      if (both) both();
      else both = resolve;
      if (received.length === 2) resolve();
    });
    return 200;
  });
  const { world, send } = worldOf(url);
  await world.deliver("paid", "twice");
  send();
  await world.idle();
  expect(states(world)).toEqual(["paid delivered 2"]);
});

test("events of one payment come in their order; out-of-order sends a later one first", async () => {
  const { url, received } = await endpoint();
  const { world, send } = worldOf(url);
  send();
  send({ type: "refunded", body: { type: "refunded" } });
  await world.idle();
  expect(typesOf(received)).toEqual(["paid", "refunded"]);
  await world.deliver(idOf(world, "paid"), "out-of-order");
  expect(typesOf(received)).toEqual(["paid", "refunded", "refunded", "paid"]);
});

test("an event waits until the one before it of the same payment is answered, and for no other", async () => {
  const log: string[] = [];
  const { url } = await endpoint(async ({ path, body }) => {
    const name = `${path} ${String((JSON.parse(body) as { type: unknown }).type)}`;
    log.push(name);
    await new Promise((resolve) => setTimeout(resolve, 20));
    log.push(`${name} answered`);
    return 200;
  });
  const { world, send } = worldOf(`${url}/a`);
  send();
  send({ type: "refunded", body: { type: "refunded" } });
  send({ urls: [`${url}/b`], registered: false });
  await world.idle();
  const place = (name: string) => log.indexOf(name);
  expect(log).toHaveLength(6);
  expect(place("/a refunded")).toBeGreaterThan(place("/a paid answered"));
  expect(place("/b paid")).toBeLessThan(place("/a paid answered"));
});

test("out-of-order holds an event that has no later one until it comes, whatever other payments do", async () => {
  const { url, received } = await endpoint();
  const { world, send } = worldOf(url);
  await world.deliver("paid", "out-of-order");
  send();
  send({ type: "refunded", body: { type: "refunded", other: true }, payment: "p2" });
  await world.idle();
  expect(states(world)).toEqual(["refunded delivered 1", "paid held 0"]);
  send({ type: "refunded", body: { type: "refunded" } });
  await world.idle();
  expect(typesOf(received)).toEqual(["refunded", "refunded", "paid"]);
});

test("forged sends a foreign signature and a changed body, neither of which ends the delivery", async () => {
  const { url, received } = await endpoint(({ headers, body }) =>
    headers["x-signature"] === signatureOf(body) ? 200 : 401,
  );
  const { world, send } = worldOf(url);
  await world.deliver("paid", "forged");
  send();
  await world.idle();
  expect(received).toHaveLength(3);
  const [delivery] = world.deliveries();
  expect(delivery?.attempts.map(({ forged, status }) => [forged, status]).toSorted()).toEqual([
    [false, 200],
    [true, 401],
    [true, 401],
  ]);
  const changed = delivery?.attempts.map(({ body }) => body).filter((body) => body !== delivery.body);
  expect(changed).toContain('{"type":"paid","forged":true}');
});

test("a delivery without a signature cannot be forged, and says so", async () => {
  const { url } = await endpoint();
  const { world, send } = worldOf();
  send({ urls: [url], registered: false, secret: "" });
  await world.idle();
  await expect(world.deliver(idOf(world, "paid"), "forged")).rejects.toThrow("has no signature to forge");
});

test("before-answer holds an event until the tenant's next request, which is answered after it", async () => {
  const { url, received } = await endpoint();
  const { world, send } = worldOf(url);
  await world.deliver("paid", "before-answer");
  send();
  await world.idle();
  await world.beforeAnswer("another shop");
  expect(received).toHaveLength(0);
  await world.beforeAnswer("shop");
  expect(states(world)).toEqual(["paid delivered 1"]);
  await world.beforeAnswer("shop");
  expect(received).toHaveLength(1);
});

test("deliver says what there is, where it finds nothing of that name", async () => {
  const { world } = worldOf();
  await expect(world.deliver("payd", "again")).rejects.toThrow(
    "deliver: Unknown delivery or event `payd`. Known: paid, refunded",
  );
  await expect(world.deliver("paid", "sideways" as "late")).rejects.toThrow(
    "deliver: Unknown way `sideways`. Known: again",
  );
});

test("of what is over, the log remembers the last 1,000", async () => {
  const { world, send } = worldOf();
  for (let index = 0; index < 1_010; index++) send({ payment: `p${index}` });
  const all = world.deliveries();
  expect(all).toHaveLength(1_000);
  expect([all[0]?.payment, all.at(-1)?.payment]).toEqual(["p1009", "p10"]);
});

test("an answer is kept to 1,000 characters", async () => {
  const { world, send } = worldOf();
  const { url } = await endpoint(() => 200, "x".repeat(100_000));
  send({ urls: [url], registered: false });
  await world.idle();
  expect(world.deliveries()[0]?.attempts[0]?.answer).toHaveLength(1_000);
});
