import { expect, test } from "vitest";
import { createOrkestapay, waitForPayment } from "../src/index.ts";

/** Waits for a payment that has these statuses, one after the other; the last one stays. */
function waiting(statuses: readonly (string | null)[], options?: Parameters<typeof waitForPayment>[2]) {
  const left = [...statuses];
  const fetch = async (url: string) => {
    const status = left.length > 1 ? left.shift() : left[0];
    return url.endsWith("/oauth/tokens")
      ? Response.json({ token_type: "Bearer", expires_in: 1800, access_token: "token" })
      : Response.json({ payment_id: "pi_1", status });
  };
  return waitForPayment(
    createOrkestapay({ environment: "sandbox", clientId: "id", clientSecret: "secret", fetch }),
    "pi_1",
    options,
  );
}

test.each(["COMPLETED", "FAILED", "REJECTED"])("%s is final", async (status) => {
  expect(await waiting([status])).toMatchObject({ status });
});

test.each(["AUTHORIZED", "PAYMENT_ACTION_REQUIRED", "SETTLING", null])("%s is not final", async (status) => {
  await expect(waiting([status], { deadlineMs: 500 })).rejects.toMatchObject({
    name: "TimeoutError",
    provider: "orkestapay",
    outcome: "unknown",
    last: { status },
  });
});

test("waits until it is", async () => {
  const statuses = ["AUTHORIZED", "AUTHORIZED", "COMPLETED"];
  expect(await waiting(statuses)).toMatchObject({ status: statuses[2] });
});
