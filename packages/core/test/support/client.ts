import { describe } from "vitest";
import {
  type CallOptions,
  type CallPromise,
  type CallRecord,
  type ClientOptions,
  type Credential,
  type KeyedCallOptions,
  type ListCallOptions,
  type ListPromise,
  type PayorchError,
  type Spec,
  type ClientMethods,
  bearer,
  createClient,
} from "../../src/index.ts";
import { type Dispatcher, type GivenTransport, undiciTransport } from "../../src/transport/undici.ts";
import { type Door, methodThrough } from "./doors.ts";

const replayed = { header: "x-replayed" };

/** A provider with one operation of each kind. */
export const spec: Spec = {
  provider: "acme",
  servers: { sandbox: "https://sandbox.acme.example", production: "https://acme.example" },
  error: { message: ["message"], code: "code", requestId: { header: "x-request-id" } },
  operations: {
    "payments.retrieve": { id: "payments.retrieve", method: "GET", path: "/payments/{id}" },
    "payments.list": {
      id: "payments.list",
      method: "GET",
      path: "/payments",
      query: ["page", "filter.id"],
      pagination: { style: "page", items: "items", page: "page", totalPages: "pages" },
    },
    "events.list": {
      id: "events.list",
      method: "GET",
      path: "/events",
      query: ["cursor"],
      pagination: { style: "cursor", items: "data", cursor: "cursor", next: ["meta.next", "next"] },
    },
    "payments.create": {
      id: "payments.create",
      method: "POST",
      path: "/payments",
      body: "required",
      reconcile: {
        operation: "payments.list",
        match: ["metadata", "reference", "amount"],
        unique: "reference",
        since: "created_at",
      },
    },
    "payments.confirm": {
      id: "payments.confirm",
      method: "PUT",
      path: "/payments/{id}/confirm",
      refusals: [423],
      reconcile: { operation: "payments.retrieve", match: ["id"] },
    },
    "refunds.create": {
      id: "refunds.create",
      method: "POST",
      path: "/refunds",
      body: "required",
      idempotency: { in: "header", name: "Idempotency-Key", minLength: 8, maxLength: 40, honoured: true, replayed },
    },
    "refunds.list": {
      id: "refunds.list",
      method: "GET",
      path: "/refunds",
      query: ["offset", "limit"],
      pagination: { style: "offset", items: "items", offset: "offset", total: "total" },
    },
    "payouts.create": {
      id: "payouts.create",
      method: "POST",
      path: "/payouts",
      body: "required",
      idempotency: { in: "header", name: "Idempotency-Key", honoured: false },
    },
    "orders.create": {
      id: "orders.create",
      method: "POST",
      path: "/orders",
      body: "required",
      idempotency: { in: "body", name: "key", honoured: true, replayed: { member: "created", status: 200 } },
    },
    "vouchers.create": {
      id: "vouchers.create",
      method: "POST",
      path: "/vouchers",
      body: "required",
      sensitive: ["pin", "cards.number"],
      idempotency: { in: "body", name: "key", minLength: 4, maxLength: 8, pattern: "^\\S+$", honoured: true },
    },
    "transfers.create": {
      id: "transfers.create",
      method: "POST",
      path: "/transfers",
      body: "required",
      reconcile: { operation: "events.list", match: ["reference"], unique: "reference", since: "created_at" },
    },
    "tokens.create": { id: "tokens.create", method: "POST", path: "/tokens", body: "required", public: true },
  },
};

type Body = Record<string, unknown>;

/** The client that the generator would have described. */
export interface Acme {
  payments: {
    retrieve(id: string, options?: CallOptions): CallPromise<Body>;
    list(query?: Body, options?: ListCallOptions): ListPromise<Body, Body>;
    create(body: Body, options?: CallOptions): CallPromise<Body>;
    confirm(id: string, options?: CallOptions): CallPromise<Body>;
  };
  events: { list(query?: Body, options?: ListCallOptions): ListPromise<Body, Body> };
  refunds: {
    create(body: Body, options?: KeyedCallOptions): CallPromise<Body>;
    list(query?: Body, options?: ListCallOptions): ListPromise<Body, Body>;
  };
  payouts: { create(body: Body, options?: KeyedCallOptions): CallPromise<Body> };
  orders: { create(body: Body, options?: KeyedCallOptions): CallPromise<Body> };
  vouchers: { create(body: Body, options?: KeyedCallOptions): CallPromise<Body> };
  transfers: { create(body: Body, options?: CallOptions): CallPromise<Body> };
  tokens: { create(body: Body, options?: CallOptions): CallPromise<Body> };
}

/** The transport of every client that is given no other; undefined for that of the runtime. */
const transport = await transportOver(process.env["UNDICI"]);

async function transportOver(undici: string | undefined): Promise<GivenTransport | undefined> {
  if (!undici) return undefined;
  const { Agent } = (await import(undici)) as { Agent: new () => Dispatcher };
  return undiciTransport(new Agent());
}

let door: Door = "methods";

/** Sends the calls of every client that is made from now on through another door. */
export function useDoor(other: Door): void {
  door = other;
}

/** Registers tests where calls go through one of these doors; another door takes no such argument. */
export function through(...doors: Door[]): { among: boolean; describe(title: string, body: () => void): void } {
  const among = doors.includes(door);
  return { among, describe: among ? describe : () => {} };
}

/** Makes the client, for a provider at this address. */
export function acme(
  baseUrl: string,
  given: ClientOptions = {},
  credential: Credential = bearer("secret-token"),
): Acme & ClientMethods {
  const options = transport && !given.fetch && !given.agent ? { transport, ...given } : given;
  const definition = { spec, userAgent: "acme-test", checks: {}, credential: () => credential };
  const client = createClient<Acme, ClientOptions>(definition, { baseUrl, ...options });
  if (door === "methods") return client;
  const clientWith = (limits: CallOptions) =>
    Object.keys(limits).length === 0
      ? client
      : createClient<Acme, ClientOptions>(definition, { baseUrl, ...options, ...limits });
  const resources: Record<string, Record<string, unknown>> = {};
  for (const operation of Object.values(spec.operations)) {
    const [resource = "", verb = ""] = operation.id.split(".");
    resources[resource] = { ...resources[resource], [verb]: methodThrough(door, operation, clientWith) };
  }
  return { ...client, ...(resources as unknown as Acme) };
}

/** One call of each kind. */
export const kinds = ["read", "honoured", "unhonoured", "keyless"] as const;
export type Kind = (typeof kinds)[number];

/** Calls an operation of that kind. */
export function callOf(client: Acme, kind: Kind, options?: CallOptions): CallPromise<Body> {
  if (kind === "read") return client.payments.retrieve("1", options);
  if (kind === "honoured") return client.refunds.create({ amount: 1 }, options);
  if (kind === "unhonoured") return client.payouts.create({ amount: 1 }, options);
  return client.payments.create({ amount: 1 }, options);
}

/** What a promise was rejected with. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error,
  );

/** The record of a call that fails, as another process would read it. */
export async function recordOf(call: Promise<unknown>): Promise<CallRecord> {
  const { record } = (await failureOf(call)) as PayorchError;
  return JSON.parse(JSON.stringify(record)) as CallRecord;
}
