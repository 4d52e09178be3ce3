// Generated from specs/orchestrate/openapi.yaml by `pnpm generate`. Do not edit.

import {
  any,
  each,
  formats,
  isObject,
  may,
  must,
  sensitive,
  type Report,
  type Validators,
} from "@payorch/core/validate";

function Payment(value: unknown, at: string, report: Report): void {
  PaymentListItem(value, at, report);
  PaymentPart2(value, at, report);
}

function PaymentListItem(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  may(value, "amount", stringOrNumber, at, report);
  may(value, "currency", string, at, report);
  may(value, "status", string, at, report);
  may(value, "customer", Customer, at, report);
  may(value, "description", string, at, report);
  may(value, "metadata", object, at, report);
  may(value, "success_url", uriString, at, report);
  may(value, "cancel_url", uriString, at, report);
  may(value, "next_action", nextActionOrNull, at, report);
  may(value, "payment_link", uriStringOrNull, at, report);
  may(value, "completed_at", dateTimeStringOrNull, at, report);
  may(value, "created_at", dateTimeString, at, report);
  may(value, "updated_at", dateTimeString, at, report);
  may(value, "expires_at", dateTimeString, at, report);
}

function string(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
}

function stringOrNumber(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || typeof value === "number")) return report(at, "type", value);
}

function Customer(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", string, at, report);
  must(value, "email", string, at, report);
  must(value, "name", string, at, report);
}

function object(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
}

function uriString(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
  if (!formats["uri"].test(value)) report(at, "format", value);
}

function nextActionOrNull(value: unknown, at: string, report: Report): void {
  if (!(value === null || isObject(value))) return report(at, "type", value);
  if (isObject(value)) NextAction(value, at, report);
}

function NextAction(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "url", uriString, at, report);
}

function uriStringOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null)) return report(at, "type", value);
  if (typeof value === "string") {
    if (!formats["uri"].test(value)) report(at, "format", value);
  }
}

function dateTimeStringOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null)) return report(at, "type", value);
  if (typeof value === "string") {
    if (!formats["date-time"].test(value)) report(at, "format", value);
  }
}

function dateTimeString(value: unknown, at: string, report: Report): void {
  if (typeof value !== "string") return report(at, "type", value);
  if (!formats["date-time"].test(value)) report(at, "format", value);
}

function PaymentPart2(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "id", any, at, report);
  must(value, "amount", any, at, report);
  must(value, "currency", any, at, report);
  must(value, "status", any, at, report);
  must(value, "customer", any, at, report);
  must(value, "description", any, at, report);
  must(value, "metadata", any, at, report);
  must(value, "success_url", any, at, report);
  must(value, "created_at", any, at, report);
  must(value, "updated_at", any, at, report);
  must(value, "expires_at", any, at, report);
}

function ErrorBody(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "message", string, at, report);
}

function PaymentList(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "items", paymentListItemArray, at, report);
  must(value, "pagination", Pagination, at, report);
}

function paymentListItemArray(value: unknown, at: string, report: Report): void {
  if (!Array.isArray(value)) return report(at, "type", value);
  each(value, PaymentListItem, at, report);
}

function Pagination(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  must(value, "page", integer, at, report);
  must(value, "per_page", integer, at, report);
  must(value, "total_pages", integer, at, report);
  must(value, "total_items", integer, at, report);
}

function integer(value: unknown, at: string, report: Report): void {
  if (!Number.isInteger(value)) return report(at, "type", value);
}

function PaymentConfirmation(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "type", value);
  may(value, "status", string, at, report);
  may(value, "client_secret", sensitive(stringOrNull), at, report);
}

function stringOrNull(value: unknown, at: string, report: Report): void {
  if (!(typeof value === "string" || value === null)) return report(at, "type", value);
}

/** The rules of every documented answer. */
export const validators: Validators = {
  "payments.create": {
    "201": Payment,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "422": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "payments.list": {
    "200": PaymentList,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "422": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "payments.retrieve": {
    "200": Payment,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
  "payments.confirm": {
    "200": PaymentConfirmation,
    "400": ErrorBody,
    "401": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "422": ErrorBody,
    "429": ErrorBody,
    "5XX": ErrorBody,
  },
};
