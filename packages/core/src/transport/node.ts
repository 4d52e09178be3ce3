import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Socket } from "node:net";
import type { Readable } from "node:stream";
import type { Answer } from "../facts/answer.ts";
import type { Phase } from "../facts/attempt.ts";
import { LimitReached, TransportError } from "../facts/failures.ts";
import type { ApiRequest, Transport } from "../facts/request.ts";
import { isRepeatable } from "../facts/spec.ts";
import { leftUntil } from "../facts/time.ts";
import type { Cancellation } from "../facts/wait.ts";
import { BodyBytes, byteLimit, checkStatus } from "./decode.ts";
import { agentOf, closeStale, markAnswered, targetOf } from "./node-agent.ts";
import { decompressed } from "./node-decompress.ts";
import { RawHeaders } from "./node-headers.ts";
import { isGenuine, isHeld } from "./node-held.ts";
import { http, https, net } from "./node-modules.ts";
import { phaseProvenBy } from "./not-sent.ts";

/** Sends over `node:http` and `node:https`, and knows at each moment how far the request has come. */
export function nodeTransport(agent: Agent | undefined): Transport {
  // Loaded when a client is made: somebody waits for its first call.
  https();
  return (request, cancellation) =>
    new Promise((resolve, reject) => new Exchange(request, cancellation, agent, resolve, reject).begin());
}

function hasAsciiHeaders({ headers }: ApiRequest): boolean {
  for (const name in headers) if (!/^[\x20-\x7e\t]*$/.test(headers[name] ?? "")) return false;
  return true;
}

/** One request and its answer. */
class Exchange {
  readonly #request: ApiRequest;
  readonly #secure: boolean;
  readonly #cancellation: Cancellation;
  readonly #agent: Agent;
  /** A string goes out in one write with the headers, but Node writes those as UTF-8 then: beside others than ASCII it is bytes. */
  readonly #body: string | Buffer | undefined;
  readonly #resolve: (response: Answer) => void;
  readonly #reject: (failure: TransportError) => void;
  #sent: ClientRequest | undefined;
  #socket: Socket | undefined;
  /** How far the request came by the events of its connection. */
  #phase: Phase = "resolve";
  #head: Pick<Answer, "status" | "headers"> | undefined;
  /** The message, or what decompresses it. */
  #content: Readable | undefined;
  #over = false;

  constructor(
    request: ApiRequest,
    cancellation: Cancellation,
    agent: Agent | undefined,
    resolve: (response: Answer) => void,
    reject: (failure: TransportError) => void,
  ) {
    this.#request = request;
    this.#secure = request.url.startsWith("https:");
    this.#cancellation = cancellation;
    this.#body = request.body === undefined || hasAsciiHeaders(request) ? request.body : Buffer.from(request.body);
    this.#agent = agent ?? agentOf(this.#secure ? "https:" : "http:");
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(): void {
    const { url, operation } = this.#request;
    if (this.#cancellation.cancelled) return this.#reject(new TransportError("unsent", this.#cancellation.reason));
    let sent: ClientRequest;
    try {
      // A write that must not be repeated takes no connection that may have gone stale.
      if (!isRepeatable(operation)) closeStale(this.#agent, targetOf(url).options);
      sent = (this.#secure ? https() : http()).request(this.#options());
    } catch (error) {
      // The body has not been handed over.
      return this.#reject(new TransportError("unsent", error));
    }
    this.#sent = sent;
    // The reason is the caller's: whatever it looks like, it says nothing of the connection.
    this.#cancellation.onCancel = this.#guarded(() => this.#end(this.#phaseBy(undefined), this.#cancellation.reason));
    // Each comes once, and `once` would cost more.
    sent.on("error", this.#fail);
    sent.on("socket", this.#guarded(this.#follow));
    sent.on("response", this.#guarded(this.#read));
    sent.on("upgrade", this.#guarded(this.#refuse));
    try {
      sent.end(this.#body);
    } catch (error) {
      this.#end("sent", error);
    }
  }

  /** All listeners pass through here: one that throws ends its call, not the process. */
  #guarded<Value = void>(listener: (this: this, value: Value) => void): (value: Value) => void {
    return (value) => {
      try {
        listener.call(this, value);
      } catch (error) {
        this.#end(this.#head ? "answered" : "sent", error);
      }
    };
  }

  /** Follows a new connection; one that is there already, whosever it was, is ready to take the request. */
  #follow(socket: Socket): void {
    this.#socket = socket;
    if (!socket.connecting) return this.#connected("sent");
    // An address needs no resolving, and its connection may be under way before anybody can listen.
    if (net().isIP(targetOf(this.#request.url).options.hostname)) this.#phase = "connect";
    const reach = (phase: Phase) => () => {
      this.#phase = phase;
    };
    socket.once("connectionAttempt", reach("connect"));
    const connected = () => this.#connected(this.#secure ? "secure" : "sent");
    socket.once("connect", this.#guarded(connected));
    if (this.#secure) socket.once("secureConnect", reach("sent"));
  }

  /** Goes on where the call is not over: the process may have slept since it began, and others may have settled the call. */
  #connected(phase: Phase): void {
    const { endsAt, deadlineMs } = this.#request.options;
    if (leftUntil(endsAt) <= 0) {
      // Node writes to a socket only after those who listen for its connection have been told.
      const held = this.#sent && isGenuine(this.#sent);
      return this.#end(held ? this.#phase : "sent", new LimitReached("deadlineMs", deadlineMs));
    }
    this.#phase = phase;
  }

  #options(): RequestOptions {
    const { method, headers, url } = this.#request;
    const target = targetOf(url);
    const sent: Record<string, string | number> = {
      ...headers,
      "accept-encoding": "gzip, deflate, br",
      "cache-control": "no-cache",
    };
    if (this.#body !== undefined) sent["content-length"] = Buffer.byteLength(this.#body);
    return { ...target.options, path: url.slice(target.origin.length), method, agent: this.#agent, headers: sent };
  }

  #read(message: IncomingMessage): void {
    message.on("error", this.#fail);
    message.on("close", () => {
      if (!message.complete) this.#fail(new Error("the connection was closed before the end of the answer"));
    });
    const status = checkStatus(message.statusCode);
    const headers = new RawHeaders(message.rawHeaders);
    this.#head = { status, headers };
    const bytes = new BodyBytes();
    const content = decompressed(message, headers.get("content-encoding"), (error) => error && this.#fail(error));
    this.#content = content;
    if (content !== message) message.on("data", this.#guarded(byteLimit()));
    const add = (chunk: Buffer) => bytes.add(chunk);
    content.on("data", this.#guarded(add));
    const settle = () => {
      const text = bytes.text(headers.get("content-type"));
      if (this.#socket) markAnswered(this.#socket);
      this.#over = true;
      this.#resolve({ status, headers, text });
    };
    content.on("end", this.#guarded(settle));
  }

  /** What comes with 101 is no answer. The connection has been handed over, to be closed here. */
  #refuse(message: IncomingMessage): void {
    message.socket.destroy();
    checkStatus(message.statusCode);
  }

  readonly #fail: (error: unknown) => void = this.#guarded((error) => this.#end(this.#phaseBy(error), error));

  /** How far the request came. What nothing proves to be unsent may have been sent. */
  #phaseBy(error: unknown): Phase {
    if (this.#head) return "answered";
    const proven = phaseProvenBy(error);
    const shakesHands = this.#phase === "secure";
    // Once connected, an error of connecting is that of another connection.
    if (proven === "connect" && this.#phase !== "sent" && !shakesHands) return this.#phase;
    if (!this.#sent || !isGenuine(this.#sent)) return "sent";
    if (proven === "unsent") return proven;
    return isHeld(this.#sent, this.#agent, shakesHands) ? this.#phase : "sent";
  }

  #end(phase: Phase, cause: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.#reject(new TransportError(phase, cause, this.#head));
    try {
      // The decoder first: it would go on with what it has.
      this.#content?.destroy();
      this.#sent?.destroy();
    } catch {
      // The call has ended; a connection of somebody's own that cannot be closed is not its matter.
    }
  }
}
