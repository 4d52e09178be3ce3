import { once } from "node:events";
import { type IncomingHttpHeaders, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { ClientEvent } from "@payorch/core";
import type { Provider as AnyProvider } from "@payorch/mock";
import type { Provider, Sandbox, SandboxClientOptions } from "@payorch/sandbox";

/** One thing that a flow did. */
export interface Row {
  provider: AnyProvider;
  call: string;
  /** Null where it is no request. */
  status: number | null;
  result: string;
  id: string | null;
  durationMs: number;
  /** Null where the operation takes none. */
  idempotencyKey: string | null;
}

/** A webhook as it came in. */
interface Delivery {
  /** The path of the address that it went to. */
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a flow needs of the sandbox, and how it says what it did. */
export interface Recorder {
  options<Name extends Provider>(provider: Name): SandboxClientOptions[Name];
  /** Takes the client's own report of each call: status and time come from there. */
  on(event: ClientEvent): void;
  note(call: string, shown: { id?: string; key?: string | undefined; result: string }): void;
  /** Pays on the page, as the customer. */
  page(address: string | undefined): Promise<void>;
  /** Proves the webhooks that came, and gives the first one that is wanted. */
  webhook<Event, Wanted>(
    name: string,
    verify: (delivery: Delivery, secret: string) => Promise<Event>,
    wanted: (event: Event) => Wanted | false,
  ): Promise<Wanted>;
  /** Where webhooks go. */
  readonly webhookUrl: string;
  readonly secret: string;
}

/** An endpoint for webhooks: they wait until a flow takes them. */
export async function endpoint(): Promise<{ url: string; waiting: Delivery[]; close(): void }> {
  const waiting: Delivery[] = [];
  const server = createServer(async (request, response) => {
    waiting.push({ path: request.url, headers: request.headers, body: await buffer(request) });
    response.end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    waiting,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Records what the flow of one provider does. */
export function recorder(
  provider: Provider,
  sandbox: Sandbox,
  { url, waiting }: { url: string; waiting: Delivery[] },
  rows: Row[],
): Recorder {
  const secret = sandbox.webhookSecret(provider);
  let last: Extract<ClientEvent, { type: "response" }> | undefined;
  const add = (row: Omit<Row, "provider" | "idempotencyKey" | "id"> & Partial<Row>) =>
    rows.push({ provider, id: null, idempotencyKey: null, ...row });
  return {
    options: (name) => sandbox.clientOptions(name),
    webhookUrl: `${url}/${provider}`,
    secret,
    on(event) {
      if (event.type === "response") last = event;
    },
    note(call, { id = null, key = null, result }) {
      if (!last) throw new Error(`The client reported no answer to ${call}.`);
      add({ call, status: last.status, result, id, durationMs: last.durationMs, idempotencyKey: key });
    },
    async page(address = "") {
      const began = performance.now();
      await sandbox.pay(address, { outcome: "approve" });
      add({
        call: "the customer pays",
        status: null,
        result: "approved on the page",
        durationMs: performance.now() - began,
      });
    },
    async webhook(name, verify, wanted) {
      const began = performance.now();
      for (const delivery of waiting.filter(({ path }) => path === `/${provider}`)) {
        const event = wanted(await verify(delivery, secret));
        if (event === false) continue;
        add({ call: `webhook ${name}`, status: 200, result: "verified", durationMs: performance.now() - began });
        return event;
      }
      throw new Error(`No webhook ${name} arrived.`);
    },
  };
}
