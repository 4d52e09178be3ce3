// Generated from specs/orqex/openapi.yaml by `pnpm generate`. Do not edit.

import {
  each,
  isObject,
  may,
  must,
  others,
  passes,
  sensitive,
  type Report,
  type Validators,
} from "@payorch/core/validate";

function CreateCheckoutResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", CreateCheckoutData, at, report);
}

function string(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
}

function CreateCheckoutData(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "checkout", CreatedCheckout, at, report);
  must(value, "payment", PaymentIntent, at, report);
}

function CreatedCheckout(value: unknown, at: string, report: Report): void {
  Checkout(value, at, report);
  CreatedCheckoutPart2(value, at, report);
}

function Checkout(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  may(value, "status", string, at, report);
  may(value, "environment", string, at, report);
  may(value, "url", string, at, report);
  may(value, "token", sensitive(string), at, report);
  may(value, "restriction", freeMapOrNull, at, report);
  may(value, "appearance", checkoutAppearanceOrNull, at, report);
  may(value, "customization", freeMapOrNull, at, report);
  may(value, "expires_at", stringOrNull, at, report);
  may(value, "created_at", stringOrNull, at, report);
}

function freeMapOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || Array.isArray(value) || isObject(value))) return report(at, "type", value);
  if (Array.isArray(value) || isObject(value)) FreeMap(value, at, report);
}

function FreeMap(value: unknown, at: string, report: Report): void {
  if (passes(FreeMapNot, value)) report(at, "not", value);
}

function FreeMapNot(value: unknown, at: string, report: Report): void {
  if (
    !(
      typeof value === "string" ||
      typeof value === "number" ||
      typeof value === "boolean" ||
      value === null ||
      Array.isArray(value)
    )
  )
    return report(at, "type", value);
  if (Array.isArray(value)) FreeMapNotBranch1(value, at, report);
}

function FreeMapNotBranch1(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  if (value.length < 1) report(at, "minItems", value);
}

function checkoutAppearanceOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) CheckoutAppearance(value, at, report);
}

function CheckoutAppearance(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "template", string, at, report);
  may(value, "color", AppearanceColors, at, report);
  may(value, "font", AppearanceFont, at, report);
  may(value, "border_style", string, at, report);
  may(value, "display_platform_badge", boolean, at, report);
  may(value, "brand", stringOrNull, at, report);
  may(value, "lang", stringOrNull, at, report);
}

function AppearanceColors(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "primary", AppearanceColor, at, report);
  may(value, "contrast", AppearanceColor, at, report);
}

function AppearanceColor(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "hex", string, at, report);
  may(value, "rgb", string, at, report);
}

function AppearanceFont(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "value", string, at, report);
  may(value, "display_name", string, at, report);
  may(value, "category", string, at, report);
  may(value, "url", stringOrNull, at, report);
}

function stringOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null)) return report(at, "type", value);
}

function boolean(value: unknown, at: string, report: Report): void {
  if (typeof value !== "boolean") return report(at, "type", value);
}

function CreatedCheckoutPart2(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "url", string, at, report);
}

function PaymentIntent(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  must(value, "amount", Amount, at, report);
  may(value, "customer", customerOrNull, at, report);
  may(value, "status", string, at, report);
  may(value, "description", string, at, report);
  may(value, "return_url", stringOrNull, at, report);
  may(value, "webhook_url", stringOrNull, at, report);
  may(value, "statement_descriptor", stringOrNull, at, report);
  may(value, "receipt_email", stringOrNull, at, report);
  may(value, "metadata", FreeMap, at, report);
  may(value, "active_attempt", paymentAttemptOrNull, at, report);
  may(value, "completed_at", stringOrNull, at, report);
  may(value, "expired_at", stringOrNull, at, report);
  may(value, "expires_at", stringOrNull, at, report);
  may(value, "created_at", stringOrNull, at, report);
}

function Amount(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "value", number, at, report);
  may(value, "formatted", string, at, report);
  may(value, "short", string, at, report);
  must(value, "currency", string, at, report);
}

function number(value: unknown, at: string, report: Report): void {
  if (typeof value !== "number") return report(at, "type", value);
}

function customerOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) Customer(value, at, report);
}

function Customer(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  may(value, "first_name", string, at, report);
  may(value, "last_name", string, at, report);
  must(value, "email", string, at, report);
  may(value, "avatar_url", stringOrNull, at, report);
}

function paymentAttemptOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) PaymentAttempt(value, at, report);
}

function PaymentAttempt(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  may(value, "method", paymentMethodOrNull, at, report);
  may(value, "amount", Amount, at, report);
  may(value, "exchange_rate", numberOrExchangeRateDetailsOrNull, at, report);
  may(value, "correction_rate", numberOrNull, at, report);
  may(value, "status", string, at, report);
  may(value, "gateway", AttemptGateway, at, report);
  may(value, "next_action", nextActionOrNull, at, report);
  may(value, "failure", failureOrNull, at, report);
  may(value, "failover", failoverOrNull, at, report);
  may(value, "is_fallback", boolean, at, report);
  may(value, "processing_at", stringOrNull, at, report);
  may(value, "action_required_at", stringOrNull, at, report);
  may(value, "completed_at", stringOrNull, at, report);
  may(value, "failed_at", stringOrNull, at, report);
  may(value, "expired_at", stringOrNull, at, report);
  may(value, "created_at", stringOrNull, at, report);
}

function paymentMethodOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) PaymentMethod(value, at, report);
}

function PaymentMethod(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "value", string, at, report);
  may(value, "label", string, at, report);
  may(value, "description", stringOrNull, at, report);
  may(value, "icon_url", stringOrNull, at, report);
  may(value, "category", string, at, report);
  may(value, "requires_phone", boolean, at, report);
}

function numberOrExchangeRateDetailsOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "number" || value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) ExchangeRateDetails(value, at, report);
}

function ExchangeRateDetails(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "value", string, at, report);
  may(value, "from_currency", string, at, report);
  may(value, "to_currency", string, at, report);
  may(value, "expression", string, at, report);
}

function numberOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "number" || value === null)) return report(at, "type", value);
}

function AttemptGateway(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "transaction", AttemptTransaction, at, report);
}

function AttemptTransaction(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "id", stringOrNull, at, report);
  may(value, "reference", stringOrNull, at, report);
  may(value, "external_id", stringOrNull, at, report);
  may(value, "status", stringOrNull, at, report);
}

function nextActionOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || Array.isArray(value) || isObject(value))) return report(at, "type", value);
  if (Array.isArray(value) || isObject(value)) NextAction(value, at, report);
}

function NextAction(value: unknown, at: string, report: Report): void {
  if (isObject(value)) {
    may(value, "type", string, at, report);
    may(value, "url", string, at, report);
    may(value, "content", string, at, report);
    may(value, "image_url", string, at, report);
    may(value, "dial_code", stringOrNull, at, report);
  }
  if (passes(FreeMapNot, value)) report(at, "not", value);
}

function failureOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) Failure(value, at, report);
}

function Failure(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "code", stringOrFailureCodeOrNull, at, report);
  may(value, "message", stringOrNull, at, report);
}

function stringOrFailureCodeOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) FailureCode(value, at, report);
}

function FailureCode(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "value", string, at, report);
  may(value, "category", string, at, report);
  may(value, "message", stringOrNull, at, report);
}

function failoverOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) Failover(value, at, report);
}

function Failover(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "is_failover", boolean, at, report);
  may(value, "decision", stringOrFreeMapOrNull, at, report);
  may(value, "hint", stringOrNull, at, report);
}

function stringOrFreeMapOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null || Array.isArray(value) || isObject(value)))
    return report(at, "type", value);
  if (Array.isArray(value) || isObject(value)) FreeMap(value, at, report);
}

function ErrorBody(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "message", string, at, report);
  may(value, "errors", ErrorBodyErrors, at, report);
}

function ErrorBodyErrors(value: unknown, at: string, report: Report): void {
  if (isObject(value)) {
    others(value, [], ErrorBodyErrorsOther, at, report);
  }
  if (passes(FreeMapNot, value)) report(at, "not", value);
}

function ErrorBodyErrorsOther(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, string, at, report);
}

function CheckoutResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", CheckoutData, at, report);
}

function CheckoutData(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "checkout", Checkout, at, report);
  may(value, "payment", paymentIntentOrNull, at, report);
}

function paymentIntentOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) PaymentIntent(value, at, report);
}

function PaymentIntentResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", PaymentIntent, at, report);
}

function PaymentIntentList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "data", paymentIntentArray, at, report);
  may(value, "pagination", CursorPagination, at, report);
  may(value, "meta", CursorMeta, at, report);
}

function paymentIntentArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, PaymentIntent, at, report);
}

function CursorPagination(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "count", integer, at, report);
  may(value, "path", string, at, report);
  may(value, "per_page", integer, at, report);
  may(value, "next_cursor", stringOrNull, at, report);
  may(value, "next_page_url", stringOrNull, at, report);
  may(value, "prev_cursor", stringOrNull, at, report);
  may(value, "prev_page_url", stringOrNull, at, report);
  may(value, "has_more_pages", boolean, at, report);
  may(value, "has_pages", boolean, at, report);
}

function integer(value: unknown, at: string, report: Report): void {
  if (!Number.isInteger(value)) return report(at, "type", value);
}

function CursorMeta(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "per_page", integer, at, report);
  may(value, "next_cursor", stringOrNull, at, report);
  may(value, "prev_cursor", stringOrNull, at, report);
}

function CountryList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "data", countryArray, at, report);
  may(value, "meta", CountryListMeta, at, report);
}

function countryArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, Country, at, report);
}

function Country(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "code", string, at, report);
  may(value, "name", string, at, report);
  may(value, "flag", stringOrNull, at, report);
}

function CountryListMeta(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "total", integer, at, report);
  may(value, "supports_any_country", boolean, at, report);
}

function PaymentMethodList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "data", paymentMethodArray, at, report);
  may(value, "pagination", CursorPagination, at, report);
}

function paymentMethodArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, PaymentMethod, at, report);
}

function RequeryResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", Requery, at, report);
}

function Requery(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  may(value, "status", stringOrNull, at, report);
  may(value, "payment_intent_id", stringOrNull, at, report);
  may(value, "payment_attempt_id", stringOrNull, at, report);
  may(value, "before", RequeryStates, at, report);
  may(value, "after", RequeryStates, at, report);
  may(value, "attempts", RequeryAttempts, at, report);
  may(value, "completed_at", stringOrNull, at, report);
  may(value, "created_at", stringOrNull, at, report);
}

function RequeryStates(value: unknown, at: string, report: Report): void {
  if (isObject(value)) {
    may(value, "intent_status", string, at, report);
    may(value, "attempt_status", string, at, report);
  }
  if (passes(FreeMapNot, value)) report(at, "not", value);
}

function RequeryAttempts(value: unknown, at: string, report: Report): void {
  if (isObject(value)) {
    may(value, "count", integer, at, report);
    may(value, "requeried", RequeryAttemptsRequeried, at, report);
  }
  if (passes(FreeMapNot, value)) report(at, "not", value);
}

function RequeryAttemptsRequeried(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
}

function PaymentAttemptResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", PaymentAttempt, at, report);
}

function PaymentAttemptList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "data", paymentAttemptArray, at, report);
  may(value, "pagination", CursorPagination, at, report);
  may(value, "meta", CursorMeta, at, report);
}

function paymentAttemptArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, PaymentAttempt, at, report);
}

function GatewayInspectionResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", GatewayInspection, at, report);
}

function GatewayInspection(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "gateway", stringOrNull, at, report);
  may(value, "gateway_transaction_id", stringOrNull, at, report);
  may(value, "retrieved_at", stringOrNull, at, report);
  may(value, "payload", sensitive(FreeMap), at, report);
}

function RefundResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", Refund, at, report);
}

function Refund(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  must(value, "amount", Amount, at, report);
  may(value, "processed_amount", amountOrNull, at, report);
  may(value, "exchange_rate", exchangeRateDetailsOrNull, at, report);
  may(value, "type", stringOrNull, at, report);
  may(value, "execution_method", stringOrNull, at, report);
  may(value, "status", stringOrNull, at, report);
  may(value, "reason", stringOrRefundReasonOrNull, at, report);
  may(value, "note", stringOrNull, at, report);
  may(value, "failure_code", stringOrNull, at, report);
  may(value, "failure_message", stringOrNull, at, report);
  may(value, "metadata", FreeMap, at, report);
  may(value, "payout", refundPayoutOrNull, at, report);
  may(value, "completed_at", stringOrNull, at, report);
  may(value, "failed_at", stringOrNull, at, report);
  may(value, "created_at", stringOrNull, at, report);
}

function amountOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) Amount(value, at, report);
}

function exchangeRateDetailsOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) ExchangeRateDetails(value, at, report);
}

function stringOrRefundReasonOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) RefundReason(value, at, report);
}

function RefundReason(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "value", string, at, report);
  may(value, "label", string, at, report);
}

function refundPayoutOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) RefundPayout(value, at, report);
}

function RefundPayout(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  may(value, "amount", Amount, at, report);
  may(value, "settlement_amount", amountOrNull, at, report);
  may(value, "exchange_rate", exchangeRateDetailsOrNull, at, report);
  may(value, "gateway_code", stringOrNull, at, report);
  may(value, "method", stringOrNull, at, report);
  may(value, "recipient", payoutInstrumentOrNull, at, report);
  may(value, "gateway_transaction_id", stringOrNull, at, report);
  may(value, "fee_amount", amountOrNull, at, report);
  may(value, "status", stringOrNull, at, report);
  may(value, "initiated_at", stringOrNull, at, report);
  may(value, "completed_at", stringOrNull, at, report);
}

function payoutInstrumentOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) PayoutInstrument(value, at, report);
}

function PayoutInstrument(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  may(value, "type", string, at, report);
  may(value, "recipient", sensitive(stringOrNull), at, report);
  may(value, "country", countryOrStringOrNull, at, report);
  may(value, "phone_number", sensitive(stringOrNull), at, report);
  may(value, "account_name", sensitive(stringOrNull), at, report);
  may(value, "account_number", sensitive(stringOrNull), at, report);
  may(value, "bank_code", stringOrNull, at, report);
  may(value, "swift_bic", stringOrNull, at, report);
  may(value, "address", sensitive(stringOrNull), at, report);
  may(value, "network", stringOrNull, at, report);
  may(value, "memo_tag", sensitive(stringOrNull), at, report);
}

function countryOrStringOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) Country(value, at, report);
}

function RefundList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "data", refundArray, at, report);
  may(value, "pagination", CursorPagination, at, report);
  may(value, "meta", CursorMeta, at, report);
}

function refundArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, Refund, at, report);
}

function RefundAvailabilityResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", RefundAvailability, at, report);
}

function RefundAvailability(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "is_refundable", boolean, at, report);
  must(value, "refundable_amount", Amount, at, report);
  may(value, "refunded_amount", Amount, at, report);
  may(value, "pending_amount", Amount, at, report);
  may(value, "has_pending_refund", boolean, at, report);
  may(value, "available_types", RefundAvailabilityAvailableTypes, at, report);
  may(value, "execution_method", stringOrNull, at, report);
  may(value, "unavailable_reason", stringOrNull, at, report);
}

function RefundAvailabilityAvailableTypes(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, string, at, report);
}

function PayoutResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", Payout, at, report);
}

function Payout(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  must(value, "amount", Amount, at, report);
  may(value, "settlement_amount", amountOrNull, at, report);
  may(value, "exchange_rate", exchangeRateDetailsOrNull, at, report);
  may(value, "method", stringOrNull, at, report);
  may(value, "status", string, at, report);
  may(value, "reference", stringOrNull, at, report);
  may(value, "description", stringOrNull, at, report);
  may(value, "customer", customerOrNull, at, report);
  may(value, "instrument", payoutInstrumentOrNull, at, report);
  may(value, "gateway", PayoutGateway, at, report);
  may(value, "gateway_transaction_id", stringOrNull, at, report);
  may(value, "fee_amount", amountOrNumberOrNull, at, report);
  may(value, "failure", payoutFailureOrNull, at, report);
  may(value, "failure_code", stringOrNull, at, report);
  may(value, "failure_message", stringOrNull, at, report);
  may(value, "metadata", FreeMap, at, report);
  may(value, "initiated_at", stringOrNull, at, report);
  may(value, "completed_at", stringOrNull, at, report);
  may(value, "failed_at", stringOrNull, at, report);
  may(value, "created_at", stringOrNull, at, report);
}

function PayoutGateway(value: unknown, at: string, report: Report): void {
  if (isObject(value)) {
    may(value, "transaction", PayoutTransaction, at, report);
  }
  if (passes(FreeMapNot, value)) report(at, "not", value);
}

function PayoutTransaction(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "id", stringOrNull, at, report);
  may(value, "reference", stringOrNull, at, report);
  may(value, "external_id", stringOrNull, at, report);
}

function amountOrNumberOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "number" || value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) Amount(value, at, report);
}

function payoutFailureOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) PayoutFailure(value, at, report);
}

function PayoutFailure(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "code", stringOrPayoutFailureCodeOrNull, at, report);
  may(value, "message", stringOrNull, at, report);
}

function stringOrPayoutFailureCodeOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) PayoutFailureCode(value, at, report);
}

function PayoutFailureCode(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "value", string, at, report);
  may(value, "category", string, at, report);
  may(value, "message", stringOrNull, at, report);
}

function PayoutList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "data", payoutArray, at, report);
  may(value, "pagination", CursorPagination, at, report);
  may(value, "meta", CursorMeta, at, report);
}

function payoutArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, Payout, at, report);
}

function LatestExchangeRatesResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", LatestExchangeRates, at, report);
}

function LatestExchangeRates(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "base", string, at, report);
  may(value, "date", string, at, report);
  must(value, "rates", LatestExchangeRatesRates, at, report);
}

function LatestExchangeRatesRates(value: unknown, at: string, report: Report): void {
  if (isObject(value)) {
    others(value, [], number, at, report);
  }
  if (passes(FreeMapNot, value)) report(at, "not", value);
}

function CurrencyList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "data", currencyArray, at, report);
  may(value, "meta", CurrencyListMeta, at, report);
}

function currencyArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, Currency, at, report);
}

function Currency(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "code", string, at, report);
  may(value, "name", string, at, report);
  may(value, "symbol", string, at, report);
  may(value, "icon_url", stringOrNull, at, report);
}

function CurrencyListMeta(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "total", integer, at, report);
}

function PaymentMethodStatusResponse(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "message", string, at, report);
  must(value, "data", PaymentMethodStatus, at, report);
  may(value, "meta", PaymentMethodStatusMeta, at, report);
}

function PaymentMethodStatus(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "method", string, at, report);
  may(value, "country", string, at, report);
  must(value, "status", string, at, report);
}

function PaymentMethodStatusMeta(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "environment", string, at, report);
  may(value, "window_minutes", integer, at, report);
  may(value, "ttl_seconds", integer, at, report);
}

/** The rules of every documented answer. */
export const validators: Validators = {
  "checkouts.create": {
    "201": CreateCheckoutResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "409": ErrorBody,
    "422": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "checkouts.retrieve": {
    "200": CheckoutResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.create": {
    "201": PaymentIntentResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "409": ErrorBody,
    "422": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.list": {
    "200": PaymentIntentList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "422": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.retrieve": {
    "200": PaymentIntentResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.listCountries": {
    "200": CountryList,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.listMethods": {
    "200": PaymentMethodList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "422": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.authorize": {
    "200": PaymentIntentResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "422": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.requery": {
    "200": RequeryResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.attempt": {
    "201": PaymentIntentResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "422": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentIntents.reconcile": {
    "200": RequeryResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentAttempts.create": {
    "201": PaymentAttemptResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "422": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentAttempts.list": {
    "200": PaymentAttemptList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "422": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentAttempts.retrieve": {
    "200": PaymentAttemptResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentAttempts.confirm": {
    "200": PaymentAttemptResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "422": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentAttempts.inspect": {
    "200": GatewayInspectionResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "refunds.create": {
    "201": RefundResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "409": ErrorBody,
    "422": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "refunds.list": {
    "200": RefundList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "422": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "refunds.retrieveAvailability": {
    "200": RefundAvailabilityResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "refunds.retrieve": {
    "200": RefundResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "payouts.create": {
    "201": PayoutResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "409": ErrorBody,
    "422": ErrorBody,
    "428": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "payouts.list": {
    "200": PayoutList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "422": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "payouts.retrieve": {
    "200": PayoutResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "payouts.sync": {
    "200": PayoutResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "payouts.inspect": {
    "200": GatewayInspectionResponse,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "exchangeRates.retrieveLatest": {
    "200": LatestExchangeRatesResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "exchangeRates.listCurrencies": {
    "200": CurrencyList,
    "401": ErrorBody,
    "403": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "paymentMethods.retrieveStatus": {
    "200": PaymentMethodStatusResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
};
