import type * as api from "@payorch/orkestapay";
import { merchantOf, tenantOfMerchant } from "./credentials.ts";
import { Refused } from "./errors.ts";
import { type Operations, parameter } from "./operations.ts";

/** What a merchant offers. The same for all, except that a tenant whose name ends in `no-refunds` has refunds by API switched off. */
export const merchantOperations: Operations = {
  "merchants.listPromotions"({ path, query, tenant }) {
    const asked = tenantOfMerchant(path["merchant_id"] ?? "");
    if (asked === undefined) throw new Refused("RESOURCE_NOT_FOUND");
    if (asked !== tenant) throw new Refused("AUTHORIZATION_REQUIRED");
    const total = Number(parameter(query["totalAmount"]));
    const isOffered =
      parameter(query["currency"]) === offer.currency_code &&
      total >= offer.minimum_amount &&
      total <= offer.maximum_amount;
    const body: api.PromotionList = isOffered ? [offer] : [];
    return { status: 200, body };
  },

  "merchants.retrievePaymentMethod"({ path, tenant }) {
    const merchant_id = merchantOf(tenant);
    const wallets: Readonly<Record<string, api.MerchantPaymentMethod>> = {
      GOOGLE_PAY: {
        type: "GOOGLE_PAY",
        name: "Google Pay",
        properties: { merchant_id, gateway: "orkestapay", merchant_name: tenant },
      },
      APPLE_PAY: {
        id: `wallet_${merchant_id}`,
        merchant_id,
        type: "APPLE_PAY",
        order: 1,
        status: "ACTIVE",
        properties: { merchant_identifier: "merchant.com.example.shop", display_name: tenant },
      },
    };
    return { status: 200, body: wallets[path["type"] ?? ""] };
  },

  "merchants.listBrands"() {
    const body: api.BrandList = ["VISA", "MASTERCARD"].map((brand) => ({ brand, logo: logoOf(brand) }));
    return { status: 200, body };
  },

  "merchants.retrieveSettings"({ query, tenant }) {
    if (parameter(query["id"]) !== "AVAILABLE_REFUND_BY_ECOMMERCE") throw new Refused("RESOURCE_NOT_FOUND");
    const body: api.MerchantSettings = { custom_settings: { AVAILABLE_REFUND_BY_ECOMMERCE: takesRefunds(tenant) } };
    return { status: 200, body };
  },
};

/** Whether the merchant has left refunds by API switched on. */
export const takesRefunds = (tenant: string): boolean => !tenant.endsWith("no-refunds");

/** The offer of the spec's example. Its bounds are read as major units, which no source states. */
const offer = {
  promotion_id: "7f0c8a52b6e14d0f9a3e5c1d2b4a6978",
  promotion_name: "Meses sin intereses",
  installments: [3, 6, 9],
  currency_code: "MXN",
  minimum_amount: 300,
  maximum_amount: 10_000,
} satisfies api.PromotionList[number];

/** A picture that needs no other host. */
const logoOf = (brand: string): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="24"><text y="18">${brand}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};
