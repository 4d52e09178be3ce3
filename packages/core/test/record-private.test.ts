import { describe, expect, test } from "vitest";
import { type ClientOptions, type PayorchError, basic, bearer } from "../src/index.ts";
import { acme, failureOf, recordOf } from "./support/client.ts";
import { json, provider, reset } from "./support/provider.ts";

const once = { maxAttempts: 1 };

describe("a body with something sensitive in it", () => {
  const key = { idempotencyKey: "key-1" };
  const body = { pin: "1234", cards: [{ number: "4242", name: "Ama" }], amount: 1 };

  test("is not in the record, and its error still resumes in this process", async () => {
    const { url, seen } = await provider(reset, json(200, { id: "1" }));
    const client = acme(url, once);
    const error = (await failureOf(client.vouchers.create(body, key))) as PayorchError;
    expect(JSON.stringify(error.record)).not.toMatch(/"(?:1234|4242|Ama)"/);
    await client.resume(error);
    expect(seen[1]?.body).toBe(seen[0]?.body);
  });

  test("is nothing that another process could send or compare", async () => {
    const { url, seen } = await provider(reset);
    const record = await recordOf(acme(url, once).vouchers.create(body, key));
    const error = await failureOf(acme(url).resume(record));
    expect(error).toMatchObject({ name: "InvalidCallError", outcome: "unknown" });
    expect((error as Error).message).toContain("Call the method again with the same body and key");
    // The record of the refusal is that of the call.
    const { attempts: _, ...call } = record;
    expect((error as PayorchError).record).toMatchObject(call);
    expect(await acme(url).reconcile(record)).toMatchObject({ outcome: "unknown", searched: "nowhere" });
    expect(seen).toHaveLength(1);
  });

  test("has the fingerprint of the rest, in whatever order", async () => {
    const { url } = await provider(reset);
    const fingerprint = async (more: Record<string, unknown>) =>
      (await recordOf(acme(url, once).vouchers.create(more, key))).fingerprint;
    const known = await fingerprint(body);
    expect(await fingerprint({ amount: 1, cards: [{ name: "Ama", number: "1" }], pin: "9" })).toBe(known);
    expect(await fingerprint({ ...body, amount: 2 })).not.toBe(known);
    expect(await fingerprint({ ...body, cards: [{ name: "Kofi", number: "1" }] })).not.toBe(known);
  });

  test("is kept where nothing sensitive is in it", async () => {
    const { url } = await provider(reset);
    expect((await recordOf(acme(url, once).vouchers.create({ amount: 1 }, key))).body).toContain('"amount":1');
  });
});

describe("the account", () => {
  const accountOf = (credential: ReturnType<typeof bearer>, options: ClientOptions = {}) =>
    acme("http://127.0.0.1:9", options, credential).account;

  test("is a hash of the credential, the same in every process", () => {
    expect(accountOf(bearer("secret-one"))).toMatch(/^[\da-f]{8}$/);
    expect(accountOf(bearer("secret-one"))).toBe(accountOf(bearer("secret-one")));
    const others = [bearer("secret-two"), basic("user", "secret-one"), basic("user", "other"), bearer(() => "x")];
    expect(new Set([bearer("secret-one"), ...others].map((each) => accountOf(each))).size).toBe(5);
  });

  test("is the word of the caller where there is one, through a change of the credential", async () => {
    const { url, seen } = await provider(reset, json(200, {}));
    const record = await recordOf(acme(url, { account: "shop-1" }, bearer("secret-one")).refunds.create({}, once));
    expect(record.account).toBe("shop-1");
    await acme(url, { account: "shop-1" }, bearer("secret-two")).resume(record);
    expect(seen).toHaveLength(2);
  });

  test.each(["", "two words", 5])("cannot be %o", (account) => {
    expect(() => accountOf(bearer("x"), { account: account as string })).toThrow("`account` must");
  });
});
