/** One way to send the two calls that everybody sends: the same keyed POST, and the same read. */
export interface Contender {
  /** The library, or the part of the platform. */
  readonly name: string;
  /** Creates a checkout under a fresh idempotency key; gives the parsed answer. */
  readonly post: () => Promise<unknown>;
  /** Reads a checkout; gives the parsed answer. */
  readonly get: () => Promise<unknown>;
}

/** The part of the global `fetch` that a stub replaces. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Where the calls go. */
export interface Target {
  /** Scheme, host and port, without a slash at the end. */
  readonly baseUrl: string;
  /** Answers in the network's stead. @defaultValue each library's own transport */
  readonly fetch?: Fetch;
}

/** Whom all others are compared with, and who has to keep the budgets. */
export const baseline = "raw fetch";
export const ours = "payorch";

/** What everybody sends. Only stripe, whose resources are its own, sends another body, of about the same length. */
export const secretKey = "sk_sandbox_bench";
export const authorization: string = `Bearer ${secretKey}`;
export const keyHeader = "x-idempotency-key";
export const postPath = "/payment/checkouts";
export const getPath = "/payment/checkouts/cs_abc123";
export const checkout = {
  amount: 50,
  currency: "XOF" as const,
  description: "Order #1024",
  customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
};

/** What everybody gets, in about 200 bytes. `object` is there for stripe. */
export const answer: string = JSON.stringify({
  object: "checkout.session",
  data: {
    checkout: { id: "cs_abc123", url: "https://pay.orqex.com/cs_abc123", expires_at: "2026-11-21T12:00:00Z" },
    payment: { id: "pi_abc123", status: "pending", amount: { value: 50, currency: "XOF" } },
  },
});
export const answerHeaders: Readonly<Record<string, string>> = {
  "content-type": "application/json",
  "content-length": String(Buffer.byteLength(answer)),
  "x-request-id": "req_abc123",
};

/** Answers every call at once, with a fresh `Response`, as a network without any latency would. */
export const stubFetch: Fetch = (_, init) =>
  Promise.resolve(new Response(answer, { status: init?.method === "POST" ? 201 : 200, headers: answerHeaders }));

/** Makes both calls once and throws where one brings anything but the answer: a fast failure is no result. */
export async function check({ name, post, get }: Contender): Promise<void> {
  for (const [call, send] of Object.entries({ post, get })) {
    const data = await send().catch((error: unknown) => {
      throw new Error(`${name} fails at ${call}: ${String(error)}`, { cause: error });
    });
    if (!JSON.stringify(data)?.includes("cs_abc123")) throw new Error(`${name} gives no answer to ${call}.`);
  }
}
