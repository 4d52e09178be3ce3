import { expect, test } from "vitest";
import { createOrqex, waitForPayment } from "../src/index.ts";

/** Waits for a payment that has these statuses, one after the other; the last one stays. */
function waiting(statuses: readonly (string | null)[], options?: Parameters<typeof waitForPayment>[2]) {
  const left = [...statuses];
  const fetch = async () => {
    const status = left.length > 1 ? left.shift() : left[0];
    return Response.json({ data: { id: "pi_1", status } });
  };
  return waitForPayment(createOrqex({ secretKey: "sk_sandbox_1", fetch }), "pi_1", options);
}

test.each(["completed", "partially_refunded", "refunded", "failed", "expired"])("%s is final", async (status) => {
  expect(await waiting([status])).toMatchObject({ status });
});

test.each(["pending", "settling", null])("%s is not final", async (status) => {
  await expect(waiting([status], { deadlineMs: 500 })).rejects.toMatchObject({
    name: "TimeoutError",
    provider: "orqex",
    outcome: "unknown",
    last: { status },
  });
});

test("waits until it is", async () => {
  const statuses = ["pending", "pending", "completed"];
  expect(await waiting(statuses)).toMatchObject({ status: statuses[2] });
});
