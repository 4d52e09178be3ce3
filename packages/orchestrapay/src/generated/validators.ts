// Generated from specs/orchestrapay/openapi.yaml by `pnpm generate`. Do not edit.

import { each, formats, isObject, may, must, type Report, type Validators } from "@payorch/core/validate";

function CreateCheckoutIntentResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "checkout_intent", uuidString, at, report);
  must(value, "checkout_intent_secret", integer, at, report);
  must(value, "resource_created", boolean, at, report);
  must(value, "gateways", gatewayArray, at, report);
}

function uuidString(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
  if (!formats["uuid"].test(value)) report(at, "format", value);
}

function integer(value: unknown, at: string, report: Report): void {
  if (!Number.isInteger(value)) return report(at, "type", value);
}

function boolean(value: unknown, at: string, report: Report): void {
  if (typeof value !== "boolean") return report(at, "type", value);
}

function gatewayArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, Gateway, at, report);
}

function Gateway(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  must(value, "name", string, at, report);
  may(value, "type", string, at, report);
  may(value, "enabled", boolean, at, report);
}

function string(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
}

function ErrorBody(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "message", ErrorBodyMessage, at, report);
  may(value, "error", string, at, report);
  may(value, "statusCode", integer, at, report);
}

function ErrorBodyMessage(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || Array.isArray(value))) return report(at, "type", value);
  if (Array.isArray(value)) ErrorBodyMessageBranch1(value, at, report);
}

function ErrorBodyMessageBranch1(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, string, at, report);
}

function CheckoutIntentList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "data", checkoutIntentArray, at, report);
  must(value, "meta", PageMeta, at, report);
  may(value, "links", PageLinks, at, report);
}

function checkoutIntentArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, CheckoutIntent, at, report);
}

function CheckoutIntent(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "checkout_intent", uuidString, at, report);
  must(value, "checkout_intent_secret", integer, at, report);
  must(value, "amount", integer, at, report);
  must(value, "currency", string, at, report);
  may(value, "checkout_intent_idempotency_key", stringOrNull, at, report);
  may(value, "final_success_url", uriStringOrNull, at, report);
  may(value, "final_failure_url", uriStringOrNull, at, report);
  may(value, "human_friendly_payment_intent_secret", stringOrNull, at, report);
  may(value, "payment_intent_timeout_seconds", integer, at, report);
  may(value, "webhook_urls", CheckoutIntentWebhookUrls, at, report);
  may(value, "feature_flag", stringOrNull, at, report);
  may(value, "locale", stringOrNull, at, report);
  may(value, "line_items", lineItemArrayOrNull, at, report);
  must(value, "created_at", dateTimeString, at, report);
}

function stringOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null)) return report(at, "type", value);
}

function uriStringOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null)) return report(at, "type", value);
  if (typeof value === "string") {
    if (!formats["uri"].test(value)) report(at, "format", value);
  }
}

function CheckoutIntentWebhookUrls(value: unknown, at: string, report: Report): void {
  if (!(Array.isArray(value) || value === null)) return report(at, "type", value);
  if (Array.isArray(value)) {
    each(value, uriString, at, report);
  }
}

function uriString(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
  if (!formats["uri"].test(value)) report(at, "format", value);
}

function lineItemArrayOrNull(value: unknown, at: string, report: Report): void {
  if (!(Array.isArray(value) || value === null)) return report(at, "type", value);
  if (Array.isArray(value)) {
    each(value, LineItem, at, report);
  }
}

function LineItem(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "name", string, at, report);
  may(value, "price", integer, at, report);
  may(value, "quantity", integer, at, report);
  may(value, "image", string, at, report);
  may(value, "category", string, at, report);
  may(value, "slug", string, at, report);
  may(value, "url", string, at, report);
}

function dateTimeString(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
  if (!formats["date-time"].test(value)) report(at, "format", value);
}

function PageMeta(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "itemsPerPage", integer, at, report);
  must(value, "totalItems", integer, at, report);
  must(value, "currentPage", integer, at, report);
  must(value, "totalPages", integer, at, report);
  may(value, "sortBy", PageMetaSortBy, at, report);
}

function PageMetaSortBy(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, ErrorBodyMessageBranch1, at, report);
}

function PageLinks(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "first", uriStringOrNull, at, report);
  may(value, "previous", uriStringOrNull, at, report);
  may(value, "current", uriStringOrNull, at, report);
  may(value, "next", uriStringOrNull, at, report);
  may(value, "last", uriStringOrNull, at, report);
}

function PaymentIntent(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "payment_intent", uuidString, at, report);
  may(value, "payment_intent_secret", integer, at, report);
  may(value, "resource_created", boolean, at, report);
}

function Refund(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "id", integer, at, report);
  may(value, "status", string, at, report);
  may(value, "sub_status", string, at, report);
  may(value, "transaction_id", integer, at, report);
  may(value, "amount", integer, at, report);
  may(value, "currency", string, at, report);
}

function RefundErrorBody(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "message", RefundErrorBodyMessage, at, report);
  may(value, "error", string, at, report);
  may(value, "statusCode", integer, at, report);
}

function RefundErrorBodyMessage(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || Array.isArray(value))) return report(at, "type", value);
  if (Array.isArray(value)) ErrorBodyMessageBranch1(value, at, report);
}

function Payout(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "payout_uuid", uuidString, at, report);
  must(value, "recipient_uuid", uuidString, at, report);
}

function PayoutStatus(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "status", string, at, report);
}

function PayoutRecipient(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "recipient_uuid", uuidString, at, report);
}

/** The rules of every documented answer. */
export const validators: Validators = {
  "checkoutIntents.create": {
    "200": CreateCheckoutIntentResponse,
    "201": CreateCheckoutIntentResponse,
    "400": ErrorBody,
    "401": ErrorBody,
  },
  "checkoutIntents.list": { "200": CheckoutIntentList, "401": ErrorBody },
  "paymentIntents.create": { "200": PaymentIntent, "201": PaymentIntent, "400": ErrorBody, "401": ErrorBody },
  "refunds.create": { "200": Refund, "201": Refund, "400": RefundErrorBody, "401": ErrorBody, "404": ErrorBody },
  "payouts.create": { "200": Payout, "201": Payout, "400": ErrorBody, "401": ErrorBody },
  "payouts.retrieveStatus": { "200": PayoutStatus, "401": ErrorBody },
  "payoutRecipients.create": { "200": PayoutRecipient, "201": PayoutRecipient, "400": ErrorBody, "401": ErrorBody },
};
