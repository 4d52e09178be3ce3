import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Socket } from "node:net";
import type { Readable } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { Phase } from "./attempt.ts";
import type { ApiRequest, Transport } from "./call.ts";
import { SendFailure } from "./ending.ts";
import { certificateRefused, longestAnswer } from "./fetch-transport.ts";
import { agentOf } from "./node-agent.ts";
import { http, https, net, zlib } from "./node-modules.ts";
import type { ApiResponse, HeaderFields } from "./response.ts";
import { isRepeatable } from "./spec.ts";

/** Sends over `node:http` and `node:https`, and knows at each moment how far the request has come. */
export function nodeTransport(agent: Agent | undefined): Transport {
  // Loaded when a client is made: somebody waits for its first call.
  https();
  return (request, signal) =>
    new Promise((resolve, reject) => new Exchange(request, signal, agent, resolve, reject).begin());
}

/** One request and its answer. */
class Exchange {
  readonly #request: ApiRequest;
  readonly #signal: AbortSignal;
  readonly #agent: Agent | undefined;
  /** As bytes: beside a text, Node would write the headers as UTF-8 instead of Latin-1. */
  readonly #body: Buffer | undefined;
  readonly #resolve: (response: ApiResponse) => void;
  readonly #reject: (failure: SendFailure) => void;
  #sent: ClientRequest | undefined;
  #phase: Phase = "resolve";
  #head: Pick<ApiResponse, "status" | "headers"> | undefined;
  #over = false;

  constructor(
    request: ApiRequest,
    signal: AbortSignal,
    agent: Agent | undefined,
    resolve: (response: ApiResponse) => void,
    reject: (failure: SendFailure) => void,
  ) {
    this.#request = request;
    this.#signal = signal;
    this.#body = typeof request.body === "string" ? Buffer.from(request.body) : undefined;
    this.#agent = agent;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(): void {
    const { aborted, reason } = this.#signal;
    if (aborted) return this.#fail(reason, "unsent");
    const secure = this.#request.url.startsWith("https:");
    try {
      this.#sent = (secure ? https() : http()).request(this.#request.url, this.#options(secure));
    } catch (error) {
      return this.#fail(error, "unsent");
    }
    this.#signal.addEventListener("abort", () => this.#fail(this.#signal.reason));
    this.#sent
      .on("error", (error) => this.#fail(error))
      .once("socket", (socket) => this.#follow(socket, secure))
      .once("response", (message) => this.#read(message))
      .end(this.#body);
  }

  /** Follows a new connection; one that is there already, whosever it was, is ready to take the request. */
  #follow(socket: Socket, secure: boolean): void {
    const reach = (phase: Phase) => () => {
      this.#phase = phase;
    };
    const pending =
      socket.connecting || (socket as Partial<TLSSocket> & { secureConnecting?: boolean }).secureConnecting;
    if (!pending || this.#sent?.reusedSocket) return reach("sent")();
    // An address needs no resolving, and its connection may be under way before anybody can listen.
    if (net().isIP(new URL(this.#request.url).hostname.replaceAll(/[[\]]/g, ""))) this.#phase = "connect";
    socket.once("connectionAttempt", reach("connect"));
    socket.once("connect", reach(secure ? "secure" : "sent"));
    if (secure) socket.once("secureConnect", reach("sent"));
  }

  #options(secure: boolean): RequestOptions & { young: boolean } {
    const { method, headers, operation } = this.#request;
    return {
      method,
      // A write that must not be repeated takes no connection that may have gone stale.
      young: !isRepeatable(operation),
      agent: this.#agent ?? agentOf(secure ? "https:" : "http:"),
      headers: {
        ...headers,
        "accept-encoding": "gzip, deflate, br",
        "cache-control": "no-cache",
        ...(this.#body && { "content-length": this.#body.length }),
      },
    };
  }

  #read(message: IncomingMessage): void {
    const status = message.statusCode ?? 0;
    const headers = new NodeHeaders(message);
    this.#head = { status, headers };
    const body = decoded(message);
    const chunks: Buffer[] = [];
    let size = 0;
    body.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > longestAnswer) this.#fail(new RangeError(`it is larger than ${longestAnswer / 1_000_000} MB`));
      else chunks.push(chunk);
    });
    body.once("end", () => {
      const text = chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString();
      this.#settle(() => this.#resolve({ status, headers, text }));
    });
    body.on("error", (error) => this.#fail(error));
    message.on("error", (error) => this.#fail(error));
    message.once("close", () => {
      if (!message.complete) this.#fail(new Error("the connection was closed before the end"));
    });
  }

  #fail(cause: unknown, phase = this.#phaseOf(cause)): void {
    this.#settle(() => {
      this.#reject(new SendFailure(phase, cause, this.#head));
      this.#sent?.destroy();
    });
  }

  #phaseOf(cause: unknown): Phase {
    if (this.#head) return "answered";
    if (this.#phase === "sent") return "sent";
    const refused = cause instanceof Error && "code" in cause && certificateRefused.test(String(cause.code));
    return refused && !this.#signal.aborted ? "unsent" : this.#phase;
  }

  #settle(settle: () => void): void {
    if (this.#over) return;
    this.#over = true;
    settle();
  }
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: () => zlib().createGunzip(),
  "x-gzip": () => zlib().createGunzip(),
  deflate: () => zlib().createInflate(),
  br: () => zlib().createBrotliDecompress(),
};

/** The body as the provider meant it; one in an encoding that was not asked for stays as it is, and is no JSON. */
function decoded(message: IncomingMessage): Readable {
  const encoding = message.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const decoder = decoders[encoding];
  return decoder ? (message.pipe(decoder()) as unknown as Readable) : message;
}

/** The headers of an answer as the runtime reads them. */
class NodeHeaders implements HeaderFields {
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage) {
    this.#message = message;
  }

  get(name: string): string | null {
    const value = this.#message.headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(", ") : (value ?? null);
  }

  *[Symbol.iterator](): IterableIterator<[string, string]> {
    for (const name of Object.keys(this.#message.headers)) yield [name, this.get(name) ?? ""];
  }
}
