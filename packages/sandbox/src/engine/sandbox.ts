import type { Action, Payment } from "../model.ts";
import type { Provider } from "../providers.ts";
import type { Delivery, Ledger, Way } from "../world/world.ts";
import type { FaultOptions } from "./faults.ts";
import type { RequestEntry } from "./requests.ts";

/** Four providers on this machine, in memory. */
export interface Sandbox {
  /** Where it listens, without a slash at the end; a browser finds the dashboard there. */
  readonly url: string;
  /**
   * What `createOrqex`, `createOrkestapay` and the others need to call it. Each tenant is a merchant of its own, with its own payments
   * and webhooks: give every test another.
   *
   * @param tenant Letters, digits, `_` and `-`. @defaultValue "test"
   * @throws Error where no tenant can have that name, or the sandbox does not play the provider
   */
  clientOptions<Name extends Provider>(provider: Name, tenant?: string): SandboxClientOptions[Name];
  /**
   * The secret with which a provider proves its webhooks to the registered endpoint of a tenant: for `verifyWebhook`.
   *
   * @param tenant As of `clientOptions`. @defaultValue "test"
   * @throws Error where no tenant can have that name, or the sandbox does not play the provider
   */
  webhookSecret(provider: Provider, tenant?: string): string;
  /**
   * Does what a customer does on the page behind an address that a provider gave, and resolves with where the browser goes: the
   * shop's own address with what the provider adds, or undefined where it stays on the page. The webhooks that it causes are delivered
   * before.
   *
   * @throws Error where the address is no page of this sandbox, the page is closed, or does not offer the outcome, reason or method
   */
  pay(redirectUrl: string, action: Action): Promise<string | undefined>;
  /**
   * Moves the clock. Whatever falls due on the way happens in order: sessions, tokens and keys expire, webhooks are sent again.
   *
   * @param duration Such as `"25h"`, `"90min"`, or milliseconds
   * @throws Error where it is no duration, or the clock would go beyond the year 9000
   */
  advance(duration: string | number): Promise<void>;
  /**
   * Lets a request to come meet a fault, once.
   *
   * @throws Error where there is no such provider, operation or kind
   */
  fault(fault: FaultOptions): void;
  /**
   * Makes the access tokens of a tenant invalid, as somebody who makes new keys in the provider's portal does. Only OrkestaPay has
   * such tokens. Its client gets another one and goes on.
   *
   * @param tenant @defaultValue "test"
   * @throws Error where no tenant can have that name, or the provider has no such tokens
   */
  revoke(provider: "orkestapay", tenant?: string): void;
  /** Every movement of money. */
  ledger(): Ledger;
  /** The deliveries of webhooks, the oldest first. */
  deliveries(): readonly Delivery[];
  /**
   * Sends a delivery as webhooks misbehave.
   *
   * @throws Error where there is no such delivery or way
   */
  deliver(id: string, how: Way): Promise<void>;
  /** The last 1,000 requests to the providers, the oldest first. */
  requests(): readonly RequestEntry[];
  /** Every payment, in the order in which they were made. */
  payments(): readonly Payment[];
  /** Stops it and ends its connections. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** What each provider's `createX()` needs to call the sandbox. */
export interface SandboxClientOptions {
  orkestapay: { baseUrl: string; clientId: string; clientSecret: string };
  orchestrapay: { baseUrl: string; apiKey: string };
  orchestrate: { baseUrl: string; apiKey: string };
  orqex: { baseUrl: string; secretKey: string };
}

/** Where the sandbox listens, and what it plays. */
export interface SandboxOptions {
  /** The port on 127.0.0.1, an integer from 0 to 65535; 0 is any free one. @defaultValue 0 */
  port?: number | undefined;
  /** The providers that it plays. @defaultValue all */
  providers?: readonly Provider[] | undefined;
  /**
   * The registered webhook endpoint of every tenant: it gets the events of which the payment names no other address. `{provider}` and
   * `{tenant}` in it are replaced. @defaultValue none: such events are not sent
   */
  webhooks?: string | undefined;
  /** A file of JSON lines: what happened before is read from it and happens again, and what happens is added. @defaultValue none */
  journal?: string | undefined;
  /** What ids follow from, an integer from 0 below 2^32. @defaultValue another one each time */
  seed?: number | undefined;
  /** Takes a line for each request. @defaultValue none */
  log?: ((line: string) => void) | undefined;
}
