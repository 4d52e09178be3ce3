import type { ApiRequest } from "../facts/request.ts";
import { pageParameter } from "../facts/spec.ts";

/** The query parameter that asks for the page of this request; nothing where it asks for the first, or for no list. */
export function positionOf({
  operation: { pagination: rule },
  url,
}: ApiRequest): Readonly<Record<string, unknown>> | undefined {
  const name = rule && pageParameter(rule);
  const value = name && new URL(url).searchParams.get(name);
  return name && value ? { [name]: rule.style === "cursor" ? value : Number(value) } : undefined;
}
