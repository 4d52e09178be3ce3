/** One way to send the two calls that everybody sends: the same keyed POST, and the same read. */
export interface Contender {
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

/** Sets a library up. It loads the library itself, as its process is to hold no other. */
export type Maker = (target: Target) => Promise<Contender>;
