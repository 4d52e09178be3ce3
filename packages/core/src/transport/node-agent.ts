import type { Agent as HttpAgent } from "node:http";
import type { Socket } from "node:net";
import { originOf } from "../facts/request.ts";
import { type Moment, ageOf, now } from "../facts/time.ts";
import { ownProperties } from "../facts/values.ts";
import { http, https } from "./node-modules.ts";

/** Where requests go. */
export interface Target {
  /** The beginning of their addresses, up to the path. */
  readonly origin: string;
  readonly options: { readonly protocol: string; readonly hostname: string; readonly port: string };
}
/** The targets by their origins: taking each URL apart would cost a tenth of a call. */
const targets = new Map<string, Target>();

export function targetOf(url: string): Target {
  const origin = originOf(url);
  const known = targets.get(origin);
  if (known) return known;
  const { protocol, hostname, port } = new URL(url);
  const target = { origin, options: { protocol, hostname: hostname.replaceAll(/[[\]]/g, ""), port } };
  targets.set(origin, target);
  return target;
}

/** How long after its last answer a connection is surely still open, in milliseconds. */
const freshMs = 1_000;

/** When each connection brought its last answer. */
const answeredAt = new WeakMap<Socket, Moment>();

/** Notes that a connection has brought an answer. */
export function markAnswered(socket: Socket): void {
  answeredAt.set(socket, now());
}

/**
 * Closes the idle connections to a server on which nothing came within the last second. The server may have closed them in
 * the meantime, and then nobody knows whether it saw the request that is sent there.
 */
export function closeStale(agent: HttpAgent, { protocol, hostname, port }: Target["options"]): void {
  // The beginning of `agent.getName()`, whatever options of TLS follow.
  const name = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}:`;
  for (const [each, sockets = []] of Object.entries(agent.freeSockets ?? {})) {
    if (!each.startsWith(name)) continue;
    // All up to the last stale one: the agent looks for closed connections at the beginning of the array only.
    for (const socket of sockets.slice(0, sockets.findLastIndex(isStale) + 1)) socket.destroy();
  }
}

function isStale(socket: Socket): boolean {
  const answered = answeredAt.get(socket);
  return answered === undefined || ageOf(answered) > freshMs;
}

/**
 * The agent that keeps the connections of all clients, by protocol; made when the first of them is. Plain http goes to
 * loopback addresses only, so never through a proxy: that would read the credential.
 */
export function agentOf(protocol: "http:" | "https:"): HttpAgent {
  const proxyEnv = ownProperties(protocol === "https:" && usesEnvProxy() ? process.env : {});
  if (protocol === "http:") return (plain ??= new (http().Agent)({ keepAlive: true, proxyEnv }));
  return (secure ??= new (https().Agent)({ keepAlive: true, proxyEnv }));
}
let plain: HttpAgent | undefined;
let secure: HttpAgent | undefined;

/** Whether Node was told to use the proxies of the environment, in any of the ways that it documents (Node 22.21 and 24). */
function usesEnvProxy(): boolean {
  const { NODE_OPTIONS = "", NODE_USE_ENV_PROXY } = ownProperties(process.env);
  const flag = [...NODE_OPTIONS.split(/\s+/), ...process.execArgv].findLast((each) => proxyFlag.test(each));
  return flag ? !flag.startsWith("--no-") : NODE_USE_ENV_PROXY === "1";
}
const proxyFlag = /^"?--(?:no-)?use[-_]env[-_]proxy"?$/;
