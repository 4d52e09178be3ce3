import { createOrchestrapay } from "@payorch/orchestrapay";
import * as orchestrapay from "@payorch/orchestrapay/webhooks";
import { createOrchestrate } from "@payorch/orchestrate";
import * as orchestrate from "@payorch/orchestrate/webhooks";
import { createOrkestapay, createOrkestapayPublic } from "@payorch/orkestapay";
import * as orkestapay from "@payorch/orkestapay/webhooks";
import { createOrqex } from "@payorch/orqex";
import { createOrqex as createChecked } from "@payorch/orqex/validate";
import * as orqex from "@payorch/orqex/webhooks";

/**
 * What every runtime is put through; in plain JavaScript over web interfaces, as it runs everywhere. `mocks` are the mocks'
 * addresses, `bodies` the requests that the specs give as examples, `trap` a server that acts and then cuts the connection.
 * Gives a line per check: what went wrong, or nothing.
 */
export const checks = {
  /** The demo's calls of all four providers. */
  async calls({ mocks, bodies }) {
    const orkestapay = createOrkestapay({ baseUrl: mocks.orkestapay, clientId: "id", clientSecret: "secret" });
    const checkout = await orkestapay.checkouts.create(bodies.orkestapay);
    await orkestapay.checkouts.retrieve(checkout.checkout_id);

    const orchestrapay = createOrchestrapay({ baseUrl: mocks.orchestrapay, apiKey: "key" });
    await orchestrapay.checkoutIntents.create(bodies.orchestrapay);
    await orchestrapay.checkoutIntents.list({ page: 1 });

    const orchestrate = createOrchestrate({ baseUrl: mocks.orchestrate, apiKey: "key" });
    const payment = await orchestrate.payments.create(bodies.orchestrate);
    await orchestrate.payments.retrieve(payment.id);

    const orqex = createOrqex({ baseUrl: mocks.orqex, secretKey: "sk_sandbox_1_2" });
    const { data, idempotencyKey } = await orqex.checkouts.create(bodies.orqex).withResponse();
    await orqex.checkouts.retrieve(data.data.checkout.id);
    if (!idempotencyKey) throw new Error("there was no key");
    const checked = createChecked({ baseUrl: mocks.orqex, secretKey: "sk_sandbox_1_2", validate: "error" });
    await checked.checkouts.create(bodies.orqex);
  },

  /**
   * A keyless POST and a PUT, each on a warm connection that is cut after the write took effect, over the runtime's own transport
   * and over a `fetch` of the user's: the error must own up to the doubt.
   */
  async reset({ trap, bodies }) {
    for (const target of targets(trap)) {
      const orchestrate = createOrchestrate({ ...target, apiKey: "key" });
      await orchestrate.payments.retrieve("1");
      await owned(orchestrate.payments.create(bodies.orchestrate));
      await orchestrate.payments.retrieve("1");
      await owned(orchestrate.payments.confirm("1", {}));
    }
  },

  /** Twenty first calls at once. */
  async tokens({ trap }) {
    const orkestapay = createOrkestapay({ baseUrl: trap, clientId: "id", clientSecret: "secret" });
    await Promise.all(Array.from({ length: 20 }, () => orkestapay.checkouts.retrieve("1")));
  },

  /** A delivery of each provider, as a `Request`: taken with its secret, refused with another. */
  async webhooks() {
    const secrets = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"];
    const deliveries = [
      [orkestapay, "{}"],
      [orqex, '{"event":"any"}'],
      [orchestrapay, '{"webhook_type":"any"}'],
      [orchestrate, '{"type":"any"}'],
    ];
    for (const [{ signWebhook, verifyWebhook }, body] of deliveries) {
      const signed = await signWebhook(body, { secret: secrets[0] });
      const request = () => new Request("https://shop.example/", { method: "POST", ...signed });
      await verifyWebhook(request(), { secret: secrets });
      const reason = await verifyWebhook(request(), { secret: secrets[1] }).catch((error) => error.reason);
      if (reason !== "no_match") throw new Error(`a delivery of another secret gave ${JSON.stringify(reason)}`);
    }
  },
};

/** The same in a page or a worker of a browser, where there is no place for a secret. */
export const pageChecks = {
  async calls({ mocks, bodies }) {
    const orkestapay = publicClient({ baseUrl: mocks.orkestapay });
    await orkestapay.paymentMethods.create(bodies.paymentMethod);
    await orkestapay.merchants.listPromotions("mch_1", { binNumber: "411111", currency: "MXN", totalAmount: 100 });
  },

  async reset({ trap, bodies }) {
    for (const target of targets(trap)) {
      const orkestapay = publicClient(target);
      await orkestapay.merchants.retrievePaymentMethod("CLICK_TO_PAY");
      await owned(orkestapay.paymentMethods.create(bodies.paymentMethod));
    }
  },

  /** Secret credentials are refused. */
  async secrets({ mocks: { orqex, orkestapay } }) {
    for (const create of [
      () => createOrqex({ baseUrl: orqex, secretKey: "sk_sandbox_1_2" }),
      () => createOrkestapay({ baseUrl: orkestapay, clientId: "id", clientSecret: "secret" }),
    ]) {
      try {
        create();
      } catch (error) {
        if (error.name === "ConfigurationError" && error.message.includes("browser page")) continue;
        throw error;
      }
      throw new Error("a secret was taken in a page");
    }
  },
};

const publicClient = (options) => createOrkestapayPublic({ ...options, merchantId: "mch_1", publicKey: "pk_1" });

/** The trap, over the runtime's own transport and over a `fetch` of the user's, which the trap tells apart by the path. */
const targets = (trap) => [
  { baseUrl: trap },
  { baseUrl: `${trap}/own`, fetch: (url, init) => globalThis.fetch(url, init) },
];

/** Nobody can know whether the request took effect, and the client says so, after one attempt. */
async function owned(call) {
  const error = await call.then(
    () => undefined,
    (reason) => reason,
  );
  if (error?.outcome !== "unknown") throw new Error(`the outcome was ${error?.outcome}, not unknown: ${error}`);
  if (error.attempts.length !== 1) throw new Error(`there were ${error.attempts.length} attempts, not one: ${error}`);
}

/** Runs the checks, and says of each what went wrong. */
export async function report(all, given) {
  const said = {};
  for (const [name, check] of Object.entries(all)) {
    said[name] = await check(given).then(
      () => "",
      (error) => String(error?.stack ?? error),
    );
  }
  return said;
}
