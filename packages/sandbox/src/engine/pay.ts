import { type Checks, is, optional, optionsProblem, unknownName } from "@payorch/core/check";
import { type Action, type Page, type Provider, outcomes } from "../model.ts";
import { isProvider } from "../providers.ts";

/** Which hosted page an address is. */
export interface PageAddress {
  readonly provider: Provider;
  readonly id: string;
}

/**
 * Reads the address of a hosted page.
 *
 * @throws Error where it is none of this sandbox
 */
export function readPageUrl(address: string, url: string): PageAddress {
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  const [, pay, provider = "", encoded = ""] = parsed?.pathname.split("/") ?? [];
  const id = decoded(encoded);
  if (parsed?.origin !== url || pay !== "pay" || !isProvider(provider) || id === "")
    throw new Error(`pay: the address must be a payment page of this sandbox, ${url}/pay/…; got ${address}.`);
  return { provider, id };
}

/** A part of a path as it was before it was encoded; empty where it never was. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

const string = is("a string", (value) => typeof value === "string");
const checks: Checks<Action> = { outcome: string, reason: optional(string), method: optional(string) };

/**
 * Checks that a page offers what somebody wants to do there.
 *
 * @throws Error where it does not
 */
export function checkAction({ kind, payment, methods, reasons }: Page, action: Action): void {
  const problem = optionsProblem(action, checks);
  if (problem !== undefined) throw new Error(`pay: ${problem}`);
  const { outcome, method, reason } = action;
  const one = (name: string, value: string, of: readonly string[]) => {
    if (!of.includes(value)) throw new Error(`pay: ${unknownName(name, value, of)}`);
  };
  one("outcome", outcome, outcomes);
  if (kind === "closed" && outcome !== "abandon")
    throw new Error(`pay: the page of ${payment.id} is closed, because the payment is ${payment.state}.`);
  if (method !== undefined)
    one(
      "method",
      method,
      methods.map(({ value }) => value),
    );
  if (reason !== undefined)
    one(
      "reason",
      reason,
      reasons.map(({ code }) => code),
    );
}
