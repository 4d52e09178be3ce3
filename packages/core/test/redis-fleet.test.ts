import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { json, provider, refusal } from "./support/provider.ts";
import { redis, withoutRedis } from "./support/redis.ts";

const size = 20;

/** A provider whose first tokens end three seconds after the first of all was granted, and which refuses a token that has ended. */
async function issuer() {
  let began = 0;
  const issued = { cold: 0, later: 0 };
  const { url } = await provider((response, seen) => {
    const age = began === 0 ? 0 : Date.now() - began;
    if (seen.url === "/tokens") {
      began ||= Date.now();
      const when = age < 1500 ? "cold" : "later";
      const name = `${when}-${(issued[when] += 1)}`;
      json(200, { access_token: name, expires_in: when === "cold" ? (3000 - age) / 1000 : 1800 })(response, seen);
    } else if (seen.headers.authorization?.startsWith("Bearer cold-") && age > 3000) refusal(401)(response, seen);
    else json(200, {})(response, seen);
  });
  return { url, issued };
}

/** Starts the processes, lets them begin together, and adds up what they tell. */
async function run(api: string, store: string, calls: number, during: () => unknown = () => {}) {
  const program = fileURLToPath(new URL("support/token-program.ts", import.meta.url));
  const fleet = Array.from({ length: size }, () => {
    const child = spawn(
      process.execPath,
      ["-C", "@payorch/source", "--disable-warning=ExperimentalWarning", program, api, store, `${calls}`],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    onTestFinished(() => void child.kill("SIGKILL"));
    return { child, lines: createInterface(child.stdout) };
  });
  await Promise.all(fleet.map(({ lines }) => once(lines, "line")));
  const ends = fleet.map(async ({ child, lines }) => {
    const line = once(lines, "line");
    child.stdin.write("go\n");
    return JSON.parse(String((await line)[0])) as Record<string, number>;
  });
  await during();
  const total: Record<string, number> = {};
  for (const told of await Promise.all(ends))
    for (const [what, count] of Object.entries(told)) total[what] = (total[what] ?? 0) + count;
  return total;
}

test.skipIf(withoutRedis)(
  "twenty processes ask for three tokens at most when they start, and for three when the token ends",
  { timeout: 120_000 },
  async () => {
    const [store, api] = [await redis(), await issuer()];
    const told = await run(api.url, store.url, 200);
    expect(told).toMatchObject({ paid: size * 200, granted: api.issued.cold + api.issued.later });
    expect(api.issued.cold).toBeLessThanOrEqual(3);
    expect(api.issued.later).toBeGreaterThanOrEqual(1);
    expect(api.issued.later).toBeLessThanOrEqual(3);
  },
);

test.skipIf(withoutRedis)(
  "a Redis that hangs when twenty processes start, and dies then, fails no call, and they say so",
  { timeout: 120_000 },
  async () => {
    const [store, api] = [await redis(), await issuer()];
    const told = await run(api.url, store.url, 40, async () => {
      store.signal("SIGSTOP");
      await setTimeout(500);
      store.signal("SIGKILL");
    });
    expect(told).toEqual({ paid: size * 40, granted: expect.any(Number), store_failed: expect.any(Number) });
    expect(told["store_failed"]).toBeGreaterThanOrEqual(size);
  },
);
