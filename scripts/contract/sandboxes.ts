import { createOrchestrapay } from "@payorch/orchestrapay";
import { createOrchestrate } from "@payorch/orchestrate";
import { createOrkestapay, createOrkestapayPublic } from "@payorch/orkestapay";
import { createOrqex } from "@payorch/orqex";
import type { Validators } from "../../packages/core/src/validate.ts";
import { validators as orchestrapay } from "../../packages/orchestrapay/src/generated/validators.ts";
import { validators as orchestrate } from "../../packages/orchestrate/src/generated/validators.ts";
import { validators as orkestapay } from "../../packages/orkestapay/src/generated/validators.ts";
import { validators as orqex } from "../../packages/orqex/src/generated/validators.ts";

/** Credentials by the name of their variable. */
export type Credentials = Readonly<Record<string, string>>;

/** Where a client sends, and through what. */
export interface Address {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** One client of a sandbox: OrkestaPay has a second credential for some operations. */
interface SandboxClient {
  /** Which client of the spec it is (`x-client`); the main one has none. */
  readonly prefix: string;
  /** The variables that hold its credentials. */
  readonly needs: readonly string[];
  /** Path parameters that a variable holds. */
  readonly ids?: Readonly<Record<string, string>>;
  make(credentials: Credentials, address: Address): object;
}

/** How a provider's sandbox is called. */
export interface Sandbox {
  readonly validators: Validators;
  /** The main client first. */
  readonly clients: readonly [SandboxClient, ...SandboxClient[]];
  /** Says why these credentials may not be used. */
  refuse?(credentials: Credentials): string | undefined;
}

/** The sandboxes of all providers. Nothing here moves money: a sandbox has none. */
export const sandboxes: Readonly<Record<string, Sandbox>> = {
  orkestapay: {
    validators: orkestapay,
    clients: [
      {
        prefix: "",
        needs: ["ORKESTAPAY_CLIENT_ID", "ORKESTAPAY_CLIENT_SECRET"],
        make: ({ ORKESTAPAY_CLIENT_ID: clientId = "", ORKESTAPAY_CLIENT_SECRET: clientSecret = "" }, address) =>
          createOrkestapay({ clientId, clientSecret, ...address }),
      },
      {
        prefix: "Public",
        needs: ["ORKESTAPAY_MERCHANT_ID", "ORKESTAPAY_PUBLIC_KEY"],
        ids: { merchant_id: "ORKESTAPAY_MERCHANT_ID" },
        make: ({ ORKESTAPAY_MERCHANT_ID: merchantId = "", ORKESTAPAY_PUBLIC_KEY: publicKey = "" }, address) =>
          createOrkestapayPublic({ merchantId, publicKey, ...address }),
      },
    ],
  },
  orchestrapay: {
    validators: orchestrapay,
    clients: [
      {
        prefix: "",
        needs: ["ORCHESTRAPAY_API_KEY"],
        make: ({ ORCHESTRAPAY_API_KEY: apiKey = "" }, address) => createOrchestrapay({ apiKey, ...address }),
      },
    ],
  },
  orchestrate: {
    validators: orchestrate,
    clients: [
      {
        prefix: "",
        needs: ["ORCHESTRATE_API_KEY"],
        make: ({ ORCHESTRATE_API_KEY: apiKey = "" }, address) => createOrchestrate({ apiKey, ...address }),
      },
    ],
  },
  orqex: {
    validators: orqex,
    clients: [
      {
        prefix: "",
        needs: ["ORQEX_SECRET_KEY"],
        make: ({ ORQEX_SECRET_KEY: secretKey = "" }, address) => createOrqex({ secretKey, ...address }),
      },
    ],
    // Live and sandbox have one address: the key alone decides (docs.orqex.com/en/authentication).
    refuse: ({ ORQEX_SECRET_KEY: key = "" }) =>
      key.startsWith("sk_sandbox_")
        ? undefined
        : "ORQEX_SECRET_KEY must be a sandbox key, which starts with sk_sandbox_.",
  },
};
