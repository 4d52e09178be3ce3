// Generated from specs/orkestapay/openapi.yaml by `pnpm generate`. Do not edit.

import {
  any,
  each,
  formats,
  isObject,
  may,
  must,
  passes,
  sensitive,
  type Report,
  type Validators,
} from "@payorch/core/validate";

function AccessToken(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "token_type", string, at, report);
  must(value, "expires_in", integer, at, report);
  must(value, "access_token", sensitive(string), at, report);
}

function string(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
}

function integer(value: unknown, at: string, report: Report): void {
  if (!Number.isInteger(value)) return report(at, "type", value);
}

function ErrorBody(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "request_id", string, at, report);
  may(value, "category", string, at, report);
  may(value, "code", string, at, report);
  may(value, "message", string, at, report);
  may(value, "error", string, at, report);
  may(value, "timestamp", string, at, report);
  may(value, "validation_errors", validationErrorArray, at, report);
}

function validationErrorArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, ValidationError, at, report);
}

function ValidationError(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "field", string, at, report);
  may(value, "message", string, at, report);
}

function Checkout(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "checkout_id", string, at, report);
  must(value, "checkout_redirect_url", sensitive(uriString), at, report);
  may(value, "completed_redirect_url", uriString, at, report);
  may(value, "canceled_redirect_url", uriString, at, report);
  may(value, "allow_save_payment_methods", boolean, at, report);
  may(value, "locale", string, at, report);
  may(value, "placed_at", string, at, report);
  must(value, "order", Order, at, report);
}

function uriString(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
  if (!formats["uri"].test(value)) report(at, "format", value);
}

function boolean(value: unknown, at: string, report: Report): void {
  if (typeof value !== "boolean") return report(at, "type", value);
}

function Order(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "order_id", string, at, report);
  must(value, "status", string, at, report);
  may(value, "merchant_order_id", string, at, report);
  may(value, "currency", string, at, report);
  may(value, "country", string, at, report);
  may(value, "country_code", string, at, report);
  may(value, "subtotal_amount", number, at, report);
  may(value, "total_amount", number, at, report);
  may(value, "discounts", orderDiscountArray, at, report);
  may(value, "taxes", OrderTaxes, at, report);
  may(value, "products", orderProductArray, at, report);
  may(value, "customer", Customer, at, report);
  may(value, "expires_at", string, at, report);
  may(value, "placed_at", string, at, report);
  may(value, "metadata", object, at, report);
}

function number(value: unknown, at: string, report: Report): void {
  if (typeof value !== "number") return report(at, "type", value);
}

function orderDiscountArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, OrderDiscount, at, report);
}

function OrderDiscount(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "amount", number, at, report);
}

function OrderTaxes(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
}

function orderProductArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, OrderProduct, at, report);
}

function OrderProduct(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "product_id", string, at, report);
  may(value, "name", string, at, report);
  may(value, "quantity", number, at, report);
  may(value, "unit_price", number, at, report);
}

function Customer(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "customer_id", string, at, report);
  may(value, "first_name", string, at, report);
  may(value, "last_name", string, at, report);
  may(value, "email", string, at, report);
  may(value, "created_at", string, at, report);
  may(value, "updated_at", string, at, report);
}

function object(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
}

function OrderPaymentList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "content", paymentSnapshotArray, at, report);
}

function paymentSnapshotArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, PaymentSnapshot, at, report);
}

function PaymentSnapshot(value: unknown, at: string, report: Report): void {
  PaymentDetails(value, at, report);
  PaymentSnapshotPart2(value, at, report);
}

function PaymentDetails(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "payment_id", string, at, report);
  may(value, "order_id", string, at, report);
  may(value, "merchant_order_id", string, at, report);
  may(value, "merchant_id", string, at, report);
  may(value, "is_payment_link", boolean, at, report);
  may(value, "amount", PaymentAmount, at, report);
  may(value, "device_session_id", string, at, report);
  may(value, "payment_source", PaymentSource, at, report);
  may(value, "transactions", transactionArray, at, report);
  may(value, "user_action_required", UserAction, at, report);
  may(value, "metadata", object, at, report);
  may(value, "created_at", string, at, report);
  may(value, "updated_at", string, at, report);
}

function PaymentAmount(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "currency", string, at, report);
  may(value, "authorized", number, at, report);
  may(value, "captured", number, at, report);
  may(value, "voided", number, at, report);
}

function PaymentSource(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "type", string, at, report);
  may(value, "payment_method_id", string, at, report);
  may(value, "customer_id", string, at, report);
  may(value, "settings", PaymentSettings, at, report);
  may(value, "card", Card, at, report);
}

function PaymentSettings(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "card", CardSettings, at, report);
  may(value, "redirection_url", RedirectionUrl, at, report);
}

function CardSettings(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "capture", boolean, at, report);
}

function RedirectionUrl(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "completed_redirect_url", string, at, report);
  may(value, "canceled_redirect_url", string, at, report);
}

function Card(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "bin", string, at, report);
  may(value, "last_four", string, at, report);
  may(value, "brand", string, at, report);
  may(value, "card_type", string, at, report);
  may(value, "expiration_month", string, at, report);
  may(value, "expiration_year", string, at, report);
  may(value, "holder_name", string, at, report);
  may(value, "holder_last_name", stringOrNull, at, report);
  may(value, "issuer_bank_name", string, at, report);
  may(value, "one_time_use", boolean, at, report);
}

function stringOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null)) return report(at, "type", value);
}

function transactionArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, Transaction, at, report);
}

function Transaction(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "transaction_id", string, at, report);
  may(value, "type", string, at, report);
  may(value, "status", string, at, report);
  may(value, "amount", number, at, report);
  may(value, "code", string, at, report);
  may(value, "message", string, at, report);
  may(value, "authorization_code", string, at, report);
  may(value, "description", string, at, report);
  may(value, "created_at", string, at, report);
  may(value, "provider", TransactionProvider, at, report);
}

function TransactionProvider(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "name", string, at, report);
  may(value, "provider_id", string, at, report);
  may(value, "merchant_provider_id", string, at, report);
  may(value, "provider_transaction_id", string, at, report);
  may(value, "code", string, at, report);
  may(value, "message", string, at, report);
}

function UserAction(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "type", string, at, report);
  may(value, "three_d_secure_authentication", ThreeDSecureAuthentication, at, report);
  may(value, "three_d_secure_specific", ThreeDSecureRedirect, at, report);
}

function ThreeDSecureAuthentication(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "merchant_provider_id", string, at, report);
}

function ThreeDSecureRedirect(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "three_ds_redirect_url", sensitive(uriString), at, report);
}

function PaymentSnapshotPart2(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "status", string, at, report);
  must(value, "payment_id", any, at, report);
}

function Payment(value: unknown, at: string, report: Report): void {
  PaymentDetails(value, at, report);
  PaymentPart2(value, at, report);
}

function PaymentPart2(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "status", string, at, report);
  must(value, "payment_id", any, at, report);
  must(value, "order_id", any, at, report);
}

function PaymentMethod(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "payment_method_id", string, at, report);
  may(value, "alias", stringOrNull, at, report);
  must(value, "type", string, at, report);
  may(value, "status", string, at, report);
  may(value, "card", Card, at, report);
  may(value, "payment_option", PaymentOption, at, report);
  may(value, "created_at", string, at, report);
  may(value, "updated_at", string, at, report);
}

function PaymentOption(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "promotion_id", string, at, report);
  may(value, "promotion_name", string, at, report);
  may(value, "type", string, at, report);
  may(value, "installments", integer, at, report);
  may(value, "issuer_id", string, at, report);
  may(value, "issuer_name", string, at, report);
  may(value, "issuerId", string, at, report);
  may(value, "issuerName", string, at, report);
}

function PaymentMethodList(value: unknown, at: string, report: Report): void {
  if (!(Array.isArray(value) || isObject(value))) return report(at, "type", value);
  if (Array.isArray(value)) paymentMethodArray(value, at, report);
  if (isObject(value)) PaymentMethodPage(value, at, report);
}

function paymentMethodArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, PaymentMethod, at, report);
}

function PaymentMethodPage(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "content", paymentMethodArray, at, report);
}

function PromotionList(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, Promotion, at, report);
}

function Promotion(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "promotion_id", string, at, report);
  must(value, "promotion_name", string, at, report);
  may(value, "type", string, at, report);
  must(value, "installments", PromotionInstallments, at, report);
  may(value, "issuer_id", stringOrNull, at, report);
  may(value, "issuer_name", stringOrNull, at, report);
  may(value, "currency_code", stringOrNull, at, report);
  may(value, "minimum_amount", integerOrNull, at, report);
  may(value, "maximum_amount", integerOrNull, at, report);
}

function PromotionInstallments(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, integer, at, report);
}

function integerOrNull(value: unknown, at: string, report: Report): void {
  if (!(Number.isInteger(value) || value === null)) return report(at, "type", value);
}

function MerchantPaymentMethod(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  if (isObject(value) && !passes(MerchantApplePay, value) && !passes(MerchantGooglePay, value))
    report(at, "anyOf", value);
}

function MerchantApplePay(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "type", MerchantApplePayType, at, report);
  may(value, "id", string, at, report);
  may(value, "merchant_id", string, at, report);
  may(value, "order", integer, at, report);
  may(value, "status", string, at, report);
  must(value, "properties", ApplePayProperties, at, report);
}

function MerchantApplePayType(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
  if (value !== "APPLE_PAY") report(at, "const", value);
}

function ApplePayProperties(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "merchant_identifier", string, at, report);
  must(value, "display_name", string, at, report);
}

function MerchantGooglePay(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "type", MerchantGooglePayType, at, report);
  may(value, "name", stringOrNull, at, report);
  must(value, "properties", GooglePayProperties, at, report);
}

function MerchantGooglePayType(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
  if (value !== "GOOGLE_PAY") report(at, "const", value);
}

function GooglePayProperties(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "merchant_id", string, at, report);
  must(value, "gateway", string, at, report);
  must(value, "merchant_name", string, at, report);
}

function BrandList(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, Brand, at, report);
}

function Brand(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "brand", string, at, report);
  must(value, "logo", string, at, report);
}

function MerchantSettings(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "custom_settings", CustomSettings, at, report);
}

function CustomSettings(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "AVAILABLE_REFUND_BY_ECOMMERCE", boolean, at, report);
}

/** The rules of every documented answer. */
export const validators: Validators = {
  "tokens.create": { "200": AccessToken, "201": AccessToken, "400": ErrorBody, "401": ErrorBody },
  "checkouts.create": {
    "200": Checkout,
    "201": Checkout,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "428": ErrorBody,
  },
  "checkouts.retrieve": { "200": Checkout, "400": ErrorBody, "401": ErrorBody, "403": ErrorBody, "404": ErrorBody },
  "orders.create": {
    "200": Order,
    "201": Order,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "428": ErrorBody,
  },
  "orders.retrieve": { "200": Order, "400": ErrorBody, "401": ErrorBody, "403": ErrorBody, "404": ErrorBody },
  "orders.listPayments": {
    "200": OrderPaymentList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
  },
  "payments.create": {
    "200": Payment,
    "201": Payment,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "428": ErrorBody,
  },
  "payments.retrieve": { "200": Payment, "400": ErrorBody, "401": ErrorBody, "403": ErrorBody, "404": ErrorBody },
  "payments.complete": {
    "200": Transaction,
    "201": Transaction,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "428": ErrorBody,
  },
  "payments.refund": {
    "200": Transaction,
    "201": Transaction,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "428": ErrorBody,
  },
  "paymentMethods.create": {
    "200": PaymentMethod,
    "201": PaymentMethod,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "428": ErrorBody,
  },
  "paymentMethods.retrieve": {
    "200": PaymentMethod,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
  },
  "customers.create": {
    "200": Customer,
    "201": Customer,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "409": ErrorBody,
  },
  "customers.listPaymentMethods": {
    "200": PaymentMethodList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
  },
  "merchants.listPromotions": {
    "200": PromotionList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
  },
  "merchants.retrievePaymentMethod": {
    "200": MerchantPaymentMethod,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "428": ErrorBody,
  },
  "merchants.listBrands": { "200": BrandList, "401": ErrorBody, "403": ErrorBody },
  "merchants.retrieveSettings": {
    "200": MerchantSettings,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
  },
};
