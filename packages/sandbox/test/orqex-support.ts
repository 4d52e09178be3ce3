import { type Orqex, createOrqex } from "@payorch/orqex/validate";
import { afterAll, afterEach, expect } from "vitest";
import { type Sandbox, startSandbox } from "../src/index.ts";

/** A sandbox for the tests of a file, and its clients. */
export interface Playing {
  readonly sandbox: Sandbox;
  /** A client of one tenant, that sends every call once. */
  client(tenant?: string): Orqex;
}

/**
 * Plays Orqex for the tests of a file. Every answer is judged twice: by Prism in the sandbox, whose verdict is a 500, and by the rules of the
 * client, which hold for refusals too.
 */
export async function playOrqex(webhooks?: string): Promise<Playing> {
  const sandbox = await startSandbox({ providers: ["orqex"], seed: 1, webhooks });
  const drift: unknown[] = [];
  afterEach(() => {
    expect(drift.splice(0)).toEqual([]);
    expect(sandbox.requests().filter(({ status }) => status === 500)).toEqual([]);
  });
  afterAll(sandbox.close);
  return {
    sandbox,
    client: (tenant) =>
      createOrqex({
        ...sandbox.clientOptions("orqex", tenant),
        validate: "error",
        maxAttempts: 1,
        on: (event) => void (event.type === "drift" && drift.push(event)),
      }),
  };
}

/** The order of the documentation, with its customer. */
export const order = {
  amount: 50,
  currency: "XOF",
  description: "Order #1024",
  customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
};

export const returnUrl = "https://shop.example.com/return?order=1024";

/** A payment by MTN Mobile Money, by Orange Money, by card and by the test method. */
export const mtn = { method_code: "momo_mtn", country: "CI", phone: { number: "0700000000", country: "CI" } };
export const orange = { ...mtn, method_code: "momo_orange" };
export const card = { method_code: "card", country: "FR" };
export const direct = { method_code: "test", country: "US" };
