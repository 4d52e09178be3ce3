import type { Agent, ClientRequest } from "node:http";
import { http, net, tls } from "./node-modules.ts";

/** Whether a request is Node's own, and not that of a library that simulates answers. */
export const isGenuine = (request: ClientRequest): boolean => isOf(http().ClientRequest, request);

/**
 * Whether a request is known to be still in this process: it waits in the queue of its agent, or its bytes wait for a
 * connection that is being made. A simulated connection (MSW, nock) may have answered before it looks connected: either it is
 * not of Node's own classes, or it has taken the bytes.
 */
export function isHeld(request: ClientRequest, agent: Agent, shakesHands: boolean): boolean {
  const { socket } = request;
  if (request.writableFinished) return false;
  if (!socket) return Object.values(agent.requests ?? {}).some((queue) => queue?.includes(request));
  return (socket.connecting || shakesHands) && (isOf(net().Socket, socket) || isOf(tls().TLSSocket, socket));
}

const isOf = (constructor: { readonly prototype: object }, value: object): boolean =>
  Object.getPrototypeOf(value) === constructor.prototype;
