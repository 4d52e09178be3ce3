import { startMock } from "@payorch/mock";
import { createOrqex } from "@payorch/orqex";
import { afterAll, expect, test } from "vitest";

const mock = await startMock("orqex");
afterAll(() => mock.close());

test("shows where the customer pays", async () => {
  const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", baseUrl: mock.url });
  const { data } = await orqex.checkouts.retrieve("cs_abc123");
  expect(data.checkout.url).toMatch(/^https:/);
});

test("knows a session that is not there", async () => {
  const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", baseUrl: mock.url });
  const session = orqex.checkouts.retrieve("cs_abc123", { headers: { prefer: "code=404" } });
  await expect(session).rejects.toMatchObject({ status: 404, outcome: "not_executed" });
});
