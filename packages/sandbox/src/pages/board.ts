import type { Action, Magic, Page, Payment, Provider } from "../model.ts";
import type { Charge, Delivery } from "../world/world.ts";

/** What the pages read of the sandbox, and what their buttons do. */
export interface Board {
  readonly providers: readonly BoardProvider[];
  /** The sandbox's clock, in milliseconds since 1970. */
  now(): number;
  /** How far that is ahead of the real one, in milliseconds. */
  ahead(): number;
  /** Every payment, the newest first. */
  payments(): Iterable<Payment>;
  payment(provider: Provider, id: string): Payment | undefined;
  page(provider: Provider, id: string): Page | undefined;
  /** Where the browser goes; nothing where it stays. */
  act(provider: Provider, id: string, action: Action): string | undefined;
  /** The last requests, the newest first. */
  requests(): Iterable<BoardRequest>;
  /** The last deliveries of webhooks, the newest first. */
  deliveries(): Iterable<Delivery>;
  /** The faults that wait for a request. */
  faults(): Iterable<{ provider: string; operation?: string | undefined; nth: number; kind: string }>;
  readonly faultKinds: readonly string[];
  totals(): { orders: number; charges: number; refunds: number; payouts: number; chargedTwice: readonly string[] };
  charges(reference: string): readonly Charge[];
  advance(by: string): Promise<unknown>;
  fault(fault: { provider: Provider; operation?: string | undefined; nth?: number | undefined; kind: string }): void;
  deliver(id: string, how: string): Promise<unknown> | void;
  /** Makes the access tokens of the tenant `test` worthless, at providers that give some. */
  revoke(provider: Provider): void;
  close(): Promise<void>;
}

export interface BoardProvider {
  readonly provider: Provider;
  readonly title: string;
  readonly baseUrl: string;
  /** What its `createX()` needs, as `clientOptions` gives it. */
  readonly options: Readonly<Record<string, string>>;
  /** The secret of its webhooks to the registered endpoint. */
  readonly webhookSecret: string;
  /** Whether it gives access tokens, which can be revoked. */
  readonly revocable: boolean;
  readonly curl: string;
  readonly snippet: string;
  readonly magic: readonly Magic[];
  readonly operations: readonly string[];
}

export interface BoardRequest {
  readonly at: number;
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** What the spec said about it: of the request, or of the machine's own answer. */
  readonly problems: readonly string[];
  readonly fault?: string | undefined;
  readonly key?: string | undefined;
  readonly replayed?: boolean | undefined;
}
