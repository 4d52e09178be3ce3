import type { CheckoutIntent, CheckoutIntentList, LineItem, PageLinks } from "@payorch/orchestrapay";
import type { Call, World } from "../../model.ts";
import { timestamp } from "../shared.ts";
import { type Book, type Checkout, requestOf } from "./book.ts";
import { type Value, readCondition } from "./conditions.ts";

/**
 * One page of checkout intents: those that meet all conditions, sorted. A column, direction or number that does not exist is ignored
 * or moved to the next that does, as nestjs-paginate has it.
 */
export function listCheckouts(world: World, book: Book, call: Call): CheckoutIntentList {
  const limit = within(call.query["limit"], 10, 1000);
  const page = within(call.query["page"], 1, Infinity);
  const sortBy = many(call.query["sortBy"]).flatMap((entry) => {
    const [column = "", direction = "", ...rest] = entry.split(":");
    return rest.length === 0 && column in columns && ["ASC", "DESC"].includes(direction) ? [[column, direction]] : [];
  });
  const conditions = Object.entries(columns).flatMap(([name, column]) =>
    many(call.query[`filter.${name}`]).map((given) => ({ column, holds: readCondition(given) })),
  );
  const found = (book.checkoutsOf.get(call.tenant) ?? []).filter((checkout) =>
    conditions.every(({ column, holds }) => holds(column(checkout))),
  );
  if (sortBy.length > 0) found.sort((a, b) => sorted(a, b, sortBy));
  const totalPages = Math.max(Math.ceil(found.length / limit), 1);
  return {
    data: found.slice((page - 1) * limit, page * limit).map(itemOf),
    meta: { itemsPerPage: limit, totalItems: found.length, currentPage: page, totalPages, sortBy },
    links: linksOf(world, call, { limit, page, totalPages }),
  };
}

/** What can be filtered and sorted by. Nothing changes a checkout intent after its creation. */
const columns: Readonly<Record<string, (checkout: Checkout) => Value>> = {
  checkout_intent: ({ uuid }) => uuid,
  checkout_intent_secret: ({ number }) => number,
  checkout_intent_idempotency_key: ({ key }) => key ?? null,
  amount: ({ amount }) => amount,
  currency: ({ currency }) => currency,
  created_at: ({ createdAt }) => new Date(createdAt),
  updated_at: ({ createdAt }) => new Date(createdAt),
};

/** A record of the list; `payload` and `webhook_secret` are left out for security. */
function itemOf(checkout: Checkout): CheckoutIntent {
  const { uuid, number, key, createdAt } = checkout;
  const request = requestOf(checkout);
  return {
    checkout_intent: uuid,
    checkout_intent_secret: number,
    amount: request.amount,
    currency: request.currency,
    final_success_url: request.final_success_url ?? null,
    final_failure_url: request.final_failure_url ?? null,
    payment_intent_timeout_seconds: request.payment_intent_timeout_seconds ?? 1800,
    checkout_intent_idempotency_key: key ?? null,
    human_friendly_payment_intent_secret: request.human_friendly_payment_intent_secret ?? null,
    webhook_urls: request.webhook_urls ?? null,
    feature_flag: request.feature_flag ?? null,
    locale: request.lg ?? null,
    created_at: timestamp(createdAt),
    line_items: (request.line_items as LineItem[] | undefined) ?? null, // what was JSON has no property that is undefined,
  };
}

/** Those without a value come last in ascending order, as PostgreSQL sorts them. */
function sorted(a: Checkout, b: Checkout, sortBy: readonly (readonly string[])[]): number {
  for (const [name = "", direction] of sortBy) {
    const [left, right] = [columns[name]?.(a) ?? null, columns[name]?.(b) ?? null];
    const ascending =
      left === right ? 0 : left === null ? 1 : right === null ? -1 : Number(left > right) - Number(left < right);
    if (ascending !== 0) return direction === "DESC" ? -ascending : ascending;
  }
  return 0;
}

function linksOf(
  world: World,
  { query }: Call,
  { limit, page, totalPages }: { limit: number; page: number; totalPages: number },
): PageLinks {
  const rest = Object.entries(query)
    .filter(([name]) => name !== "page" && name !== "limit")
    .flatMap(([name, given]) => many(given).map((value) => [name, value]));
  const to = (target: number) => {
    const parameters = new URLSearchParams([["page", `${target}`], ["limit", `${limit}`], ...rest]);
    return new URL(`/orchestrapay/checkout-intents?${parameters}`, world.pageUrl("orchestrapay", "list")).href;
  };
  return {
    first: to(1),
    previous: page > 1 ? to(page - 1) : null,
    current: to(page),
    next: page < totalPages ? to(page + 1) : null,
    last: to(totalPages),
  };
}

const many = (given: string | readonly string[] | undefined): readonly string[] =>
  given === undefined ? [] : typeof given === "string" ? [given] : given;

function within(given: string | readonly string[] | undefined, fallback: number, highest: number): number {
  const number = given === undefined ? fallback : Number(given);
  return Number.isInteger(number) ? Math.min(Math.max(number, 1), highest) : fallback;
}
