import type { HttpResponse, RequestHandler, delay, http } from "msw2";

/** What a provider that a library simulates does to a POST. */
export type Behaviour = "answer" | "reset" | "stall";

/** A provider that exists only in this process. */
export interface Double {
  /** How many requests it has executed. */
  executed(): number;
  stop(): void;
}

/** Simulates a provider at an address: it executes each POST, and then does what it was told. */
export type Simulate = (url: string, behaviour: Behaviour) => Promise<Double>;

const simulateByNock: Simulate = async (url, behaviour) => {
  const { default: nock } = await import("nock");
  if (!nock.isActive()) nock.activate();
  let executed = 0;
  const { origin, pathname } = new URL(url);
  const post = nock(origin)
    .persist()
    .on("request", () => (executed += 1))
    .post(pathname);
  const lost = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  if (behaviour === "reset") post.replyWithError(lost);
  else post.reply(() => (behaviour === "stall" ? new Promise(() => {}) : [201, { id: "1" }]));
  return {
    executed: () => executed,
    stop: () => {
      nock.abortPendingRequests();
      nock.cleanAll();
      nock.restore();
    },
  };
};

/** The part that both versions of MSW share, with the types of the older one. */
interface Msw {
  readonly core: { http: typeof http; HttpResponse: typeof HttpResponse; delay: typeof delay };
  readonly node: { setupServer(...handlers: RequestHandler[]): { listen(): void; close(): void } };
}

const simulateByMsw =
  (load: () => Promise<Msw>): Simulate =>
  async (url, behaviour) => {
    const { core, node } = await load();
    let executed = 0;
    const handler = core.http.post(url, async () => {
      executed += 1;
      if (behaviour === "stall") await core.delay("infinite");
      return behaviour === "reset" ? core.HttpResponse.error() : core.HttpResponse.json({ id: "1" }, { status: 201 });
    });
    const server = node.setupServer(handler);
    server.listen();
    return { executed: () => executed, stop: () => server.close() };
  };

/** The libraries with which tests simulate a provider. */
export const doubles: Readonly<Record<string, Simulate>> = {
  nock: simulateByNock,
  "MSW 2": simulateByMsw(async () => ({ core: await import("msw2"), node: await import("msw2/node") })),
  // Its types differ in what is not used here.
  "MSW 3": simulateByMsw(
    async () => ({ core: await import("msw3"), node: await import("msw3/node") }) as unknown as Msw,
  ),
};
