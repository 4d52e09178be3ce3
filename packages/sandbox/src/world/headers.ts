import type { WebhookRules } from "../model.ts";

/** The headers of one try, by their lower-case names. */
export const headersOf = (
  rules: WebhookRules,
  delivery: Parameters<WebhookRules["headers"]>[0],
): Readonly<Record<string, string>> => ({
  "content-type": "application/json",
  ...Object.fromEntries(Object.entries(rules.headers(delivery)).map(([name, value]) => [name.toLowerCase(), value])),
});
