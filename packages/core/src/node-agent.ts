import type { AgentOptions, ClientRequest, Agent as HttpAgent } from "node:http";
import type { Duplex } from "node:stream";
import { http, https } from "./node-modules.ts";

/** How long after its last answer a connection is surely still open, in milliseconds. */
const youngMs = 1_000;

/** What `http.Agent` has and does not declare: it is how every agent library hooks in, and unchanged since Node 0.12. */
interface Internals {
  freeSockets: Record<string, Duplex[] | undefined>;
  addRequest(request: ClientRequest, options: { young?: boolean }, ...rest: unknown[]): void;
}
type Base = new (options: AgentOptions) => HttpAgent;

/**
 * An agent that gives a request with the option `young` a fresh connection, or one that answered within the last second:
 * the server may have closed any other in the meantime, and then nobody knows whether it saw the request.
 */
function youngOnDemand(Agent: Base): Base {
  const answeredAt = new WeakMap<Duplex, number>();
  const addRequest = (Agent.prototype as unknown as Internals).addRequest;
  return class extends Agent {
    constructor(options: AgentOptions) {
      super(options);
      this.on("free", (socket: Duplex) => answeredAt.set(socket, performance.now()));
    }

    addRequest(request: ClientRequest, options: { young?: boolean }, ...rest: unknown[]): void {
      const agent = this as unknown as Internals;
      if (!options.young) return addRequest.call(agent, request, options, ...rest);
      const all = agent.freeSockets;
      const since = performance.now() - youngMs;
      const young = (socket: Duplex) => (answeredAt.get(socket) ?? 0) >= since;
      agent.freeSockets = picked(all, young);
      try {
        addRequest.call(agent, request, options, ...rest);
      } finally {
        const left = agent.freeSockets;
        agent.freeSockets = picked(all, (socket, name) => !young(socket) || left[name]?.includes(socket) === true);
      }
    }
  };
}

/** The sockets for which it holds; a name without any is left out, as the agent expects. */
function picked(
  sockets: Internals["freeSockets"],
  holds: (socket: Duplex, name: string) => boolean,
): Internals["freeSockets"] {
  const result = Object.create(null) as Internals["freeSockets"];
  for (const [name, list = []] of Object.entries(sockets)) {
    const kept = list.filter((socket) => holds(socket, name));
    if (kept.length > 0) result[name] = kept;
  }
  return result;
}

/** Proxies from the environment are used as Node itself does: only where it is told to (Node 24 and later). */
function options(): AgentOptions {
  const proxies = process.env["NODE_USE_ENV_PROXY"] === "1" ? { proxyEnv: process.env } : {};
  return { keepAlive: true, ...proxies };
}

/** The agent that keeps the connections of all clients, by protocol; made when the first of them is. */
export function agentOf(protocol: "http:" | "https:"): HttpAgent {
  const { Agent } = protocol === "https:" ? https() : http();
  return (agents[protocol] ??= new (youngOnDemand(Agent as unknown as Base))(options()));
}
const agents: Partial<Record<string, HttpAgent>> = {};
