/** A running mock server. */
export interface Mock {
  /** Where it listens, without a slash at the end: give it to the client as `baseUrl`. */
  readonly url: string;
  /** A line for a shell that it answers with a documented example. */
  readonly curl: string;
  /** What its errors follow from, where `errorRate` makes some: the same seed, the same errors. */
  readonly seed: number;
  /** Stops it and ends its connections. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Where a mock listens, and how it behaves. */
export interface MockOptions {
  /** The port on 127.0.0.1, an integer from 0 to 65535; 0 is any free one. @defaultValue 0 */
  port?: number | undefined;
  /** How much later every answer comes, in milliseconds. @defaultValue 0 */
  delayMs?: number | undefined;
  /**
   * Which share of the right requests, from 0 to 1, is answered with a 429 or 5xx that the operation documents, or with
   * a 503 of the mock's own where it documents none. A request that prefers an answer itself gets that. @defaultValue 0
   */
  errorRate?: number | undefined;
  /** What these errors follow from, an integer from 0 below 2^32. @defaultValue another one each time */
  seed?: number | undefined;
  /**
   * Takes a line for each request: time, provider, method, path, status, milliseconds, violations; and whether the request or the answer
   * violates the spec. @defaultValue none
   */
  log?: ((line: string, wrong: boolean) => void) | undefined;
}
