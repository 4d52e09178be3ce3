import { Agent, type AgentOptions } from "node:http";
import { onTestFinished } from "vitest";
import { type Answer, json } from "./provider.ts";

/** Answers with the port that the request came from: one connection, one port. */
export const port: Answer = (response) => json(200, { port: response.req.socket.remotePort })(response, {} as never);

/** The port that it came from. */
export const portOf = async (call: Promise<Record<string, unknown>>): Promise<unknown> => (await call)["port"];

/** An agent of the user's, which keeps connections as ours does. */
export function agentOf(options: AgentOptions): Agent {
  const agent = new Agent({ keepAlive: true, ...options });
  onTestFinished(() => agent.destroy());
  return agent;
}
