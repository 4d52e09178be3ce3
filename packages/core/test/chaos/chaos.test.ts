import { randomInt } from "node:crypto";
import { describe, expect, test } from "vitest";
import { amplification, deaths, mostRequestsPerCall } from "./dead.ts";
import { weights } from "./faults.ts";
import { chaos, report } from "./run.ts";
import { ofTests } from "./transports.ts";

const seed = Number(process.env["CHAOS_SEED"] ?? randomInt(2 ** 31));

describe.each([ofTests])("over $name", (transport) => {
  test("nothing executes twice, no error lies, and nothing is left behind", { timeout: 120_000 }, async () => {
    const start = performance.now();
    const figures = await chaos({ transport, calls: 3_000, seed, concurrency: 32 });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${report(transport.name, seed, figures)}\n  seconds ${seconds}`);
    // One is usually enough to see what is wrong.
    expect(figures.violations.slice(0, 10)).toEqual([]);
    // A provider that stopped being hostile, or a client that gives up at once, would prove nothing.
    expect(Object.keys(figures.faults)).toEqual(expect.arrayContaining([...Object.keys(weights), "stale", "list"]));
    expect(figures.ended).toMatchObject({
      success: expect.any(Number),
      not_executed: expect.any(Number),
      unknown: expect.any(Number),
      executed: expect.any(Number),
    });
    expect(Object.keys(figures.asked)).toEqual(
      expect.arrayContaining(["resume refused", "resume success", "reconcile unknown", "reconcile executed"]),
    );
    expect(figures.ended["success"]).toBeGreaterThan(figures.calls / 2);
    expect(figures.requests).toBeGreaterThan(figures.calls * 1.1);
    expect(figures.replays).toBeGreaterThan(0);
  });

  test.each(deaths)("a dead server is not buried in requests: %s", async (death) => {
    const requestsPerCall = await amplification(transport, death, 1_000);
    console.log(`amplification over ${transport.name} against a dead server (${death}): ${requestsPerCall}`);
    expect(requestsPerCall).toBeLessThanOrEqual(mostRequestsPerCall);
    expect(requestsPerCall).toBeGreaterThan(1);
  });
});
