import { expect, test } from "vitest";
import { createOrchestrate, waitForPayment } from "../src/index.ts";

/** Waits for a payment that has these statuses, one after the other; the last one stays. */
function waiting(statuses: readonly (string | null)[], options?: Parameters<typeof waitForPayment>[2]) {
  const left = [...statuses];
  const fetch = async () => {
    const status = left.length > 1 ? left.shift() : left[0];
    return Response.json({ id: "pi_1", status });
  };
  return waitForPayment(createOrchestrate({ environment: "sandbox", apiKey: "key", fetch }), "pi_1", options);
}

test.each(["completed", "succeeded", "failed", "expired"])("%s is final", async (status) => {
  expect(await waiting([status])).toMatchObject({ status });
});

test.each(["pending", "settling", null])("%s is not final", async (status) => {
  await expect(waiting([status], { deadlineMs: 500 })).rejects.toMatchObject({
    name: "TimeoutError",
    provider: "orchestrate",
    outcome: "unknown",
    last: { status },
  });
});

test("waits until it is", async () => {
  const statuses = ["pending", "pending", "completed"];
  expect(await waiting(statuses)).toMatchObject({ status: statuses[2] });
});
