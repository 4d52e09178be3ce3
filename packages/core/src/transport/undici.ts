import type { Readable } from "node:stream";
import type { Answer } from "../facts/answer.ts";
import type { Phase } from "../facts/attempt.ts";
import { LimitReached, TransportError } from "../facts/failures.ts";
import { type ApiRequest, originOf } from "../facts/request.ts";
import { leftUntil } from "../facts/time.ts";
import { kind, ownProperties, property } from "../facts/values.ts";
import type { Cancellation } from "../facts/wait.ts";
import { BodyBytes, byteLimit, checkStatus } from "./decode.ts";
import { type GivenTransport, give } from "./given.ts";
import { decompressed } from "./node-decompress.ts";
import { RawHeaders } from "./node-headers.ts";
import { stream } from "./node-modules.ts";
import { isRefusedByUndici, phaseProvenBy } from "./not-sent.ts";
import { holds, listen } from "./undici-held.ts";

export type { GivenTransport };

/** The part of a dispatcher of undici 6, 7 or 8 that is used. `Agent`, `Pool`, `ProxyAgent` and `MockAgent` are dispatchers. */
export interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/**
 * A transport over a dispatcher of yours, of undici 6, 7 or 8, for the option `transport` of a client. You close the
 * dispatcher when nobody needs it any more.
 *
 * @throws TypeError where it is no dispatcher
 */
export function undiciTransport(dispatcher: Dispatcher): GivenTransport {
  if (typeof property(dispatcher, "dispatch") !== "function") {
    throw new TypeError(`The dispatcher must be one of undici, such as \`new Agent()\`; got ${kind(dispatcher)}.`);
  }
  listen();
  return give(
    (request, cancellation) =>
      new Promise((resolve, reject) => new Exchange(request, cancellation, dispatcher, resolve, reject).begin()),
  );
}

/** Values of header fields as undici gives them. */
type FieldValue = string | Uint8Array | readonly (string | Uint8Array)[];

/** The part of a controller of undici 7 and 8 that is used. */
interface Controller {
  abort(reason?: unknown): void;
}

/** One request and its answer. It is the handler that undici calls: version 6 by five of its methods, 7 and 8 by the other five. */
class Exchange {
  readonly #request: ApiRequest;
  readonly #cancellation: Cancellation;
  readonly #dispatcher: Dispatcher;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (failure: TransportError) => void;
  /** Whether undici itself holds the request, or held it until it began to send. */
  #held = false;
  /** Gives the request up; there as soon as undici begins to send it. */
  #abort: ((reason?: unknown) => void) | undefined;
  #head: Pick<Answer, "status" | "headers"> | undefined;
  #take: ((chunk: Uint8Array) => void) | undefined;
  #finish: (() => void) | undefined;
  /** What decompresses the body, where it is compressed. */
  #content: Readable | undefined;
  #over = false;

  constructor(
    request: ApiRequest,
    cancellation: Cancellation,
    dispatcher: Dispatcher,
    resolve: (answer: Answer) => void,
    reject: (failure: TransportError) => void,
  ) {
    this.#request = request;
    this.#cancellation = cancellation;
    this.#dispatcher = dispatcher;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(): void {
    if (this.#cancellation.cancelled) return this.#reject(new TransportError("unsent", this.#cancellation.reason));
    // The reason is the caller's: whatever it looks like, it says nothing of the connection.
    this.#cancellation.onCancel = () => this.#end(this.#phaseBy(undefined), this.#cancellation.reason);
    const { url, method, headers, body = "" } = this.#request;
    const origin = originOf(url);
    const path = url.slice(origin.length);
    const options = ownProperties({
      origin,
      path,
      method,
      headers: { ...headers, "accept-encoding": "gzip, deflate, br", "cache-control": "no-cache" },
      // A `MockAgent` compares bodies with strings.
      body: property(this.#dispatcher, "isMockActive") === true ? body : unrepeatable(body),
      // How long it may take, the call says.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#guard(() => {
      this.#held = holds(method, path, () => this.#dispatcher.dispatch(options, this));
    });
  }

  // Undici 6.

  onConnect(abort: (reason?: unknown) => void): void {
    this.#guard(() => this.#start(abort));
  }

  onHeaders(status: number, raw: readonly FieldValue[]): void {
    this.#guard(() => this.#read(status, fieldsOf(raw)));
  }

  onData(chunk: Uint8Array): void {
    this.#guard(() => this.#add(chunk));
  }

  onComplete(): void {
    this.#guard(() => this.#complete());
  }

  onError(error: unknown): void {
    this.#fail(error);
  }

  // Undici 7 and 8.

  onRequestStart(controller: Controller): void {
    this.#guard(() => this.#start((reason) => controller.abort(reason)));
  }

  onResponseStart(_: Controller, status: number, headers: Readonly<Record<string, FieldValue>>): void {
    this.#guard(() => this.#read(status, fieldsOf(Object.entries(headers).flat())));
  }

  onResponseData(_: Controller, chunk: Uint8Array): void {
    this.#guard(() => this.#add(chunk));
  }

  onResponseEnd(): void {
    this.#guard(() => this.#complete());
  }

  onResponseError(_: Controller | null, error: unknown): void {
    this.#fail(error);
  }

  /** All listeners pass through here: one that throws ends its call, not the process. */
  #guard(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.#end(this.#head ? "answered" : this.#phaseBy(error), error);
    }
  }

  /** From here on it may be sent. What should not be sent any more, or a second time, is given up here: undici has not written it yet. */
  #start(abort: (reason?: unknown) => void): void {
    if (this.#over) return abort();
    if (this.#abort) {
      this.#end(this.#phaseBy(undefined), new Error("the dispatcher began to send the request a second time"));
      return abort();
    }
    const { endsAt, deadlineMs } = this.#request.options;
    // The process may have slept since the call began, and others may have settled it.
    const late = leftUntil(endsAt) <= 0;
    const phase = this.#phaseBy(undefined);
    this.#abort = abort;
    if (late) this.#end(phase, new LimitReached("deadlineMs", deadlineMs));
  }

  #read(status: number, fields: readonly string[]): void {
    // A final answer follows; after 101 none would.
    if (this.#over || (status >= 100 && status < 200 && status !== 101)) return;
    const headers = new RawHeaders(fields);
    this.#head = { status: checkStatus(status), headers };
    const bytes = new BodyBytes();
    const settle = () => {
      const text = bytes.text(headers.get("content-type"));
      this.#over = true;
      this.#resolve({ status, headers, text });
    };
    const contentEncoding = headers.get("content-encoding");
    if (contentEncoding === null) {
      this.#take = (chunk) => bytes.add(chunk);
      this.#finish = settle;
      return;
    }
    const raw = new (stream().PassThrough)();
    const count = byteLimit();
    this.#take = (chunk) => {
      count(chunk);
      raw.write(chunk);
    };
    this.#finish = () => raw.end();
    const content = decompressed(raw, contentEncoding, (error) => error && this.#fail(error));
    this.#content = content;
    content.on("data", (chunk: Uint8Array) => this.#guard(() => bytes.add(chunk)));
    content.once("end", () => this.#guard(settle));
  }

  #add(chunk: Uint8Array): void {
    if (!this.#over) this.#take?.(chunk);
  }

  #complete(): void {
    if (this.#over) return;
    if (!this.#finish) throw new Error("the dispatcher ended the answer before it began");
    this.#finish();
  }

  #fail(error: unknown): void {
    this.#end(this.#phaseBy(error), error);
  }

  /** How far the request came. What nothing proves to be unsent may have been sent. */
  #phaseBy(error: unknown): Phase {
    if (this.#head) return "answered";
    if (this.#abort) return "sent";
    if (isRefusedByUndici(error) || closed.includes(property(error, "code"))) return "unsent";
    return phaseProvenBy(error) ?? (this.#held ? "connect" : "sent");
  }

  #end(phase: Phase, cause: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.#reject(new TransportError(phase, cause, this.#head));
    try {
      // The decoder first: it would go on with what it has.
      this.#content?.destroy();
      this.#abort?.(cause);
    } catch {
      // The call has ended; a dispatcher that cannot give it up is not its matter.
    }
  }
}

/** Codes of a dispatcher that was closed, for requests that it had not begun to send. */
const closed: readonly unknown[] = ["UND_ERR_CLOSED", "UND_ERR_DESTROYED"];

/**
 * The bytes of a body, marked as a stream that was read: undici's `RetryAgent` and its `redirect` interceptor send no such body
 * again. That of version 6 would hide from its handler that it does. It is there where there is no body, too.
 */
const unrepeatable = (body: string): Uint8Array => Object.assign(Buffer.from(body), { readableDidRead: true });

/** Names and values in turn, each field by itself. */
function fieldsOf(raw: readonly FieldValue[]): string[] {
  const fields: string[] = [];
  for (let at = 0; at < raw.length; at += 2) {
    const [name = "", values = ""] = [raw[at], raw[at + 1]];
    for (const value of Array.isArray(values) ? values : [values]) fields.push(textOf(name), textOf(value));
  }
  return fields;
}

const textOf = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value);
