// Generated from specs/orkestapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { Spec } from "@payorch/core";

export const spec: Spec = {
  provider: "orkestapay",
  servers: { sandbox: "https://api.sand.orkestapay.com", production: "https://api.orkestapay.com" },
  error: { message: ["message", "error"], code: "code", requestId: { member: "request_id" } },
  operations: {
    "tokens.create": {
      id: "tokens.create",
      method: "POST",
      path: "/v1/oauth/tokens",
      body: "required",
      public: true,
      sensitive: ["client_secret"],
      effect: "none",
    },
    "checkouts.create": {
      id: "checkouts.create",
      method: "POST",
      path: "/v1/checkouts",
      body: "required",
      effect: "session",
    },
    "checkouts.retrieve": { id: "checkouts.retrieve", method: "GET", path: "/v1/checkouts/{checkout_id}" },
    "orders.create": { id: "orders.create", method: "POST", path: "/v1/orders", body: "required", effect: "session" },
    "orders.retrieve": { id: "orders.retrieve", method: "GET", path: "/v1/orders/{order_id}" },
    "orders.listPayments": { id: "orders.listPayments", method: "GET", path: "/v1/orders/{order_id}/payments" },
    "payments.create": {
      id: "payments.create",
      method: "POST",
      path: "/v1/payments",
      body: "required",
      effect: "charge",
      idempotency: { in: "header", name: "Idempotency-Key", honoured: false },
    },
    "payments.retrieve": { id: "payments.retrieve", method: "GET", path: "/v1/payments/{payment_id}" },
    "payments.complete": {
      id: "payments.complete",
      method: "POST",
      path: "/v1/payments/{payment_id}/complete",
      body: "required",
      effect: "charge",
      idempotency: { in: "header", name: "Idempotency-Key", honoured: false },
      reconcile: { operation: "payments.retrieve", match: ["payment_id"] },
    },
    "payments.refund": {
      id: "payments.refund",
      method: "POST",
      path: "/v1/payments/{payment_id}/refund",
      body: "required",
      effect: "refund",
      idempotency: { in: "header", name: "Idempotency-Key", honoured: false },
    },
    "paymentMethods.create": {
      id: "paymentMethods.create",
      method: "POST",
      path: "/v1/payment-methods",
      body: "required",
      sensitive: [
        "card.number",
        "card.cvv",
        "apple_pay.data",
        "google_pay.payment_method_data.tokenization_data.token",
      ],
      effect: "none",
    },
    "paymentMethods.retrieve": {
      id: "paymentMethods.retrieve",
      method: "GET",
      path: "/v1/payment-methods/{payment_method_id}",
    },
    "customers.create": {
      id: "customers.create",
      method: "POST",
      path: "/v1/customers",
      body: "required",
      effect: "none",
    },
    "customers.listPaymentMethods": {
      id: "customers.listPaymentMethods",
      method: "GET",
      path: "/v1/customers/{customer_id}/payment-methods",
    },
    "merchants.listBrands": { id: "merchants.listBrands", method: "GET", path: "/v1/merchants/providers/brands" },
    "merchants.retrieveSettings": {
      id: "merchants.retrieveSettings",
      method: "GET",
      path: "/v1/merchants/settings",
      query: ["id"],
    },
  },
};

export const publicSpec: Spec = {
  provider: "orkestapay",
  servers: { sandbox: "https://api.sand.orkestapay.com", production: "https://api.orkestapay.com" },
  error: { message: ["message", "error"], code: "code", requestId: { member: "request_id" } },
  operations: {
    "paymentMethods.create": {
      id: "paymentMethods.create",
      method: "POST",
      path: "/v1/payment-methods",
      body: "required",
      sensitive: [
        "card.number",
        "card.cvv",
        "apple_pay.data",
        "google_pay.payment_method_data.tokenization_data.token",
      ],
      effect: "none",
    },
    "merchants.listPromotions": {
      id: "merchants.listPromotions",
      method: "GET",
      path: "/v1/merchants/{merchant_id}/promotions",
      query: ["binNumber", "currency", "totalAmount"],
    },
    "merchants.retrievePaymentMethod": {
      id: "merchants.retrievePaymentMethod",
      method: "GET",
      path: "/v1/merchants/payment-methods/{type}",
    },
  },
};
