import type { ClientEvent } from "@payorch/core";
import type { Provider } from "@payorch/mock";
import type { CreateCheckoutIntentRequest } from "@payorch/orchestrapay";
import type { CreatePaymentRequest, Payment } from "@payorch/orchestrate";
import type { CreateCheckoutRequest, CreateTokenRequest } from "@payorch/orkestapay";
import type { CreateCheckoutRequest as CreateSessionRequest } from "@payorch/orqex";
import { read, requestExample } from "../generate/document.ts";

/** What the demo shows of one call. */
export interface Row {
  provider: Provider;
  call: string;
  status: number;
  id: string | null;
  /** Null where the provider returns none. */
  redirectUrl: string | null;
  durationMs: number;
  /** Null where the operation takes none. */
  idempotencyKey: string | null;
}

/** Runs a provider's real flow against the mock at this address, on the built package, as its users get it. */
type Flow = (baseUrl: string) => Promise<Row[]>;

export const flows = {
  async orkestapay(baseUrl) {
    const { createOrkestapay } = await import("@payorch/orkestapay");
    const { rows, on, row, example } = await recorder("orkestapay");
    const grant = example<CreateTokenRequest>("tokens.create", "clientCredentials");
    const orkestapay = createOrkestapay({ baseUrl, on, clientId: grant.client_id, clientSecret: grant.client_secret });

    await orkestapay.tokens.create(grant);
    row("tokens.create", {});

    const order = example<CreateCheckoutRequest>("checkouts.create", "hostedCheckout");
    const created = await orkestapay.checkouts.create(order);
    row("checkouts.create", { id: created.checkout_id, redirectUrl: created.checkout_redirect_url });

    const read = await orkestapay.checkouts.retrieve(created.checkout_id);
    row("checkouts.retrieve", { id: read.checkout_id, redirectUrl: read.checkout_redirect_url });
    return rows;
  },

  async orchestrapay(baseUrl) {
    const { between, createOrchestrapay, eq, gt } = await import("@payorch/orchestrapay");
    const { rows, on, row, example } = await recorder("orchestrapay");
    const orchestrapay = createOrchestrapay({ baseUrl, on, apiKey: "YOUR_API_KEY" });

    const intent = example<CreateCheckoutIntentRequest>("checkoutIntents.create");
    const created = await orchestrapay.checkoutIntents.create(intent).withResponse();
    row("checkoutIntents.create", { id: created.data.checkout_intent, idempotencyKey: created.idempotencyKey });

    const list = await orchestrapay.checkoutIntents.list({
      page: 1,
      limit: 10,
      sortBy: ["amount:DESC"],
      filter: {
        currency: eq("EGP"),
        amount: gt(3000),
        created_at: between(new Date("2023-07-01T00:00:00Z"), new Date("2023-07-31T23:59:59.590Z")),
      },
    });
    row("checkoutIntents.list", { id: list.data.map((each) => each.checkout_intent).join(" ") });
    return rows;
  },

  async orchestrate(baseUrl) {
    const { createOrchestrate } = await import("@payorch/orchestrate");
    const { rows, on, row, example } = await recorder("orchestrate");
    const orchestrate = createOrchestrate({ baseUrl, on, apiKey: "YOUR_API_KEY" });

    const byLink = await orchestrate.payments.create(example<CreatePaymentRequest>("payments.create", "link"));
    row("payments.create (link)", shown(byLink));

    // The mock answers every creation with its first example, unless it is asked for the one of a card.
    const headers = { prefer: "example=card" };
    const byCard = await orchestrate.payments.create(example<CreatePaymentRequest>("payments.create", "card"), {
      headers,
    });
    row("payments.create (card)", shown(byCard));

    let page = 0;
    for await (const { items } of orchestrate.payments.list({ per_page: 10 }).pages()) {
      page += 1;
      row(`payments.list (page ${page})`, { id: items.map(({ id }) => id).join(" ") });
    }

    row("payments.retrieve", shown(await orchestrate.payments.retrieve(byLink.id)));
    return rows;
  },

  async orqex(baseUrl) {
    const { createOrqex } = await import("@payorch/orqex");
    const { rows, on, row, example } = await recorder("orqex");
    const orqex = createOrqex({ baseUrl, on, secretKey: "sk_sandbox_ID_SECRET" });

    const session = example<CreateSessionRequest>("checkouts.create");
    const created = await orqex.checkouts.create(session, { idempotencyKey: "order-1024" }).withResponse();
    const { checkout } = created.data.data;
    row("checkouts.create", { id: checkout.id, redirectUrl: checkout.url, idempotencyKey: created.idempotencyKey });

    const read = await orqex.checkouts.retrieve(checkout.id);
    row("checkouts.retrieve", { id: read.data.checkout.id, redirectUrl: read.data.checkout.url });
    return rows;
  },
} satisfies Partial<Record<Provider, Flow>>;

/** What a row shows of a payment of Orchestrate. */
const shown = ({ id, next_action, payment_link }: Payment) => ({ id, redirectUrl: next_action?.url ?? payment_link });

/** Writes the rows of one provider: status and time come from the client's own report of the call. */
async function recorder(provider: Provider) {
  const document = await read(provider);
  const rows: Row[] = [];
  let last: Extract<ClientEvent, { type: "response" }> | undefined;
  return {
    rows,
    on: (event: ClientEvent) => {
      if (event.type === "response") last = event;
    },
    row(
      call: string,
      shown: { id?: string | undefined; redirectUrl?: string | null | undefined; idempotencyKey?: string | undefined },
    ) {
      if (!last) throw new Error(`The client reported no answer to ${call}.`);
      const { status, durationMs } = last;
      const { id = null, redirectUrl = null, idempotencyKey = null } = shown;
      rows.push({ provider, call, status, id, redirectUrl, durationMs, idempotencyKey });
    },
    example: <Body>(operationId: string, name?: string) => requestExample(document, operationId, name) as Body,
  };
}
